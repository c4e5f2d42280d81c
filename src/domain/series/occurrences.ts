/** Which dates a series has: one in each month that its rule does not leave out. Civil dates only, no instants. */

import { addDays, addMonths, type CivilDate, weekdayOf } from "../../kernel/civil-date.ts";
import type { OnHoliday, SeriesRule } from "../tables/series.ts";
import { type Holiday, holidayOn } from "./holidays.ts";

export type Occurrence = {
  /** "2026-04": what it is known by, also when it was moved over the end of the month. */
  readonly month: string;
  /** The day the rule falls on. */
  readonly ruleDate: CivilDate;
  /** The day it is held; "" when the holiday takes it away. */
  readonly date: CivilDate | "";
  /** The holiday the rule fell on. */
  readonly holiday: Holiday | undefined;
};

/** Four weeks after a holiday there is always a day that is none. */
const MOST_WEEKS = 4;

/** Those of the months that both days lie in or between, in order; `from` and `until` as "2026-04" or a date. */
export function occurrencesInMonths(
  rule: SeriesRule,
  onHoliday: string,
  from: string,
  until: string,
): Occurrence[] {
  const list: Occurrence[] = [];
  const last = until.slice(0, 7);
  for (let month = from.slice(0, 7); month <= last; month = addMonths(`${month}-01`, 1).slice(0, 7)) {
    if (rule.exceptMonths.includes(Number(month.slice(5)))) continue;
    list.push(occurrenceIn(month, rule, onHoliday as OnHoliday));
  }
  return list;
}

/**
 * Those that are held, or would have been, on a day from `from` to `until`, both included. Splitting the range gives the
 * same ones: a month belongs to the part that its day falls in.
 */
export function occurrences(rule: SeriesRule, onHoliday: string, from: string, until: string): Occurrence[] {
  if (from > until) return [];
  const before = addMonths(`${from.slice(0, 7)}-01`, -1);
  return occurrencesInMonths(rule, onHoliday, before, until).filter(({ date, ruleDate }) => {
    const day = date === "" ? ruleDate : date;
    return day >= from && day <= until;
  });
}

function occurrenceIn(month: string, rule: SeriesRule, onHoliday: OnHoliday | (string & {})): Occurrence {
  const ruleDate = nthWeekday(month, rule.nth, rule.weekday);
  const holiday = holidayOn(ruleDate);
  return { month, ruleDate, holiday, date: holiday ? instead(ruleDate, onHoliday) : ruleDate };
}

function instead(ruleDate: CivilDate, onHoliday: string): CivilDate | "" {
  if (onHoliday === "keep") return ruleDate;
  if (onHoliday !== "weekLater") return "";
  for (let weeks = 1; weeks <= MOST_WEEKS; weeks += 1) {
    const date = addDays(ruleDate, 7 * weeks);
    if (holidayOn(date) === undefined) return date;
  }
  return "";
}

/** The `nth` (1 to 4, -1 is the last) such weekday (1 is Monday) of a month "2026-04". */
export function nthWeekday(month: string, nth: number, weekday: number): CivilDate {
  if (nth < 0) {
    const last = addDays(addMonths(`${month}-01`, 1), -1);
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = `${month}-01`;
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}
