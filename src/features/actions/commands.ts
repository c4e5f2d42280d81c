/** What can be done with actions and questions. */

import { outsideNumber } from "../../domain/numbering.ts";
import { orderAfterLast } from "../../domain/order.ts";
import { type Block, type BlockKind, blocks } from "../../domain/tables/blocks.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, write } from "../../storage/write.ts";

/** What is decided about an entry besides its words. */
export type EntryFields = Partial<Pick<Block, "owner" | "due" | "done" | "answer">>;

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

/** Ticked: done today; unticked: open again. */
export const setDone = (store: Store, id: string, isDone: boolean) =>
  changeEntry(store, id, { done: isDone ? store.today() : "" });

/** An answer is dated the day it came in; taking it away leaves the question open. */
export const noteAnswer = (store: Store, block: Pick<Block, "id" | "done">, answer: string) =>
  changeEntry(store, block.id, { answer, done: answer === "" ? "" : block.done || store.today() });

export const removeEntry = (store: Store, id: string) => store.commit([remove(blocks, id)]);

export const restoreEntry = (store: Store, id: string) => store.commit([restore(blocks, id)]);
