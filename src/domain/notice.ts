/**
 * Until when a members' meeting can be called: the statuten say how many days beforehand (issue: statuten facts). Neither
 * the day of the invitation nor that of the meeting is counted, as statuten usually have it; who counts them is early.
 */

import { addDays, parseCivilDate } from "../kernel/civil-date.ts";

/** The last day for the invitation, and whether it is past; undefined when the day of the meeting is not known. */
export function lastInvitationDay(
  date: string,
  noticeDays: number,
  today: string,
): { readonly on: string; readonly isPast: boolean } | undefined {
  if (parseCivilDate(date) === undefined) return undefined;
  const on = addDays(date, -(noticeDays === 0 ? 0 : noticeDays + 1));
  return { on, isPast: on < today };
}
