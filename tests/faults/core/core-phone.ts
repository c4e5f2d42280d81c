/**
 * A phone of the simulator's core. What it keeps is one value that is replaced whole, so that a crash, a rollback and a copy
 * are what they are on a disk; the merging, stamping and counting are the real ones.
 */

import { behind, upTo, type Vector } from "../../../src/protocol/vector.ts";
import { type Change, mergeRow, type StoredRow, stampUnder } from "../../../src/storage/merge.ts";
import { mergeKindsOf } from "../../../src/storage/schema.ts";
import { laterStamp, msOf, nextStamp, type Stamp, ZERO_STAMP } from "../../../src/storage/stamp.ts";
import type { Write } from "../../../src/storage/write.ts";
import { type CoreBatch, coreBatch } from "./core-batch.ts";
import { type CoreEntry, isCut, type Judge, rosterOf } from "./core-roster.ts";

export type Kept = {
  readonly id: string;
  readonly node: string;
  readonly clock: Stamp;
  readonly rows: ReadonlyMap<string, StoredRow>;
  readonly pending: readonly (readonly Change[])[];
  /** By device and number, as `keyOf` writes it. */
  readonly sealed: ReadonlyMap<string, CoreBatch>;
  readonly vector: Vector;
  readonly cursor: string | null;
  readonly entries: readonly CoreEntry[];
};

/** As in storage: a fast clock elsewhere does not drag ours along by more. */
const TRUSTED_AHEAD_MS = 5 * 60_000;

export const keyOf = (d: string, n: number): string => `${d}/${n}`;
export const rowKey = ({ table, id }: { table: string; id: string }): string => `${table}/${id}`;

export class CorePhone {
  readonly judge: Judge;
  readonly name: string;
  kept: Kept;
  /** What was kept before the last transaction: what a power cut may leave. */
  before: Kept;
  /** Milliseconds by which its clock is wrong, and whether that stands still. */
  skew = 0;
  online = true;

  constructor(name: string, judge: Judge, id: string, node: string, entries: readonly CoreEntry[]) {
    this.name = name;
    this.judge = judge;
    const nothing = { rows: new Map(), pending: [], sealed: new Map(), vector: {}, cursor: null };
    this.kept = { ...nothing, id, node, clock: ZERO_STAMP, entries };
    this.before = this.kept;
  }

  /** One transaction: all of it or, when the work throws, nothing. */
  transact(work: (kept: Kept) => Kept): void {
    const next = work(this.kept);
    this.before = this.kept;
    this.kept = next;
  }

  /** What somebody does on the screen; gives the changes that were confirmed. */
  commit(writes: readonly Write[], now: number): readonly Change[] {
    const { rows, clock, node } = this.kept;
    const base = writes.reduce(
      (latest, each) => laterStamp(latest, stampUnder(rows.get(rowKey(each)), Object.keys(each.fields))),
      clock,
    );
    const stamp = nextStamp(base, now + this.skew, node);
    const changes = writes.map((each): Change => ({ ...each, stamp }));
    this.transact((kept) => ({
      ...kept,
      clock: stamp,
      rows: mergedInto(kept.rows, changes),
      pending: [...kept.pending, changes],
    }));
    return changes;
  }

  /** Takes one row of what waits into a batch, unless another page did so since `n` was read: then false. */
  seal(n = this.lastOwn()): boolean {
    const [changes, ...pending] = this.kept.pending;
    if (!changes || n !== this.lastOwn()) return false;
    this.transact((kept) => {
      const p = kept.sealed.get(keyOf(kept.id, n))?.id ?? "";
      const batch = coreBatch({ d: kept.id, n: n + 1, p, changes, seen: kept.vector });
      return { ...kept, pending, ...withBatch(kept, batch) };
    });
    return true;
  }

