/** Dates to propose for meetings that have no rule: well apart, on no holiday, and not on a day that is taken. */

import { addDays, daysBetween, weekdayOf } from "../../kernel/civil-date.ts";
import { holidayOn } from "./holidays.ts";

/** People are away then. */
const QUIET_MONTHS: readonly number[] = [7, 8];
const WEEKS_TO_TRY = 8;

/**
 * `count` days on one weekday (1 is Monday), each in the middle of its equal part of the time from `from` to `until`;
 * fewer when there is no room.
 */
export function spreadDates(
  from: string,
  until: string,
  count: number,
  weekday: number,
  taken: ReadonlySet<string>,
): string[] {
  const days = daysBetween(from, until);
  const found: string[] = [];
  for (let part = 0; part < count; part += 1) {
    const middle = addDays(from, Math.floor((days * (2 * part + 1)) / (2 * count)));
    const date = nearest(
      middle,
      weekday,
      (day) => isFree(day, from, until) && !taken.has(day) && !found.includes(day),
    );
    if (date !== undefined) found.push(date);
  }
  return found.sort();
}

const isFree = (day: string, from: string, until: string): boolean =>
  day >= from &&
  day <= until &&
  holidayOn(day) === undefined &&
  !QUIET_MONTHS.includes(Number(day.slice(5, 7)));

/** The weekday at or after `middle`, else a week later or earlier, and so on. */
function nearest(middle: string, weekday: number, fits: (day: string) => boolean): string | undefined {
  const first = addDays(middle, (weekday - weekdayOf(middle) + 7) % 7);
  for (let weeks = 0; weeks <= WEEKS_TO_TRY; weeks += 1)
    for (const day of [addDays(first, 7 * weeks), addDays(first, -7 * weeks)]) if (fits(day)) return day;
  return undefined;
}
