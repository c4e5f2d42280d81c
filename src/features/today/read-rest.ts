/** Everything Vandaag shows under the next thing, read together. */

import { PUBLIC_MEETINGS } from "../../domain/norms.ts";
import { type PublicYear, publicYear } from "../../domain/public-meetings.ts";
import { byWaiting, questionState } from "../../domain/question.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import {
  actionsThisWeek,
  meetingsThisWeek,
  nextThing,
  overdueActions,
  type WaitingMeeting,
  waitingMeetings,
} from "../../domain/today.ts";
import { type Entry, readOpenEntries } from "../../storage/queries/register.ts";
import type { Reader } from "../../storage/reader.ts";

export type Rest = {
  readonly overdue: readonly Entry[];
  /** Those that wait; what is held over does not. The longest waiting first. */
  readonly questions: readonly Entry[];
  readonly meetings: readonly WaitingMeeting[];
  readonly week: { readonly meetings: readonly Meeting[]; readonly actions: readonly Entry[] };
  readonly year: PublicYear;
};

export async function readRest(reader: Reader, today: string): Promise<Rest> {
  const [all, actions, questions] = await Promise.all([
    reader.all(meetings),
    readOpenEntries(reader, "action"),
    readOpenEntries(reader, "question"),
  ]);
  const next = nextThing(all, today);
  const entries = new Map(actions.map((entry) => [entry.block.id, entry]));
  const blocks = actions.map((entry) => entry.block);
  const withWords = (list: typeof blocks) => list.flatMap(({ id }) => entries.get(id) ?? []);
  const compare = byWaiting(today);
  return {
    overdue: withWords(overdueActions(blocks, today)),
    questions: questions
      .filter(({ block }) => questionState(block, today).kind === "waiting")
      .sort((a, b) => compare(a.block, b.block)),
    meetings: waitingMeetings(all, today, next),
    week: {
      meetings: meetingsThisWeek(all, today, next),
      actions: withWords(actionsThisWeek(blocks, today)),
    },
    year: publicYear(all, today, PUBLIC_MEETINGS.perYear),
  };
}
