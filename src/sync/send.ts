/** What waits here goes to the endpoint: sealed, kept, sent while the next is sealed, and ticked off when it says so. */

import { ok, type Result } from "../kernel/result.ts";
import { makeCursor, parseCursor } from "../protocol/cursor.ts";
import { limits } from "../protocol/limits.ts";
import type { PushResult } from "../protocol/messages.ts";
import { countWaiting, keepSealed, nextOutgoing, type Outgoing } from "../storage/sharing/outbox.ts";
import { markAcked, type Passed, readSealed, unsent } from "../storage/sharing/sealed-log.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import { push } from "./endpoint-client.ts";
import type { Here } from "./here.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { sealParts } from "./seal.ts";

/** A batch of this phone on its way. */
type OnItsWay = { readonly n: number; readonly id: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** How sending ended. `fork`: another phone writes under this identity. `roster`: the endpoint lacks entries. */
export type Sent = "done" | "fork" | "roster" | "denied";

/**
 * Sends all that waits. The phone must be let in, with a role that writes. `withUnsent`: something may have been sealed
 * before and not arrived, which is not so right after a round that went well.
 */
export async function sendAll(here: Here, withUnsent: boolean): Promise<Result<Sent, Refusal>> {
  const left = withUnsent ? await sendUnsent(here) : ok<Sent>("done");
  if (!left.ok || left.value !== "done") return left;
  let sending: Promise<Result<Sent, Refusal>> = Promise.resolve(ok("done"));
  while (true) {
    const next = await sealNext(here);
    if (!next.ok || next.value === undefined) {
      const sent = await sending;
      return sent.ok && sent.value === "done" && !next.ok ? next : sent;
    }
    const before = sending;
    const { batches, more } = next.value;
    sending = before.then((sent) => (sent.ok && sent.value === "done" ? sendInLoads(here, batches) : sent));
    // What is written meanwhile asks for a round of its own.
    if (!more) return await sending;
    // Only one upload ahead, or a slow line would fill the memory.
    const sent = await before;
    if (!sent.ok || sent.value !== "done") return sent;
  }
}

/** Sealed and kept. `more`: there was more waiting than this. */
type SealedNext = { readonly batches: readonly OnItsWay[]; readonly more: boolean };

/** What hardly compresses makes a batch too large at first; in pieces of this it fits whatever it is. */
const SMALL_PIECE = 64 * 1024;

/** Seals and keeps what waits next; undefined when nothing does. */
async function sealNext(here: Here, maxBytes?: number): Promise<Result<SealedNext | undefined, Refusal>> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const outgoing = await nextOutgoing(here.store, maxBytes);
    if (!outgoing) return ok(undefined);
    if (outgoing.device !== here.device) return refuse("storage");
    const sealed = await sealParts(here, outgoing);
    if (!sealed.ok) {
      const isLarge = sealed.error.code === "too_large" && maxBytes === undefined;
      return isLarge ? await sealNext(here, SMALL_PIECE) : sealed;
    }
    const batches = sealed.value.slice(0, endOfWhole(outgoing, sealed.value.length));
    if (batches.length === 0)
      return maxBytes === undefined ? await sealNext(here, SMALL_PIECE) : refuse("too_large");
    const kept = await keepSealed(here.store, outgoing, batches);
    if (!kept.ok) return refuse("storage");
    // "moved": another page of this phone sealed it, or something was added: look again.
    if (kept.value === "kept")
      return ok({ batches, more: outgoing.more || batches.length < outgoing.parts.length });
  }
  return refuse("storage");
}

/**
 * How many of so many parts are kept: up to where something that waits is done. Of a commit in pieces the first ones would
 * otherwise be kept and sent anew each time that a later one is too large.
 */
function endOfWhole({ parts }: Outgoing, count: number): number {
  return parts.slice(0, count).findLastIndex(({ rows, queue }) => rows.length > 0 || queue !== undefined) + 1;
}

