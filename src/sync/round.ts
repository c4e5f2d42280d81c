/** One round: what the phone and the endpoint do not have in common goes to and fro, until they have. */

import { err, ok, type Result } from "../kernel/result.ts";
import { limits } from "../protocol/limits.ts";
import { isActive, mayWrite } from "../protocol/roster.ts";
import { isBehind, upTo, type Vector } from "../protocol/vector.ts";
import { readAside } from "../storage/sharing/aside.ts";
import { learnClock } from "../storage/sharing/learn-clock.ts";
import { countWaiting } from "../storage/sharing/outbox.ts";
import { rebuild } from "../storage/sharing/rebuild.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import { comeBack } from "./come-back.ts";
import { createOrganisation, readState } from "./endpoint-client.ts";
import { type Fetched, type Fetching, fetchAll, fetchMissing, retryAside } from "./fetch.ts";
import { giveBack } from "./give-back.ts";
import { openKept } from "./handed-on.ts";
import type { Here } from "./here.ts";
import { admitAll } from "./invite.ts";
import { commonWith, mendPartings, partedIn } from "./parting.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { settle, syncRoster } from "./roster-round.ts";
import type { Wanted } from "./schedule.ts";
import { sendAll } from "./send.ts";

/** How a round ended; `upTo`: own batches up to here are the same on both sides. */
export type RoundEnd =
  | { readonly kind: "done" | "held" | "cutOff" | "denied" }
  | { readonly kind: "fork"; readonly upTo: number };

/** A phone that is off by more than this is told so. */
const CLOCK_OFF_MS = 2 * 60_000;

export async function runRound(
  here: Here,
  wanted: Wanted,
  fetching: Fetching = {},
): Promise<Result<RoundEnd, Refusal>> {
  const { members } = here;
  if (!wanted.compare) await members.refresh(here.ports.channel !== undefined);
  const compared = wanted.compare ? await compare(here) : ok(undefined);
  if (!compared.ok) return compared;
  if (members.isCut) return ok({ kind: "cutOff" });
  const theirs = compared.value?.vv;
  // The endpoint knows more of this phone than the phone itself. With nothing new here its storage just fell back: it takes
  // that back and goes on. Otherwise two may be writing under one identity, and this one takes another: that is always safe.
  const own = theirs && (await readSharing(here.store));
  if (theirs && own && upTo(theirs, here.device) > own.n) {
    if ((await countWaiting(here.store)) > 0) return await forked(here, theirs);
    const regained = await fetchMissing(here, fetching);
    if (!regained.ok || isStop(regained.value)) return await endOf(here, regained);
  }
  if (theirs) {
    const mended = await mendPartings(here, theirs, await partedIn(here, theirs, compared.value?.lasts));
    if (!mended.ok) return mended;
    if (mended.value === "fork") return await forked(here, theirs);
    const given = await giveBack(here, theirs);
    if (!given.ok) return given;
  }
  const sends = wanted.push === true && (members.role === "admin" || members.role === "editor");
  if (sends) {
    const sent = await sendWaiting(here, wanted.compare === true);
    if (!sent.ok || sent.value.kind !== "done") return sent;
  }
  if (wanted.pull || wanted.compare) {
    const fetched = await fetchWhole(here, theirs, fetching);
    if (!fetched.ok || isStop(fetched.value)) return await endOf(here, fetched);
    if (fetched.value === "all") await tellMissing(here);
  }
  if (members.isCut) return ok({ kind: "cutOff" });
  const mended = await mend(here, wanted.compare === true);
  return mended.ok ? ok({ kind: "done" }) : mended;
}

const isStop = (fetched: Fetched): boolean => fetched === "held" || fetched === "fork";

async function endOf(here: Here, fetched: Result<Fetched, Refusal>): Promise<Result<RoundEnd, Refusal>> {
  if (!fetched.ok) return fetched;
  return fetched.value === "fork" ? await forked(here) : ok({ kind: "held" });
}

async function forked(here: Here, theirs?: Vector): Promise<Result<RoundEnd, Refusal>> {
  const common = await commonWith(here, theirs);
  return common.ok ? ok({ kind: "fork", upTo: common.value }) : common;
}

/** What the endpoint has: of each phone the number of its last batch, and the beginning of its id. */
type Theirs = { readonly vv: Vector; readonly lasts?: Readonly<Record<string, string>> | undefined };

/** The endpoint's clock, members and vector. Gives the vector. */
async function compare(here: Here): Promise<Result<Theirs, Refusal>> {
  const { members, ports, session, organisation } = here;
  await members.refresh();
  const asked = ports.now();
  const answer = await readState(session, organisation, members.roster.version);
  if (!answer.ok) return await recreate(here, answer.error);
  const { serverTime, rosterVer, rosterHead, vv, lasts } = answer.value;
  const offset = serverTime - Math.round((asked + ports.now()) / 2);
  if (!(await learnClock(here.store, offset)).ok) return refuse("storage");
  here.line.knows({ clockOffMs: Math.abs(offset) > CLOCK_OFF_MS ? -offset : undefined });
  if (rosterVer !== members.roster.version || (rosterHead ?? members.roster.head) !== members.roster.head) {
    const behindThem = rosterVer < members.roster.version;
    const synced = await syncRoster(here, rosterVer, rosterHead);
    if (!synced.ok) return synced;
    // A restored endpoint takes batches again once it was asked by a phone that knows all its entries.
    if (behindThem) {
      const again = await readState(session, organisation, members.roster.version);
      if (!again.ok) return again;
    }
  }
  const settled = await settle(here);
  if (!settled.ok) return settled;
  if (members.role === "admin") {
    const admitted = await admitAll(here);
    if (!admitted.ok) return admitted;
    if (admitted.value > 0) here.line.peopleChanged();
  }
  return ok({ vv, lasts });
}

