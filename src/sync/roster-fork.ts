/**
 * Two different entries under one number: after an endpoint was put back from a copy, somebody who did not know the forgotten
 * ones wrote another. The endpoint's stands, for everyone sees the same there, if those who made it still might
 * (`given-up.ts`). What the forgotten ones said is owed, and made again behind it by a beheerder's phone (`make-again.ts`): a
 * phone that cannot do so waits for one that can, wherever somebody's access would come back.
 */

import { joined, readKeyring, writeKeyring } from "../crypto/keyring.ts";
import { ok, type Result } from "../kernel/result.ts";
import { foldEntries } from "../protocol/fold-entry.ts";
import { type Roster, roleOf } from "../protocol/roster.ts";
import { type EntryBody, readEntry, type SignedEntry } from "../protocol/roster-entry.ts";
import { readRosterFrom } from "./endpoint-client.ts";
import { isOwing, isTrusted, owedAfter } from "./given-up.ts";
import type { Here } from "./here.ts";
import { keepOwed, keptOwed } from "./kept-keys.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** Whether this phone's entry under that number is another than the endpoint's last. */
export async function isForked(here: Here, version: number, head: string | undefined): Promise<boolean> {
  if (head === undefined || version > here.members.roster.version) return false;
  const entry = (await here.members.entries())[version];
  const read = entry && (await readEntry(entry));
  return typeof read === "object" && read.hash !== head;
}

/**
 * Goes on from the endpoint's entries; what only this phone has is owed, and kept as such before they are taken.
 * `roster_wrong`: they were made by somebody who might not. `roster_waits`: they give somebody access back, and this phone
 * cannot take it away again.
 */
export async function takeTheirs(here: Here): Promise<Result<void, Refusal>> {
  const { members, store, device } = here;
  const read = await readWhole(here);
  if (!read.ok) return read;
  const { entries, roster: theirs } = read.value;
  const all = await members.entries();
  const ours = members.roster;
  const at = all.findIndex((entry, n) => entry.body !== entries[n]?.body);
  if (at >= entries.length) return refuse("strange_answer");
  const shared = await foldEntries(undefined, entries.slice(0, Math.max(0, at)));
  if (at > 0 && shared.ok && shared.value) {
    const common = shared.value;
    const kept = await keptOwed(store);
    const before = await bodiesOf(kept?.entries ?? []);
    if (!isTrusted({ common, ours }, before, await bodiesOf(entries.slice(at))))
      return refuse("roster_wrong");
    const owed = owedAfter(kept, { common, ours, lost: all.slice(at) });
    const canPay = roleOf(ours, device) === "admin" && roleOf(theirs, device) === "admin";
    if (!canPay && isOwing(owed, await bodiesOf(owed.entries), theirs)) return refuse("roster_waits");
    const keyring = writeKeyring(joined(members.keyring, readKeyring(kept?.keyring ?? []) ?? []));
    if (!(await keepOwed(store, { ...owed, keyring })).ok) return refuse("storage");
  }
  const taken = await members.replace(entries);
  if (!taken.ok) return taken;
  here.ports.channel?.tell("roster");
  here.line.peopleChanged();
  return ok(undefined);
}

/** What entries say that were read before. */
export async function bodiesOf(entries: readonly SignedEntry[]): Promise<EntryBody[]> {
  const read = await Promise.all(entries.map(readEntry));
  return read.flatMap((each) => (typeof each === "object" ? [each.body] : []));
}

/** The endpoint's chain from its beginning, which must be ours, checked as if it were new. */
async function readWhole(
  here: Here,
): Promise<Result<{ readonly entries: readonly SignedEntry[]; readonly roster: Roster }, Refusal>> {
  const entries: SignedEntry[] = [];
  while (true) {
    const answer = await readRosterFrom(here.session, here.organisation, entries.length);
    if (!answer.ok) return answer;
    entries.push(...answer.value.entries);
    if (entries.length > answer.value.rosterVer) break;
    if (answer.value.entries.length === 0) return refuse("strange_answer");
  }
  const folded = await foldEntries(undefined, entries);
  if (!folded.ok || folded.value?.genesis !== here.members.roster.genesis) return refuse("roster_wrong");
  return ok({ entries, roster: folded.value });
}
