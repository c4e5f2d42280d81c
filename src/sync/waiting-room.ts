/**
 * Where a newcomer's keys are until it is inside: a code opens once, and a phone that is killed on the doorstep goes on with
 * the same keys. A small database beside those of the organisations.
 */

import { areUsable, type DeviceKeys } from "../crypto/device-keys.ts";
import { ok, type Result } from "../kernel/result.ts";
import { keepKey, readKey } from "../storage/sharing/key-chain.ts";
import type { Store } from "../storage/store.ts";
import type { RedeemAnswer } from "./endpoint-client.ts";
import type { NewStores } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** Its id among the databases of this phone: no organisation has it. */
export const WAITING_ROOM = "waiting-room";

/** Somebody with a code; `id` is that of the invitation. */
export type Newcomer = {
  readonly id: string;
  readonly keys: DeviceKeys;
  readonly info: string;
  readonly proof: string;
  /** Once the endpoint gave it. */
  readonly answer?: RedeemAnswer;
};

const NAME = "coming";

export async function withWaitingRoom<T>(
  stores: NewStores,
  work: (room: Store) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const room = await stores.open(WAITING_ROOM);
  if (!room) return refuse("storage");
  try {
    return await work(room);
  } finally {
    await room.close();
  }
}

/** Puts the keys away, takes them out again and uses them: some browsers keep keys that they cannot read. */
export async function keepComing(room: Store, coming: Newcomer): Promise<Result<void, Refusal>> {
  try {
    if (!(await keepKey(room, NAME, { ...coming, keys: { ...coming.keys } })).ok) return refuse("storage");
    return (await readComing(room, coming.id)) ? ok(undefined) : refuse("keys_not_kept");
  } catch {
    // A DataCloneError: this browser does not let keys be stored.
    return refuse("keys_not_kept");
  }
}

/** What an earlier try with the same invitation left, when its keys still work. */
export async function readComing(room: Store, id: string): Promise<Newcomer | undefined> {
  const coming = (await readKey(room, NAME)) as Newcomer | undefined;
  return coming?.id === id && (await areUsable(coming.keys)) ? coming : undefined;
}
