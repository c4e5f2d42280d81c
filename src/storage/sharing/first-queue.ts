/**
 * The first sharing: what stood here before it began goes out as it stands. Nothing is copied for that: the tables are
 * read piece by piece as the pieces are sealed, and the place reached is kept with the sealed piece. What is written
 * meanwhile waits in `pending` like everything later, so that a piece may be read at any time.
 */

import type { Dexie } from "dexie";
import * as Y from "yjs";
import { TABLES } from "../../domain/tables/all.ts";
import { docOf, docsIn, isComplete } from "../committed-texts.ts";
import type { StoredRow } from "../merge.ts";
import type { Foreign } from "../receive.ts";
import { changesOfRow } from "../row-changes.ts";
import type { SnapRow, TextRow, TextUpdate } from "../text-rows.ts";

/** How far it is: within a table the last id (of what is kept for later the last number, of notes the last document). */
export type QueuePlace = { readonly at: string; readonly after: string | number };

const KEPT = "quarantine";
const NOTES = "ytext";
const STAGES: readonly string[] = [...TABLES.map((table) => table.name), KEPT, NOTES];

/** Rows read at a time. */
const CHUNK = 250;
/** Documents read at a time. */
const DOCS = 16;

export const queueStart = (): QueuePlace => ({ at: STAGES[0] ?? KEPT, after: "" });

export type Piece = {
  readonly changes: readonly Foreign[];
  readonly texts: readonly TextUpdate[];
  /** Where the next piece begins; undefined after the last. */
  readonly next: QueuePlace | undefined;
};

/** The tables that are read. */
export const QUEUE_SCOPE: readonly string[] = [...STAGES, "ysnap"];

/** The next piece of about `maxBytes` of JSON. Inside a transaction over `QUEUE_SCOPE`. */
export async function readPiece(db: Dexie, from: QueuePlace, maxBytes: number): Promise<Piece> {
  const changes: Foreign[] = [];
  const texts: TextUpdate[] = [];
  let place: QueuePlace | undefined = from;
  let room = maxBytes;
  while (place && room > 0) {
    const found: Found = await readSome(db, place);
    for (const each of found.items) {
      if (room <= 0) break;
      changes.push(...each.changes);
      texts.push(...each.texts);
      room -= each.bytes;
      place = { at: place.at, after: each.key };
    }
    if (room > 0 && found.isLast) place = stageAfter(place.at);
  }
  return { changes, texts, next: place };
}

type Item = {
  readonly key: string | number;
  readonly changes: readonly Foreign[];
  readonly texts: readonly TextUpdate[];
  readonly bytes: number;
};
type Found = { readonly items: readonly Item[]; readonly isLast: boolean };

function stageAfter(stage: string): QueuePlace | undefined {
  const next = STAGES[STAGES.indexOf(stage) + 1];
  return next === undefined ? undefined : { at: next, after: next === KEPT ? 0 : "" };
}

function readSome(db: Dexie, { at, after }: QueuePlace): Promise<Found> {
  if (at === NOTES) return readNotes(db, String(after));
  return at === KEPT ? readKept(db, Number(after)) : readRows(db, at, String(after));
}

async function readRows(db: Dexie, table: string, after: string): Promise<Found> {
  const rows = await db.table<StoredRow>(table).where("id").above(after).limit(CHUNK).toArray();
  const items = rows.map((row) => itemOf(row.id, changesOfRow(table, row)));
  return { items, isLast: rows.length < CHUNK };
}

async function readKept(db: Dexie, after: number): Promise<Found> {
  const rows = (await db.table(KEPT).where("n").above(after).limit(CHUNK).toArray()) as {
    n: number;
    change: Foreign;
  }[];
  return { items: rows.map(({ n, change }) => itemOf(n, [change])), isLast: rows.length < CHUNK };
}

const itemOf = (key: string | number, changes: readonly Foreign[]): Item => ({
  key,
  changes,
  texts: [],
  bytes: JSON.stringify(changes).length,
});

/** Some documents at a time: they may be large. */
async function readNotes(db: Dexie, after: string): Promise<Found> {
  const left = (await docsIn(db)).filter((doc) => doc > after).sort();
  const docs = left.slice(0, DOCS);
  const [first, last] = [docs[0], docs.at(-1)];
  if (first === undefined || last === undefined) return { items: [], isLast: true };
  const snaps = (await db.table("ysnap").bulkGet(docs)) as (SnapRow | undefined)[];
  const tails = (await db
    .table(NOTES)
    .where("[doc+n]")
    .between([first, 0], [last, Number.MAX_SAFE_INTEGER])
    .toArray()) as TextRow[];
  const tailOf = Map.groupBy(tails, (row) => row.doc);
  const items = docs.map((doc, at): Item => {
    const rows = [snaps[at], ...(tailOf.get(doc) ?? [])];
    const update = stateOf(rows.flatMap((row) => (row ? [row.u] : [])));
    return { key: doc, changes: [], texts: [{ doc, update }], bytes: update.length };
  });
  return { items, isLast: left.length <= DOCS };
}

/** Everything a document's updates say, in as few bytes as may be. */
function stateOf(updates: readonly Uint8Array[]): Uint8Array {
  if (updates.length === 1) return updates[0] as Uint8Array;
  const ydoc = docOf(updates);
  const state = isComplete(ydoc) ? Y.encodeStateAsUpdate(ydoc) : Y.mergeUpdates([...updates]);
  ydoc.destroy();
  return state;
}
