/** What others sent comes here: fetched, judged, and applied while the next is judged. What is bad stops nothing else. */

import type { Bytes } from "../kernel/bytes.ts";
import { ok, type Result } from "../kernel/result.ts";
import { parseCursor } from "../protocol/cursor.ts";
import { deviceOf } from "../protocol/roster.ts";
import { upTo, type Vector } from "../protocol/vector.ts";
import { type AsideBatch, keepAside, readAside } from "../storage/sharing/aside.ts";
import { applyBatches, type OpenedBatch } from "../storage/sharing/incoming.ts";
import { readSharing, type SharingState, updateSharing } from "../storage/sharing/sharing-state.ts";
import { Chain } from "./chain.ts";
import { type Download, otherLog, pull, want } from "./endpoint-client.ts";
import type { Here } from "./here.ts";
import { glance, type Judged, judge, rosterNeeded } from "./judge.ts";
import { deletesSomething, judgeDeletes } from "./many-deletes.ts";
import type { Offered } from "./poke-line.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { syncRoster } from "./roster-round.ts";

/** So many sealed bytes are judged and applied together: opened they may be ten times as much, and a slow phone is slow. */
const TOGETHER_BYTES = 128 * 1024;

export type Fetching = {
  /** Told after each piece: how far the endpoint's log has been read, and how far it goes where that is known. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** What came with a poke: taken instead of asking, when it follows what was read. */
  readonly offered?: Offered | undefined;
  /** A phone that has nothing yet: there is nothing to be deleted. */
  readonly isFirst?: boolean;
};

/**
 * `gaps`: something in between is missing, or cannot be believed. `held`: too much would be deleted without asking. `fork`:
 * another phone writes under this one's identity.
 */
export type Fetched = "all" | "gaps" | "held" | "fork";

/** Everything that the endpoint has after what was read of it. */
export async function fetchAll(here: Here, fetching: Fetching = {}): Promise<Result<Fetched, Refusal>> {
  const state = await readSharing(here.store);
  if (!state) return refuse("not_shared");
  let after = state.cursor;
  let outcome: Fetched = "all";
  const { offered } = fetching;
  if (offered && offered.after === after && parseCursor(offered.cursor)) {
    const batches = [{ seq: parseCursor(offered.cursor)?.seq ?? 0, bytes: offered.bytes }];
    const download = { batches, cursor: offered.cursor, more: false };
    const taken = await takeIn(here, download, fetching, { state });
    return taken.ok && taken.value === "gaps" ? await fetchMissing(here, fetching) : taken;
  }
  let next = pull(here.session, here.organisation, after);
  while (true) {
    const answer = await next;
    if (!answer.ok) return otherLog(answer.error) ? await fetchMissing(here, fetching) : answer;
    const { cursor, more } = answer.value;
    // The next comes over while this is worked on.
    if (more && cursor !== undefined) next = pull(here.session, here.organisation, cursor);
    const taken = await takeIn(here, answer.value, fetching);
    if (!taken.ok || isEnd(taken.value)) return taken;
    if (taken.value === "gaps") outcome = "gaps";
    if (cursor !== undefined && taken.value === "gaps") await readUpTo(here, cursor);
    if (!more || cursor === undefined || cursor === after) break;
    after = cursor as typeof after;
    fetching.onProgress?.(parseCursor(cursor)?.seq ?? 0);
  }
  return outcome === "gaps" ? await fetchMissing(here, fetching) : ok(outcome);
}

/** Everything that the endpoint has and this phone lacks, wherever it stands in the log. */
export async function fetchMissing(here: Here, fetching: Fetching = {}): Promise<Result<Fetched, Refusal>> {
  let asked = "";
  while (true) {
    const state = await readSharing(here.store);
    if (!state) return refuse("not_shared");
    // The same question again would get the same answer.
    const question = JSON.stringify(state.vector);
    if (question === asked) return ok("gaps");
    asked = question;
    const answer = await want(here.session, here.organisation, state.vector);
    if (!answer.ok) return answer;
    const taken = await takeIn(here, { ...answer.value, cursor: undefined }, fetching);
    if (!taken.ok || isEnd(taken.value)) return taken;
    const { cursor, more } = answer.value;
    if (more) continue;
    if (cursor !== undefined) await readUpTo(here, cursor);
    return taken;
  }
}

const isEnd = (fetched: Fetched): boolean => fetched === "held" || fetched === "fork";

/** What lies aside is tried again: the list of members, the keys or the app may have changed. */
export async function retryAside(here: Here): Promise<Result<Fetched, Refusal>> {
  const aside = (await readAside(here.store)).filter(({ why }) => why !== "deletes");
  if (aside.length === 0) return ok("all");
  const batches = aside
    .sort((a, b) => (a.device === b.device ? a.n - b.n : a.device < b.device ? -1 : 1))
    .map(({ bytes }) => ({ seq: 0, bytes }));
  return await takeIn(here, { batches, cursor: undefined, more: false }, {}, { isRetry: true });
}

/** How things are: `state` where it was read just now; `isRetry`: what lay aside counts as had, and is looked into all the same. */
type Taking = { readonly state?: SharingState; readonly isRetry?: boolean };

