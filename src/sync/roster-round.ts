/** The list of members here and at the endpoint: fetched, or given back to an endpoint that lost it, or added to. */

import { signEntry } from "../crypto/sign-entry.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { Roster } from "../protocol/roster.ts";
import type { Vector } from "../protocol/vector.ts";
import { cutOff } from "../storage/sharing/rebuild.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import { readRosterFrom, writeRoster } from "./endpoint-client.ts";
import { type News, nextEntry } from "./entries.ts";
import type { Here } from "./here.ts";
import { settleOwed } from "./make-again.ts";
import type { Grown } from "./members.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { isForked, takeTheirs } from "./roster-fork.ts";

/** An endpoint that gives entries without end is none of ours. */
const MOST_ANSWERS = 100;

/** Both sides know the same members after this. `head`: the hash of the endpoint's last entry, number `theirs`, if it is known. */
export async function syncRoster(here: Here, theirs = 0, head?: string): Promise<Result<void, Refusal>> {
  const { members } = here;
  await members.refresh();
  if (await isForked(here, theirs, head)) return await goOnFromTheirs(here);
  for (let answers = 0; answers < MOST_ANSWERS; answers += 1) {
    const answer = await readRosterFrom(here.session, here.organisation, members.roster.version + 1);
    if (!answer.ok) return answer;
    const { entries, rosterVer } = answer.value;
    const accepted = await accept(here, entries);
    if (!accepted.ok && accepted.error.code === "roster_wrong") return await goOnFromTheirs(here);
    if (!accepted.ok) return accepted;
    if (members.roster.version > rosterVer) return await giveBack(here, rosterVer);
    if (members.roster.version === rosterVer) return ok(undefined);
    if (entries.length === 0) return refuse("strange_answer");
  }
  return refuse("strange_answer");
}

async function goOnFromTheirs(here: Here): Promise<Result<void, Refusal>> {
  const taken = await takeTheirs(here);
  return taken.ok ? await settle(here) : taken;
}

/** What is owed after entries were given up is made again, before anything else is done. */
export const settle = (here: Here): Promise<Result<void, Refusal>> => settleOwed(here, writeEntry);

/** A restored endpoint forgot entries: any phone that has them gives them back, signed as they are. */
async function giveBack(here: Here, theirs: number): Promise<Result<void, Refusal>> {
  const entries = await here.members.entries();
  for (let n = theirs + 1; n < entries.length; n += 1) {
    const entry = entries[n];
    if (!entry) break;
    const written = await writeRoster(here.session, here.organisation, n - 1, entry);
    if (!written.ok) return written;
  }
  return ok(undefined);
}

async function accept(
  here: Here,
  entries: Parameters<typeof here.members.accept>[0],
): Promise<Result<Grown, Refusal>> {
  const accepted = await here.members.accept(entries);
  if (!accepted.ok || accepted.value.entries === 0) return accepted;
  here.line.peopleChanged();
  if (Object.keys(accepted.value.cut).length > 0 && !(await cutOff(here.store, accepted.value.cut)).ok)
    return refuse("storage");
  return accepted;
}

/** What to write, given what is known by then; undefined when there is nothing to write (any more). */
export type MakeNews = (roster: Roster, known: Vector) => Promise<News | undefined> | News | undefined;

/**
 * Adds an entry in this phone's name. When somebody else's came first it is made anew, from what is known then. "nothing":
 * by then there was nothing to write.
 */
export async function writeEntry(
  here: Here,
  make: MakeNews,
): Promise<Result<"written" | "nothing", Refusal>> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { roster } = here.members;
    const known = (await readSharing(here.store))?.vector ?? {};
    const news = await make(roster, known);
    if (!news) return ok("nothing");
    const entry = await signEntry(nextEntry(roster, here.device, news), here.keys.sign);
    const written = await writeRoster(here.session, here.organisation, roster.version, entry);
    if (written.ok) {
      const accepted = await accept(here, [entry]);
      return accepted.ok ? ok("written") : accepted;
    }
    if (written.error.code !== "roster_moved") return written;
    const synced = await syncRoster(here);
    if (!synced.ok) return synced;
  }
  return refuse("server_error");
}
