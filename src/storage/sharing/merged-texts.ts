/** What was typed, in as few bytes as may be: one update for each document of notes. */

import type { Dexie } from "dexie";
import * as Y from "yjs";
import { docOf, isComplete } from "../committed-texts.ts";
import { readSince, type TextUpdate } from "../text-rows.ts";

/**
 * One update for each document: all of these merged, or what the document has more than it had before them, whichever is
 * smaller. (Letter by letter an update takes 20 bytes a letter; the document has joined them, but it repeats every
 * letter that was ever taken away.) Inside a transaction over ytext and ysnap.
 */
export async function mergedTexts(db: Dexie, texts: readonly TextUpdate[]): Promise<TextUpdate[]> {
  const merged: TextUpdate[] = [];
  for (const [doc, list] of Map.groupBy(texts, (each) => each.doc)) {
    const updates = list.map((each) => each.update);
    const first = updates[0];
    if (first === undefined) continue;
    const all = updates.length === 1 ? first : Y.mergeUpdates(updates);
    merged.push({ doc, update: all.length < WORTHWHILE ? all : await smaller(db, doc, all) });
  }
  return merged;
}

/** Below this there is nothing to win by reading the document. */
const WORTHWHILE = 200;

async function smaller(db: Dexie, doc: string, all: Uint8Array): Promise<Uint8Array> {
  const ydoc = docOf((await readSince(db, doc, 0)).updates);
  const since = isComplete(ydoc) ? Y.encodeStateAsUpdate(ydoc, stateBefore(ydoc, all)) : all;
  ydoc.destroy();
  return since.length < all.length ? since : all;
}

/** The state vector that lacks exactly the letters from the first that the update brings, writer by writer. */
function stateBefore(ydoc: Y.Doc, update: Uint8Array): Uint8Array {
  const vector = Y.decodeStateVector(Y.encodeStateVector(ydoc));
  for (const struct of Y.decodeUpdate(update).structs) {
    const { client, clock } = struct.id;
    vector.set(client, Math.min(vector.get(client) ?? 0, clock));
  }
  return Y.encodeStateVector(vector);
}
