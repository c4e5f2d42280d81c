/** Where a meeting and its verslag stand, and what may still be changed. */

import type { Block } from "./tables/blocks.ts";
import { ADOPTED, type AgendaItem, type Meeting, PROPOSED } from "./tables/meetings.ts";

export type Phase = "planned" | "live" | "closed";

export function phaseOf(meeting: Pick<Meeting, "opened" | "closed">): Phase {
  if (meeting.closed !== "") return "closed";
  return meeting.opened === "" ? "planned" : "live";
}

/** Called off. One that was opened all the same is held, whatever was said before. */
export const isCancelled = (meeting: Pick<Meeting, "opened" | "closed" | "cancelledOn">): boolean =>
  meeting.cancelledOn !== "" && phaseOf(meeting) === "planned";

/** Stands for the hours of a meeting that was filled in from paper without them; nobody meets at midnight. */
export const NO_HOUR = "00:00";

/**
 * Whether it is known when it ended: one filled in from paper that did not say so, and had no end planned, begins at its
 * planned hour, or at none, and ends as it begins.
 */
export const knowsEnd = (meeting: Pick<Meeting, "start" | "end" | "opened" | "closed">): boolean =>
  meeting.opened !== meeting.closed || meeting.end !== "" || meeting.opened !== (meeting.start || NO_HOUR);

export type MinutesState = "none" | "draft" | "proposed" | "adopted";

/** Klad, concept or vastgesteld; "none" before the meeting is closed. */
export function minutesStateOf(meeting: Pick<Meeting, "opened" | "closed" | "status">): MinutesState {
  const [, rank] = meeting.status;
  if (rank >= ADOPTED) return "adopted";
  if (phaseOf(meeting) !== "closed") return "none";
  return rank === PROPOSED ? "proposed" : "draft";
}

/** After adoption the text is never silently changed (domain.md, A good verslag): addenda or reopening only. */
export const mayEdit = (meeting: Pick<Meeting, "status">): boolean => meeting.status[1] < ADOPTED;

/** Earlier first: by date, start, then id; 0 only for a meeting and itself. */
export function byDate(a: Meeting, b: Meeting): number {
  return a.date.localeCompare(b.date) || a.start.localeCompare(b.start) || compareIds(a.id, b.id);
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Still to come or going on: not closed, and not before today. */
export const isUpcoming = (meeting: Meeting, today: string): boolean =>
  phaseOf(meeting) !== "closed" &&
  (meeting.date >= today || meeting.date === "" || phaseOf(meeting) === "live");

/**
 * What a closed meeting never got to: items that were put off, and items without a word or a turn, their own or of a
 * sub-point. A sub-point counts only when it was put off by itself.
 */
export function undiscussedItems(
  meeting: Meeting,
  items: readonly AgendaItem[],
  blocks: readonly Block[],
): AgendaItem[] {
  if (phaseOf(meeting) !== "closed") return items.filter((item) => item.outcome === "deferred");
  const written = new Set(blocks.map((block) => block.itemId));
  const reached = (item: AgendaItem): boolean =>
    item.outcome !== "" || item.spent > 0 || written.has(item.id);
  const reachedParents = new Set(items.filter(reached).map((item) => item.parentId));
  return items.filter(
    (item) =>
      item.outcome === "deferred" || (item.parentId === "" && !reached(item) && !reachedParents.has(item.id)),
  );
}
