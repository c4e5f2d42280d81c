/** Puts records in a store for a test, as an earlier evening would have left them. */

import type { RecordOf } from "../../src/domain/table.ts";
import { type Block, blocks, textDocOf } from "../../src/domain/tables/blocks.ts";
import { type Meeting, meetings } from "../../src/domain/tables/meetings.ts";
import { devices } from "../../src/domain/tables/organisation.ts";
import { people, type people as peopleTable } from "../../src/domain/tables/people.ts";
import type { Store } from "../../src/storage/store.ts";
import { create, write } from "../../src/storage/write.ts";

type Person = RecordOf<typeof peopleTable>;

/** A person, of the board unless said otherwise. */
export async function seedPerson(
  store: Store,
  id: string,
  name: string,
  more: Partial<Person> = {},
): Promise<void> {
  await store.commit([create(people, id, { name, group: "board", ...more })]);
}

/** Says whose phone this is. */
export async function seedDevice(store: Store, personId: string): Promise<void> {
  await store.commit([write(devices, store.node, { personId, letter: "m" })]);
}

/** A closed public meeting of 5 March 2026, numbered by this phone. */
export async function seedMeeting(store: Store, id: string, more: Partial<Meeting> = {}): Promise<void> {
  const evening = { kind: "public", date: "2026-03-05", start: "20:00", opened: "20:00", closed: "22:00" };
  await store.commit([
    create(meetings, id, { ...evening, numberer: store.node, dayLetter: "", isPublic: true, ...more }),
  ]);
}

/** A block with its words; an action outside any meeting unless said otherwise. */
export async function seedBlock(
  store: Store,
  id: string,
  words: string,
  more: Partial<Block> = {},
): Promise<void> {
  const block = { kind: "action", noted: "2026-03-05", meetingId: "", ...more };
  await store.commit([create(blocks, id, block)]);
  const name = textDocOf({ id, meetingId: block.meetingId });
  const doc = await store.openText(name);
  if (words !== "") doc.edit(id, 0, 0, words);
  await store.closeText(name);
}

/** The words of a block as they are stored. */
export const wordsOf = async (store: Store, id: string): Promise<string> =>
  (await store.read((reader) => reader.words([id]))).get(id) ?? "";

/** A block as it is stored. */
export const blockOf = (store: Store, id: string): Promise<Block | undefined> =>
  store.read((reader) => reader.get(blocks, id));
