/** Which of a meeting's three steps comes next, and which meeting is on now. */

import { byDate, isCancelled, phaseOf } from "./meeting-state.ts";
import type { Meeting } from "./tables/meetings.ts";

export type MeetingStep = "prepare" | "takeMinutes" | "workOut";

/** Planned: prepare it; live: take its minutes; closed: work them out. */
export function nextStepOf(meeting: Pick<Meeting, "opened" | "closed">): MeetingStep {
  const phase = phaseOf(meeting);
  if (phase === "closed") return "workOut";
  return phase === "live" ? "takeMinutes" : "prepare";
}

/** The meeting that is going on, the one begun last if there are more; else today's first planned one. */
export function currentMeeting(meetings: readonly Meeting[], today: string): Meeting | undefined {
  const live = meetings.filter((meeting) => phaseOf(meeting) === "live").sort(byDate);
  return (
    live.at(-1) ??
    meetings
      .filter((meeting) => phaseOf(meeting) === "planned" && meeting.date === today && !isCancelled(meeting))
      .sort(byDate)
      .at(0)
  );
}
