/** What became of an action: where it was noted, where it still stood open, when its date moved, when it was done. */

import { byDate, phaseOf } from "./meeting-state.ts";
import type { Block, MovedDue } from "./tables/blocks.ts";
import type { Meeting } from "./tables/meetings.ts";

export type ActionEvent =
  /** Without a meeting: outside any. */
  | { readonly kind: "noted"; readonly on: string; readonly meeting: Meeting | undefined }
  | { readonly kind: "stillOpen"; readonly on: string; readonly meeting: Meeting }
  /** `from` and `to` are dates; "" for `to`: the date was taken away. */
  | { readonly kind: "moved"; readonly on: string; readonly from: string; readonly to: string }
  | { readonly kind: "done"; readonly on: string };

type Told = Pick<Block, "meetingId" | "noted" | "due" | "done" | "moved">;

/**
 * Oldest first. It stood open at every later meeting of the kind it was noted in that was held before the day it was done;
 * what was noted outside meetings comes by at none.
 */
export function actionHistory(block: Told, meetings: readonly Meeting[]): ActionEvent[] {
  const origin = meetings.find((meeting) => meeting.id === block.meetingId);
  const later = origin
    ? meetings.filter((meeting) => meeting.kind === origin.kind && byDate(meeting, origin) > 0)
    : [];
  const open = later
    .filter((meeting) => phaseOf(meeting) === "closed" && (block.done === "" || meeting.date < block.done))
    .sort(byDate);
  const events: ActionEvent[] = [
    { kind: "noted", on: block.noted || (origin?.date ?? ""), meeting: origin },
    ...open.map((meeting): ActionEvent => ({ kind: "stillOpen", on: meeting.date, meeting })),
    ...block.moved.map(({ from, on }, index): ActionEvent => {
      const next = block.moved[index + 1];
      return { kind: "moved", on, from, to: next ? next.from : block.due };
    }),
    ...(block.done === "" ? [] : [{ kind: "done" as const, on: block.done }]),
  ];
  return events.sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || a.on.localeCompare(b.on)).sort(byDay);
}

/** What comes first on one day. */
const ORDER: Record<ActionEvent["kind"], number> = { noted: 0, stillOpen: 1, moved: 2, done: 3 };

/** It began with being noted and ended with being done, also where a day in between is odd. */
function byDay(a: ActionEvent, b: ActionEvent): number {
  if (a.kind === "noted" || b.kind === "noted") return a.kind === b.kind ? 0 : a.kind === "noted" ? -1 : 1;
  return a.on.localeCompare(b.on) || ORDER[a.kind] - ORDER[b.kind];
}

/**
 * Another date, and what is kept of the one before. A first date is no change, nor is what was put right on the same day.
 */
export function dueChange(
  block: Pick<Block, "due" | "moved" | "noted">,
  due: string,
  today: string,
): Partial<Pick<Block, "due" | "moved">> {
  if (due === block.due) return { due };
  const last = block.moved.at(-1);
  if (last?.on === today) return due === last.from ? { due, moved: block.moved.slice(0, -1) } : { due };
  if (block.due === "" || block.noted === today) return { due };
  const before: MovedDue = { from: block.due, on: today };
  return { due, moved: [...block.moved, before].slice(-MOST_MOVES) };
}

/** More would no longer be a story; the oldest go. */
const MOST_MOVES = 50;
