/** Reactions on a concept: until when, and what became of them. */

import { addDays } from "../kernel/civil-date.ts";
import type { Reaction } from "./tables/handing-out.ts";
import type { Meeting } from "./tables/meetings.ts";

/** How long those who were present may react, in days: an ordinary fortnight (P; the organisation may change it). */
const DAYS_TO_REACT = 14;

/** Up to and including this day, when the concept goes out today; never after the day on which it can be adopted. */
export function reactUntilFrom(today: string, next: Pick<Meeting, "date"> | undefined): string {
  const fortnight = addDays(today, DAYS_TO_REACT);
  if (!next || next.date === "" || next.date > fortnight) return fortnight;
  const before = addDays(next.date, -1);
  return before > today ? before : today;
}

export type ReactionCount = { readonly all: number; readonly adopted: number; readonly open: number };

export const countReactions = (reactions: readonly Pick<Reaction, "outcome">[]): ReactionCount => ({
  all: reactions.length,
  adopted: reactions.filter(({ outcome }) => outcome === "adopted").length,
  open: reactions.filter(({ outcome }) => outcome !== "adopted" && outcome !== "declined").length,
});

/** What waits first, then by day, then as they were noted. */
export function reactionsInOrder(reactions: readonly Reaction[]): Reaction[] {
  const rank = ({ outcome }: Reaction): number => (outcome === "" ? 0 : 1);
  return [...reactions].sort(
    (a, b) => rank(a) - rank(b) || a.on.localeCompare(b.on) || (a.id < b.id ? -1 : 1),
  );
}
