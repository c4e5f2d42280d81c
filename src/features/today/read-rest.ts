/** Everything Vandaag shows, read together. */

import { agendaItems, type Meeting, meetings } from "../../domain/tables/meetings.ts";
import {
  actionsThisWeek,
  meetingsThisWeek,
  type NextThing,
  nextThing,
  overdueActions,
  type WaitingMeeting,
  waitingMeetings,
} from "../../domain/today.ts";
import { type Entry, readOpenEntries } from "../../storage/queries/register.ts";
import type { Reader } from "../../storage/reader.ts";

export type Today = {
  readonly next: NextThing;
  /** How many items the agenda of the next meeting has. */
  readonly agenda: number;
  /** Whether there ever was a meeting. */
  readonly hasMeetings: boolean;
  readonly overdue: readonly Entry[];
  readonly questions: readonly Entry[];
  readonly meetings: readonly WaitingMeeting[];
  readonly week: { readonly meetings: readonly Meeting[]; readonly actions: readonly Entry[] };
};

export async function readToday(reader: Reader, today: string): Promise<Today> {
  const [all, actions, questions] = await Promise.all([
    reader.all(meetings),
    readOpenEntries(reader, "action"),
    readOpenEntries(reader, "question"),
  ]);
  const next = nextThing(all, today);
  const nextId = next.kind === "plan" ? "" : next.meeting.id;
  const entries = new Map(actions.map((entry) => [entry.block.id, entry]));
  const blocks = actions.map((entry) => entry.block);
  const withWords = (list: typeof blocks) => list.flatMap(({ id }) => entries.get(id) ?? []);
  return {
    next,
    agenda: (await reader.where(agendaItems, "meetingId", nextId)).length,
    hasMeetings: all.length > 0,
    overdue: withWords(overdueActions(blocks, today)),
    questions: [...questions].sort((a, b) => a.block.noted.localeCompare(b.block.noted)),
    meetings: waitingMeetings(all, today, next),
    week: {
      meetings: meetingsThisWeek(all, today, next),
      actions: withWords(actionsThisWeek(blocks, today)),
    },
  };
}
