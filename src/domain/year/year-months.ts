/** The twelve months of a boekjaar: what was held in each, what is planned, and which duties are for it. */

import { byDate, isCancelled } from "../meeting-state.ts";
import type { Meeting } from "../tables/meetings.ts";
import { isInYear, monthsOf } from "./book-year.ts";
import { MONTHS_AFTER_YEAR } from "./legal-duties.ts";
import type { BookYear, DutyState, YearState } from "./year.ts";
import { isComing, isHeld } from "./year-state.ts";

/** `open`: its day has passed and nothing was noted; it may have been held all the same. */
export type PlaceInTime = "held" | "planned" | "open";

export type MeetingOfYear = { readonly meeting: Meeting; readonly place: PlaceInTime };

export type MonthOfYear = {
  /** "2026-03". */
  readonly month: string;
  readonly meetings: readonly MeetingOfYear[];
  readonly duties: readonly DutyState[];
};

/** Of all meetings those of the year that were not called off, by date. */
export function meetingsOfYear(year: BookYear, meetings: readonly Meeting[], today: string): MeetingOfYear[] {
  return meetings
    .filter((meeting) => isInYear(year, meeting.date) && !isCancelled(meeting))
    .toSorted(byDate)
    .map((meeting) => ({ meeting, place: placeOf(meeting, today) }));
}

/** Its months in their order. `meetings` may be those of all years. */
export function yearMonths(
  { year, duties }: YearState,
  meetings: readonly Meeting[],
  today: string,
): MonthOfYear[] {
  const byMonth = Map.groupBy(meetingsOfYear(year, meetings, today), ({ meeting }) =>
    meeting.date.slice(0, 7),
  );
  return monthsOf(year).map((each) => {
    const month = `${String(each.year).padStart(4, "0")}-${String(each.month).padStart(2, "0")}`;
    return {
      month,
      meetings: byMonth.get(month) ?? [],
      duties: duties.filter((duty) => monthOfDuty(duty, year) === each.month),
    };
  });
}

/** The month a duty is for, 1 to 12; 0 any time. What the law gives half a year for is for the last month of that. */
function monthOfDuty(duty: DutyState, year: BookYear): number {
  if (duty.kind === "mark") return duty.month;
  if (duty.basis.kind === "own") return duty.basis.duty.month;
  return duty.basis.kind === "legal" ? (monthsOf(year)[MONTHS_AFTER_YEAR - 1]?.month ?? 0) : 0;
}

function placeOf(meeting: Meeting, today: string): PlaceInTime {
  if (isHeld(meeting)) return "held";
  return isComing(meeting, today) ? "planned" : "open";
}