  /** Takes in what came, each batch when its turn is there; gives false when something is missing or not genuine. */
  apply(batches: readonly CoreBatch[], cursor: string | null | undefined, now: number): boolean {
    let whole = true;
    const roster = rosterOf(this.kept.entries);
    this.transact((start) => {
      let kept = start;
      for (const batch of batches) {
        const have = upTo(kept.vector, batch.d);
        if (batch.n <= have || isBeyondCut(kept.entries, batch)) continue;
        const isSound = this.judge.isGenuine(batch.genuine) && this.judge.mayWrite(roster, batch.d, batch.n);
        const before = kept.sealed.get(keyOf(batch.d, have))?.id ?? "";
        if (!isSound || batch.n !== have + 1 || batch.p !== before) {
          whole = false;
          continue;
        }
        kept = this.withOthers(kept, batch, now);
      }
      return { ...kept, cursor: cursor === undefined ? kept.cursor : cursor };
    });
    return whole;
  }

  protected withOthers(kept: Kept, batch: CoreBatch, now: number): Kept {
    const trusted = now + this.skew + TRUSTED_AHEAD_MS;
    const clock = batch.changes
      .filter(({ stamp }) => msOf(stamp) <= trusted)
      .reduce((latest, { stamp }) => laterStamp(latest, stamp), kept.clock);
    return { ...kept, clock, rows: mergedInto(kept.rows, batch.changes), ...withBatch(kept, batch) };
  }

  /** Learns more of the roster. What a revoked phone wrote behind its cut goes out again: the rows are made anew. */
  learn(entries: readonly CoreEntry[]): void {
    this.transact((kept) => ({ ...kept, entries }));
    const roster = rosterOf(entries);
    const over = Object.keys(this.kept.vector).filter(
      (d) => upTo(this.kept.vector, d) > (roster.devices[d]?.cut ?? Number.POSITIVE_INFINITY),
    );
    if (over.length === 0 || isCut(roster, this.kept.id)) return;
    for (const d of over) this.forget(d, (roster.devices[d]?.cut ?? 0) + 1);
  }

  /** Drops a device's batches from a number on, and makes the rows anew from all that stays. */
  forget(d: string, from: number): void {
    this.transact((kept) => {
      const sealed = new Map([...kept.sealed].filter(([, batch]) => batch.d !== d || batch.n < from));
      return {
        ...kept,
        sealed,
        vector: { ...kept.vector, [d]: from - 1 },
        rows: rebuilt(sealed, kept.pending),
      };
    });
  }

  lastOwn(): number {
    return upTo(this.kept.vector, this.kept.id);
  }

  /** Batches of which a log with this vector has none, in an order it can take. */
  lackedBy(vector: Vector): CoreBatch[] {
    return behind(vector, this.kept.vector).flatMap(({ device, from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => this.kept.sealed.get(keyOf(device, from + at))).filter(
        (batch) => batch !== undefined,
      ),
    );
  }
}

const isBeyondCut = (entries: readonly CoreEntry[], { d, n }: CoreBatch): boolean =>
  n > (rosterOf(entries).devices[d]?.cut ?? Number.POSITIVE_INFINITY);

function withBatch({ sealed, vector }: Kept, batch: CoreBatch): Pick<Kept, "sealed" | "vector"> {
  return {
    sealed: new Map(sealed).set(keyOf(batch.d, batch.n), batch),
    vector: { ...vector, [batch.d]: batch.n },
  };
}

function mergedInto(
  rows: ReadonlyMap<string, StoredRow>,
  changes: readonly Change[],
): ReadonlyMap<string, StoredRow> {
  const after = new Map(rows);
  for (const change of changes) {
    const key = rowKey(change);
    after.set(key, mergeRow(after.get(key), change, mergeKindsOf(change.table)));
  }
  return after;
}

/** The rows as they follow from what is sealed and what waits: there is nothing else. */
export function rebuilt(
  sealed: ReadonlyMap<string, CoreBatch>,
  pending: readonly (readonly Change[])[],
): ReadonlyMap<string, StoredRow> {
  const changes = [...[...sealed.values()].map((batch) => batch.changes), ...pending].flat();
  return mergedInto(new Map(), changes);
}
