/** The plan of one boekjaar, to settle with the stadsdeel: what has a date, and what still asks for one. */

import { addDays } from "../../kernel/civil-date.ts";
import { isTalk } from "../meeting-kinds.ts";
import { spreadDates } from "../series/spread-dates.ts";
import type { Meeting } from "../tables/meetings.ts";
import type { BookYear, DutyState, YearState } from "./year.ts";
import { type MeetingOfYear, meetingsOfYear } from "./year-months.ts";

export type ToPlan = { readonly duty: DutyState; readonly count: number };

export type YearPlan = {
  readonly year: BookYear;
  /** Held and to come; what its day passed for without a word is neither. */
  readonly dated: readonly MeetingOfYear[];
  /** Nothing once the year is over: what was not held then is planned no more. */
  readonly toPlan: readonly ToPlan[];
  /** Duties that no meeting does and that are for a month; without those that were done. */
  readonly others: readonly { readonly duty: DutyState; readonly month: number }[];
};

/** `meetings` may be those of all years. */
export function yearPlanOf(
  { year, duties }: YearState,
  meetings: readonly Meeting[],
  today: string,
): YearPlan {
  return {
    year,
    dated: meetingsOfYear(year, meetings, today).filter(({ place }) => place !== "open"),
    toPlan: duties
      .map((duty) => ({ duty, count: freeTables(duty) }))
      .filter(({ count }) => count > 0 && year.until >= today),
    others: duties.flatMap((duty) =>
      duty.kind === "mark" && duty.month > 0 && !duty.mark ? [{ duty, month: duty.month }] : [],
    ),
  };
}

/** How many meetings a duty still asks for; 0 where no meeting does it. */
const freeTables = (duty: DutyState): number =>
  duty.kind === "meetings" ? duty.tables.filter(({ state }) => state === "free").length : 0;

const WEDNESDAY = 3;
const THURSDAY = 4;

/**
 * A day to propose for each meeting that a duty still asks for in a year to come; fewer when there is no room, none once the
 * year began. Talks with the municipality get a weekday of their own, so that they do not fall on a public meeting.
 */
export function proposedDays(
  { from, until }: BookYear,
  duty: DutyState,
  meetings: readonly Meeting[],
  today: string,
): readonly string[] {
  if (from <= today || duty.kind !== "meetings") return [];
  const weekday = isTalk({ kind: duty.plans }) ? THURSDAY : WEDNESDAY;
  const taken = new Set(meetings.map(({ date }) => date));
  return spreadDates(addDays(from, 1), until, freeTables(duty), weekday, taken);
}
