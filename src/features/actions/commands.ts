/** What can be done with actions and questions. */

import { dueChange } from "../../domain/action-history.ts";
import { outsideNumber } from "../../domain/numbering.ts";
import { orderAfterLast } from "../../domain/order.ts";
import { replied } from "../../domain/question.ts";
import { type Block, type BlockKind, blocks, type Reply } from "../../domain/tables/blocks.ts";
import { devices } from "../../domain/tables/organisation.ts";
import type { Person } from "../../domain/tables/people.ts";
import { readFreeLetter } from "../../storage/queries/device-letter.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, write } from "../../storage/write.ts";

/** What is decided about an entry besides its words. */
export type EntryFields = Partial<
  Pick<Block, "owner" | "due" | "done" | "answer" | "reply" | "heldUntil" | "askedAgain">
>;

/** Notes an action or question outside any meeting, with a number of this phone; its words are typed under the same id. */
export async function beginEntry(
  store: Store,
  id: string,
  kind: BlockKind,
  fields: EntryFields,
): Promise<void> {
  const outside = await store.read((reader) => reader.whereWithBin(blocks, "meetingId", ""));
  const noted = store.today();
  const number = outsideNumber(kind, noted, outside, store.node);
  await store.commit([create(blocks, id, { kind, noted, number, order: orderAfterLast([]), ...fields })]);
}

export const changeEntry = (store: Store, id: string, fields: EntryFields) =>
  store.commit([write(blocks, id, fields)]);

/** Another date; the one before is kept for the story of the action. */
export const changeDue = (store: Store, block: Block, due: string) =>
  store.commit([write(blocks, block.id, dueChange(block, due, store.today()))]);

/** Says whose phone this is; the letter it got first stays, since numbers carry it. */
export async function sayWhoIAm(store: Store, person: Pick<Person, "id" | "name">) {
  const letter = await store.read((reader) => readFreeLetter(reader, store.node, person.name));
  return await store.commit([write(devices, store.node, { personId: person.id, letter })]);
}

/** Ticked: done today; unticked: open again. */
export const setDone = (store: Store, id: string, isDone: boolean) =>
  changeEntry(store, id, { done: isDone ? store.today() : "" });

/** An answer is dated the day it came in; taking all of it away leaves the question open. */
export const noteAnswer = (store: Store, block: Pick<Block, "id" | "done" | "reply">, answer: string) =>
  changeEntry(store, block.id, {
    answer,
    ...replied({ ...block, answer }, block.reply as Reply, store.today()),
  });

export const removeEntry = (store: Store, id: string) => store.commit([remove(blocks, id)]);

export const restoreEntry = (store: Store, id: string) => store.commit([restore(blocks, id)]);
