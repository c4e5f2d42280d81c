/** What the first step of a meeting reads. */

import { earlierOfKind } from "../../domain/carry-over.ts";
import { minutesStateOf } from "../../domain/meeting-state.ts";
import {
  type AgendaItem,
  type Attendance,
  agendaItems,
  attendance,
  type Meeting,
  meetings,
} from "../../domain/tables/meetings.ts";
import type { Person } from "../../domain/tables/people.ts";
import { readCarryOver } from "../../storage/queries/carry-over.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { readWaitingPublication } from "../../storage/queries/publications.ts";
import type { Reader } from "../../storage/reader.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";

export type Preparation = {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  readonly attendance: readonly Attendance[];
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
  return meeting ? { meeting, items, attendance: invited, people } : null;
}

/** "Nog open van vorige keer". Read anew when the kind or the date changes. */
export function useCarryOver(meeting: Meeting) {
  const today = useStore().today();
  return useLive(
    async (reader) => ({
      ...(await readCarryOver(reader, meeting)),
      unpublished: await readUnpublished(reader, meeting, today),
    }),
    `${meeting.id} ${meeting.kind} ${meeting.date} ${meeting.start}`,
  );
}

/** The last adopted verslag of this kind that should be public, when it is not yet. */
async function readUnpublished(reader: Reader, meeting: Meeting, today: string) {
  const earlier = earlierOfKind(meeting, await reader.all(meetings));
  const last = earlier.findLast((each) => minutesStateOf(each) === "adopted");
  const waiting = last ? await readWaitingPublication(reader, [last], today) : [];
  return waiting[0];
}
