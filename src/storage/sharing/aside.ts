/** Batches that cannot be applied, or not yet: kept as they came, so that they can be tried again, and counted. */

import type { Result } from "../../kernel/result.ts";
import type { Store } from "../store.ts";
import type { Trouble } from "../write-line.ts";
import { upTo } from "./contents.ts";
import type { SealedBatch } from "./sealed-log.ts";
import { readState, writeState } from "./sharing-state.ts";

/** `why`: a code of the engine's. `holds`: it is the true batch, only not understood yet (a newer app's, or under a key to come). */
export type AsideBatch = SealedBatch & { readonly why: string; readonly holds: boolean };

/**
 * Keeps a batch aside. One that `holds` counts as had: those after it are applied, and it itself as soon as it can be.
 * One that does not leaves a gap in the vector, which the engine asks others to fill.
 */
export function keepAside(store: Store, batch: AsideBatch): Promise<Result<"kept" | "had", Trouble>> {
  return store.transact(["refused"], async (db) => {
    const state = await readState(db);
    const { device, n } = batch;
    const had = state ? upTo(state.vector, device) : 0;
    if (!state || n <= had) return "had";
    await db.table("refused").put({ ...batch, holds: batch.holds && n === had + 1 });
    if (batch.holds && n === had + 1)
      await writeState(db, { ...state, vector: { ...state.vector, [device]: n } });
    return "kept";
  });
}

/** All that lies aside, by phone and number: to be tried again after the list of phones, the keys or the app changed. */
export function readAside(store: Store): Promise<AsideBatch[]> {
  return store.ask((db) => db.table<AsideBatch>("refused").toArray());
}

export function countAside(store: Store): Promise<number> {
  return store.ask((db) => db.table("refused").count());
}

/** Throws away what lies aside, once others have given better. */
export function forgetAside(
  store: Store,
  keys: readonly Pick<SealedBatch, "device" | "n">[],
): Promise<Result<void, Trouble>> {
  return store.transact(["refused"], async (db) => {
    await db.table("refused").bulkDelete(keys.map(({ device, n }) => [device, n]) as never);
  });
}
