/** What the minute taker does while writing, each one intent and one commit. */

import { nextStatus } from "../../domain/attendance.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { phaseOf } from "../../domain/meeting-state.ts";
import { orderAfterLast } from "../../domain/order.ts";
import { type Block, type BlockKind, blocks } from "../../domain/tables/blocks.ts";
import {
  type Attendance,
  agendaItems,
  attendance,
  attendanceId,
  meetings,
} from "../../domain/tables/meetings.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, type Write, write } from "../../storage/write.ts";
import { secondsSince } from "./meeting-clock.ts";

/** Less than this on an item was passing by, not discussing it. In seconds. */
const PASSING_BY = 10;

/** Puts an item on the table; the time of the one before is added up. Does nothing to the clock once closed. */
export async function goToItem(store: Store, file: MeetingFile, itemId: string): Promise<void> {
  const { meeting } = file;
  if (meeting.opened === "" || meeting.closed !== "" || meeting.current?.itemId === itemId) return;
  await store.commit([
    ...turnOf(store, file),
    write(meetings, meeting.id, { current: { itemId, since: new Date(store.now()).toISOString() } }),
  ]);
}

/** Adds the present turn to the time spent on its item. */
export function turnOf(store: Store, { meeting, items }: MeetingFile): Write[] {
  const item = items.find((each) => each.id === meeting.current?.itemId);
  if (!item || !meeting.current) return [];
  const seconds = secondsSince(meeting.current.since, store.now());
  if (seconds < PASSING_BY) return [];
  return [write(agendaItems, item.id, { spent: item.spent + seconds })];
}

/**
 * A new block at the end of an item, under an id chosen beforehand so that it can be typed in at once. Writing under an
 * item that a closed meeting had put off means that it was discussed after all.
 */
export async function addBlock(
  store: Store,
  file: MeetingFile,
  { id, itemId, order, kind }: Pick<Block, "id" | "itemId" | "order"> & { readonly kind: BlockKind },
): Promise<void> {
  const item = file.items.find((each) => each.id === itemId);
  const takesUp = item?.outcome === "deferred" && phaseOf(file.meeting) === "closed";
  await store.commit([
    create(blocks, id, { itemId, order, kind, meetingId: file.meeting.id, noted: store.today() }),
    ...(takesUp ? [write(agendaItems, item.id, { outcome: "discussed" })] : []),
  ]);
}

export const removeBlock = (store: Store, id: string) => store.commit([remove(blocks, id)]);
export const restoreBlock = (store: Store, id: string) => store.commit([restore(blocks, id)]);

/** An item that came up during the meeting, after the others. */
export async function addItem(store: Store, file: MeetingFile, title: string): Promise<string> {
  const id = store.newId();
  const tops = file.items.filter((item) => item.parentId === "");
  await store.commit([
    create(agendaItems, id, { meetingId: file.meeting.id, title: title.trim(), order: orderAfterLast(tops) }),
  ]);
  return id;
}

/** One tap at the table: present, apologies, absent. */
export async function cycleAttendance(
  store: Store,
  meetingId: string,
  current: Attendance | undefined,
  personId: string,
) {
  await setAttendance(store, meetingId, personId, { status: nextStatus(current?.status ?? "") });
}

/** Writes only what changed, so that two phones marking one person do not undo each other. */
export async function setAttendance(
  store: Store,
  meetingId: string,
  personId: string,
  fields: Partial<Pick<Attendance, "status" | "arrived" | "left" | "proxyId">>,
) {
  await store.commit([
    write(attendance, attendanceId(meetingId, personId), { meetingId, personId, ...fields }),
    restore(attendance, attendanceId(meetingId, personId)),
  ]);
}

/** Someone who was not in Contacten yet, present at once. */
export async function addPresent(store: Store, meetingId: string, name: string): Promise<void> {
  const personId = store.newId();
  const person: Partial<Person> = { name: name.trim(), group: "other" };
  await store.commit([
    create(people, personId, person),
    write(attendance, attendanceId(meetingId, personId), { meetingId, personId, status: "present" }),
  ]);
}
