/** Vandaag: the one next thing to do, and what still waits. */

import { addDays } from "../kernel/civil-date.ts";
import { byDue } from "./carry-over.ts";
import { dueGroupOf } from "./due-group.ts";
import { byDate, isCancelled, minutesStateOf, phaseOf } from "./meeting-state.ts";
import type { Block } from "./tables/blocks.ts";
import type { Meeting } from "./tables/meetings.ts";

/** What comes first now. `plan`: nothing is planned. */
export type NextThing =
  | { readonly kind: "live" | "today" | "workOut" | "prepare"; readonly meeting: Meeting }
  | { readonly kind: "plan" };

/** A live meeting, else one of today, else the last verslag still to be worked out, else the next one that goes on. */
export function nextThing(meetings: readonly Meeting[], today: string): NextThing {
  const sorted = [...meetings].sort(byDate);
  const planned = sorted.filter((meeting) => phaseOf(meeting) === "planned" && !isCancelled(meeting));
  const live = sorted.findLast((meeting) => phaseOf(meeting) === "live");
  if (live) return { kind: "live", meeting: live };
  const now = planned.find((meeting) => meeting.date === today);
  if (now) return { kind: "today", meeting: now };
  const draft = sorted.findLast((meeting) => minutesStateOf(meeting) === "draft");
  if (draft) return { kind: "workOut", meeting: draft };
  const next = planned.find((meeting) => meeting.date > today) ?? planned.find(({ date }) => date === "");
  return next ? { kind: "prepare", meeting: next } : { kind: "plan" };
}

/** Open actions of whomever whose day has passed, the oldest first. */
export const overdueActions = (actions: readonly Block[], today: string): Block[] =>
  actions.filter(({ done, due }) => done === "" && dueGroupOf(due, today) === "overdue").sort(byDue);

/** Open actions for today and the seven days after it, the soonest first. */
export const actionsThisWeek = (actions: readonly Block[], today: string): Block[] =>
  actions.filter(({ done, due }) => done === "" && isThisWeek(due, today)).sort(byDue);

/** Planned meetings that go on in the same days; the next thing itself is left out. */
export const meetingsThisWeek = (meetings: readonly Meeting[], today: string, next: NextThing): Meeting[] =>
  meetings
    .filter(
      (meeting) => phaseOf(meeting) === "planned" && !isCancelled(meeting) && isThisWeek(meeting.date, today),
    )
    .filter(({ id }) => id !== idOf(next))
    .sort(byDate);

const isThisWeek = (date: string, today: string): boolean => date >= today && date <= addDays(today, 7);

const idOf = (next: NextThing): string => (next.kind === "plan" ? "" : next.meeting.id);

/** A meeting that still waits: nobody took its minutes, or its verslag is not finished, not adopted or not public. */
export type WaitingMeeting = {
  readonly meeting: Meeting;
  readonly waits: "minutes" | "workOut" | "adoption" | "publication";
};

/**
 * Past meetings without an adopted verslag, the oldest first, and after them `unpublished`: those of adopted ones that are
 * to be made public. The next thing itself is left out.
 */
export function waitingMeetings(
  meetings: readonly Meeting[],
  today: string,
  next: NextThing,
  unpublished: readonly Meeting[] = [],
): WaitingMeeting[] {
  const waiting = meetings
    .filter(({ id }) => id !== idOf(next))
    .flatMap((meeting) => {
      const waits = waitingFor(meeting, today);
      return waits ? [{ meeting, waits }] : [];
    })
    .sort((a, b) => byDate(a.meeting, b.meeting));
  return [...waiting, ...unpublished.map((meeting) => ({ meeting, waits: "publication" as const }))];
}

function waitingFor(meeting: Meeting, today: string): "minutes" | "workOut" | "adoption" | undefined {
  if (isCancelled(meeting)) return undefined;
  if (phaseOf(meeting) === "planned")
    return meeting.date !== "" && meeting.date < today ? "minutes" : undefined;
  const state = minutesStateOf(meeting);
  if (state === "draft") return "workOut";
  return state === "proposed" ? "adoption" : undefined;
}
