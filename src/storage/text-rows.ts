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

/** `isAnew`: the document was made anew underneath; these are all its updates, and what was read before no longer holds. */
export type TextNews = {
  readonly updates: Uint8Array[];
  readonly seen: number;
  readonly isAnew: boolean;
};

/** What was stored after row `seen`: the snapshot when it covers rows no longer there, then the rows. */
export async function readSince(db: Dexie, doc: string, seen: number): Promise<TextNews> {
  const snap = (await db.table("ysnap").get(doc)) as SnapRow | undefined;
  const from = (await rowsFrom(db, doc, seen)) as TextRow[];
  // A row goes only into a snapshot, or with the whole document.
  const isAnew = seen > 0 && from[0]?.n !== seen && (snap?.upTo ?? 0) < seen;
  const rows = isAnew ? ((await rowsAfter(db, doc, 0)) as TextRow[]) : from.filter(({ n }) => n > seen);
  const updates = rows.map((row) => row.u);
  if (snap && (isAnew || snap.upTo > seen)) updates.unshift(snap.u);
  return { updates, seen: Math.max(isAnew ? 0 : seen, snap?.upTo ?? 0, rows.at(-1)?.n ?? 0), isAnew };
}

/** The updates of a document after row `seen`, in their order. */
export const rowsAfter = (db: Dexie, doc: string, seen: number) => rowsFrom(db, doc, seen, false);

function rowsFrom(db: Dexie, doc: string, seen: number, isSeenToo = true) {
  return db
    .table("ytext")
    .where("[doc+n]")
    .between([doc, seen], [doc, Number.MAX_SAFE_INTEGER], isSeenToo, true)
    .toArray();
}
