/**
 * What goes out: what waits is read, sealed by the engine outside any transaction, and kept sealed in one that first looks
 * whether everything still is as it was read. Two pages may seal at once: one of them is told "moved" and reads anew.
 */

import type { Dexie } from "dexie";
import type { Result } from "../../kernel/result.ts";
import type { Store } from "../store.ts";
import type { Trouble } from "../write-line.ts";
import type { BatchKind, Contents, Vector } from "./contents.ts";
import { dividedUpdate } from "./divided-update.ts";
import { QUEUE_SCOPE, type QueuePlace, readPiece } from "./first-queue.ts";
import { mergedTexts } from "./merged-texts.ts";
import { type SealedBatch, sealedRow } from "./sealed-log.ts";
import { readState, type SharingState, stateIn, writeState } from "./sharing-state.ts";
import { type Group, waitingGroups } from "./waiting-groups.ts";

/** What becomes one batch, and what of the waiting is done when that is kept. */
export type OutgoingPart = {
  readonly kind: BatchKind;
  readonly contents: Contents;
  readonly rows: readonly number[];
  /** After this part the first sharing goes on here; null: it is done. */
  readonly queue?: QueuePlace | null;
};

export type Outgoing = {
  readonly device: string;
  /** The number of the first part, and the id of the own batch before it. */
  readonly n: number;
  readonly prev: string;
  readonly parts: readonly OutgoingPart[];
  /** Where the first sharing was when this was read. */
  readonly queue: QueuePlace | undefined;
  /** More is waiting than this. */
  readonly more: boolean;
};

/** Compressed, so much JSON is about the 256 KiB that a batch aims at. */
const PART_BYTES = 768 * 1024;
/** So many parts are read at once: they are in memory together. */
const PARTS = 8;

/** What to seal next: parts of at most about `maxBytes` of JSON and notes each. Undefined when nothing waits. */
export function nextOutgoing(
  store: Store,
  maxBytes = PART_BYTES,
  maxParts = PARTS,
): Promise<Outgoing | undefined> {
  return store.ask(async (db) => {
    const read = (scope: readonly string[], isFirst: boolean) =>
      db.transaction("r", [...scope, "pending", "meta"], async () => {
        const state = await readState(db);
        if (state?.queue && !isFirst) return "first";
        return state && (await readNext(db, state, isFirst, maxBytes, maxParts));
      });
    // On the way of every edit: only a first sharing looks at all tables.
    const next = await read(["ytext", "ysnap"], false);
    if (next !== "first") return next;
    const first = await read(QUEUE_SCOPE, true);
    return first === "first" ? undefined : first;
  });
}

async function readNext(
  db: Dexie,
  state: SharingState,
  isFirst: boolean,
  maxBytes: number,
  maxParts: number,
): Promise<Outgoing | undefined> {
  const seen = othersIn(state);
  const place = isFirst ? state.queue : undefined;
  const { parts, isDone } = await queuedParts(db, place, seen, maxBytes, maxParts);
  const waiting = await waitingGroups(db, seen, maxBytes, maxParts - parts.length);
  for (const group of waiting.groups) parts.push(...(await partsOf(db, group, maxBytes)));
  if (parts.length === 0) return undefined;
  const { device, n, prev, queue } = state;
  return { device, n: n + 1, prev, parts, queue, more: waiting.more || !isDone };
}

/** What has been applied of the other phones: the author's own number is in the batch itself. */
function othersIn({ vector, device }: SharingState): Vector {
  const { [device]: _own, ...others } = vector;
  return others;
}

/** Pieces of the first sharing. */
async function queuedParts(
  db: Dexie,
  queue: QueuePlace | undefined,
  seen: Vector,
  maxBytes: number,
  maxParts: number,
): Promise<{ parts: OutgoingPart[]; isDone: boolean }> {
  const parts: OutgoingPart[] = [];
  let place = queue;
  while (place && parts.length < maxParts) {
    const { changes, texts, next } = await readPiece(db, place, maxBytes);
    place = next;
    const last = parts.at(-1);
    if (last && changes.length + texts.length === 0) parts[parts.length - 1] = { ...last, queue: null };
    else {
      const pieces = divided({ changes, texts, seen }, maxBytes);
      // The place is reached with the last of them.
      for (const contents of pieces.slice(0, -1)) parts.push({ kind: "snap", contents, rows: [] });
      const contents = pieces.at(-1) ?? { changes, texts, seen };
      parts.push({ kind: "snap", contents, rows: [], queue: next ?? null });
    }
  }
  return { parts, isDone: place === undefined };
}

