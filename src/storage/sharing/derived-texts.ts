/** The documents of notes made anew from all their updates. */

import type { Dexie } from "dexie";
import * as Y from "yjs";
import { docOf, docsIn, isComplete } from "../committed-texts.ts";
import { readSince, type TextUpdate, type WordsRow } from "../text-rows.ts";

/** Writes each document that is different now. Inside a read-write transaction over ytext, ysnap and texts. */
export async function writeDerivedTexts(db: Dexie, updates: readonly TextUpdate[]): Promise<void> {
  const derived = Map.groupBy(updates, (each) => each.doc);
  for (const doc of new Set([...derived.keys(), ...(await docsIn(db))])) {
    const list = (derived.get(doc) ?? []).map((each) => each.update);
    await writeOne(db, doc, list);
  }
}

async function writeOne(db: Dexie, doc: string, updates: readonly Uint8Array[]): Promise<void> {
  const stored = await readSince(db, doc, 0);
  const [before, now] = [docOf(stored.updates), docOf(updates)];
  const isSame = sameState(before, now);
  if (!isSame) {
    await db.table("ytext").where("[doc+n]").between([doc, 0], [doc, Number.MAX_SAFE_INTEGER]).delete();
    await db.table("ysnap").delete(doc);
    await db.table("ytext").bulkAdd(updates.map((u) => ({ doc, u })));
  }
  const ids = [...now.share.keys()];
  const words = ids.map((id): WordsRow => ({ id, doc, text: now.getText(id).toString() }));
  const had = (await db.table("texts").where("doc").equals(doc).toArray()) as WordsRow[];
  const gone = had.filter(({ id }) => !now.share.has(id)).map(({ id }) => id);
  const texts = new Map(had.map(({ id, text }) => [id, text]));
  await db.table("texts").bulkDelete(gone as never);
  await db.table("texts").bulkPut(words.filter(({ id, text }) => texts.get(id) !== text));
  before.destroy();
  now.destroy();
}

/** Whether both know the same letters and the same deletions, and nothing waits for something missing. */
function sameState(a: Y.Doc, b: Y.Doc): boolean {
  return Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b)) && isComplete(a) && isComplete(b);
}
