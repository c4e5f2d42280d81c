/** The rules of the roster: whether an entry may follow, and what the roster is after it. Phones and endpoint judge alike. */
import { err, ok, type Result } from "../kernel/result.ts";
import { deviceIdOf, importSignKey, verifyWith } from "./device.ts";
import { limits } from "./limits.ts";
import {
  activeDevices,
  deviceOf,
  isActive,
  isAdmin,
  publicOf,
  type Roster,
  type RosterDevice,
  roleOf,
  successorsOf,
} from "./roster.ts";
import {
  type Added,
  type EntryBody,
  type Epoch,
  type ReadEntry,
  readEntry,
  type SignedEntry,
} from "./roster-entry.ts";

export type RosterProblemCode =
  /** No entry at all, or not in the one spelling. */
  | "bad_entry"
  /** Of a later protocol version. */
  | "newer_version"
  | "bad_genesis"
  | "other_org"
  /** Not the number that comes next. */
  | "bad_version"
  /** The right number, after another entry: somebody forked the chain. */
  | "bad_link"
  | "bad_signature"
  /** The signer has no access, or not the role. */
  | "not_admin"
  /** The entry changes nothing. */
  | "nothing"
  /** The id is not the hash of the keys, or they are no keys. */
  | "bad_device"
  | "device_known"
  | "invite_used"
  | "bad_succession"
  /** The key of now is missing for who is added, or given twice. */
  | "bad_key"
  | "bad_role"
  | "bad_cut"
  | "bad_epoch"
  /** The new key is not wrapped for exactly those with access and the recovery keys. */
  | "bad_wraps"
  | "bad_recovery"
  | "no_admin"
  | "too_many_devices";

export type RosterProblem = { readonly code: RosterProblemCode; readonly retry: "never" | "later" };

/**
 * The roster after one more entry, or after the genesis when there is none yet. Everything is checked: the chain, the
 * signature, the signer's rights, and that what is added, changed and cut fits. The roster given is left as it is. Whose
 * genesis it is, is for the caller to check: `roster.genesis` against the hash that an invitation carried. Never throws.
 */
export async function foldEntry(
  roster: Roster | undefined,
  entry: SignedEntry,
): Promise<Result<Roster, RosterProblem>> {
  const read = await readEntry(entry);
  if (read === "newer_version") return err({ code: read, retry: "later" });
  if (read === "bad_entry") return refused(read);
  const code =
    (roster ? linkProblem(roster, read.body) : genesisProblem(read.body)) ??
    (await signatureProblem(roster, read));
  if (code) return refused(code);
  const before = roster ?? emptyRoster(read);
  if (!before) return refused("bad_genesis");
  const problem =
    (await strangerProblem(read.body)) ?? (roster ? rightsProblem(roster, read.body) : undefined);
  if (problem) return refused(problem);
  return applied(before, read);
}

/** The roster after all these entries; with the number of the entry that broke a rule when one does. */
export async function foldEntries(
  roster: Roster | undefined,
  entries: readonly SignedEntry[],
): Promise<Result<Roster | undefined, RosterProblem & { readonly at: number }>> {
  let folded = roster;
  for (const [at, entry] of entries.entries()) {
    const next = await foldEntry(folded, entry);
    if (!next.ok) return err({ ...next.error, at });
    folded = next.value;
  }
  return ok(folded);
}

const refused = (code: RosterProblemCode) => err({ code, retry: "never" } as const);

function linkProblem(roster: Roster, body: EntryBody): RosterProblemCode | undefined {
  if (body.o !== roster.o) return "other_org";
  if (body.n !== roster.version + 1) return "bad_version";
  return body.p === roster.head ? undefined : "bad_link";
}

/** The beginning: one admin who signs it, the first epoch, and the recovery keys. */
function genesisProblem({
  n,
  p,
  by,
  add,
  roles,
  cut,
  epoch,
  recovery,
}: EntryBody): RosterProblemCode | undefined {
  const [first, ...others] = add ?? [];
  const isAlone = first?.d === by && first.role === "admin" && others.length === 0;
  const isBare = roles === undefined && cut === undefined && !first?.from && !first?.invite;
  return n === 0 && p === "" && isAlone && isBare && epoch && recovery ? undefined : "bad_genesis";
}

/** The signer's key stands in the roster; that of a genesis in the entry itself. */
async function signatureProblem(
  roster: Roster | undefined,
  { body, signed, signature }: ReadEntry,
): Promise<RosterProblemCode | undefined> {
  const signer = roster ? publicOf(roster, body.by) : body.add?.[0];
  if (!signer) return "not_admin";
  const key = await importSignKey(signer.sign);
  if (!key) return "bad_device";
  return (await verifyWith(key, signed, signature)) ? undefined : "bad_signature";
}

/** Whoever is new has an id that follows from real keys. */
async function strangerProblem({ add = [], recovery }: EntryBody): Promise<RosterProblemCode | undefined> {
  for (const device of add) if ((await deviceIdOf(device)) !== device.d) return "bad_device";
  return recovery && (await deviceIdOf(recovery)) !== recovery.d ? "bad_recovery" : undefined;
}

