/**
 * A list of members that parted in two: what stood only on the side that was given up, and the rules for giving it up. All
 * pure. What took access away is never forgotten: it is owed, and made again behind the side that stands.
 */

import { activeDevices, deviceOf, isActive, isAdmin, type Roster, roleOf } from "../protocol/roster.ts";
import type { EntryBody, Role, SignedEntry } from "../protocol/roster-entry.ts";

/** Of a phone whose role changed on the side that was given up: what it was where they parted, and in the end. */
type Moved = { readonly was?: Role | undefined; readonly now?: Role | undefined };

/** What is owed to the side that stands. Plain data: it is kept until all of it is made again. */
export type Owed = {
  /** As they were signed, in their order. */
  readonly entries: readonly SignedEntry[];
  /** The recovery keys of where the sides parted: once replaced, they may not stay good. */
  readonly sheets: readonly string[];
  readonly roles: Readonly<Record<string, Moved>>;
  /** Phones that had access: what they wrote stands in the tables here. */
  readonly devices: readonly string[];
  /** How far the side that was given up had come. */
  readonly version: number;
  readonly epoch: number;
};

/** The two sides of a list: all that both have, and what only this phone has. */
export type Sides = { readonly common: Roster; readonly ours: Roster; readonly lost: readonly SignedEntry[] };

/** What is owed when this side is given up, together with what was owed already. */
export function owedAfter(before: Owed | undefined, { common, ours, lost }: Sides): Owed {
  const had = new Set(before?.entries.map(({ body }) => body));
  const moved = Object.keys(ours.devices)
    .map((d) => [d, { was: roleOf(common, d), now: roleOf(ours, d) }] as const)
    .filter(([, { was, now }]) => was !== now);
  return {
    entries: [...(before?.entries ?? []), ...lost.filter(({ body }) => !had.has(body))],
    sheets: [...new Set([...(before?.sheets ?? []), common.recovery.d])],
    roles: { ...before?.roles, ...Object.fromEntries(moved) },
    devices: [...new Set([...(before?.devices ?? []), ...activeDevices(ours)])],
    version: Math.max(before?.version ?? 0, ours.version),
    epoch: Math.max(before?.epoch ?? 0, ours.epoch),
  };
}

/** Every phone whose access these entries end, each with its last batch that counts. */
export const cutsIn = (bodies: readonly EntryBody[]): Readonly<Record<string, number>> =>
  Object.fromEntries(bodies.flatMap(({ cut = {} }) => Object.entries(cut)));

/**
 * Whether the other side was made by those who may: nobody whose access, rights or sheet ended on this side had a hand in it.
 * They could not be told, or they meant ill together with the endpoint; a phone cannot tell which. `owed`: entries that this
 * phone gave up earlier. Going on under a new name gives nobody more than they had, and is taken away with the rest.
 */
export function isTrusted(
  { common, ours }: Pick<Sides, "common" | "ours">,
  owed: readonly EntryBody[],
  theirs: readonly EntryBody[],
): boolean {
  const isLess = (d: string): boolean => !isActive(ours, d) || (isAdmin(common, d) && !isAdmin(ours, d));
  const ended = new Set([...Object.keys(ours.devices).filter(isLess), ...Object.keys(cutsIn(owed))]);
  if (common.recovery.d !== ours.recovery.d) ended.add(common.recovery.d);
  return theirs.every((body) => {
    if (!ended.has(body.by)) return true;
    const heir = heirOf(body);
    if (heir !== undefined) ended.add(heir);
    return heir !== undefined;
  });
}

/** The new name under which the signer goes on, when the entry says nothing else. */
function heirOf({ by, add = [], roles, cut, epoch, recovery, minClient }: EntryBody): string | undefined {
  const isAlone = [roles, cut, epoch, recovery, minClient].every((part) => part === undefined);
  const [only, ...others] = add;
  return isAlone && others.length === 0 && only?.from === by ? only.d : undefined;
}

/**
 * Phones that only the side that was given up knows, under a name that one which still has access took there, and whose access
 * nobody ended. They may never come back to say so again; `bodies`: the owed entries.
 */
export function orphansOf({ devices }: Owed, bodies: readonly EntryBody[], standing: Roster): string[] {
  const added = new Map(
    bodies.flatMap(({ add = [] }) => add.map(({ d, from }) => [String(d), from] as const)),
  );
  const cut = cutsIn(bodies);
  return devices.filter((device) => {
    let name: string | undefined = device;
    while (name !== undefined && !deviceOf(standing, name))
      name = Object.hasOwn(cut, name) ? undefined : added.get(name);
    return name !== undefined && name !== device && isActive(standing, name);
  });
}

const RANK: Readonly<Record<Role, number>> = { reader: 1, editor: 2, admin: 3 };
export const rankOf = (role: Role | undefined): number => (role ? RANK[role] : 0);

/** Whether the side that stands still lets somebody do what was taken away on the other; `bodies`: the owed entries. */
export function isOwing(owed: Owed, bodies: readonly EntryBody[], standing: Roster): boolean {
  const isIn = Object.keys(cutsIn(bodies)).some((d) => isActive(standing, d));
  const isHigher = Object.entries(owed.roles).some(
    ([d, { was, now }]) => now && rankOf(now) < rankOf(was) && rankOf(roleOf(standing, d)) > rankOf(now),
  );
  const isOldSheet = needsSheet(owed, bodies, standing);
  const isNewer = bodies.some(({ minClient = 0 }) => minClient > standing.minClient);
  return isIn || isHigher || isOldSheet || isNewer || standing.epoch < owed.epoch;
}

/** The sheet was replaced, and the one of before is still good. */
export const needsSheet = (owed: Owed, bodies: readonly EntryBody[], standing: Roster): boolean =>
  bodies.some(({ recovery }) => recovery !== undefined) && owed.sheets.includes(standing.recovery.d);
