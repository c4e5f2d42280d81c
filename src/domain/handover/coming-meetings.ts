/** Meetings that are still to come, and when the board meets by its rule. */

import { byDate, isCancelled, isUpcoming } from "../meeting-state.ts";
import type { Meeting } from "../tables/meetings.ts";
import type { Series } from "../tables/series.ts";

/** With a date, going ahead, the soonest first. */
export const comingMeetings = (meetings: readonly Meeting[], today: string): Meeting[] =>
  meetings
    .filter((meeting) => meeting.date !== "" && isUpcoming(meeting, today) && !isCancelled(meeting))
    .sort(byDate);

/** The series of the board that goes on, the one begun last where there are more; undefined when it has no rule. */
export const boardSeries = (series: readonly Series[], today: string): Series | undefined =>
  series
    .filter(({ kind, rule, stoppedOn }) => kind === "board" && rule !== null && stoppedOn === "")
    .filter(({ until }) => until === "" || until >= today)
    .sort((a, b) => b.from.localeCompare(a.from) || (a.id < b.id ? -1 : 1))[0];
