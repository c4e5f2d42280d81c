/** A message about what was just pressed, brought into sight: the button stands below long lists. */

import { type ReactNode, useEffect, useRef } from "react";

export function Told({ children }: { readonly children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView?.({ block: "center" });
  }, []);
  return <div ref={here}>{children}</div>;
}
