/** What this phone keeps secret of an organisation, in its own database: key pairs, the keyring, a sheet not yet checked. */

import { areUsable, type DeviceKeys } from "../crypto/device-keys.ts";
import { type Keyring, readKeyring, type WrittenKeyring, writeKeyring } from "../crypto/keyring.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { SignedEntry } from "../protocol/roster-entry.ts";
import { forgetKey, keepKey, readKey } from "../storage/sharing/key-chain.ts";
import type { Store } from "../storage/store.ts";
import type { Owed } from "./given-up.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** A recovery sheet as made here; `device` is the id of the keys it opens, by which one that counts is told from one that failed. */
export type KeptSheet = {
  readonly letters: string;
  readonly device: string;
  /** Milliseconds since 1970. */
  readonly made: number;
};

/** A first sharing that may have reached the endpoint, or not. */
export type KeptBeginning = {
  readonly genesis: SignedEntry;
  readonly endpoint: string;
  readonly device: string;
};

/** The code of an invitation, for as long as it can be used: whoever made it can show it again. */
export type KeptInvite = { readonly id: string; readonly code: string; readonly expires: number };

const NAMES = {
  keyring: "keyring",
  sheets: "sheets",
  beginning: "beginning",
  invites: "invites",
  owed: "owed",
} as const;

/** Keys are kept by the id of the device: while an identity is being replaced there are two. */
const deviceName = (id: string): string => `device:${id}`;

/**
 * Puts the keys away, takes them out again and uses them: some browsers keep keys that they cannot read, and that should
 * be known before anything relies on them.
 */
export async function keepDevice(store: Store, keys: DeviceKeys): Promise<Result<void, Refusal>> {
  try {
    const kept = await keepKey(store, deviceName(keys.id), { ...keys });
    if (!kept.ok) return refuse("storage");
    return (await readDevice(store, keys.id)) ? ok(undefined) : refuse("keys_not_kept");
  } catch {
    // A DataCloneError: this browser does not let keys be stored.
    return refuse("keys_not_kept");
  }
}

/** Undefined when the browser gives them back no more. */
export async function readDevice(store: Store, id: string): Promise<DeviceKeys | undefined> {
  const keys = (await readKey(store, deviceName(id))) as DeviceKeys | undefined;
  return keys && (await areUsable(keys)) ? keys : undefined;
}

export const forgetDevice = (store: Store, id: string) => forgetKey(store, deviceName(id));

export const keepKeyring = (store: Store, keyring: Keyring) =>
  keepKey(store, NAMES.keyring, writeKeyring(keyring));

export async function keptKeyring(store: Store): Promise<Keyring> {
  const written = (await readKey(store, NAMES.keyring)) as WrittenKeyring | undefined;
  return (written && readKeyring(written)) ?? [];
}

/** At most two: the one that counts, and one that is on its way to the endpoint. */
export async function keepSheet(store: Store, sheet: KeptSheet): Promise<Result<void, Refusal>> {
  const kept = await keepKey(store, NAMES.sheets, [...(await keptSheets(store)).slice(-1), sheet]);
  return kept.ok ? ok(undefined) : refuse("storage");
}

export const keptSheets = async (store: Store): Promise<readonly KeptSheet[]> =>
  ((await readKey(store, NAMES.sheets)) as readonly KeptSheet[] | undefined) ?? [];

export const forgetSheets = (store: Store) => forgetKey(store, NAMES.sheets);

export const keepBeginning = (store: Store, beginning: KeptBeginning) =>
  keepKey(store, NAMES.beginning, beginning);

export const keptBeginning = async (store: Store): Promise<KeptBeginning | undefined> =>
  (await readKey(store, NAMES.beginning)) as KeptBeginning | undefined;

export const forgetBeginning = (store: Store) => forgetKey(store, NAMES.beginning);

export const keptInvites = async (store: Store): Promise<readonly KeptInvite[]> =>
  ((await readKey(store, NAMES.invites)) as readonly KeptInvite[] | undefined) ?? [];

export const keepInvites = (store: Store, invites: readonly KeptInvite[]) =>
  keepKey(store, NAMES.invites, invites);

/** What is owed after a list of members was given up, and the keys of that list. */
export type KeptOwed = Owed & { readonly keyring: WrittenKeyring };

export const keepOwed = (store: Store, owed: KeptOwed) => keepKey(store, NAMES.owed, owed);

export const keptOwed = async (store: Store): Promise<KeptOwed | undefined> =>
  (await readKey(store, NAMES.owed)) as KeptOwed | undefined;

export const forgetOwed = (store: Store) => forgetKey(store, NAMES.owed);
