/** What is typed or chosen in a field, shown until the record says the same; so that quick presses build on each other. */

import { useState } from "react";

export type Typed<T> = {
  /** What the field shows. */
  readonly value: T;
  readonly isTyped: boolean;
  readonly set: (value: T) => void;
  /** Back to what the record says. */
  readonly forget: () => void;
};

export function useTyped<T>(stored: T): Typed<T> {
  const [typed, setTyped] = useState<{ readonly value: T }>();
  if (typed && typed.value === stored) setTyped(undefined);
  return {
    value: typed ? typed.value : stored,
    isTyped: typed !== undefined,
    set: (value) => setTyped({ value }),
    forget: () => setTyped(undefined),
  };
}
