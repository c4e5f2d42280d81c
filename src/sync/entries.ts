/** The entries of the roster that this phone may write, as bodies to be signed. */

import type { DeviceId } from "../protocol/device.ts";
import { familyOf, type Roster, successorsOf } from "../protocol/roster.ts";
import type { Added, EntryBody, Epoch, Recovery, Role } from "../protocol/roster-entry.ts";
import { upTo, type Vector } from "../protocol/vector.ts";

/** What is new in an entry. */
export type News = Omit<EntryBody, "v" | "o" | "n" | "p" | "by">;

/** The entry after the last one. */
export const nextEntry = (roster: Roster, by: DeviceId, news: News): EntryBody => ({
  v: 1,
  o: roster.o,
  n: roster.version + 1,
  p: roster.head,
  by,
  ...news,
});

/** The beginning of a shared organisation. */
export const genesisEntry = (o: string, first: Added, epoch: Epoch, recovery: Recovery): EntryBody => ({
  v: 1,
  o,
  n: 0,
  p: "",
  by: first.d,
  add: [first],
  epoch,
  recovery,
});

/** A role that counts from what is known of the phone's batches on. */
export const roleNews = (device: string, role: Role, known: Vector): News => ({
  roles: { [device]: { role, after: upTo(known, device) } },
});

/**
 * The phones that lose access when these do, each with its last batch that counts: what is known of it. Whoever holds a
 * lost phone may hold every identity that it took, so the whole family goes.
 */
export function cutsOf(roster: Roster, devices: readonly string[], known: Vector): Record<string, number> {
  const all = devices.flatMap((device) => familyOf(roster, device));
  const whole = new Set([...all, ...successorsOf(roster, all)]);
  return Object.fromEntries([...whole].map((device) => [device, upTo(known, device)]));
}

/** For whom a new key is wrapped: everyone who keeps access, those who get it, and the recovery keys. */
export function keyHolders(
  active: readonly string[],
  cut: Readonly<Record<string, number>>,
  added: readonly string[],
): string[] {
  return [...active.filter((device) => !Object.hasOwn(cut, device)), ...added];
}
