/** What one does while preparing a meeting; each intent is one commit. */

import type { MeetingDraft } from "../../domain/drafts/meeting.ts";
import { reorder } from "../../domain/order.ts";
import {
  type AgendaItem,
  agendaItems,
  attendance,
  attendanceId,
  type Meeting,
  meetings,
} from "../../domain/tables/meetings.ts";
import { people } from "../../domain/tables/people.ts";
import { tickId, ticks } from "../../domain/tables/ticks.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, type Write, write } from "../../storage/write.ts";

type Ordered = Pick<AgendaItem, "id" | "order">;

/** What a new item may bring along. */
type NewItem = Pick<AgendaItem, "title"> &
  Partial<Pick<AgendaItem, "kind" | "parentId" | "minutes" | "presenterId" | "carriedFrom">>;

/** Particulars that were parsed, or who chairs and who takes minutes. */
export const changeMeeting = (
  store: Store,
  id: string,
  change: Partial<MeetingDraft & Pick<Meeting, "chairId" | "minuteTakerId">>,
) => store.commit([write(meetings, id, change)]);

/** Says of one line of its checklist that it was seen to, or not after all. */
export const tickLine = (store: Store, meetingId: string, line: string, isDone: boolean) =>
  store.commit([write(ticks, tickId({ meetingId }, line), { meetingId, line, isDone })]);

/** A new item or sub-point among its `siblings`, before another or last (null). Gives its id. */
export async function addItem(
  store: Store,
  meetingId: string,
  siblings: readonly Ordered[],
  item: NewItem,
  beforeId: string | null,
): Promise<string> {
  const id = store.newId();
  const orders = reorder(siblings, id, beforeId);
  const order = orders.get(id) ?? "";
  orders.delete(id);
  await store.commit([create(agendaItems, id, { ...item, meetingId, order }), ...orderWrites(orders)]);
  return id;
}

export const changeItem = (
  store: Store,
  id: string,
  change: Partial<Pick<AgendaItem, "kind" | "title" | "minutes" | "presenterId" | "round" | "attachments">>,
) => store.commit([write(agendaItems, id, change)]);

/** Another place among the items of its level. */
export const moveItem = (store: Store, siblings: readonly Ordered[], id: string, beforeId: string | null) =>
  store.commit(orderWrites(reorder(siblings, id, beforeId)));

/** An item goes with its sub-points. */
export const deleteItems = (store: Store, ids: readonly string[]) =>
  store.commit(ids.map((id) => remove(agendaItems, id)));

/** "Zet terug". */
export const restoreItems = (store: Store, ids: readonly string[]) =>
  store.commit(ids.map((id) => restore(agendaItems, id)));

/** On the list, also when once taken off it. */
export const invite = (store: Store, meetingId: string, personId: string) =>
  store.commit(inviteWrites(meetingId, personId));

/** Someone new in Contacten, by name only, and on the list. */
export function inviteNew(store: Store, meetingId: string, name: string) {
  const personId = store.newId();
  return store.commit([create(people, personId, { name }), ...inviteWrites(meetingId, personId)]);
}

export const uninvite = (store: Store, id: string) => store.commit([remove(attendance, id)]);

/** "Zet terug". */
export const restoreInvitation = (store: Store, id: string) => store.commit([restore(attendance, id)]);

/** "Afmelding noteren", or taking it back. */
export const noteApologies = (store: Store, id: string, isAway: boolean) =>
  store.commit([write(attendance, id, { status: isAway ? "apologies" : "" })]);

function inviteWrites(meetingId: string, personId: string): Write[] {
  const id = attendanceId(meetingId, personId);
  return [write(attendance, id, { meetingId, personId, status: "" }), restore(attendance, id)];
}

const orderWrites = (orders: ReadonlyMap<string, string>): Write[] =>
  [...orders].map(([id, order]) => write(agendaItems, id, { order }));
