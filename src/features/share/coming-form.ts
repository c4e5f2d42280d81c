/** What joining and recovering have in common: trying, how far it is, and what was in the way. */

import { useState } from "react";
import { answered } from "./answered.ts";
import type { Answer, Refusal } from "./sharing-port.ts";

export type ComingState =
  | { readonly kind: "filling" }
  | { readonly kind: "busy"; readonly done: number }
  | { readonly kind: "refused"; readonly refusal: Refusal };

export function useComing<T>(onCame: (came: T) => void) {
  const [state, setState] = useState<ComingState>({ kind: "filling" });
  const come = async (coming: (onProgress: (done: number) => void) => Answer<T>) => {
    setState({ kind: "busy", done: 0 });
    const came = await answered(coming((done) => setState({ kind: "busy", done })));
    if (!came.ok) return setState({ kind: "refused", refusal: came.error });
    onCame(came.value);
  };
  return { state, come, isBusy: state.kind === "busy" };
}
