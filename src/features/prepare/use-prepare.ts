/** What the first step of a meeting reads. */

import { agendaTerms, discussesTerms } from "../../domain/board/agenda-terms.ts";
import { earlierOfKind } from "../../domain/carry-over.ts";
import { minutesStateOf, phaseOf } from "../../domain/meeting-state.ts";
import {
  type AgendaItem,
  type Attendance,
  agendaItems,
  attendance,
  type Meeting,
  meetings,
} from "../../domain/tables/meetings.ts";
import type { Person } from "../../domain/tables/people.ts";
import { readBoard } from "../../storage/queries/board.ts";
import { readCarryOver } from "../../storage/queries/carry-over.ts";
import { readInvited } from "../../storage/queries/invited.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { readWaitingPublication } from "../../storage/queries/publications.ts";
import type { Reader } from "../../storage/reader.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";

export type Preparation = {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  /** Those who count as invited. */
  readonly attendance: readonly Attendance[];
  /** Who was asked for their seat and has left it since. */
  readonly stopped: readonly Attendance[];
  /** Everyone ever in Contacten, by id; who left, or was deleted, is marked `left`. */
  readonly people: ReadonlyMap<string, Person>;
};

/** undefined until it was read; null when there is no such meeting. */
export const usePreparation = (id: string) => useLive((reader) => readPreparation(reader, id), id);

async function readPreparation(reader: Reader, id: string): Promise<Preparation | null> {
  const [meeting, items, invited, people] = await Promise.all([
    reader.get(meetings, id),
    reader.where(agendaItems, "meetingId", id),
    reader.where(attendance, "meetingId", id),
    readPeople(reader),
  ]);
  if (!meeting) return null;
  return { meeting, items, people, ...(await readInvited(reader, meeting, invited, people)) };
}

/** "Nog open van vorige keer". Read anew when the kind or the date changes. */
export function useCarryOver(meeting: Meeting) {
  const today = useStore().today();
  return useLive(
    async (reader) => ({
      ...(await readCarryOver(reader, meeting)),
      unpublished: await readUnpublished(reader, meeting, today),
    }),
    `${meeting.id} ${meeting.kind} ${meeting.date} ${meeting.start} ${meeting.cancelledOn}`,
  );
}

/** What of the board belongs on this agenda; of a meeting of other kinds, or of one that has been, nothing is read. */
export function useBoardMatters(meeting: Meeting) {
  const today = useStore().today();
  return useLive(
    async (reader) => {
      if (!discussesTerms(meeting, today)) return { terms: [], unpublished: [] };
      const day = meeting.date > today ? meeting.date : today;
      const [{ board }, unpublished] = await Promise.all([
        readBoard(reader, day),
        listsUnpublished(meeting, today)
          ? readWaitingPublication(reader, await reader.all(meetings), today)
          : [],
      ]);
      return { terms: agendaTerms(board, today), unpublished };
    },
    `board ${meeting.id} ${meeting.kind} ${meeting.date} ${phaseOf(meeting)} ${meeting.cancelledOn} ${today}`,
  );
}

/** The board speaks about the verslagen of every kind. */
const listsUnpublished = (meeting: Meeting, today: string): boolean =>
  meeting.kind === "board" && discussesTerms(meeting, today);

/** The last adopted verslag of this kind that should be public, when it is not yet, and is not told of with the others. */
async function readUnpublished(reader: Reader, meeting: Meeting, today: string) {
  if (listsUnpublished(meeting, today)) return undefined;
  const earlier = earlierOfKind(meeting, await reader.all(meetings));
  const last = earlier.findLast((each) => minutesStateOf(each) === "adopted");
  const waiting = last ? await readWaitingPublication(reader, [last], today) : [];
  return waiting[0];
}
