/** Terms that follow on one another: a reappointment (herbenoeming), and those of someone who sat before this was kept. */

import { addDays, addMonths, daysBetween } from "../../kernel/civil-date.ts";
import type { Term } from "../tables/board.ts";
import { plausibleDay } from "./days.ts";

/** Civil dates, both included; `until` "" is not agreed. */
export type TermDates = { readonly from: string; readonly until: string };

/**
 * The last day of a term of so many years that begins on `from` (statuten: length of a term). From 29 February it ends
 * on the 27th in a year without one, for there its anniversary is the 28th. "" when a day or the length is not known.
 */
export const lastDayOf = (from: string, termYears: number | null): string =>
  termYears === null || plausibleDay(from) === "" ? "" : endAfter(from, termYears * 12);

/**
 * The term after this one: from the day after it, as long as the statuten say, else as long as this one. After a term
 * without an agreed end it begins today, and that one is to end the day before (`closes`; "" when nothing is to be closed).
 */
export function nextTerm(
  last: Pick<Term, "from" | "until" | "endedOn">,
  termYears: number | null,
  today: string,
): TermDates & { readonly closes: string } {
  const end = plausibleDay(last.endedOn) || plausibleDay(last.until);
  // "9999-12-31" is how some write "for ever".
  if (end === "") return { from: today, until: lastDayOf(today, termYears), closes: addDays(today, -1) };
  const from = addDays(end, 1);
  const until = termYears === null ? endLike(last, from) : lastDayOf(from, termYears);
  return { from, until, closes: "" };
}

/**
 * The terms since a day that is years ago, when everyone was always reappointed for as long as the statuten say: the last
 * one is that of today. One without an end when the length is not known; none when the day is no day.
 */
export function termsSince(from: string, termYears: number | null, today: string): TermDates[] {
  if (plausibleDay(from) === "") return [];
  if (termYears === null) return [{ from, until: "" }];
  const list: TermDates[] = [];
  for (let begin = from, most = MOST_TERMS; most > 0; most--) {
    const until = lastDayOf(begin, termYears);
    list.push({ from: begin, until });
    if (until === "" || until >= today) return list;
    begin = addDays(until, 1);
  }
  return [{ from, until: "" }];
}

/** More in a row is a mistyped year. */
const MOST_TERMS = 40;

/** A day left over after whole months counts for nothing: some count their last day twice, some a 29 February. */
const SPARE_DAY = 1;

/** The end of a term as long as another one, which has an agreed end; "" when that has no length. */
function endLike({ from: begin, until }: Pick<Term, "from" | "until">, from: string): string {
  if (plausibleDay(begin) === "" || plausibleDay(until) === "" || until < begin) return "";
  const after = addDays(until, 1);
  const months = wholeMonths(begin, after);
  const rest = daysBetween(addMonths(begin, months), after);
  if (months === 0) return addDays(from, rest - 1);
  return rest <= SPARE_DAY ? endAfter(from, months) : addDays(addMonths(from, months), rest - 1);
}

/** How many whole months lie between two days. */
function wholeMonths(from: string, to: string): number {
  const [year = 0, month = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0] = to.split("-").map(Number);
  const months = (toYear - year) * 12 + toMonth - month;
  return addMonths(from, months) > to ? months - 1 : months;
}

/** The last day of so many months; "" beyond the years that anyone means. */
const endAfter = (from: string, months: number): string => plausibleDay(addDays(addMonths(from, months), -1));
