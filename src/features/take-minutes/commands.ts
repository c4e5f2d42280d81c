/** What the minute taker does, each one intent and one commit. */

import { canonicalVerslag } from "../../documents/verslag.ts";
import { verslagOf } from "../../documents/verslag-of.ts";
import { agendaTree, flatAgenda } from "../../domain/agenda.ts";
import { nextStatus } from "../../domain/attendance.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { giveNumbers, nextDayLetter, numbering } from "../../domain/numbering.ts";
import { orderAfterLast } from "../../domain/order.ts";
import { type BlockKind, blocks } from "../../domain/tables/blocks.ts";
import {
  ADOPTED,
  type Attendance,
  agendaItems,
  attendance,
  attendanceId,
  DRAFT,
  type ItemOutcome,
  type Meeting,
  meetings,
} from "../../domain/tables/meetings.ts";
import { adoptions, reopenings, roundId } from "../../domain/tables/minutes.ts";
import { type Device, devices } from "../../domain/tables/organisation.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import { sha256Hex } from "../../kernel/hash.ts";
import { readMeetingFile } from "../../storage/queries/meeting-file.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, type Write, write } from "../../storage/write.ts";
import { secondsSince } from "./meeting-clock.ts";

/** Less than this on an item was passing by, not discussing it. In seconds. */
const PASSING_BY = 10;

/** Opens the meeting now, with its first item on the table. This phone's numbers in it will carry no letter. */
export async function openMeeting(store: Store, file: MeetingFile): Promise<void> {
  const first = flatAgenda(agendaTree(file.items))[0];
  await store.commit([
    write(meetings, file.meeting.id, {
      opened: store.timeOfDay(),
      numberer: store.node,
      current: first ? { itemId: first.item.id, since: new Date(store.now()).toISOString() } : null,
    }),
  ]);
}

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
function turnOf(store: Store, { meeting, items }: MeetingFile): Write[] {
  const item = items.find((each) => each.id === meeting.current?.itemId);
  if (!item || !meeting.current) return [];
  const seconds = secondsSince(meeting.current.since, store.now());
  if (seconds < PASSING_BY) return [];
  return [write(agendaItems, item.id, { spent: item.spent + seconds })];
}

/** A new block at the end of an item, under an id chosen beforehand so that it can be typed in at once. */
export async function addBlock(
  store: Store,
  file: MeetingFile,
  block: { readonly id: string; readonly itemId: string; readonly kind: BlockKind },
): Promise<void> {
  const siblings = file.blocks.filter((each) => each.itemId === block.itemId);
  await store.commit([
    create(blocks, block.id, {
      meetingId: file.meeting.id,
      itemId: block.itemId,
      kind: block.kind,
      order: orderAfterLast(siblings),
      noted: store.today(),
    }),
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

/** One tap at the table: present, apologies, absent. The first to be marked present while live gets no arrival time. */
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

/**
 * Closes the meeting now: the last turn is counted, the day letter and the numbers are given (domain.md, Numbers), and
 * `outcomes` says of the items that were not reached what becomes of them.
 */
export async function closeMeeting(
  store: Store,
  file: MeetingFile,
  outcomes: ReadonlyMap<string, ItemOutcome>,
): Promise<void> {
  const { meeting } = file;
  const [all, withBin] = await store.read((reader) =>
    Promise.all([reader.allWithBin(meetings), reader.whereWithBin(blocks, "meetingId", meeting.id)]),
  );
  const numbers = giveNumbers(meeting, file.items, withBin, store.node);
  await store.commit([
    ...turnOf(store, file),
    write(meetings, meeting.id, {
      closed: store.timeOfDay(),
      current: null,
      ...(meeting.dayLetter === null ? { dayLetter: nextDayLetter(meeting, all) } : {}),
    }),
    ...[...outcomes].map(([id, outcome]) => write(agendaItems, id, { outcome })),
    ...[...numbers].map(([id, number]) => write(blocks, id, { number })),
  ]);
}

/** Goes on with a meeting that was closed too early. Numbers that were given stay given. */
export async function continueMeeting(store: Store, meeting: Meeting): Promise<void> {
  await store.commit([write(meetings, meeting.id, { closed: "" })]);
}

/**
 * Adopts the verslag of an earlier meeting in this one, as presented (`changes` "") or with changes, a line each. The
 * text as it stands is kept word for word with its fingerprint; from now on it only gets addenda.
 */
export async function adoptMinutes(
  store: Store,
  ofId: string,
  inMeeting: Meeting,
  changes: string,
): Promise<void> {
  const found = await store.read(async (reader) => ({
    file: await readMeetingFile(reader, ofId),
    withBin: await reader.whereWithBin(blocks, "meetingId", ofId),
    all: await reader.allWithBin(meetings),
    known: await reader.all(devices),
  }));
  if (!found.file) return;
  const { file, given } = numbered(found.file, found, store.node);
  const text = canonicalVerslag(verslagOf(file));
  const [round] = file.meeting.status;
  const adopted = {
    inMeetingId: inMeeting.id,
    on: store.today(),
    changes: changes.trim(),
    text,
    sha256: await sha256Hex(text),
  };
  await store.commit([
    ...given,
    write(meetings, ofId, { status: [round, ADOPTED] }),
    write(adoptions, roundId(ofId, round), { meetingId: ofId, adopted }),
  ]);
}

/** The file as it will be once everything in it has a number, and the writes that give the missing ones. */
function numbered(
  file: MeetingFile,
  context: { withBin: Parameters<typeof giveNumbers>[2]; all: readonly Meeting[]; known: readonly Device[] },
  node: string,
): { file: MeetingFile; given: Write[] } {
  const numbers = giveNumbers(file.meeting, file.items, context.withBin, node);
  const show = numbering(context.all, context.known);
  const withNumbers = file.blocks.map((block) => ({
    ...block,
    number: numbers.get(block.id) ?? block.number,
  }));
  return {
    file: {
      ...file,
      blocks: withNumbers,
      numbers: new Map(withNumbers.map((block) => [block.id, show(block)])),
    },
    given: [...numbers].map(([id, number]) => write(blocks, id, { number })),
  };
}

/** Takes an adoption back by opening the next round; that it happened, and why, stays written. */
export async function takeBackAdoption(store: Store, ofId: string, by: string, why: string): Promise<void> {
  const meeting = await store.read((reader) => reader.get(meetings, ofId));
  if (!meeting) return;
  const round = meeting.status[0] + 1;
  await store.commit([
    write(meetings, ofId, { status: [round, DRAFT] }),
    write(reopenings, roundId(ofId, round), { meetingId: ofId, reopened: { by, on: store.today(), why } }),
  ]);
}
