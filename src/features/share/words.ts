/** Words that several screens of sharing say alike: moments, how far a clock is off, and what went wrong. */

import { civilNow } from "../../kernel/civil-date.ts";
import { clockTime, when } from "../../press/spoken-dates.ts";
import type { Refusal, Role, SharingStatus } from "./sharing-port.ts";
import { texts } from "./texts.ts";

/** "donderdag 5 maart, 14.02 uur"; today only "14.02 uur". */
export function momentWords(ms: number, today: string): string {
  const { date, time } = civilNow(ms);
  return date === today ? clockTime(time) : when(date, time, today);
}

export function problemWords({ code, retry, extra }: Refusal): string {
  return wordsOf(extra?.["why"]) ?? wordsOf(code) ?? texts.retry[retry];
}

const wordsOf = (code: unknown): string | undefined =>
  typeof code === "string" && Object.hasOwn(texts.problems, code) ? texts.problems[code] : undefined;

/** The one line of how the sharing goes. */
export function lineWords(status: SharingStatus, today: string): string {
  switch (status.kind) {
    case "idle":
      return status.at === undefined ? texts.line.notYet : idleWords(status.at, today, status.role);
    case "sharing":
      return texts.line.sharing(status.waiting);
    case "off":
      return texts.line.notYet;
    default:
      return texts.line[status.kind];
  }
}

function idleWords(at: number, today: string, role: Role | undefined): string {
  const { idle, idleBefore, readerIdle, readerIdleBefore } = texts.line;
  const [now, before] = role === "reader" ? [readerIdle, readerIdleBefore] : [idle, idleBefore];
  const moment = momentWords(at, today);
  return civilNow(at).date === today ? now(moment) : before(moment);
}

/** Said when a clock is more than two minutes off. */
export function clockWords(offMs: number): string {
  const much = spanWords(Math.abs(offMs));
  return offMs > 0 ? texts.notices.clockAhead(much) : texts.notices.clockBehind(much);
}

const MINUTE = 60_000;

function spanWords(ms: number): string {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 90) return texts.notices.minutes(minutes);
  const hours = Math.round(minutes / 60);
  return hours < 36 ? texts.notices.hours(hours) : texts.notices.days(Math.round(hours / 24));
}
