/** At what time each item of an agenda begins, as far as that can be known. */

import { parseCivilTime } from "../kernel/civil-date.ts";

/**
 * The time of day for each numbered item, from the start of the meeting and the minutes of the items before it; "" from
 * the first item on that comes after one without minutes, and everywhere when the start is not known.
 */
export function agendaClock(start: string, tops: readonly { readonly minutes: number | null }[]): string[] {
  let minute = parseCivilTime(start) === undefined ? null : minuteOf(start);
  return tops.map(({ minutes }) => {
    const begins = minute === null ? "" : timeOf(minute);
    minute = minute === null || minutes === null ? null : minute + minutes;
    return begins;
  });
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const timeOf = (minute: number): string =>
  [Math.floor(minute / 60) % 24, minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
