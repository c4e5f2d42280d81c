/** What can be done with a verslag after its meeting. */

import { reactUntilFrom } from "../../domain/reactions.ts";
import { blocks } from "../../domain/tables/blocks.ts";
import {
  type AttendanceStatus,
  agendaItems,
  attendance,
  DRAFT,
  type ItemOutcome,
  type Meeting,
  meetings,
  PROPOSED,
} from "../../domain/tables/meetings.ts";
import { addenda, reopenings, roundId } from "../../domain/tables/minutes.ts";
import { readNewNumbers } from "../../storage/queries/new-numbers.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, type Write, write } from "../../storage/write.ts";

/** Klad becomes concept, and what has no number yet gets one. `next` is the meeting that can adopt it, when one is planned. */
export async function proposeMinutes(
  store: Store,
  meeting: Meeting,
  next: Meeting | undefined,
): Promise<void> {
  const today = store.today();
  await store.commit([
    write(meetings, meeting.id, {
      status: [meeting.status[0], PROPOSED],
      proposedOn: today,
      reactUntil: reactUntilFrom(today, next),
    }),
    ...(await newNumbers(store, meeting)),
  ]);
}

/** Numbers for what was written after the numbers were given. */
export async function numberRest(store: Store, meeting: Meeting): Promise<void> {
  const numbers = await newNumbers(store, meeting);
  if (numbers.length > 0) await store.commit(numbers);
}

async function newNumbers(store: Store, meeting: Meeting): Promise<Write[]> {
  const given = await store.read((reader) => readNewNumbers(reader, meeting, store.node));
  return [...given].map(([id, number]) => write(blocks, id, { number }));
}

/** An adopted verslag becomes klad again, in the next round; who, when and why is never lost. */
export const reopenMinutes = (store: Store, meeting: Meeting, why: string, by: string) => {
  const round = meeting.status[0] + 1;
  return store.commit([
    write(reopenings, roundId(meeting.id, round), {
      meetingId: meeting.id,
      reopened: { by, on: store.today(), why },
    }),
    write(meetings, meeting.id, { status: [round, DRAFT] }),
  ]);
};

/** Gives the id of the new addendum. */
export async function addAddendum(
  store: Store,
  meetingId: string,
  text: string,
  by: string,
): Promise<string> {
  const id = store.newId();
  await store.commit([create(addenda, id, { meetingId, text, on: store.today(), by })]);
  return id;
}

export const removeAddendum = (store: Store, id: string) => store.commit([remove(addenda, id)]);

export const markAttendance = (store: Store, id: string, status: AttendanceStatus) =>
  store.commit([write(attendance, id, { status })]);

export const setOutcome = (store: Store, itemId: string, outcome: ItemOutcome) =>
  store.commit([write(agendaItems, itemId, { outcome })]);

export const removeBlocks = (store: Store, ids: readonly string[]) =>
  store.commit(ids.map((id) => remove(blocks, id)));

export const restoreBlocks = (store: Store, ids: readonly string[]) =>
  store.commit(ids.map((id) => restore(blocks, id)));