/**
 * An endpoint that knows nothing of the organisation any more, or not yet of this phone, gets the whole list of members back,
 * if it takes new organisations. They are signed, so nobody has to be known there for that.
 */
async function recreate(here: Here, refusal: Refusal): Promise<Result<Theirs, Refusal>> {
  if (refusal.code !== "org_unknown" && refusal.code !== "device_unknown") return err(refusal);
  // A newcomer is unknown until its code was used; only members bring an organisation back.
  if (isActive(here.members.roster, here.device)) {
    const refilled = await refill(here, refusal);
    if (!refilled.ok) return refilled;
  }
  let answer = await readState(here.session, here.organisation, here.members.roster.version);
  if (!answer.ok && answer.error.code === "device_unknown") {
    const back = await comeBack(here);
    if (!back.ok) return back;
    if (back.value === "stranger") return err(refusal);
    answer = await readState(here.session, here.organisation, here.members.roster.version);
  }
  if (!answer.ok) return answer;
  const synced = await syncRoster(here, answer.value.rosterVer, answer.value.rosterHead);
  if (!synced.ok) return synced;
  const settled = await settle(here);
  return settled.ok ? ok(answer.value) : settled;
}

/** All entries, from this phone, for an endpoint that knows none of them, or not the last. */
async function refill(here: Here, refusal: Refusal): Promise<Result<void, Refusal>> {
  const [genesis, ...entries] = await here.members.entries();
  if (!genesis) return err(refusal);
  for (let at = 0; at === 0 || at < entries.length; at += limits.entriesPerAnswer) {
    const some = entries.slice(at, at + limits.entriesPerAnswer);
    const created = await createOrganisation(here.session.transport, genesis, undefined, some);
    if (!created.ok) return err(created.error.code === "no_internet" ? created.error : refusal);
  }
  return ok(undefined);
}

/** An endpoint that lacks the newest entries says so once; then it gets them. */
async function sendWaiting(here: Here, withUnsent: boolean): Promise<Result<RoundEnd, Refusal>> {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const sent = await sendAll(here, withUnsent || attempt > 0);
    if (!sent.ok) return sent;
    if (sent.value === "done") return ok({ kind: "done" });
    if (sent.value === "fork") return await forked(here);
    const synced = await syncRoster(here);
    if (!synced.ok) return synced;
    if (here.members.isCut) return ok({ kind: "cutOff" });
  }
  return ok({ kind: "denied" });
}

async function fetchWhole(
  here: Here,
  theirs: Vector | undefined,
  fetching: Fetching,
): Promise<Result<Fetched, Refusal>> {
  const fetched = await fetchAll(here, fetching);
  if (!fetched.ok || isStop(fetched.value)) return fetched;
  if (fetched.value === "gaps") return await fetchParted(here, fetching);
  const state = await readSharing(here.store);
  if (!theirs || !state || !isBehind(state.vector, theirs)) return fetched;
  const missing = await fetchMissing(here, fetching);
  return missing.ok && missing.value === "gaps" ? await fetchParted(here, fetching) : missing;
}

/** What does not follow what stands here may follow what the endpoint has in its place. */
async function fetchParted(here: Here, fetching: Fetching): Promise<Result<Fetched, Refusal>> {
  const parted = (await readAside(here.store)).filter(({ why }) => why === "chain");
  const theirs = Object.fromEntries(parted.map(({ device, n }) => [device, n]));
  const mended = await mendPartings(here, theirs, Object.keys(theirs));
  if (!mended.ok) return mended;
  if (mended.value === "fork") return ok("fork");
  return mended.value === "handed" ? await fetchMissing(here, fetching) : ok("gaps");
}

/** What became possible: what lay aside, and tables to be made anew after somebody's batches turned out not to count. */
async function mend(here: Here, withAside: boolean): Promise<Result<void, Refusal>> {
  if (withAside) {
    const retried = await retryAside(here);
    if (!retried.ok) return retried;
  }
  const state = await readSharing(here.store);
  if (state?.mustRebuild) {
    const rebuilt = await rebuild(here.store, (batch) => openKept(here, batch));
    if (!rebuilt.ok) return refuse("storage");
  }
  return ok(undefined);
}

/**
 * Everything was fetched, and still somebody has seen batches of a phone that did not come here: the endpoint keeps them
 * back, or lost them. Those that count for nobody are not missed.
 */
async function tellMissing(here: Here): Promise<void> {
  const state = await readSharing(here.store);
  const { roster } = here.members;
  const missed = Object.keys(state?.heard ?? {}).filter(
    (device) => state && device !== here.device && mayWrite(roster, device, upTo(state.vector, device) + 1),
  );
  here.line.knows({ missing: missed.length });
}

/** Brings the status up to what the database says. */
export async function tellCounts(here: Here): Promise<void> {
  const aside = (await readAside(here.store)).filter(({ why }) => why !== "cut_off");
  here.line.knows({
    waiting: await countWaiting(here.store),
    aside: aside.length,
    role: here.members.role,
  });
}
