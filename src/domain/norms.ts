/**
 * Norms as data (domain.md, Norms): what was agreed, for whom, how heavily it weighs, and where it stands. Only what the
 * organisation itself does is here; what others must do is never counted against it.
 */

/**
 * How softly it must be worded. `condition`: a basisregel behind the basissubsidie, and even then survival has priority.
 */
export type NormWeight = "condition" | "guideline" | "effort" | "wish";

export type Norm = {
  readonly id: "publicMeetings";
  /** How many a year. */
  readonly perYear: number;
  readonly weight: NormWeight;
  /** The paper it stands in, and from which year that is. */
  readonly source: "beleidsnota";
  readonly sourceYear: number;
};

/** Source: RadarAdvies report, chapter 4, on the beleidsnota of 2021. */
export const PUBLIC_MEETINGS: Norm = {
  id: "publicMeetings",
  perYear: 2,
  weight: "condition",
  source: "beleidsnota",
  sourceYear: 2021,
};
