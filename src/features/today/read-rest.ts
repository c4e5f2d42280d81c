/** Everything Vandaag shows under the next thing, read together. */

import { type WaitingTerm, waitingTerms } from "../../domain/board/waiting-terms.ts";
import { waitingPublication } from "../../domain/public-minutes.ts";
import { byWaiting, questionState } from "../../domain/question.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import {
  actionsThisWeek,
  meetingsThisWeek,
  nextThing,
  overdueActions,
  type WaitingMeeting,
  waitingMeetings,
} from "../../domain/today.ts";
import { isDeputyNudgeDue } from "../../domain/year/deputy-nudge.ts";
import { type PublicMeetings, publicMeetingsOfYear } from "../../domain/year/public-meetings-of-year.ts";
import { readBoard } from "../../storage/queries/board.ts";
import { type Entry, readOpenEntries } from "../../storage/queries/register.ts";
import { readYear } from "../../storage/queries/year.ts";
import type { Reader } from "../../storage/reader.ts";
import { readNudgePutAway } from "./nudge-put-away.ts";

export type Rest = {
  readonly overdue: readonly Entry[];
  /** Those that wait; what is held over does not. The longest waiting first. */
  readonly questions: readonly Entry[];
  readonly meetings: readonly WaitingMeeting[];
  readonly terms: readonly WaitingTerm[];
  readonly week: { readonly meetings: readonly Meeting[]; readonly actions: readonly Entry[] };
  /** undefined where the norm was put aside. */
  readonly year: PublicMeetings | undefined;
  /** Whether the deputies should be looked at again this year. */
  readonly isNudged: boolean;
};

export async function readRest(reader: Reader, today: string): Promise<Rest> {
  const [year, { board }, actions, questions, putAwayOn] = await Promise.all([
    readYear(reader, "", today),
    readBoard(reader, today),
    readOpenEntries(reader, "action"),
    readOpenEntries(reader, "question"),
    readNudgePutAway(reader),
  ]);
  const next = nextThing(year.meetings, today);
  const entries = new Map(actions.map((entry) => [entry.block.id, entry]));
  const blocks = actions.map((entry) => entry.block);
  const withWords = (list: typeof blocks) => list.flatMap(({ id }) => entries.get(id) ?? []);
  const compare = byWaiting(today);
  return {
    overdue: withWords(overdueActions(blocks, today)),
    questions: questions
      .filter(({ block }) => questionState(block, today).kind === "waiting")
      .sort((a, b) => compare(a.block, b.block)),
    meetings: waitingMeetings(year.meetings, today, next, waitingPublication({ ...year, today })),
    terms: waitingTerms(board),
    week: {
      meetings: meetingsThisWeek(year.meetings, today, next),
      actions: withWords(actionsThisWeek(blocks, today)),
    },
    year: publicMeetingsOfYear(year.state),
    isNudged: isDeputyNudgeDue(year.organisation, putAwayOn, today),
  };
}
