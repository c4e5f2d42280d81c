/**
 * The Yjs documents as the database has them, and their words as plain text. Every function here runs inside a Dexie
 * read-write transaction over ytext, ysnap, texts and history.
 */

import type { Dexie } from "dexie";
import * as Y from "yjs";
import { KEPT_EVERY_MS, keepWords } from "./history.ts";
import { readMeta } from "./meta.ts";
import {
  type Moment,
  readSince,
  rowsAfter,
  type SnapRow,
  type TextRow,
  type TextUpdate,
  type WordsRow,
} from "./text-rows.ts";

/** A document with everything stored up to row `seen` applied. */
type Loaded = {
  ydoc: Y.Doc;
  seen: number;
  /** When it was last made sure that a version of a block's words from before is kept, by block id. */
  readonly looked: Map<string, number>;
};

const COMPACT_ROWS = 100;
const COMPACT_BYTES = 64 * 1024;
const KEPT = 4;
/** Up to so many documents are each looked up by themselves. */
const FEW = 8;

export class CommittedTexts {
  /** The few documents in use, so that a keystroke need not read a whole meeting. */
  readonly #loaded = new Map<string, Loaded>();

  /**
   * Stores the updates and brings the plain words of every block they touch up to date. Gives how many it refused
   * because they are no updates. After a failed transaction it may be ahead of the database: drop it then. An update
   * that brings nothing new is not stored a second time.
   */
  async add(db: Dexie, updates: readonly TextUpdate[], moment: Moment): Promise<number> {
    let refused = 0;
    for (const { doc, update } of updates) {
      if (isUpdate(update)) await this.#addOne(db, doc, update, moment);
      else refused += 1;
    }
    return refused;
  }

  /** Lets go of every document: what is stored was made anew underneath. */
  forget(): void {
    for (const { ydoc } of this.#loaded.values()) ydoc.destroy();
    this.#loaded.clear();
  }

  /**
   * The same for what came from elsewhere, where many documents may be new at once: those are written together. `grown`:
   * what was added to documents that were here already.
   */
  async addAll(
    db: Dexie,
    updates: readonly TextUpdate[],
    moment: Moment,
  ): Promise<{ readonly refused: number; readonly grown: readonly TextUpdate[] }> {
    const sound = updates.filter(({ update }) => isUpdate(update));
    const byDoc = Map.groupBy(sound, (each) => each.doc);
    const stored = byDoc.size > FEW ? new Set(await docsIn(db)) : undefined;
    const isNew = (doc: string): boolean => stored?.has(doc) === false && !this.#loaded.has(doc);
    const fresh = new Map([...byDoc].filter(([doc]) => isNew(doc)));
    if (fresh.size > 0) await addNew(db, fresh);
    const grown = sound.filter(({ doc }) => !fresh.has(doc));
    for (const each of grown) await this.#addOne(db, each.doc, each.update, moment);
    return { refused: updates.length - sound.length, grown };
  }

  async #addOne(db: Dexie, doc: string, update: Uint8Array, moment: Moment): Promise<void> {
    const loaded = await this.#catchUp(db, doc);
    const { ydoc } = loaded;
    const touched = new Set<string>();
    let isNews = false;
    const note = (event: Y.Transaction): void => {
      for (const type of event.changed.keys()) touched.add(rootName(ydoc, type));
    };
    const news = (): void => {
      isNews = true;
    };
    ydoc.on("afterTransaction", note);
    ydoc.on("update", news);
    applyOne(ydoc, update);
    ydoc.off("afterTransaction", note);
    ydoc.off("update", news);
    if (!isNews && isComplete(ydoc)) return;
    loaded.seen = (await db.table("ytext").add({ doc, u: update })) as number;
    touched.delete("");
    await keepWordsOf(db, loaded, [...touched], moment);
    await db
      .table<WordsRow>("texts")
      .bulkPut([...touched].map((id) => ({ id, doc, text: ydoc.getText(id).toString() })));
  }

