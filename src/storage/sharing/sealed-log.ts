/** The sealed batches of every phone, as they travelled: they never change, fill an endpoint again that lost them, and everything else can be made anew from them. */

import type { Dexie } from "dexie";
import type { Result } from "../../kernel/result.ts";
import type { Stamp } from "../stamp.ts";
import type { Store } from "../store.ts";
import type { Trouble } from "../write-line.ts";
import type { BatchKind, Contents, Vector } from "./contents.ts";
import { readState, stateIn, writeState } from "./sharing-state.ts";

export type SealedBatch = {
  readonly device: string;
  readonly n: number;
  /** The hash of its signed bytes, in hex. */
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** A stored one. Of edits (not of what went out as it was) also whose they are, and from when to when. */
export type SealedRow = SealedBatch & {
  readonly seen: Vector;
  readonly node?: string;
  readonly from?: Stamp;
  readonly top?: Stamp;
};

/** A range of one phone's batches, both ends included. */
export type Range = { readonly device: string; readonly from: number; readonly to: number };

/** The stored form of a batch with these contents. */
export function sealedRow(batch: SealedBatch, contents: Contents, kind: BatchKind): SealedRow {
  const { device, n, id, bytes } = batch;
  const row = { device, n, id, bytes, seen: contents.seen };
  const stamps = contents.changes.map((change) => change.stamp as Stamp);
  if (kind === "snap" || stamps.length === 0) return row;
  const top = stamps.reduce((a, b) => (a > b ? a : b));
  const from = stamps.reduce((a, b) => (a < b ? a : b));
  return { ...row, node: top.slice(16), from, top };
}

/** Batches in these ranges, in the order asked, until there are `maxBytes` of them; at least one when there is one. */
export function readSealed(store: Store, ranges: readonly Range[], maxBytes: number): Promise<SealedBatch[]> {
  return store.ask(async (db) => {
    const found: SealedBatch[] = [];
    let room = maxBytes;
    for (const { device, from, to } of ranges)
      for (let n = from; n <= to; n += 1) {
        const row = await db.table<SealedRow>("sealed").get([device, n] as never);
        if (!row) break;
        if (found.length > 0 && row.bytes.length > room) return found;
        room -= row.bytes.length;
        found.push({ device, n, id: row.id, bytes: row.bytes });
      }
    return found;
  });
}

/** Own batches that the endpoint has not said it has, oldest first. */
export async function unsent(store: Store, maxBytes: number): Promise<SealedBatch[]> {
  const state = await store.ask(readState);
  if (!state) return [];
  return await readSealed(store, [{ device: state.device, from: state.acked + 1, to: state.n }], maxBytes);
}

/** A place in the endpoint's list to go on from, when it still is at the place before. */
export type Passed = { readonly from: string | null; readonly to: string };

/**
 * The endpoint has own batches up to and including n; that never goes back. `passed`: they stand right behind the place up
 * to which its list was read, so that they need not be fetched.
 */
export function markAcked(
  store: Store,
  device: string,
  n: number,
  passed?: Passed,
): Promise<Result<void, Trouble>> {
  return store.transact([], async (db, inside) => {
    const state = stateIn(inside);
    if (!state || state.device !== device) return;
    const cursor = passed && passed.from === state.cursor ? passed.to : state.cursor;
    const acked = Math.max(state.acked, Math.min(n, state.n));
    if (acked !== state.acked || cursor !== state.cursor) await writeState(db, { ...state, acked, cursor });
  });
}

/** The id of one batch; undefined when it is not here. */
export function sealedId(store: Store, device: string, n: number): Promise<string | undefined> {
  return store.ask(async (db) => (await rowAt(db, device, n))?.id);
}

/** The ids of the batches at these places, of those that are here. */
export function sealedIds(store: Store, places: Vector): Promise<Record<string, string>> {
  return store.ask(async (db) => {
    const rows = (await db.table("sealed").bulkGet(Object.entries(places) as never)) as (
      | SealedRow
      | undefined
    )[];
    return Object.fromEntries(rows.flatMap((row) => (row ? [[row.device, row.id]] : [])));
  });
}

/** Inside a transaction over `sealed`. */
export const rowAt = (db: Dexie, device: string, n: number): Promise<SealedRow | undefined> =>
  db.table<SealedRow>("sealed").get([device, n] as never);
