/** What an entry of the roster may add, change and cut: each rule gives the code of what is wrong, or undefined. */
import { limits } from "./limits.ts";
import { activeDevices, deviceOf, isActive, type Roster, roleOf, successorsOf } from "./roster.ts";
import type { Added, EntryBody, Epoch } from "./roster-entry.ts";
import type { RosterProblemCode } from "./roster-problem.ts";

/** Who comes in is new, comes with an invitation of their own, and gets the key. */
export function addProblem(
  before: Roster,
  { by, n, add = [], epoch }: EntryBody,
): RosterProblemCode | undefined {
  const ids = new Set([before.recovery.d, ...Object.keys(before.devices)].filter(() => n > 0));
  const invites = new Set(Object.values(before.devices).map(({ invite }) => invite));
  for (const { d, invite, from, role, key } of add) {
    if (ids.has(d)) return "device_known";
    if (invite !== undefined && invites.has(invite)) return "invite_used";
    if (from !== undefined && (from !== by || !maySucceed(before, from, role))) return "bad_succession";
    if (epoch ? key !== undefined : key === undefined && from === undefined) return "bad_key";
    ids.add(d);
    invites.add(invite);
  }
  return undefined;
}

function maySucceed(before: Roster, from: string, role: Added["role"]): boolean {
  const living = activeDevices(before).filter((d) => deviceOf(before, d)?.from === from);
  return roleOf(before, from) === role && living.length < limits.successors;
}

/** Roles change for phones that have access and keep it. */
export function roleProblem(
  before: Roster,
  { roles = {}, cut = {} }: EntryBody,
): RosterProblemCode | undefined {
  const fits = Object.keys(roles).every((d) => isActive(before, d) && !Object.hasOwn(cut, d));
  return fits ? undefined : "bad_role";
}

/** Whoever is cut off takes along those who went on from it, and leaves the key behind. */
export function cutProblem(before: Roster, { cut, epoch }: EntryBody): RosterProblemCode | undefined {
  if (cut === undefined) return undefined;
  const ids = Object.keys(cut);
  const isWhole = successorsOf(before, ids).every((d) => Object.hasOwn(cut, d));
  return ids.length > 0 && ids.every((d) => isActive(before, d)) && isWhole && epoch ? undefined : "bad_cut";
}

/** New recovery keys come with a new epoch, or the old ones would still open it. */
export function recoveryProblem(
  before: Roster,
  { n, add = [], recovery, epoch }: EntryBody,
): RosterProblemCode | undefined {
  if (!recovery) return undefined;
  const isKnown = deviceOf(before, recovery.d) !== undefined || add.some(({ d }) => d === recovery.d);
  const isSame = n > 0 && (recovery.d === before.recovery.d || recovery.idHash === before.recovery.idHash);
  return isKnown || isSame || !epoch ? "bad_recovery" : undefined;
}

/** The next epoch, for exactly those who have access after the entry. */
export function epochProblem(
  before: Roster,
  after: Roster,
  epoch: Epoch | undefined,
): RosterProblemCode | undefined {
  if (!epoch) return undefined;
  if (epoch.e !== before.epoch + 1 || (epoch.prev === undefined) !== (epoch.e === 1)) return "bad_epoch";
  const due = [...activeDevices(after), after.recovery.d].sort().join();
  return Object.keys(epoch.wraps).sort().join() === due ? undefined : "bad_wraps";
}

/** Not too many, and somebody who decides. */
export function peopleProblem(after: Roster): RosterProblemCode | undefined {
  const active = activeDevices(after);
  if (active.length > limits.activeDevices || Object.keys(after.devices).length > limits.devicesEver) {
    return "too_many_devices";
  }
  return active.some((d) => roleOf(after, d) === "admin") ? undefined : "no_admin";
}
