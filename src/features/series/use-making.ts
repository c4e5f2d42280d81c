/** Pressing once makes once, and what could not be stored is said. */

import { useState } from "react";
import type { Result } from "../../kernel/result.ts";
import type { Trouble } from "../../storage/store.ts";

type Made = { readonly stored: Result<unknown, Trouble> };

/** `make` runs once at a time; `trouble` names the text that says what went wrong. */
export function useMaking<T extends Made>(make: () => Promise<T>, onMade: (made: T) => void) {
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<"waiting" | "refused">();
  const run = async () => {
    if (isBusy) return;
    setBusy(true);
    const made = await make();
    if (made.stored.ok) onMade(made);
    // What waits is made as soon as there is room: pressing again would make it twice.
    else setTrouble(made.stored.error.retry === "later" ? "waiting" : "refused");
  };
  return { run, isBusy, trouble };
}