/** An admin may do everything; any phone with access may go on under one new identity of the same role. */
function rightsProblem(roster: Roster, body: EntryBody): RosterProblemCode | undefined {
  if (isAdmin(roster, body.by)) return undefined;
  const { add = [], roles, cut, epoch, recovery, minClient } = body;
  const isOnlyAdding = [roles, cut, epoch, recovery, minClient].every((part) => part === undefined);
  const isSuccession = add.length === 1 && add[0]?.from === body.by;
  return isActive(roster, body.by) && isOnlyAdding && isSuccession ? undefined : "not_admin";
}

/** Nobody there yet; undefined when the entry lacks what a genesis brings. */
function emptyRoster({ body: { o, epoch, recovery } }: ReadEntry): Roster | undefined {
  if (!epoch || !recovery) return undefined;
  return { o, version: -1, genesis: "", head: "", devices: {}, recovery, epoch: 0, epochs: [], minClient: 0 };
}

function applied(before: Roster, { body, hash }: ReadEntry): Result<Roster, RosterProblem> {
  const { add, roles, cut, epoch, recovery, minClient } = body;
  if ([add, roles, cut, epoch, recovery, minClient].every((part) => part === undefined))
    return refused("nothing");
  const code =
    addProblem(before, body) ??
    roleProblem(before, body) ??
    cutProblem(before, body) ??
    recoveryProblem(before, body);
  if (code) return refused(code);
  const after: Roster = {
    ...before,
    version: body.n,
    genesis: before.genesis || hash,
    head: hash,
    devices: devicesAfter(before, body),
    recovery: recovery ?? before.recovery,
    epoch: epoch?.e ?? before.epoch,
    epochs: epochsAfter(before, body),
    minClient: minClient ?? before.minClient,
  };
  const problem = epochProblem(before, after, epoch) ?? peopleProblem(after);
  return problem ? refused(problem) : ok(after);
}

function addProblem(before: Roster, { by, n, add = [], epoch }: EntryBody): RosterProblemCode | undefined {
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
function roleProblem(before: Roster, { roles = {}, cut = {} }: EntryBody): RosterProblemCode | undefined {
  const fits = Object.keys(roles).every((d) => isActive(before, d) && !Object.hasOwn(cut, d));
  return fits ? undefined : "bad_role";
}

/** Whoever is cut off takes along those who went on from it, and leaves the key behind. */
function cutProblem(before: Roster, { cut, epoch }: EntryBody): RosterProblemCode | undefined {
  if (cut === undefined) return undefined;
  const ids = Object.keys(cut);
  const isWhole = successorsOf(before, ids).every((d) => Object.hasOwn(cut, d));
  return ids.length > 0 && ids.every((d) => isActive(before, d)) && isWhole && epoch ? undefined : "bad_cut";
}

/** New recovery keys come with a new epoch, or the old ones would still open it. */
function recoveryProblem(
  before: Roster,
  { n, add = [], recovery, epoch }: EntryBody,
): RosterProblemCode | undefined {
  if (!recovery) return undefined;
  const isKnown = deviceOf(before, recovery.d) !== undefined || add.some(({ d }) => d === recovery.d);
  const isSame = n > 0 && (recovery.d === before.recovery.d || recovery.idHash === before.recovery.idHash);
  return isKnown || isSame || !epoch ? "bad_recovery" : undefined;
}

function epochProblem(
  before: Roster,
  after: Roster,
  epoch: Epoch | undefined,
): RosterProblemCode | undefined {
  if (!epoch) return undefined;
  if (epoch.e !== before.epoch + 1 || (epoch.prev === undefined) !== (epoch.e === 1)) return "bad_epoch";
  const due = [...activeDevices(after), after.recovery.d].sort().join();
  return Object.keys(epoch.wraps).sort().join() === due ? undefined : "bad_wraps";
}

function peopleProblem(after: Roster): RosterProblemCode | undefined {
  const active = activeDevices(after);
  if (active.length > limits.activeDevices || Object.keys(after.devices).length > limits.devicesEver) {
    return "too_many_devices";
  }
  return active.some((d) => roleOf(after, d) === "admin") ? undefined : "no_admin";
}

function devicesAfter(before: Roster, { n, add = [], roles = {}, cut = {} }: EntryBody): Roster["devices"] {
  const devices: Record<string, RosterDevice> = { ...before.devices };
  for (const { d, sign, wrap, role, info, from, invite } of add) {
    const origin = { ...(from === undefined ? {} : { from }), ...(invite === undefined ? {} : { invite }) };
    devices[d] = { public: { sign, wrap }, at: n, roles: [{ role, after: 0 }], info, ...origin };
  }
  for (const [d, change] of Object.entries(roles)) {
    const device = devices[d];
    if (device) devices[d] = { ...device, roles: [...device.roles, change] };
  }
  for (const [d, last] of Object.entries(cut)) {
    const device = devices[d];
    if (device) devices[d] = { ...device, cut: last };
  }
  return devices;
}

/** A key given to somebody new belongs with the epoch of now. */
function epochsAfter({ epochs }: Roster, { add = [], epoch }: EntryBody): readonly Epoch[] {
  if (epoch) return [...epochs, epoch];
  const given = add.flatMap(({ d, key }) => (key === undefined ? [] : [[d, key] as const]));
  const last = epochs.at(-1);
  if (given.length === 0 || !last) return epochs;
  return [...epochs.slice(0, -1), { ...last, wraps: { ...last.wraps, ...Object.fromEntries(given) } }];
}
