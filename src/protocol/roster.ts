/** Who belongs to an organisation and what each of its phones may do, as a chain of signed entries adds up to. */
import { type DeviceId, type DevicePublic, importSignKey } from "./device.ts";
import type { Epoch, Recovery, Role, RoleChange } from "./roster-entry.ts";

/** A phone that has, or had, access. */
export type RosterDevice = {
  readonly public: DevicePublic;
  /** The number of the entry that added it. */
  readonly at: number;
  /** In the order of the chain; the last one whose `after` lies before a batch counts for that batch. */
  readonly roles: readonly RoleChange[];
  /** Sealed. */
  readonly info: string;
  /** Access was withdrawn after this batch. */
  readonly cut?: number;
  readonly from?: DeviceId;
  readonly invite?: string;
};

/** Plain data: survives JSON and structured cloning. */
export type Roster = {
  readonly o: string;
  /** The number of the last entry. */
  readonly version: number;
  /** The hash of the genesis: the organisation's beginning, by which it is told from any other. */
  readonly genesis: string;
  /** The hash of the last entry. */
  readonly head: string;
  readonly devices: Readonly<Record<string, RosterDevice>>;
  readonly recovery: Recovery;
  /** The epoch of now. */
  readonly epoch: number;
  /** All of them in their order; the last is that of now. */
  readonly epochs: readonly Epoch[];
  readonly minClient: number;
};

/** Undefined for a device that never had access. */
export const deviceOf = (roster: Roster, d: string): RosterDevice | undefined =>
  Object.hasOwn(roster.devices, d) ? roster.devices[d] : undefined;

/** True for a phone with access. The recovery keys are no phone. */
export function isActive(roster: Roster, d: string): boolean {
  const device = deviceOf(roster, d);
  return device !== undefined && device.cut === undefined;
}

/** Every phone with access. */
export const activeDevices = (roster: Roster): DeviceId[] =>
  Object.keys(roster.devices).filter((d) => isActive(roster, d)) as DeviceId[];

/** The role of a phone with access; undefined for any other. */
export const roleOf = (roster: Roster, d: string): Role | undefined =>
  isActive(roster, d) ? deviceOf(roster, d)?.roles.at(-1)?.role : undefined;

/** True for a phone that decides who belongs, and for the recovery keys. */
export const isAdmin = (roster: Roster, d: string): boolean =>
  roster.recovery.d === d || roleOf(roster, d) === "admin";

/** True when batch `n` of the device counts: its role at that number allowed writing, and it was not cut off before. */
export function mayWrite(roster: Roster, d: string, n: number): boolean {
  const device = deviceOf(roster, d);
  if (!device || n < 1 || n > (device.cut ?? Number.POSITIVE_INFINITY)) return false;
  const role = device.roles.findLast(({ after }) => after < n)?.role;
  return role === "admin" || role === "editor";
}

/** The keys of a phone that ever had access, or of the recovery sheet of now. */
export const publicOf = (roster: Roster, d: string): DevicePublic | undefined =>
  roster.recovery.d === d ? roster.recovery : deviceOf(roster, d)?.public;

/** The key that checks what this device signed, whether it still has access or not. */
export async function signKeyOf(roster: Roster, d: string): Promise<CryptoKey | undefined> {
  const keys = publicOf(roster, d);
  return keys && (await importSignKey(keys.sign));
}

/** The phones with access that go on where one of these stopped, and those that go on from them. */
export const successorsOf = (roster: Roster, of: Iterable<string>): DeviceId[] =>
  following(roster, of).filter((d) => isActive(roster, d));

/**
 * Every identity with access that may lie in the hands that hold this one: those it went on from, and all that went on
 * from those. Withdrawing access from a lost phone takes them all.
 */
export function familyOf(roster: Roster, d: string): DeviceId[] {
  let first = d;
  for (let from = deviceOf(roster, first)?.from; from !== undefined; from = deviceOf(roster, first)?.from) {
    first = from;
  }
  return [first as DeviceId, ...following(roster, [first])].filter((each) => isActive(roster, each));
}

/** Everything that went on from these, with or without access. */
function following(roster: Roster, of: Iterable<string>): DeviceId[] {
  const family = new Set<string>(of);
  const found: DeviceId[] = [];
  // A successor is always added later than the one it follows.
  const inOrder = Object.entries(roster.devices).sort(([, a], [, b]) => a.at - b.at);
  for (const [d, { from }] of inOrder) {
    if (from === undefined || !family.has(from) || family.has(d)) continue;
    family.add(d);
    found.push(d as DeviceId);
  }
  return found;
}
