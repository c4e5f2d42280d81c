/**
 * Dates and times as people say them in Dutch, from civil strings ("2026-03-05", "20:00").
 *
 * Every function takes plain text and never throws: "" gives "", and what is no date or time is given back as it is.
 * Where a `today` is taken, the year is said only when it is another than that of `today`; without it never.
 */

import { daysBetween, parseCivilDate, parseCivilTime } from "../kernel/civil-date.ts";

/** "donderdag 5 maart 2026". */
export const dayAndDate = (date: string): string => spoken(date, formats.weekdayLongYear);

/** "5 maart", or "5 maart 2026". */
export const shortDate = (date: string, today = ""): string =>
  spoken(date, sameYear(date, today) ? formats.day : formats.dayYear);

/** "5 maart 2026". */
export const fullDate = (date: string): string => spoken(date, formats.dayYear);

/** "do 5 maart", or "do 5 maart 2026". */
export const dayShort = (date: string, today = ""): string =>
  spoken(date, sameYear(date, today) ? formats.weekdayShort : formats.weekdayShortYear);

/** "donderdag 5 maart, 20.00 uur"; either half may be empty. */
export function when(date: string, time: string, today = ""): string {
  const day = spoken(date, sameYear(date, today) ? formats.weekdayLong : formats.weekdayLongYear);
  return [day, clockTime(time)].filter((part) => part !== "").join(", ");
}

/** "20.00 uur". */
export function clockTime(time: string): string {
  return parseCivilTime(time) === undefined ? time : `${Number(time.slice(0, 2))}.${time.slice(3)} uur`;
}

/** "20.00 tot 22.15 uur", or what there is of it. */
export function clockTimes(start: string, end: string): string {
  if (start === "" || end === "") return clockTime(start || end);
  const both = parseCivilTime(start) !== undefined && parseCivilTime(end) !== undefined;
  return `${both ? clockTime(start).replace(" uur", "") : clockTime(start)} tot ${clockTime(end)}`;
}

/** "vandaag", "morgen", "gisteren", "over 3 dagen", "3 dagen geleden"; beyond two weeks the date itself. */
export function relativeDay(date: string, today: string): string {
  if (parseCivilDate(date) === undefined || parseCivilDate(today) === undefined)
    return shortDate(date, today);
  const days = daysBetween(today, date);
  if (Math.abs(days) > 14) return shortDate(date, today);
  // Not Intl's "overmorgen" and "eergisteren": a number is read faster.
  return (Math.abs(days) < 2 ? inWords : inNumbers).format(days, "day");
}

const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", timeZone: "UTC", ...options });

const formats = {
  day: format({}),
  dayYear: format({ year: "numeric" }),
  weekdayShort: format({ weekday: "short" }),
  weekdayShortYear: format({ weekday: "short", year: "numeric" }),
  weekdayLong: format({ weekday: "long" }),
  weekdayLongYear: format({ weekday: "long", year: "numeric" }),
} as const;

const inWords = new Intl.RelativeTimeFormat("nl-NL", { numeric: "auto" });
const inNumbers = new Intl.RelativeTimeFormat("nl-NL", { numeric: "always" });

function spoken(date: string, how: Intl.DateTimeFormat): string {
  return parseCivilDate(date) === undefined ? date : how.format(Date.parse(`${date}T00:00:00Z`));
}

const sameYear = (date: string, today: string): boolean =>
  today === "" || date.slice(0, 4) === today.slice(0, 4);
