/**
 * What comes in: verified and opened by the engine, applied here in one transaction with the sealed bytes, the vector and
 * the cursor. Every phone's batches are applied in their order, each once.
 */

import type { Dexie } from "dexie";
import type { Result } from "../../kernel/result.ts";
import type { Inside } from "../inside.ts";
import { type Received, receiveIn, scopeOfReceiving } from "../receive.ts";
import type { Store } from "../store.ts";
import type { Trouble } from "../write-line.ts";
import { noteBoth } from "./both-changed.ts";
import { type BatchKind, type Contents, upTo, type Vector } from "./contents.ts";
import { type SealedBatch, type SealedRow, sealedRow } from "./sealed-log.ts";
import { type SharingState, stateIn, writeState } from "./sharing-state.ts";

/** A batch whose signature, place in its chain and author's role the engine has checked. `prev`: the id of its author's batch before. */
export type OpenedBatch = SealedBatch & {
  readonly prev: string;
  readonly kind: BatchKind;
  readonly contents: Contents;
};

export type Applied = {
  readonly applied: number;
  /** Had already. */
  readonly skipped: number;
  /** Not applied: batches of this phone up to and including `have` are here, the one after that is not. */
  readonly gaps: readonly { readonly device: string; readonly have: number }[];
  /** Not applied: another batch is here under the same number, or the one before it is another than it says. */
  readonly forks: readonly { readonly device: string; readonly n: number }[];
  /** Rows that changed, and changes that this version of the app cannot place. */
  readonly merged: number;
  readonly quarantined: number;
};

/**
 * Applies these batches in this order. The cursor is kept only when none of them leaves a gap or a fork. A batch that lay
 * aside leaves there. Own batches that this phone lost with its storage are taken back the same way.
 */
export function applyBatches(
  store: Store,
  batches: readonly OpenedBatch[],
  cursor?: string,
): Promise<Result<Applied, Trouble>> {
  const changes = batches.flatMap((batch) => batch.contents.changes);
  const hasTexts = batches.some((batch) => batch.contents.texts.length > 0);
  const scope = [...scopeOfReceiving(changes, hasTexts), "sealed", "refused"];
  return store.transact(scope, async (db, inside) => {
    const state = stateIn(inside);
    if (!state) return { ...NOTHING, skipped: batches.length };
    const sorted = await sort(db, state, batches);
    const { fit, ...rest } = sorted;
    const after = stateAfter(state, fit, rest.gaps.length + rest.forks.length > 0 ? undefined : cursor);
    const [received] = await Promise.all([
      takeIn(db, state, fit, inside),
      fit.some(({ device }) => device !== state.device) ? markLastWaiting(db, state) : undefined,
      db.table("refused").bulkDelete(fit.map(({ device, n }) => [device, n]) as never),
      after === state ? undefined : writeState(db, after),
    ]);
    return { ...rest, applied: fit.length, ...received };
  });
}

const NOTHING: Applied = { applied: 0, skipped: 0, gaps: [], forks: [], merged: 0, quarantined: 0 };

type Sorted = Pick<Applied, "skipped" | "gaps" | "forks"> & { readonly fit: readonly OpenedBatch[] };

async function sort(db: Dexie, state: SharingState, batches: readonly OpenedBatch[]): Promise<Sorted> {
  const vector: Record<string, number> = { ...state.vector };
  const ids = new Map<string, string>();
  const fit: OpenedBatch[] = [];
  const gaps = new Map<string, number>();
  const forks: { device: string; n: number }[] = [];
  let skipped = 0;
  for (const batch of batches) {
    const { device, n, id } = batch;
    const have = upTo(vector, device);
    if (n <= have) {
      const known = ids.get(`${device}/${n}`) ?? (await idOf(db, device, n));
      if (known === undefined && (await isAside(db, device, n))) fit.push(batch);
      else if (known !== undefined && known !== id) forks.push({ device, n });
      else skipped += 1;
    } else if (n > have + 1) gaps.set(device, have);
    else if (device === state.device && batch.prev !== (ids.get(`${device}/${have}`) ?? state.prev))
      forks.push({ device, n });
    else {
      fit.push(batch);
      vector[device] = n;
      ids.set(`${device}/${n}`, id);
    }
  }
  return { fit, skipped, forks, gaps: [...gaps].map(([device, have]) => ({ device, have })) };
}

const idOf = async (db: Dexie, device: string, n: number): Promise<string | undefined> =>
  (await db.table<SealedRow>("sealed").get([device, n] as never))?.id;

const isAside = async (db: Dexie, device: string, n: number): Promise<boolean> =>
  (await db.table("refused").get([device, n] as never)) !== undefined;

function stateAfter(
  state: SharingState,
  fit: readonly OpenedBatch[],
  cursor: string | undefined,
): SharingState {
  const vector: Record<string, number> = { ...state.vector };
  for (const { device, n } of fit) vector[device] = Math.max(upTo(vector, device), n);
  const own = fit.findLast(({ device, n }) => device === state.device && n > state.n);
  const adopted = own ? { n: own.n, prev: own.id, acked: own.n } : {};
  if (fit.length === 0 && (cursor === undefined || cursor === state.cursor)) return state;
  const { heard: before, ...rest } = state;
  const heard = heardOf(before, fit, vector);
  return { ...rest, ...adopted, vector, cursor: cursor ?? state.cursor, ...(heard && { heard }) };
}

/** Undefined when there is nothing that others saw and this phone did not. */
function heardOf(before: Vector | undefined, fit: readonly OpenedBatch[], had: Vector): Vector | undefined {
  const heard: Record<string, number> = {};
  for (const seen of [before ?? {}, ...fit.map(({ contents }) => contents.seen)])
    for (const [device, n] of Object.entries(seen))
      if (n > upTo(had, device)) heard[device] = Math.max(n, heard[device] ?? 0);
  return Object.keys(heard).length > 0 ? heard : undefined;
}

/** What waits was written before these came: that is said with the last of it, so that the sealer closes a batch there. */
async function markLastWaiting(db: Dexie, state: SharingState): Promise<void> {
  const last = (await db.table("pending").orderBy("n").last()) as { n: number; seen?: Vector } | undefined;
  if (!last || last.seen) return;
  const { [state.device]: _own, ...others } = state.vector;
  await db.table("pending").put({ ...last, seen: others });
}

async function takeIn(
  db: Dexie,
  state: SharingState,
  fit: readonly OpenedBatch[],
  inside: Inside,
): Promise<Received> {
  const changes = fit.flatMap((batch) => batch.contents.changes);
  const texts = fit.flatMap((batch) => batch.contents.texts);
  const sealed = db.table("sealed").bulkPut(fit.map((each) => sealedRow(each, each.contents, each.kind)));
  const [received] = await Promise.all([
    // What clashes is looked up among the sealed, these included.
    receiveIn(db, changes, texts, inside, (lost) => noteBoth(db, state, fit, lost, inside)),
    sealed,
  ]);
  return received;
}
