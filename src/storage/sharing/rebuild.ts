/**
 * Everything but the sealed batches and what waits is derived: this makes it anew, after batches were taken back (a phone
 * whose access ended earlier), or after a mistake in a merge. All is worked out in memory first and written in one
 * transaction, so that a crash on the way leaves what there was.
 */

import type { Dexie } from "dexie";
import { TABLES } from "../../domain/tables/all.ts";
import { canonical, type Json } from "../../kernel/canonical.ts";
import { err, ok, type Result } from "../../kernel/result.ts";
import { type Change, mergeRow, type StoredRow } from "../merge.ts";
import { keyOf } from "../merge-into.ts";
import type { PendingRow } from "../pending.ts";
import { type Foreign, isSound } from "../receive.ts";
import { mergeKindsOf } from "../schema.ts";
import type { Store } from "../store.ts";
import type { TextUpdate } from "../text-rows.ts";
import type { Trouble } from "../write-line.ts";
import { type Contents, upTo } from "./contents.ts";
import { writeDerivedTexts } from "./derived-texts.ts";
import { readSealed, type SealedBatch, type SealedRow } from "./sealed-log.ts";
import { readState, type SharingState, writeState } from "./sharing-state.ts";

/** Opens one batch; undefined for one that does not count. */
export type OpenBatch = (batch: SealedBatch) => Promise<Contents | undefined>;

/** "early": the first sharing is not done yet, so that not everything stands in sealed batches; nothing was changed. */
export async function rebuild(store: Store, open: OpenBatch): Promise<Result<"rebuilt" | "early", Trouble>> {
  const derived = new Derived();
  while (true) {
    const state = await store.ask(readState);
    if (!state || state.queue) return ok("early");
    await derived.read(store, state, open);
    const written = await store.transact(SCOPE, async (db, { texts }) => {
      const now = await readState(db);
      if (!now || !derived.covers(now)) return false;
      const waiting = (await db.table("pending").orderBy("n").toArray()) as PendingRow[];
      await derived.write(db, waiting);
      texts?.forget();
      const { mustRebuild: _done, ...rest } = now;
      await writeState(db, rest);
      return true;
    });
    if (!written.ok) return err(written.error);
    if (written.value) return ok("rebuilt");
  }
}

const SCOPE = [...TABLES.map((table) => table.name), "pending", "quarantine", "ytext", "ysnap", "texts"];

/** What the batches come to, as far as they were read. */
class Derived {
  readonly #rows = new Map<string, { readonly table: string; row: StoredRow }>();
  readonly #kept: Foreign[] = [];
  readonly #texts: TextUpdate[] = [];
  readonly #read = new Map<string, number>();

  /** Reads what was added since. */
  async read(store: Store, state: SharingState, open: OpenBatch): Promise<void> {
    for (const [device, to] of Object.entries(state.vector)) {
      for (let from = (this.#read.get(device) ?? 0) + 1; from <= to; ) {
        const batches = await readSealed(store, [{ device, from, to }], PIECE_BYTES);
        for (const batch of batches) {
          const contents = await open(batch);
          if (contents) this.#add(contents.changes, contents.texts);
        }
        // One that lies aside has no sealed bytes here: it is passed over.
        from = batches.length > 0 ? (batches.at(-1) as SealedBatch).n + 1 : from + 1;
      }
      this.#read.set(device, to);
    }
  }

  /** Whether nothing came in, and nothing was taken back, since it was read. */
  covers({ vector }: SharingState): boolean {
    const devices = new Set([...Object.keys(vector), ...this.#read.keys()]);
    return [...devices].every((device) => upTo(vector, device) === (this.#read.get(device) ?? 0));
  }

  #add(changes: readonly Foreign[], texts: readonly TextUpdate[]): void {
    for (const change of changes) {
      if (!isSound(change)) {
        this.#kept.push(change);
        continue;
      }
      const key = keyOf(change);
      const row = mergeRow(this.#rows.get(key)?.row, change as Change, mergeKindsOf(change.table));
      this.#rows.set(key, { table: change.table, row });
    }
    this.#texts.push(...texts);
  }

  /** Writes what is different. Ends the use of this object: what waits is in it now. */
  async write(db: Dexie, waiting: readonly PendingRow[]): Promise<void> {
    for (const { changes, texts = [] } of waiting) this.#add(changes, texts);
    const byTable = Map.groupBy(this.#rows.values(), (each) => each.table);
    for (const { name } of TABLES)
      await writeTable(db, name, new Map((byTable.get(name) ?? []).map(({ row }) => [row.id, row])));
    await db.table("quarantine").clear();
    const kept = new Map(this.#kept.map((change) => [canonical(change as unknown as Json), { change }]));
    await db.table("quarantine").bulkAdd([...kept.values()]);
    await writeDerivedTexts(db, this.#texts);
  }
}

/** So many sealed bytes are read at a time. */
const PIECE_BYTES = 4 * 1024 * 1024;

async function writeTable(db: Dexie, name: string, rows: ReadonlyMap<string, StoredRow>): Promise<void> {
  const table = db.table<StoredRow>(name);
  const had = new Map((await table.toArray()).map((row) => [row.id, row]));
  await table.bulkDelete([...had.keys()].filter((id) => !rows.has(id)) as never);
  const isSame = (row: StoredRow): boolean => {
    const before = had.get(row.id);
    return before !== undefined && spelling(before) === spelling(row);
  };
  await table.bulkPut([...rows.values()].filter((row) => !isSame(row)));
}

const spelling = (row: StoredRow): string => canonical(row as unknown as Json);

/**
 * Takes back what phones wrote after these numbers: their batches move aside, under `why`, and the tables must be made anew.
 * Gives how many there were.
 */
export function cutOff(
  store: Store,
  lastOf: Readonly<Record<string, number>>,
  why = "cut_off",
): Promise<Result<number, Trouble>> {
  return store.transact(["sealed", "refused"], async (db) => {
    const state = await readState(db);
    if (!state) return 0;
    const vector: Record<string, number> = { ...state.vector };
    let count = 0;
    for (const [device, last] of Object.entries(lastOf)) {
      const beyond = db
        .table<SealedRow>("sealed")
        .where("[device+n]")
        .between([device, last], [device, Number.MAX_SAFE_INTEGER], false, true);
      const rows = await beyond.toArray();
      const aside = rows.map(({ n, id, bytes }) => ({ device, n, id, bytes, why, holds: false }));
      await db.table("refused").bulkPut(aside);
      await beyond.delete();
      vector[device] = Math.min(upTo(vector, device), last);
      if (vector[device] === 0) delete vector[device];
      count += rows.length;
    }
    if (count > 0) await writeState(db, { ...state, vector, mustRebuild: true });
    return count;
  });
}
