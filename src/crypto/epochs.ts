/** Beginning an epoch for everyone with access, and reading the keys that the roster holds for this phone. */
import type { DevicePublic } from "../protocol/device.ts";
import type { Roster } from "../protocol/roster.ts";
import type { Epoch } from "../protocol/roster-entry.ts";
import type { DeviceKeys } from "./device-keys.ts";
import {
  checkOf,
  type EpochKey,
  joined,
  type Keyring,
  keyOf,
  keysOf,
  makeEpochKey,
  newestOf,
  openPrevious,
  sealPrevious,
} from "./keyring.ts";
import type { Random } from "./random.ts";
import { epochInfo, unwrap, wrapFor } from "./wrap.ts";

/**
 * The next epoch as a roster entry brings it, wrapped for exactly these (the phones with access after the entry, and the
 * recovery keys), and the keyring that belongs with it. An empty keyring gives the first epoch. `lost`: keys of a side of the
 * list that was given up, for everyone to read what was closed with them; those of later epochs have to wait for theirs.
 */
export async function makeEpoch(
  o: string,
  keyring: Keyring,
  to: readonly { readonly d: string; readonly public: DevicePublic }[],
  random: Random,
  lost: Keyring = [],
): Promise<{ epoch: Epoch; keyring: Keyring }> {
  const next = makeEpochKey((newestOf(keyring)?.e ?? 0) + 1, random);
  const wraps = await Promise.all(
    to.map(async ({ d, public: pub }) => [d, await wrapFor(pub, next.key, epochInfo(o, next.e))] as const),
  );
  const epoch = { e: next.e, check: await checkOf(o, next), wraps: Object.fromEntries(wraps) };
  if (keyring.length === 0) return { epoch, keyring: [next] };
  const earlier = joined(
    keyring,
    lost.filter(({ e }) => e <= next.e),
  );
  const prev = await sealPrevious(o, earlier, next, random);
  return { epoch: { ...epoch, prev }, keyring: [...earlier, next] };
}

/** The key of now, for one who is added without a new epoch. Throws on an empty keyring. */
export async function keyFor(o: string, keyring: Keyring, to: DevicePublic): Promise<string> {
  const newest = newestOf(keyring);
  if (!newest) throw new TypeError("no key to give");
  return await wrapFor(to, newest.key, epochInfo(o, newest.e));
}

/**
 * All keys that the roster gives these keys (a phone's, or those of the recovery sheet), together with those that were
 * known. Gives the keyring as it was when the roster holds nothing newer for them. A key that does not fit its check does
 * not count: a known one stays, before the one that does, for what was closed with it.
 */
export async function keyringFrom(
  roster: Roster,
  keys: Pick<DeviceKeys, "id" | "public" | "wrap">,
  known: Keyring = [],
): Promise<Keyring> {
  let keyring = known;
  for (const epoch of roster.epochs.toReversed()) {
    if (await countingKey(roster.o, keyring, epoch)) continue;
    const opened = await openEpoch(roster.o, epoch, keys);
    if (opened) keyring = joined(keyring, opened);
  }
  return await withCountingLast(roster, keyring);
}

/** The key of that epoch which this list of members means. */
async function countingKey(o: string, keyring: Keyring, epoch: Epoch): Promise<EpochKey | undefined> {
  for (const key of keysOf(keyring, epoch.e)) if ((await checkOf(o, key)) === epoch.check) return key;
  return undefined;
}

async function withCountingLast({ o, epochs }: Roster, keyring: Keyring): Promise<Keyring> {
  let ordered = keyring;
  for (const epoch of epochs) {
    if (keysOf(ordered, epoch.e).length < 2) continue;
    const counting = await countingKey(o, ordered, epoch);
    if (!counting || keyOf(ordered, epoch.e) === counting) continue;
    ordered = [...ordered.filter((each) => each !== counting), counting].sort((a, b) => a.e - b.e);
  }
  return ordered;
}

async function openEpoch(
  o: string,
  epoch: Epoch,
  keys: Pick<DeviceKeys, "id" | "public" | "wrap">,
): Promise<Keyring | undefined> {
  const wrapped = Object.hasOwn(epoch.wraps, keys.id) ? epoch.wraps[keys.id] : undefined;
  const key = wrapped && (await unwrap(keys, wrapped, epochInfo(o, epoch.e)));
  if (!key) return undefined;
  const own = { e: epoch.e, key };
  if ((await checkOf(o, own)) !== epoch.check) return undefined;
  const previous = epoch.prev === undefined ? [] : await openPrevious(o, own, epoch.prev);
  return [...(previous ?? []), own];
}
