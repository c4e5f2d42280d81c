/** The notes as they stand in the database: rows of Yjs updates and their plain words, without Yjs itself. */

import type { Dexie } from "dexie";

/** A Yjs update (encoding version 1) of one document. */
export type TextUpdate = { readonly doc: string; readonly update: Uint8Array };

export type TextRow = { n: number; doc: string; u: Uint8Array };
export type SnapRow = { doc: string; u: Uint8Array; upTo: number };

/** The plain words of one block, derived from its document. */
export type WordsRow = { id: string; doc: string; text: string };

/** Milliseconds since 1970, and the clock node of this phone. */
export type Moment = { readonly now: number; readonly node: string };

/** What was stored after row `seen`: the snapshot when it covers rows no longer there, then the rows. */
export async function readSince(
  db: Dexie,
  doc: string,
  seen: number,
): Promise<{ updates: Uint8Array[]; seen: number }> {
  const snap = (await db.table("ysnap").get(doc)) as SnapRow | undefined;
  const rows = (await rowsAfter(db, doc, seen)) as TextRow[];
  const updates = rows.map((row) => row.u);
  if (snap && snap.upTo > seen) updates.unshift(snap.u);
  return { updates, seen: Math.max(seen, snap?.upTo ?? 0, rows.at(-1)?.n ?? 0) };
}

/** The updates of a document after row `seen`, in their order. */
export function rowsAfter(db: Dexie, doc: string, seen: number) {
  return db
    .table("ytext")
    .where("[doc+n]")
    .between([doc, seen], [doc, Number.MAX_SAFE_INTEGER], false, true)
    .toArray();
}
