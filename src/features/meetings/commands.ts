/** Planning a meeting, and putting one in the bin and back. */

import type { MeetingDraft } from "../../domain/drafts/meeting.ts";
import { ordersFor } from "../../domain/order.ts";
import { agendaItems, attendance, attendanceId, meetings } from "../../domain/tables/meetings.ts";
import { devices } from "../../domain/tables/organisation.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, type Write, write } from "../../storage/write.ts";
import { agendas, type ShippedItem } from "./texts.ts";

/**
 * A meeting with the shipped agenda of its kind, and everyone of the board invited: one intent. Gives its id at once;
 * where storing has to wait, it is kept in memory and tried again.
 */
export async function planMeeting(store: Store, draft: MeetingDraft) {
  const id = store.newId();
  const { board, ownId } = await store.read(async (reader) => ({
    board: (await reader.where(people, "group", "board")).filter((person) => !person.left),
    ownId: (await reader.get(devices, store.node))?.personId ?? "",
  }));
  const stored = await store.commit([
    create(meetings, id, { ...draft, minuteTakerId: ownId, chairId: chairOf(board)?.id ?? "" }),
    ...agendaWrites(store, id, draft.kind),
    ...board.map((person) =>
      write(attendance, attendanceId(id, person.id), { meetingId: id, personId: person.id, status: "" }),
    ),
  ]);
  return { id, stored };
}

/** Into the bin. What was written in it stays with it, and comes back with it. */
export const deleteMeeting = (store: Store, id: string) => store.commit([remove(meetings, id)]);

/** "Zet terug". */
export const restoreMeeting = (store: Store, id: string) => store.commit([restore(meetings, id)]);

const chairOf = (board: readonly Person[]): Person | undefined =>
  board.find((person) => person.functie.trim().toLowerCase().startsWith("voorzitter"));

function agendaWrites(store: Store, meetingId: string, kind: string): Write[] {
  const shipped: Readonly<Record<string, readonly ShippedItem[]>> = agendas;
  const items = shipped[kind] ?? agendas.other;
  const orders = ordersFor(items.length);
  return items.map((item, index) =>
    create(agendaItems, store.newId(), { ...item, meetingId, order: orders[index] ?? "" }),
  );
}
