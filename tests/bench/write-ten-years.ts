/** Puts ten years into a store, by its own commits. */

import type { Store } from "../../src/storage/store.ts";
import type { Chapter } from "./ten-years.ts";

/** Gives how many records there are. */
export async function writeTenYears(store: Store, chapters: readonly Chapter[]): Promise<number> {
  let records = 0;
  for (const { doc, writes, words } of chapters) {
    const stored = await store.commit(writes);
    if (!stored.ok) throw new Error(stored.error.kind);
    records += writes.length;
    if (words.length === 0) continue;
    const text = await store.openText(doc);
    for (const [id, said] of words) text.edit(id, 0, 0, said);
    await store.closeText(doc);
  }
  return records;
}
