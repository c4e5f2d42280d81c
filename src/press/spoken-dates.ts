/**
 * Dates and times as people say them in the language of what is said now, from civil strings ("2026-03-05", "20:00").
 *
 * Every function takes plain text and never throws: "" gives "", and what is no date or time is given back as it is.
 * Where a `today` is taken, the year is said only when it is another than that of `today`; without it never.
 */

import { daysBetween, parseCivilDate, parseCivilTime } from "../kernel/civil-date.ts";
import { language, locale } from "../kernel/language.ts";

/** "donderdag 5 maart 2026". */
export const dayAndDate = (date: string): string => sayDate(date, "weekdayLongYear");

/** "5 maart", or "5 maart 2026". */
export const shortDate = (date: string, today = ""): string =>
  sayDate(date, sameYear(date, today) ? "day" : "dayYear");

/** "5 maart 2026". */
export const fullDate = (date: string): string => sayDate(date, "dayYear");

/** "do 5 maart", or "do 5 maart 2026". */
export const dayShort = (date: string, today = ""): string =>
  sayDate(date, sameYear(date, today) ? "weekdayShort" : "weekdayShortYear");

/** "donderdag 5 maart, 20.00 uur"; either half may be empty. */
export function when(date: string, time: string, today = ""): string {
  const day = sayDate(date, sameYear(date, today) ? "weekdayLong" : "weekdayLongYear");
  return [day, clockTime(time)].filter((part) => part !== "").join(", ");
}

/** "20.00 uur", in English "20:00". */
export function clockTime(time: string): string {
  const bare = bareTime(time);
  return bare === undefined ? time : language() === "nl" ? `${bare} uur` : bare;
}

/** "20.00 tot 22.15 uur", in English "20:00 to 22:15"; or what there is of it. */
export function clockTimes(start: string, end: string): string {
  if (start === "" || end === "") return clockTime(start || end);
  const both = bareTime(start) !== undefined && bareTime(end) !== undefined;
  const first = both ? (bareTime(start) ?? start) : clockTime(start);
  return `${first} ${language() === "nl" ? "tot" : "to"} ${clockTime(end)}`;
}

/** "vandaag", "morgen", "gisteren", "over 3 dagen", "3 dagen geleden"; beyond two weeks the date itself. */
export function relativeDay(date: string, today: string): string {
  if (parseCivilDate(date) === undefined || parseCivilDate(today) === undefined)
    return shortDate(date, today);
  const days = daysBetween(today, date);
  if (Math.abs(days) > 14) return shortDate(date, today);
  // Not Intl's "overmorgen" and "eergisteren": a number is read faster.
  const numeric = Math.abs(days) < 2 ? "auto" : "always";
  return new Intl.RelativeTimeFormat(locale(), { numeric }).format(days, "day");
}

/** "20.00", in English "20:00"; nothing when it is no time. */
function bareTime(time: string): string | undefined {
  if (parseCivilTime(time) === undefined) return undefined;
  return `${Number(time.slice(0, 2))}${language() === "nl" ? "." : ":"}${time.slice(3)}`;
}

type Style = "day" | "dayYear" | "weekdayShort" | "weekdayShortYear" | "weekdayLong" | "weekdayLongYear";

const STYLES: Record<Style, Intl.DateTimeFormatOptions> = {
  day: {},
  dayYear: { year: "numeric" },
  weekdayShort: { weekday: "short" },
  weekdayShortYear: { weekday: "short", year: "numeric" },
  weekdayLong: { weekday: "long" },
  weekdayLongYear: { weekday: "long", year: "numeric" },
};

/** Making a formatter is slow and saying a date is not: each is made once, when it is first needed. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(style: Style): Intl.DateTimeFormat {
  const key = `${language()} ${style}`;
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const options = { day: "numeric", month: "long", timeZone: "UTC", ...STYLES[style] } as const;
  const made = new Intl.DateTimeFormat(locale(), options);
  formats.set(key, made);
  return made;
}

function sayDate(date: string, style: Style): string {
  if (parseCivilDate(date) === undefined) return date;
  // Some phones write "Thursday, 5 March" in English, others do not; people do not say a comma.
  return format(style)
    .format(Date.parse(`${date}T00:00:00Z`))
    .replace(",", "");
}

const sameYear = (date: string, today: string): boolean =>
  today === "" || date.slice(0, 4) === today.slice(0, 4);
