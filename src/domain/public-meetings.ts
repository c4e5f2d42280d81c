/** How many public meetings a year has, counted from the meetings themselves. */

import { byDate, isCancelled, phaseOf } from "./meeting-state.ts";
import type { Meeting } from "./tables/meetings.ts";

export type PublicYear = {
  readonly year: string;
  /** How many the norm asks. */
  readonly asked: number;
  /** Closed, oldest first. */
  readonly held: readonly Meeting[];
  /** Still to come this year, or going on, soonest first. */
  readonly coming: readonly Meeting[];
};

/** The calendar year of `today`. What was called off, or is past without having been held, does not count. */
export function publicYear(meetings: readonly Meeting[], today: string, asked: number): PublicYear {
  const year = today.slice(0, 4);
  const open = meetings
    .filter((meeting) => isPublicMeeting(meeting) && !isCancelled(meeting))
    .filter((meeting) => meeting.date.slice(0, 4) === year)
    .sort(byDate);
  return {
    year,
    asked,
    held: open.filter((meeting) => phaseOf(meeting) === "closed"),
    coming: open.filter((meeting) => isComing(meeting, today)),
  };
}

/** A meeting to which every resident may come; a street party is open too, but is no meeting. */
const isPublicMeeting = ({ kind, isPublic }: Meeting): boolean =>
  kind === "public" || (isPublic && kind !== "activity");

const isComing = (meeting: Meeting, today: string): boolean =>
  phaseOf(meeting) === "live" || (phaseOf(meeting) === "planned" && meeting.date >= today);
