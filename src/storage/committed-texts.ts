/**
 * The Yjs documents as the database has them, and their words as plain text. Every function here runs inside a Dexie
 * read-write transaction over ytext, ysnap and texts.
 */

import type { Dexie } from "dexie";
import * as Y from "yjs";
import { readMeta } from "./meta.ts";

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

  /**
   * Stores the updates and brings the plain words of every block they touch up to date. Gives how many it refused
   * because they are no updates. After a failed transaction it may be ahead of the database: drop it then.
   */
  async add(db: Dexie, updates: readonly TextUpdate[]): Promise<number> {
    let refused = 0;
    for (const { doc, update } of updates) {
      if (isUpdate(update)) await this.#addOne(db, doc, update);
      else refused += 1;
    }
    return refused;
  }

  async #addOne(db: Dexie, doc: string, update: Uint8Array): Promise<void> {
    const loaded = await this.#catchUp(db, doc);
    const touched = new Set<string>();
    const note = (event: Y.Transaction): void => {
      for (const type of event.changed.keys()) touched.add(rootName(loaded.ydoc, type));
    };
    loaded.ydoc.on("afterTransaction", note);
    applyOne(loaded.ydoc, update);
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
      for (const update of news.updates) applyOne(loaded.ydoc, update);
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
 * document misses something: an update that waits for another must not be lost. Throws `NewerData`.
 */
export async function compact(db: Dexie, doc: string): Promise<void> {
  await readMeta(db);
  const rows = (await rowsAfter(db, doc, 0)) as TextRow[];
  const bytes = rows.reduce((sum, row) => sum + row.u.length, 0);
  if (rows.length < COMPACT_ROWS && bytes < COMPACT_BYTES) return;
  const snap = (await db.table("ysnap").get(doc)) as SnapRow | undefined;
  const ydoc = new Y.Doc();
  let complete = true;
  Y.transact(ydoc, () => {
    for (const { u } of snap ? [snap, ...rows] : rows) complete = applyOne(ydoc, u) && complete;
  });
  complete &&= ydoc.store.pendingStructs === null && ydoc.store.pendingDs === null;
  const u = Y.encodeStateAsUpdate(ydoc);
  ydoc.destroy();
  if (!complete) return;
  const upTo = Math.max(snap?.upTo ?? 0, ...rows.map((row) => row.n));
  await db.table("ysnap").put({ doc, u, upTo } satisfies SnapRow);
  await db.table("ytext").bulkDelete(rows.map((row) => row.n));
}

/** Bytes that a disk or a page in trouble garbled must not keep the rest of a document from being read. */
export function applyOne(ydoc: Y.Doc, update: Uint8Array, origin?: unknown): boolean {
  try {
    Y.applyUpdate(ydoc, update, origin);
    return true;
  } catch {
    return false;
  }
}

/** Whether the bytes can be read as an update at all. */
function isUpdate(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update);
    return true;
  } catch {
    return false;
  }
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
