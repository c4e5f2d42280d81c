/** "Dit jaar": the public meetings of a boekjaar, as the norm in force asks them. */

import type { NormInForce } from "../norms/norms-in-force.ts";
import type { BookYear, DutyState, YearState } from "./year.ts";

export type PublicMeetings = {
  readonly year: BookYear;
  readonly norm: NormInForce;
  readonly duty: Extract<DutyState, { readonly kind: "meetings" }>;
};

/** undefined where the norm was put aside, or the set in use asks for none. */
export function publicMeetingsOfYear({ year, duties }: YearState): PublicMeetings | undefined {
  for (const duty of duties)
    if (
      duty.kind === "meetings" &&
      duty.basis.kind === "norm" &&
      duty.basis.norm.measure === "publicMeetings"
    )
      return { year, norm: duty.basis.norm, duty };
  return undefined;
}
