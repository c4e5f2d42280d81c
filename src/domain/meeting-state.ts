/** Where a meeting and its verslag stand, and what may still be changed. */

import type { Block } from "./tables/blocks.ts";
import { ADOPTED, type AgendaItem, type Meeting, PROPOSED } from "./tables/meetings.ts";

export type Phase = "planned" | "live" | "closed";

export function phaseOf(meeting: Pick<Meeting, "opened" | "closed">): Phase {
  if (meeting.closed !== "") return "closed";
  return meeting.opened === "" ? "planned" : "live";
}

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

/** Earlier first: by date, start, then id. */
export function byDate(a: Meeting, b: Meeting): number {
  return a.date.localeCompare(b.date) || a.start.localeCompare(b.start) || (a.id < b.id ? -1 : 1);
}

/** Still to come or going on: not closed, and not before today. */
export const isUpcoming = (meeting: Meeting, today: string): boolean =>
  phaseOf(meeting) !== "closed" &&
  (meeting.date >= today || meeting.date === "" || phaseOf(meeting) === "live");

/** An item that the meeting never got to: put off, or closed without a word or a turn. */
export function isUndiscussed(item: AgendaItem, meeting: Meeting, blocks: readonly Block[]): boolean {
  if (item.outcome === "deferred") return true;
  if (item.outcome !== "" || item.spent > 0 || phaseOf(meeting) !== "closed") return false;
  return !blocks.some((block) => block.itemId === item.id);
}
