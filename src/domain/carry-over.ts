/** "Nog open van vorige keer": computed from earlier meetings of the same kind, never copied. */

import { byDate, minutesStateOf, phaseOf, undiscussedItems } from "./meeting-state.ts";
import type { Block } from "./tables/blocks.ts";
import type { AgendaItem, Meeting } from "./tables/meetings.ts";

export type CarryOver = {
  /** Open actions of those meetings, soonest due first, those without a date last. */
  readonly actions: readonly Block[];
  /** Items the last meeting did not get to, and nobody took up since. */
  readonly undiscussed: readonly AgendaItem[];
  /** Meetings whose verslag awaits adoption, oldest first. */
  readonly toAdopt: readonly Meeting[];
};

/** What earlier meetings of the same kind leave for `meeting`. */
export function carryOver(
  meeting: Meeting,
  meetings: readonly Meeting[],
  items: readonly AgendaItem[],
  blocks: readonly Block[],
): CarryOver {
  const earlier = earlierOfKind(meeting, meetings);
  const earlierIds = new Set(earlier.map((other) => other.id));
  const last = earlier.at(-1);
  const taken = new Set(items.filter((item) => item.meetingId !== last?.id).map((item) => item.carriedFrom));
  return {
    actions: blocks
      .filter((block) => block.kind === "action" && block.done === "" && earlierIds.has(block.meetingId))
      .sort(byDue),
    undiscussed: last
      ? undiscussedItems(
          last,
          items.filter((item) => item.meetingId === last.id),
          blocks,
        ).filter((item) => !taken.has(item.id))
      : [],
    toAdopt: earlier.filter((other) => minutesStateOf(other) !== "adopted"),
  };
}

/** Closed meetings of the same kind before this one, oldest first. */
export function earlierOfKind(meeting: Meeting, meetings: readonly Meeting[]): Meeting[] {
  return meetings
    .filter((other) => other.id !== meeting.id && other.kind === meeting.kind && phaseOf(other) === "closed")
    .filter((other) => byDate(other, meeting) < 0)
    .sort(byDate);
}

/** Soonest due first; no date comes last. */
export function byDue(a: Block, b: Block): number {
  if (a.due === b.due) return a.id < b.id ? -1 : 1;
  if (a.due === "" || b.due === "") return a.due === "" ? 1 : -1;
  return a.due < b.due ? -1 : 1;
}
