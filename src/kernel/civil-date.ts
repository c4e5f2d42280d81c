/** Civil dates ("2026-03-05") and times ("20:00"): what people write on a poster, without zone or instant. */

import type { Brand } from "./brand.ts";

/** A day that exists in the Gregorian calendar, as `YYYY-MM-DD`. */
export type CivilDate = Brand<string, "CivilDate">;
/** A time of day, as `HH:MM`, 24 hours. */
export type CivilTime = Brand<string, "CivilTime">;

const DAY_MS = 86_400_000;

/** Parses `YYYY-MM-DD`; undefined for anything else, 31 February included. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const utc = utcOf(text);
  return Number.isNaN(utc) || fromUtc(utc) !== text ? undefined : (text as CivilDate);
}

/** Parses `HH:MM`; undefined for anything else. */
export function parseCivilTime(text: string): CivilTime | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as CivilTime) : undefined;
}

/** The day `days` later (or earlier, when negative). */
export function addDays(date: string, days: number): CivilDate {
  return fromUtc(utcOf(date) + days * DAY_MS);
}

/** The same day `months` later; a day that month lacks becomes its last day (31 January + 1 = 28 or 29 February). */
export function addMonths(date: string, months: number): CivilDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return fromUtc(first.getTime());
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcOf(to) - utcOf(from)) / DAY_MS);
}

/** The day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => new Date(utcOf(date)).getUTCDay() || 7;

/** Minutes from `start` to `end` on one evening; past midnight counts on. */
export function minutesBetween(start: string, end: string): number {
  const minutes = minutesOf(end) - minutesOf(start);
  return minutes < 0 ? minutes + 24 * 60 : minutes;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

const amsterdam = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** The day and time of day in Amsterdam at an instant (milliseconds since 1970), whatever zone the phone is in. */
export function civilNow(instant: number): { date: CivilDate; time: CivilTime } {
  const [date = "", time = ""] = amsterdam.format(instant).split(" ");
  return { date: date as CivilDate, time: time as CivilTime };
}

function utcOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function fromUtc(utc: number): CivilDate {
  return new Date(utc).toISOString().slice(0, 10) as CivilDate;
}