/** Judges and applies what came. What is here already is not even looked into. */
async function takeIn(
  here: Here,
  { batches, cursor }: Download,
  fetching: Fetching,
  { state: known, isRetry = false }: Taking = {},
): Promise<Result<Fetched, Refusal>> {
  const state = known ?? (await readSharing(here.store));
  if (!state) return refuse("not_shared");
  const news = batches
    .map(({ bytes }) => bytes)
    .filter((bytes) => isRetry || isNews(here, bytes, state.vector));
  if (rosterNeeded(here, news) > here.members.roster.version) {
    const synced = await syncRoster(here);
    if (!synced.ok) return synced;
  }
  const pieces = piecesOf(news);
  const chain = new Chain(here);
  chain.expect(pieces[0] ?? []);
  let outcome: Fetched = "all";
  let judging = judgeAll(here, pieces[0] ?? []);
  for (let at = 0; at < Math.max(1, pieces.length); at += 1) {
    const judged = await chain.check(await judging);
    judging = judgeAll(here, pieces[at + 1] ?? []);
    const isLast = at >= pieces.length - 1;
    const applied = await applyPiece(here, judged, isLast ? cursor : undefined, fetching);
    if (!applied.ok || isEnd(applied.value)) return applied;
    if (applied.value === "gaps") outcome = "gaps";
  }
  return ok(outcome);
}

function isNews(here: Here, bytes: Bytes, vector: Vector): boolean {
  const header = glance(here, bytes)?.header;
  return header === undefined || header.n > upTo(vector, header.d);
}

const judgeAll = (here: Here, many: readonly Bytes[]): Promise<Judged[]> =>
  Promise.all(many.map((bytes) => judge(here, bytes)));

function piecesOf(many: readonly Bytes[]): Bytes[][] {
  const pieces: Bytes[][] = [];
  let room = 0;
  for (const bytes of many) {
    const piece = pieces.at(-1);
    if (piece && bytes.length <= room) piece.push(bytes);
    else {
      pieces.push([bytes]);
      room = TOGETHER_BYTES;
    }
    room -= bytes.length;
  }
  return pieces;
}

/** Applies what is sound, keeps aside what is not. */
async function applyPiece(
  here: Here,
  came: readonly Judged[],
  cursor: string | undefined,
  { isFirst = false }: Fetching,
): Promise<Result<Fetched, Refusal>> {
  const opened = came.filter((each) => each.kind === "opened").map(({ batch }) => batch);
  const verdict = isFirst ? "in" : await judgeDeletes(here, opened);
  if (verdict === "ask") return ok("held");
  const judged = verdict === "in" ? came : came.map(withoutDeletes);
  const hasAside = judged.some(({ kind }) => kind === "aside");
  // In the order in which they came: what lies aside stands between what is applied.
  let run: OpenedBatch[] = [];
  let outcome: Fetched = "all";
  const applyRun = async (upToHere: string | undefined): Promise<Result<void, Refusal>> => {
    if (run.length === 0 && upToHere === undefined) return ok(undefined);
    const applied = await applyBatches(here.store, run, upToHere);
    run = [];
    if (!applied.ok) return refuse("storage");
    const { gaps, forks } = applied.value;
    if (gaps.length + forks.length > 0 && outcome === "all") outcome = "gaps";
    if (forks.some(({ device }) => device === here.device)) outcome = "fork";
    return ok(undefined);
  };
  for (const each of judged) {
    if (each.kind === "opened") run.push(each.batch);
    if (each.kind !== "aside") continue;
    const before = await applyRun(undefined);
    if (!before.ok) return before;
    if (await isWorthKeeping(here, each.batch)) {
      const kept = await keepAside(here.store, each.batch);
      if (!kept.ok) return refuse("storage");
    }
    if (!each.batch.holds && outcome === "all") outcome = "gaps";
  }
  const last = await applyRun(hasAside && outcome === "gaps" ? undefined : cursor);
  return last.ok ? ok(outcome) : last;
}

/**
 * What cannot be believed is only kept where the true one belongs, and so goes when that comes: one row a phone, however
 * much an endpoint makes up.
 */
async function isWorthKeeping(here: Here, { holds, device, n }: AsideBatch): Promise<boolean> {
  if (holds) return true;
  const state = await readSharing(here.store);
  return deviceOf(here.members.roster, device) !== undefined && n === upTo(state?.vector ?? {}, device) + 1;
}

/** What somebody here did not want: it counts as had, and is kept. */
function withoutDeletes(judged: Judged): Judged {
  if (judged.kind !== "opened" || !deletesSomething(judged.batch)) return judged;
  const { device, n, id, bytes, prev } = judged.batch;
  return { kind: "aside", prev, batch: { device, n, id, bytes, why: "deletes", holds: true } };
}

/** The endpoint's log has been read so far; what is missing of it is known from the vector. */
async function readUpTo(here: Here, cursor: string): Promise<void> {
  if (parseCursor(cursor)) await updateSharing(here.store, {}, { cursor });
}