/** Own batches that were kept and never ticked off: after a crash, a lost answer, a restored endpoint. */
async function sendUnsent(here: Here): Promise<Result<Sent, Refusal>> {
  while (true) {
    const batches = await unsent(here.store, limits.uploadBytes);
    if (batches.length === 0) return ok("done");
    const sent = await sendInLoads(here, batches);
    if (!sent.ok || sent.value !== "done") return sent;
    const after = await unsent(here.store, 1);
    // No progress, though nothing was refused: not for ever.
    if (after[0]?.n === batches[0]?.n) return refuse("strange_answer");
  }
}

async function sendInLoads(here: Here, batches: readonly OnItsWay[]): Promise<Result<Sent, Refusal>> {
  for (const load of loadsOf(batches)) {
    const sent = await sendLoad(here, load);
    if (!sent.ok || sent.value !== "done") return sent;
  }
  return ok("done");
}

/** As much as one request takes. */
export function loadsOf<T extends { readonly bytes: Uint8Array }>(batches: readonly T[]): T[][] {
  const loads: T[][] = [];
  let room = 0;
  for (const batch of batches) {
    const bytes = batch.bytes.length + 4;
    const load = loads.at(-1);
    if (load && bytes <= room && load.length < limits.uploadBatches) load.push(batch);
    else {
      loads.push([batch]);
      room = limits.uploadBytes;
    }
    room -= bytes;
  }
  return loads;
}

async function sendLoad(
  here: Here,
  load: readonly OnItsWay[],
  isAgain = false,
): Promise<Result<Sent, Refusal>> {
  const answer = await push(
    here.session,
    here.organisation,
    load.map(({ bytes }) => bytes),
  );
  if (!answer.ok) return answer;
  const { results } = answer.value;
  const safe = results.findIndex(({ st }) => st !== "stored" && st !== "dup");
  const taken = load.slice(0, safe < 0 ? load.length : safe);
  const last = taken.at(-1);
  if (last) {
    const acked = await markAcked(here.store, here.device, last.n, await passedBy(here, load, results));
    if (!acked.ok) return refuse("storage");
    // Of few things nobody wants to see the count go down.
    if (load.length > 1) here.line.knows({ waiting: await countWaiting(here.store) });
  }
  const problem = results[safe];
  if (!problem) return ok("done");
  return await afterProblem(here, problem, isAgain);
}

async function afterProblem(
  here: Here,
  problem: PushResult,
  isAgain: boolean,
): Promise<Result<Sent, Refusal>> {
  switch (problem.st) {
    case "fork":
      return ok("fork");
    case "denied":
      return ok((problem as { why?: unknown }).why === "roster" ? "roster" : "denied");
    case "quota":
      return refuse("full");
    case "gap": {
      // The endpoint lost what it had: it says from where on.
      const state = await readSharing(here.store);
      if (isAgain || !state || problem.want === undefined) return refuse("strange_answer");
      const range = { device: here.device, from: problem.want, to: state.n };
      const batches = await readSealed(here.store, [range], limits.uploadBytes);
      for (const load of loadsOf(batches)) {
        const sent = await sendLoad(here, load, true);
        if (!sent.ok || sent.value !== "done") return sent;
      }
      return ok("done");
    }
    default:
      return refuse("strange_answer");
  }
}

/**
 * What this phone sent need not come back to it: when it stands right behind what was read of the endpoint's log, that is
 * read too.
 */
async function passedBy(
  here: Here,
  load: readonly OnItsWay[],
  results: readonly PushResult[],
): Promise<Passed | undefined> {
  const from = (await readSharing(here.store))?.cursor;
  if (from === undefined) return undefined;
  let seq = from === null ? 0 : parseCursor(from)?.seq;
  let to: string | undefined;
  for (const [at, { st, seq: given }] of results.entries()) {
    const batch = load[at];
    if (seq === undefined || st !== "stored" || given !== seq + 1 || !batch) break;
    seq = given;
    to = makeCursor(given, batch.id);
  }
  return to === undefined ? undefined : { from, to };
}
