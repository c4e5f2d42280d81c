/**
 * Two different entries under one number: after an endpoint was put back from a copy, somebody who did not know the forgotten
 * ones wrote another. The endpoint's stands, for everyone sees the same there. Only entries that let somebody in are given up
 * for it, and a beheerder's phone makes them again: what took access away is never given up, or an endpoint together with
 * somebody who was sent away could undo it.
 */

import { keyFor } from "../crypto/epochs.ts";
import { ok, type Result } from "../kernel/result.ts";
import { foldEntries } from "../protocol/fold-entry.ts";
import { deviceOf, type Roster } from "../protocol/roster.ts";
import { type Added, type EntryBody, readEntry, type SignedEntry } from "../protocol/roster-entry.ts";
import { readRosterFrom } from "./endpoint-client.ts";
import type { News } from "./entries.ts";
import type { Here } from "./here.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** Whether this phone's entry under that number is another than the endpoint's last. */
export async function isForked(here: Here, version: number, head: string | undefined): Promise<boolean> {
  if (head === undefined || version > here.members.roster.version) return false;
  const entry = (await here.members.entries())[version];
  const read = entry && (await readEntry(entry));
  return typeof read === "object" && read.hash !== head;
}

/** Goes on from the endpoint's entries. Gives those who were let in by entries that were given up, to be let in again. */
export async function takeTheirs(here: Here): Promise<Result<readonly Added[], Refusal>> {
  const { members } = here;
  const read = await readWhole(here);
  if (!read.ok) return read;
  const { entries, roster } = read.value;
  const ours = await members.entries();
  const at = ours.findIndex((entry, n) => entry.body !== entries[n]?.body);
  const lost = at < 0 ? [] : ours.slice(at);
  const bodies: EntryBody[] = [];
  for (const entry of lost) {
    const body = await readEntry(entry);
    if (typeof body !== "object" || !onlyLetsIn(body.body)) return refuse("roster_wrong");
    bodies.push(body.body);
  }
  const taken = await members.replace(entries);
  if (!taken.ok) return taken;
  here.ports.channel?.tell("roster");
  here.line.peopleChanged();
  // Who goes on under a new name has to say so itself, with the old one: nobody else may.
  const newcomers = bodies.flatMap(({ add = [] }) => add.filter(({ from }) => from === undefined));
  return ok(newcomers.filter(({ d }) => deviceOf(roster, d) === undefined));
}

/** What lets one of them in again; undefined when that is done, or the invitation let in somebody else. */
export async function againNews(here: Here, roster: Roster, lost: Added): Promise<News | undefined> {
  const isUsed = Object.values(roster.devices).some(
    ({ invite }) => invite !== undefined && invite === lost.invite,
  );
  if (deviceOf(roster, lost.d) || isUsed) return undefined;
  const { key: _old, ...added } = lost;
  return { add: [{ ...added, key: await keyFor(here.organisation, here.members.keyring, lost) }] };
}

function onlyLetsIn({ add, roles, cut, epoch, recovery, minClient }: EntryBody): boolean {
  return add !== undefined && [roles, cut, epoch, recovery, minClient].every((part) => part === undefined);
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
