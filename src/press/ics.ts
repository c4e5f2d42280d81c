/**
 * Calendar files (RFC 5545): meetings that any calendar can take in, bring up to date, and take out again.
 *
 * Dates and times are civil strings in Amsterdam time, which the file explains itself (VTIMEZONE), so that an evening in
 * March stays at eight o'clock on whatever phone.
 */

import { addDays, parseCivilDate, parseCivilTime } from "../kernel/civil-date.ts";
import { printable } from "./light-text.ts";

export type CalendarEvent = {
  /** Stays the same for ever, so that a newer file changes the appointment instead of adding one. */
  readonly uid: string;
  /** Raised with every change that people were told of. */
  readonly sequence: number;
  readonly cancelled: boolean;
  /** A day that is still to be settled with others; left out: it stands. */
  readonly tentative?: boolean;
  readonly title: string;
  /** `YYYY-MM-DD`; an event without a date that exists is left out. */
  readonly date: string;
  /** `HH:MM`; without a start it is an event of the whole day. */
  readonly start: string;
  /** `HH:MM`; earlier than the start is after midnight. "" is not known: two hours are kept free. */
  readonly end: string;
  readonly place: string;
  readonly description: string;
  /** http or https; "" none. */
  readonly url: string;
  /** What a reminder shows; "" sets none. */
  readonly reminder: string;
};

export type Calendar = {
  /** What a calendar program calls the whole; "" for a single event. */
  readonly name: string;
  /** When the file was made: milliseconds since 1970. */
  readonly stamp: number;
  readonly events: readonly CalendarEvent[];
};

/** The whole file, lines ending in CR LF. A file of nothing but cancelled events takes them out of the calendar. */
export function icsFile({ name, stamp, events }: Calendar): string {
  const dated = events.filter((event) => parseCivilDate(event.date) !== undefined);
  const isCancel = dated.length > 0 && dated.every((event) => event.cancelled);
  return lines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Wijkschrift//Wijkschrift//NL",
    "CALSCALE:GREGORIAN",
    `METHOD:${isCancel ? "CANCEL" : "PUBLISH"}`,
    ...(name === "" ? [] : [`X-WR-CALNAME:${escaped(name)}`]),
    ...TIME_ZONE,
    ...dated.flatMap((event) => eventLines(event, utcStamp(stamp))),
    "END:VCALENDAR",
  ]);
}

/** One event for a QR code: as short as it can be, and read without internet. "" when it has no date. */
export function eventForCode({ title, date, start, end, place }: CalendarEvent): string {
  if (parseCivilDate(date) === undefined) return "";
  // Without a zone: whoever scans a poster in the wijk has the time of the wijk.
  const moment = momentOf(date, start, end).map((line) => line.replace(`;TZID=${ZONE}`, ""));
  // Not folded: a camera does not put lines together again.
  return [
    "BEGIN:VEVENT",
    `SUMMARY:${escaped(title)}`,
    ...moment,
    ...(place === "" ? [] : [`LOCATION:${escaped(place)}`]),
    "END:VEVENT",
  ].join("\r\n");
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { title, date, start, end, place, description, url, cancelled, tentative = false } = event;
  const optional = (property: string, text: string) => (text === "" ? [] : [`${property}:${escaped(text)}`]);
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${event.sequence}`,
    ...momentOf(date, start, end),
    `SUMMARY:${escaped(title)}`,
    ...optional("LOCATION", place),
    ...optional("DESCRIPTION", description),
    ...(/^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(url) ? [`URL:${url}`] : []),
    `STATUS:${cancelled ? "CANCELLED" : tentative ? "TENTATIVE" : "CONFIRMED"}`,
    `TRANSP:${hasTime(start) && !cancelled ? "OPAQUE" : "TRANSPARENT"}`,
    ...(cancelled ? [] : alarmLines(event)),
    "END:VEVENT",
  ];
}

/** A day and two hours before; of a whole day, at ten in the morning of the day before. */
function alarmLines({ start, reminder }: CalendarEvent): string[] {
  if (reminder === "") return [];
  const triggers = hasTime(start) ? ["-P1D", "-PT2H"] : ["-PT14H"];
  return triggers.flatMap((trigger) => [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(reminder)}`,
    `TRIGGER:${trigger}`,
    "END:VALARM",
  ]);
}

function momentOf(date: string, start: string, end: string): string[] {
  if (!hasTime(start))
    return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`];
  const known = hasTime(end) && end !== start;
  return [
    `DTSTART;TZID=${ZONE}:${compact(date)}T${compact(start)}00`,
    known
      ? `DTEND;TZID=${ZONE}:${compact(end < start ? addDays(date, 1) : date)}T${compact(end)}00`
      : "DURATION:PT2H",
  ];
}

const hasTime = (time: string): boolean => parseCivilTime(time) !== undefined;
const compact = (civil: string): string => civil.replace(/[-:]/g, "");
const utcStamp = (ms: number): string =>
  `${new Date(ms)
    .toISOString()
    .replace(/[-:]/g, "")
    .replace(/\.\d+Z$/, "")}Z`;

const ZONE = "Europe/Amsterdam";

/** The rule of the European Union since 1996: summer time from the last Sunday of March to the last of October. */
const TIME_ZONE = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:DAYLIGHT",
  "DTSTART:19700329T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "DTSTART:19701025T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** Text as a value (RFC 5545, 3.3.11): backslash, semicolon, comma and line break are written out. */
const escaped = (text: string): string =>
  printable(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, "\\n");

const lines = (all: readonly string[]): string => all.map((line) => `${folded(line)}\r\n`).join("");

/** The most octets of a line, its end not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** A long line goes on after a line end and a space; no character is cut in two. */
function folded(line: string): string {
  let result = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      result += "\r\n ";
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
