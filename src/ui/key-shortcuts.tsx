/** Tells a screen reader which keys press a button; React Aria lets `aria-keyshortcuts` through in no other way. */
import type { ComponentProps, ReactElement } from "react";

interface Rendered {
  readonly render?: (element: ComponentProps<"button">) => ReactElement;
}

/** What to spread on a React Aria Button; `keys` are written as in "Alt+1". */
export function withKeyShortcuts(keys: string | undefined): Rendered {
  return keys ? { render: (element) => <button {...element} aria-keyshortcuts={keys} /> } : {};
}
