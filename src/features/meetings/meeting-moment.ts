/** When and where a meeting is, as people say it. */

import type { Meeting } from "../../domain/tables/meetings.ts";
import { clockTimes, when } from "../../press/spoken-dates.ts";
import { texts } from "./texts.ts";

/** "donderdag 5 maart, 20.00 tot 22.00 uur"; the year is said only when it is not that of `today`. */
function meetingMoment(meeting: Pick<Meeting, "date" | "start" | "end">, today: string): string {
  const day = meeting.date === "" ? texts.list.noDate : when(meeting.date, "", today);
  return [day, clockTimes(meeting.start, meeting.end)].filter((part) => part !== "").join(", ");
}

/** The same with the place behind it. */
export const meetingMomentAndPlace = (
  meeting: Pick<Meeting, "date" | "start" | "end" | "place">,
  today: string,
): string => [meetingMoment(meeting, today), meeting.place].filter((part) => part !== "").join(" · ");
