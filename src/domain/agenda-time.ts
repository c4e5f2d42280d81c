/** The time an agenda asks for, beside the time there is. */

import { minutesBetween } from "../kernel/civil-date.ts";
import type { AgendaItem, Meeting } from "./tables/meetings.ts";

export type AgendaTime = {
  /** Minutes of all items together. */
  readonly planned: number;
  /** Items without a time of their own, sub-points left aside. */
  readonly untimed: number;
  /** Minutes between start and end; null when one of them is not known. */
  readonly available: number | null;
};

/** Sums the minutes; a sub-point falls within the time of its item. */
export function agendaTime(
  meeting: Pick<Meeting, "start" | "end">,
  items: readonly Pick<AgendaItem, "parentId" | "minutes">[],
): AgendaTime {
  const tops = items.filter((item) => item.parentId === "");
  const known = meeting.start !== "" && meeting.end !== "";
  return {
    planned: tops.reduce((sum, item) => sum + (item.minutes ?? 0), 0),
    untimed: tops.filter((item) => item.minutes === null).length,
    available: known ? minutesBetween(meeting.start, meeting.end) : null,
  };
}
