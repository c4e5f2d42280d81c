/**
 * One shared organisation, made once for a process and used again by every seed: its key pairs, its first key and its chain
 * of members, made by the code that makes them in the app. Only the letters of an invitation are left out: they cost a
 * second each, and have tests of their own.
 */

import { type DeviceKeys, makeDeviceKeys } from "../../../src/crypto/device-keys.ts";
import { keyFor, makeEpoch } from "../../../src/crypto/epochs.ts";
import { sealInfo } from "../../../src/crypto/info.ts";
import type { Keyring } from "../../../src/crypto/keyring.ts";
import { makeRecovery } from "../../../src/crypto/recovery.ts";
import { signEntry } from "../../../src/crypto/sign-entry.ts";
import { foldEntry } from "../../../src/protocol/fold-entry.ts";
import type { Roster } from "../../../src/protocol/roster.ts";
import type { Role, SignedEntry } from "../../../src/protocol/roster-entry.ts";
import { genesisEntry, nextEntry } from "../../../src/sync/entries.ts";
import { chanceOf } from "../chance.ts";

export type Template = {
  readonly o: string;
  readonly genesis: string;
  /** The letters of the recovery sheet. */
  readonly letters: string;
  /** In the order of the roles asked for; the first is the admin who began. */
  readonly keys: readonly DeviceKeys[];
  readonly keyring: Keyring;
  readonly entries: readonly SignedEntry[];
  readonly roster: Roster;
};

const ORGANISATION = "01970000-0000-7000-8000-000000000004";

const made = new Map<string, Promise<Template>>();

/** An organisation of phones with these roles; the first must be an admin. */
export function templateOf(roles: readonly Role[]): Promise<Template> {
  const name = roles.join();
  const known = made.get(name) ?? make(roles);
  made.set(name, known);
  return known;
}

async function make(roles: readonly Role[]): Promise<Template> {
  const { bytes: random } = chanceOf(roles.length);
  const o = ORGANISATION;
  // Much goes in the order of the ids, which are chance: in the order of the phones it is the same in every process.
  const keys = (await Promise.all(roles.map(() => makeDeviceKeys()))).sort((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = keys as [DeviceKeys];
  const { secret, recovery } = await makeRecovery({ o, founder: first.id, n: 0, p: "" }, random);
  const holders = [
    { d: first.id, public: first.public },
    { d: recovery.d, public: recovery },
  ];
  const { epoch, keyring } = await makeEpoch(o, [], holders, random);
  const added = async (device: DeviceKeys, role: Role) => ({
    d: device.id,
    ...device.public,
    role,
    info: await sealInfo(keyring, o, device.id, { name: `Phone ${keys.indexOf(device)}`, node: "" }, random),
  });
  const genesis = await signEntry(genesisEntry(o, await added(first, "admin"), epoch, recovery), first.sign);
  const entries = [genesis];
  let roster = await folded(undefined, genesis);
  for (const [at, device] of keys.entries()) {
    if (at === 0) continue;
    const key = await keyFor(o, keyring, device.public);
    const add = [{ ...(await added(device, roles[at] ?? "editor")), key }];
    const entry = await signEntry(nextEntry(roster, first.id, { add }), first.sign);
    entries.push(entry);
    roster = await folded(roster, entry);
  }
  return { o, genesis: roster.genesis, letters: secret, keys, keyring, entries, roster };
}

async function folded(roster: Roster | undefined, entry: SignedEntry): Promise<Roster> {
  const next = await foldEntry(roster, entry);
  if (!next.ok) throw new Error(next.error.code);
  return next.value;
}
