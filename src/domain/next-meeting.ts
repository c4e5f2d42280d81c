/** "Volgende keer": the next planned meeting of a kind. */

import { byDate, isCancelled, isUpcoming } from "./meeting-state.ts";
import type { Meeting } from "./tables/meetings.ts";

/** The first meeting to come of the same kind, after this one and with a date; undefined when none is planned. One that was called off does not count. */
export function nextOfKind(
  meeting: Pick<Meeting, "id" | "kind" | "date">,
  meetings: readonly Meeting[],
  today: string,
): Meeting | undefined {
  return meetings
    .filter((other) => other.id !== meeting.id && other.kind === meeting.kind)
    .filter(
      (other) =>
        other.date > meeting.date && other.date >= today && isUpcoming(other, today) && !isCancelled(other),
    )
    .sort(byDate)[0];
}