  async #catchUp(db: Dexie, doc: string): Promise<Loaded> {
    let loaded = this.#loaded.get(doc);
    if (!loaded) {
      loaded = { ydoc: new Y.Doc(), seen: 0, looked: new Map() };
      for (const [old, { ydoc }] of this.#loaded) {
        if (this.#loaded.size < KEPT) break;
        ydoc.destroy();
        this.#loaded.delete(old);
      }
      this.#loaded.set(doc, loaded);
    }
    const news = await readSince(db, doc, loaded.seen);
    if (news.isAnew) {
      loaded.ydoc.destroy();
      loaded.ydoc = new Y.Doc();
    }
    const { ydoc } = loaded;
    Y.transact(ydoc, () => {
      for (const update of news.updates) applyOne(ydoc, update);
    });
    loaded.seen = news.seen;
    return loaded;
  }
}

/** Every document something is stored of. Inside a transaction over ysnap and ytext. */
export async function docsIn(db: Dexie): Promise<string[]> {
  const snaps = (await db.table("ysnap").toCollection().primaryKeys()) as unknown as string[];
  const tails = (await db.table("ytext").orderBy("[doc+n]").keys()) as unknown as [string][];
  return [...new Set([...snaps, ...tails.map(([doc]) => doc)])];
}

/** Documents of which nothing is stored yet: all of them in two writes. */
async function addNew(db: Dexie, docs: ReadonlyMap<string, readonly TextUpdate[]>): Promise<void> {
  const rows: Omit<TextRow, "n">[] = [];
  const words: WordsRow[] = [];
  for (const [doc, list] of docs) {
    const ydoc = new Y.Doc();
    for (const { update } of list) {
      applyOne(ydoc, update);
      rows.push({ doc, u: update });
    }
    for (const id of ydoc.share.keys()) words.push({ id, doc, text: ydoc.getText(id).toString() });
    ydoc.destroy();
  }
  await Promise.all([db.table("ytext").bulkAdd(rows), db.table("texts").bulkPut(words)]);
}

/**
 * Replaces a long tail of updates by one snapshot, built from exactly the rows it then deletes. Left alone when the
 * document misses something: an update that waits for another must not be lost. `always`: a short tail as well. Throws
 * `NewerData`.
 */
export async function compact(db: Dexie, doc: string, always = false): Promise<void> {
  await readMeta(db);
  const rows = (await rowsAfter(db, doc, 0)) as TextRow[];
  const bytes = rows.reduce((sum, row) => sum + row.u.length, 0);
  if (!always && rows.length < COMPACT_ROWS && bytes < COMPACT_BYTES) return;
  if (rows.length === 0) return;
  const snap = (await db.table("ysnap").get(doc)) as SnapRow | undefined;
  const ydoc = new Y.Doc();
  let complete = true;
  Y.transact(ydoc, () => {
    for (const { u } of snap ? [snap, ...rows] : rows) complete = applyOne(ydoc, u) && complete;
  });
  complete &&= isComplete(ydoc);
  const u = Y.encodeStateAsUpdate(ydoc);
  ydoc.destroy();
  if (!complete) return;
  const upTo = Math.max(snap?.upTo ?? 0, ...rows.map((row) => row.n));
  await db.table("ysnap").put({ doc, u, upTo } satisfies SnapRow);
  await db.table("ytext").bulkDelete(rows.map((row) => row.n));
}

/** The document that these updates come to. Destroy it afterwards. */
export function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const ydoc = new Y.Doc();
  Y.transact(ydoc, () => {
    for (const update of updates) applyOne(ydoc, update);
  });
  return ydoc;
}

/** Whether no update that was applied waits for one that is missing. */
export const isComplete = (ydoc: Y.Doc): boolean =>
  ydoc.store.pendingStructs === null && ydoc.store.pendingDs === null;

/** Keeps what the blocks said until now, once in a while: not before every word that is typed. */
async function keepWordsOf(
  db: Dexie,
  { looked }: Loaded,
  ids: readonly string[],
  moment: Moment,
): Promise<void> {
  const due = ids.filter((id) => moment.now - (looked.get(id) ?? 0) >= KEPT_EVERY_MS);
  if (due.length === 0) return;
  await keepWords(db, due, moment);
  for (const id of due) looked.set(id, moment.now);
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

/** The name under which a root type is kept in its document; "" for anything nested. */
function rootName(ydoc: Y.Doc, type: Y.AbstractType<unknown> | object): string {
  for (const [name, root] of ydoc.share) if ((root as object) === type) return name;
  return "";
}
