/** Everything Vandaag shows under the next thing, read together. */

import { type NormInForce, normFor } from "../../domain/norms/norms-in-force.ts";
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
import { readNorms } from "../../storage/queries/norms.ts";
import { type Entry, readOpenEntries } from "../../storage/queries/register.ts";
import type { Reader } from "../../storage/reader.ts";

export type Rest = {
  readonly overdue: readonly Entry[];
  /** Those that wait; what is held over does not. The longest waiting first. */
  readonly questions: readonly Entry[];
  readonly meetings: readonly WaitingMeeting[];
  readonly week: { readonly meetings: readonly Meeting[]; readonly actions: readonly Entry[] };
  /** undefined where the norm was put aside. */
  readonly year: PublicYear | undefined;
  readonly norm: NormInForce | undefined;
};

export async function readRest(reader: Reader, today: string): Promise<Rest> {
  const [all, actions, questions, norms] = await Promise.all([
    reader.all(meetings),
    readOpenEntries(reader, "action"),
    readOpenEntries(reader, "question"),
    readNorms(reader),
  ]);
  const norm = normFor(norms, "publicMeetings");
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
    year: norm && publicYear(all, today, norm.value ?? 0),
    norm,
  };
}