/** One part; several when a single commit is more than fits in one. Its commits are done with the last of them. */
async function partsOf(db: Dexie, group: Group, maxBytes: number): Promise<OutgoingPart[]> {
  const changes = group.rows.flatMap((row) => row.changes);
  const texts = await mergedTexts(
    db,
    group.rows.flatMap((row) => row.texts ?? []),
  );
  const all = { changes, texts, seen: group.seen };
  const pieces = group.bytes <= maxBytes ? [all] : divided(all, maxBytes);
  const rows = group.rows.map((row) => row.n);
  const kind: BatchKind = group.asWas ? "snap" : "ops";
  return pieces.map((contents, at) => ({ kind, contents, rows: at === pieces.length - 1 ? rows : [] }));
}

/** A record that is too long for one goes field by field, a document of notes in several updates. */
function divided(all: Contents, maxBytes: number): Contents[] {
  const { changes, texts, seen } = all;
  const bytes = bytesOfChange(changes) + texts.reduce((sum, { update }) => sum + update.length, 0);
  if (bytes <= maxBytes) return [all];
  const small = changes.flatMap((change) => fieldByField(change, maxBytes));
  const pieces = texts.flatMap(({ doc, update }) =>
    dividedUpdate(update, maxBytes).map((piece) => ({ doc, update: piece })),
  );
  const ofChanges = packed(small, maxBytes, bytesOfChange);
  const ofTexts = packed(pieces, maxBytes, ({ update }) => update.length);
  return [
    ...ofChanges.map((piece) => ({ changes: piece, texts: [], seen })),
    ...ofTexts.map((piece) => ({ changes: [], texts: piece, seen })),
  ];
}

const bytesOfChange = (change: unknown): number => JSON.stringify(change).length;

function fieldByField<T extends Contents["changes"][number]>(change: T, maxBytes: number): T[] {
  if (bytesOfChange(change) <= maxBytes) return [change];
  return Object.entries(change.fields).map(([name, value]) => ({ ...change, fields: { [name]: value } }));
}

/** The items in order, in lists of about `maxBytes`; a larger item has a list of its own. */
function packed<T>(items: readonly T[], maxBytes: number, bytesOf: (item: T) => number): T[][] {
  const lists: T[][] = [];
  let room = 0;
  for (const item of items) {
    const bytes = bytesOf(item);
    if (lists.length === 0 || bytes > room) {
      lists.push([]);
      room = maxBytes;
    }
    lists.at(-1)?.push(item);
    room -= bytes;
  }
  return lists;
}

/**
 * Keeps the first parts of what was read, sealed, and takes them off the list of what waits. "moved": another page was
 * first, or the phone took a new identity; nothing was kept, and `nextOutgoing` tells what there is to do now.
 */
export function keepSealed(
  store: Store,
  outgoing: Outgoing,
  sealed: readonly Pick<SealedBatch, "id" | "bytes">[],
): Promise<Result<"kept" | "moved", Trouble>> {
  return store.transact(["pending", "sealed"], async (db, inside) => {
    const state = stateIn(inside);
    const parts = outgoing.parts.slice(0, sealed.length);
    const rows = parts.flatMap((part) => part.rows);
    if (!state || !isAsRead(state, outgoing) || !(await allWait(db, rows))) return "moved";
    const { device, n } = outgoing;
    const kept = parts.map(({ contents, kind }, at) => {
      const { id, bytes } = sealed[at] as Pick<SealedBatch, "id" | "bytes">;
      return sealedRow({ device, n: n + at, id, bytes }, contents, kind);
    });
    const last = kept.at(-1);
    await Promise.all([
      db.table("sealed").bulkAdd(kept),
      db.table("pending").bulkDelete(rows),
      last && writeState(db, stateAfter(state, last.n, last.id, parts)),
    ]);
    return "kept";
  });
}

const isAsRead = (state: SharingState, { device, n, prev, queue }: Outgoing): boolean =>
  state.device === device &&
  state.n === n - 1 &&
  state.prev === prev &&
  state.queue?.at === queue?.at &&
  state.queue?.after === queue?.after;

/** Rows are never changed but by new ones: what is still there is what was read. */
async function allWait(db: Dexie, rows: readonly number[]): Promise<boolean> {
  const found = await db.table("pending").bulkGet([...rows]);
  return found.every((row) => row !== undefined);
}

function stateAfter(
  state: SharingState,
  n: number,
  prev: string,
  parts: readonly OutgoingPart[],
): SharingState {
  const { queue: before, ...rest } = state;
  const reached = parts.findLast((part) => part.queue !== undefined)?.queue;
  const queue = reached === undefined ? before : (reached ?? undefined);
  return { ...rest, n, prev, vector: { ...state.vector, [state.device]: n }, ...(queue ? { queue } : {}) };
}

/** How much has not been shared yet: commits that wait, and own batches that the endpoint does not have. */
export function countWaiting(store: Store): Promise<number> {
  return store.ask(async (db) => {
    const state = await readState(db);
    if (!state) return 0;
    return (await db.table("pending").count()) + (state.n - state.acked) + (state.queue ? 1 : 0);
  });
}
