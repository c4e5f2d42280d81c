/** What the number of a norm counts, and between which bounds an organisation may set it. */

import type { OpenUnion } from "../table.ts";
import type { Norm, NormMeasure, NormUnit } from "../tables/norms.ts";

type Counted = { readonly unit: OpenUnion<NormUnit>; readonly min: number; readonly max: number };

const PER_YEAR: Counted = { unit: "perYear", min: 1, max: 366 };

const COUNTED: Readonly<Partial<Record<NormMeasure, Counted>>> = {
  publicMeetings: PER_YEAR,
  meetingsOfKind: PER_YEAR,
  yearTogether: PER_YEAR,
  serviceYears: { unit: "years", min: 1, max: 60 },
  successionTalkYears: { unit: "afterYears", min: 1, max: 60 },
};

/** undefined: no number belongs to this norm. A measure that the app does not know counts what its paper says. */
export function numberOf({
  measure,
  value,
  unit,
}: Pick<Norm, "measure" | "value" | "unit">): Counted | undefined {
  const known = Object.hasOwn(COUNTED, measure) ? COUNTED[measure as NormMeasure] : undefined;
  if (known) return known;
  return value === null ? undefined : { unit: unit ?? "", min: 0, max: 1000 };
}
