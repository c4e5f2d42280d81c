/**
 * The Yjs documents as the database has them, and their words as plain text. Every function here runs inside a Dexie
 * read-write transaction over ytext, ysnap and texts.
 */

import type { Dexie } from "dexie";
import * as Y from "yjs";

/** A Yjs update (encoding version 1) of one document. */
export type TextUpdate = { readonly doc: string; readonly update: Uint8Array };

export type TextRow = { n: number; doc: string; u: Uint8Array };
export type SnapRow = { doc: string; u: Uint8Array; upTo: number };
export type WordsRow = { id: string; doc: string; text: string };

/** A document with everything stored up to row `seen` applied. */
type Loaded = { readonly ydoc: Y.Doc; seen: number };

const COMPACT_ROWS = 100;
const COMPACT_BYTES = 64 * 1024;
const KEPT = 4;

export class CommittedTexts {
  /** The few documents in use, so that a keystroke need not read a whole meeting. */
  readonly #loaded = new Map<string, Loaded>();

  /** Stores the updates and brings the plain words of every block they touch up to date. */
  async add(db: Dexie, updates: readonly TextUpdate[]): Promise<void> {
    for (const { doc, update } of updates) await this.#addOne(db, doc, update);
  }

  /** Forgets what is in memory: after a failed transaction it may be ahead of the database. */
  forget(): void {
    for (const { ydoc } of this.#loaded.values()) ydoc.destroy();
    this.#loaded.clear();
  }

  async #addOne(db: Dexie, doc: string, update: Uint8Array): Promise<void> {
    const loaded = await this.#catchUp(db, doc);
    const touched = new Set<string>();
    const note = (event: Y.Transaction): void => {
      for (const type of event.changed.keys()) touched.add(rootName(loaded.ydoc, type));
    };
    loaded.ydoc.on("afterTransaction", note);
    Y.applyUpdate(loaded.ydoc, update);
    loaded.ydoc.off("afterTransaction", note);
    loaded.seen = (await db.table("ytext").add({ doc, u: update })) as number;
    touched.delete("");
    await db
      .table<WordsRow>("texts")
      .bulkPut([...touched].map((id) => ({ id, doc, text: loaded.ydoc.getText(id).toString() })));
  }

  async #catchUp(db: Dexie, doc: string): Promise<Loaded> {
    let loaded = this.#loaded.get(doc);
    if (!loaded) {
      loaded = { ydoc: new Y.Doc(), seen: 0 };
      for (const [old, { ydoc }] of this.#loaded) {
        if (this.#loaded.size < KEPT) break;
        ydoc.destroy();
        this.#loaded.delete(old);
      }
      this.#loaded.set(doc, loaded);
    }
    const news = await readSince(db, doc, loaded.seen);
    Y.transact(loaded.ydoc, () => {
      for (const update of news.updates) Y.applyUpdate(loaded.ydoc, update);
    });
    loaded.seen = news.seen;
    return loaded;
  }
}

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

/**
 * Replaces a long tail of updates by one snapshot, built from exactly the rows it then deletes. Left alone when the
 * document misses something: an update that waits for another must not be lost.
 */
export async function compact(db: Dexie, doc: string): Promise<void> {
  const rows = (await rowsAfter(db, doc, 0)) as TextRow[];
  const bytes = rows.reduce((sum, row) => sum + row.u.length, 0);
  if (rows.length < COMPACT_ROWS && bytes < COMPACT_BYTES) return;
  const snap = (await db.table("ysnap").get(doc)) as SnapRow | undefined;
  const ydoc = new Y.Doc();
  Y.transact(ydoc, () => {
    if (snap) Y.applyUpdate(ydoc, snap.u);
    for (const row of rows) Y.applyUpdate(ydoc, row.u);
  });
  const complete = ydoc.store.pendingStructs === null && ydoc.store.pendingDs === null;
  const u = Y.encodeStateAsUpdate(ydoc);
  ydoc.destroy();
  if (!complete) return;
  const upTo = Math.max(snap?.upTo ?? 0, ...rows.map((row) => row.n));
  await db.table("ysnap").put({ doc, u, upTo } satisfies SnapRow);
  await db.table("ytext").bulkDelete(rows.map((row) => row.n));
}

function rowsAfter(db: Dexie, doc: string, seen: number) {
  return db
    .table("ytext")
    .where("[doc+n]")
    .between([doc, seen], [doc, Number.MAX_SAFE_INTEGER], false, true)
    .toArray();
}

/** The name under which a root type is kept in its document; "" for anything nested. */
function rootName(ydoc: Y.Doc, type: Y.AbstractType<unknown> | object): string {
  for (const [name, root] of ydoc.share) if ((root as object) === type) return name;
  return "";
}
