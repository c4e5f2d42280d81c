/** How long something waits, as people say it: days, then weeks, months and years. */

import { addMonths, daysBetween, parseCivilDate } from "../kernel/civil-date.ts";

export type WaitingTime = { readonly count: number; readonly unit: "day" | "week" | "month" | "year" };

/** Whole units from `since` to `today`: days up to two weeks, weeks up to three months, months up to two years. */
export function waitingTime(since: string, today: string): WaitingTime {
  const days = daysWaiting(since, today);
  if (days < 14) return { count: days, unit: "day" };
  const months = monthsBetween(since, today);
  if (months < 3) return { count: Math.floor(days / 7), unit: "week" };
  return months < 24 ? { count: months, unit: "month" } : { count: Math.floor(months / 12), unit: "year" };
}

/** 0 when it begins today or later, or when nobody knows since when. */
function daysWaiting(since: string, today: string): number {
  if (parseCivilDate(since) === undefined || parseCivilDate(today) === undefined) return 0;
  return Math.max(0, daysBetween(since, today));
}

function monthsBetween(since: string, today: string): number {
  const [fromYear = 0, fromMonth = 0] = since.split("-").map(Number);
  const [year = 0, month = 0] = today.split("-").map(Number);
  const months = (year - fromYear) * 12 + month - fromMonth;
  return addMonths(since, months) > today ? months - 1 : months;
}
