/** Where this phone stands in sharing: one row in `meta`, changed only inside transactions that also change what it tells of. */

import type { Dexie } from "dexie";
import { canonical, type Json } from "../../kernel/canonical.ts";
import type { Result } from "../../kernel/result.ts";
import type { Inside } from "../inside.ts";
import type { Change } from "../merge.ts";
import { SHARING_KEY } from "../meta.ts";
import { letWait } from "../pending.ts";
import type { Stamp } from "../stamp.ts";
import type { Store } from "../store.ts";
import type { Trouble } from "../write-line.ts";
import type { Vector } from "./contents.ts";
import { QUEUE_SCOPE, type QueuePlace, queueStart, readPiece } from "./first-queue.ts";

export type SharingState = {
  /** The organisation's id at the endpoint. */
  readonly org: string;
  /** The endpoint's address. */
  readonly endpoint: string;
  /** This phone's device id. */
  readonly device: string;
  /** How many batches this phone has sealed; the next gets n + 1. */
  readonly n: number;
  /** The id of the last own batch; "" when there is none. */
  readonly prev: string;
  /** Up to which own batch the endpoint has said that it has them. */
  readonly acked: number;
  /** What has been applied here, of every phone and of this one. */
  readonly vector: Vector;
  /** Up to where the endpoint's list was read; null for from the start. */
  readonly cursor: string | null;
  /** The fingerprint of the first entry of the list of phones. */
  readonly genesis: string;
  /** How far the first sharing is with what was there before; undefined when all of it is sealed. */
  readonly queue?: QueuePlace;
  /** The clock when sharing began: what is older went out as it was. */
  readonly since: Stamp;
  /** Batches were taken back, and the tables still have to be made anew; see rebuild.ts. */
  readonly mustRebuild?: true;
  /** What authors of applied batches had seen, where that is more than stands here: who keeps it back? */
  readonly heard?: Vector;
  /** For the engine: small things it wants kept, by name. */
  readonly extra: Readonly<Record<string, Json>>;
};

/** What the engine may set at any time; the rest changes only together with what it tells of. */
export type SharingPatch = Partial<Pick<SharingState, "endpoint" | "cursor" | "genesis" | "extra">>;

/** Undefined when nothing is shared. Throws `StorageUnavailable`. */
export function readSharing(store: Store): Promise<SharingState | undefined> {
  return store.ask(readState);
}

/** The same inside a transaction over `meta`. */
export async function readState(db: Dexie): Promise<SharingState | undefined> {
  return ((await db.table("meta").get(SHARING_KEY)) as { value: SharingState } | undefined)?.value;
}

/** The same as it was read at the beginning of the transaction. */
export const stateIn = ({ meta }: Inside): SharingState | undefined =>
  meta.sharing as SharingState | undefined;

/** Inside a read-write transaction over `meta`. */
export async function writeState(db: Dexie, state: SharingState): Promise<void> {
  await db.table("meta").put({ key: SHARING_KEY, value: state });
}

export type Beginning = Pick<SharingState, "org" | "endpoint" | "device" | "genesis"> & {
  readonly extra?: SharingState["extra"];
};

/** What stands here already and is no more than this (in bytes of JSON) waits like a commit. */
const LITTLE = 64 * 1024;

/**
 * From now on every commit waits to be shared, and so does everything that is here already: rows, notes, and changes kept
 * for a later version. One transaction. Where much is here, nothing is copied: the rows are read as they are sealed.
 * "already": sharing had begun, nothing was changed.
 */
export function beginSharing(
  store: Store,
  beginning: Beginning,
): Promise<Result<"begun" | "already", Trouble>> {
  return store.transact([...QUEUE_SCOPE, "pending"], async (db, { meta }) => {
    if (meta.shared && (await readState(db))) return "already";
    const { org, endpoint, device, genesis, extra = {} } = beginning;
    const { changes, texts, next } = await readPiece(db, queueStart(), LITTLE);
    const state = {
      org,
      endpoint,
      device,
      genesis,
      n: 0,
      prev: "",
      acked: 0,
      vector: {},
      cursor: null,
      extra,
    };
    await writeState(db, { ...state, since: meta.clock, ...(next ? { queue: queueStart() } : {}) });
    if (!next) await letWait(db, changes as readonly Change[], texts, true);
    await db.table("meta").put({ key: "shared", value: true });
    return "begun";
  });
}

/**
 * Sets what the engine keeps, when everything in `expect` still is as expected; "moved" when another page was first.
 * `extra` in the patch is merged name by name.
 */
export function updateSharing(
  store: Store,
  expect: Partial<SharingState>,
  patch: SharingPatch,
): Promise<Result<"kept" | "moved", Trouble>> {
  return store.transact([], async (db) => {
    const state = await readState(db);
    if (!state || !agrees(state, expect)) return "moved";
    await writeState(db, { ...state, ...patch, extra: { ...state.extra, ...patch.extra } });
    return "kept";
  });
}

function agrees(state: SharingState, expect: Partial<SharingState>): boolean {
  const is = state as unknown as Readonly<Record<string, Json>>;
  return Object.entries(expect as Readonly<Record<string, Json>>).every(
    ([name, value]) => canonical(is[name] ?? null) === canonical(value ?? null),
  );
}

/**
 * Nothing is shared from here any more: commits no longer wait. What is on the phone stays, readable and editable; keys,
 * sealed batches and the list of phones go.
 */
export async function endSharing(store: Store): Promise<Result<void, Trouble>> {
  const all = ["pending", "sealed", "refused", "roster", "keys", "both"];
  const ended = await store.transact(all, async (db) => {
    for (const name of all) await db.table(name).clear();
    await db.table("meta").bulkDelete([SHARING_KEY, "shared"]);
  });
  if (ended.ok) await store.readAlong(false);
  return ended;
}
