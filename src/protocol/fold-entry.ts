/** The rules of the roster: whether an entry may follow, and what the roster is after it. Phones and endpoint judge alike. */
import { err, ok, type Result } from "../kernel/result.ts";
import { devicesAfter, epochsAfter } from "./after-entry.ts";
import { deviceIdOf, importSignKey, verifyWith } from "./device.ts";
import {
  addProblem,
  cutProblem,
  epochProblem,
  peopleProblem,
  recoveryProblem,
  roleProblem,
} from "./entry-rules.ts";
import { isActive, isAdmin, publicOf, type Roster } from "./roster.ts";
import { type EntryBody, type ReadEntry, readEntry, type SignedEntry } from "./roster-entry.ts";
import type { RosterProblem, RosterProblemCode } from "./roster-problem.ts";

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
