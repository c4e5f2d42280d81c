/** A year of the organisation: its duties, each with what was done about it, worked out and not ticked where that can be. */

import type { NormInForce } from "../norms/norms-in-force.ts";
import type { Meeting } from "../tables/meetings.ts";
import type { Duty, DutyMark } from "../tables/norms.ts";

/** A boekjaar: a calendar year unless the organisation says otherwise. */
export type BookYear = {
  /** The year it begins in, "2026": the id of its notes and marks. */
  readonly id: string;
  /** Civil dates, both included. */
  readonly from: string;
  readonly until: string;
  /** "2026", or "2026-2027" when it does not begin in January. */
  readonly label: string;
};

/** Where one place of a duty stands: held, planned (laid), or still free to plan. */
export type DutyTable =
  | { readonly state: "held" | "planned"; readonly meeting: Meeting }
  | { readonly state: "free" };

/** What a duty rests on: a norm in force, one of the organisation's own, or one that comes with its rechtsvorm. */
export type DutyBasis =
  | { readonly kind: "norm"; readonly norm: NormInForce }
  | { readonly kind: "own"; readonly duty: Duty }
  | { readonly kind: "legal"; readonly id: string };

/**
 * Only what the organisation itself or together with others does; what the municipality or PEP must do is never here.
 * - `meetings`: filled by meetings; `free` tables up to `asked`, more when more were held.
 * - `minutes`: verslagen of the year's meetings that should be public: how many are, and which are not.
 * - `mark`: cannot be worked out; ticked by hand, with a day.
 */
export type DutyState = { readonly id: string; readonly basis: DutyBasis } & (
  | {
      readonly kind: "meetings";
      readonly asked: number;
      readonly held: readonly Meeting[];
      readonly coming: readonly Meeting[];
      readonly tables: readonly DutyTable[];
      /** The kind that a free table plans. */
      readonly plans: string;
    }
  | { readonly kind: "minutes"; readonly published: readonly Meeting[]; readonly waiting: readonly Meeting[] }
  | { readonly kind: "mark"; readonly mark: DutyMark | undefined; readonly month: number }
);

export type YearState = {
  readonly year: BookYear;
  readonly duties: readonly DutyState[];
};
