/** What people were told about a meeting, and whether that still holds. */

import { canonical } from "../kernel/canonical.ts";
import { isCancelled } from "./meeting-state.ts";
import type { Meeting } from "./tables/meetings.ts";

/** What changes a meeting for those who were invited. */
export type ToldChange = "date" | "time" | "place" | "cancelled" | "restored";

type Told = Pick<
  Meeting,
  "date" | "start" | "end" | "place" | "cancelledOn" | "opened" | "closed" | "invited"
>;

/** When, where and whether: what the invitation says, in one spelling. */
export const saidNow = (meeting: Told): string =>
  canonical({
    date: meeting.date,
    start: meeting.start,
    end: meeting.end,
    place: meeting.place,
    cancelled: isCancelled(meeting),
  });

/** What differs from the invitation that went out last; nothing when none went out. */
export function changesSinceInvited(meeting: Told): ToldChange[] {
  const { invited } = meeting;
  if (invited === null || invited.said === saidNow(meeting)) return [];
  const before = parsed(invited.said);
  const cancelled = isCancelled(meeting);
  if (cancelled) return before["cancelled"] === true ? [] : ["cancelled"];
  return [
    ...(before["cancelled"] === true ? (["restored"] as const) : []),
    ...(before["date"] === meeting.date ? [] : (["date"] as const)),
    ...(before["start"] === meeting.start && before["end"] === meeting.end ? [] : (["time"] as const)),
    ...(before["place"] === meeting.place ? [] : (["place"] as const)),
  ];
}

/** The SEQUENCE of a calendar file made now: one more than the last that went out, when it says something else. */
export function sequenceNow(meeting: Told): number {
  const { invited } = meeting;
  if (invited === null) return 0;
  return changesSinceInvited(meeting).length > 0 ? invited.sequence + 1 : invited.sequence;
}

/** What to keep of an invitation that goes out now. */
export const invitedNow = (meeting: Told): NonNullable<Meeting["invited"]> => ({
  sequence: sequenceNow(meeting),
  said: saidNow(meeting),
});

/** The name of a meeting in every calendar: the same on all phones, and about nobody. */
export const calendarUid = (meetingId: string, organisationId: string): string =>
  `${meetingId}@${organisationId}`;

/** Kept by another phone, or a newer version: read with care. */
function parsed(said: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(said);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
