/**
 * Where what is kept here of a phone and what the endpoint has part ways: two phones wrote under one name, or the endpoint
 * lost its log before it had heard of both. The endpoint's batches stand, for all phones see the same there; what was in
 * ours goes out again under this phone's own name, so that neither side loses anything.
 */

import { ok, type Result } from "../kernel/result.ts";
import { type Batch, batchIdOf, verifyBatch } from "../protocol/batch.ts";
import { mayWrite, signKeyOf } from "../protocol/roster.ts";
import { merged, upTo, type Vector } from "../protocol/vector.ts";
import { sealedId, sealedIds } from "../storage/sharing/sealed-log.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import { want } from "./endpoint-client.ts";
import { handOnFrom } from "./handed-on.ts";
import type { Here } from "./here.ts";
import { glance } from "./judge.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** `handed`: something waits again here. `fork`: it is this phone's own name under which another one writes. */
export type Mended = "same" | "handed" | "fork";

/** Looks at these phones, of which the endpoint has batches up to `theirs`, and mends what parted. */
export async function mendPartings(
  here: Here,
  theirs: Vector,
  devices: readonly string[],
): Promise<Result<Mended, Refusal>> {
  let outcome: Mended = "same";
  for (const device of devices) {
    const parting = await partingOf(here, theirs, device);
    if (!parting.ok) return parting;
    if (parting.value === undefined) continue;
    if (device === here.device) return ok("fork");
    const handed = await handOnFrom(here, device, parting.value);
    if (!handed.ok) return handed;
    outcome = "handed";
  }
  return ok(outcome);
}

/** The phones of which the endpoint's last batch is another than the one here under its number. */
export async function partedIn(
  here: Here,
  theirs: Vector,
  lasts: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const ours = await sealedIds(here.store, theirs);
  return Object.keys(ours).filter((device) => {
    const last = Object.hasOwn(lasts, device) ? lasts[device] : undefined;
    return last !== undefined && !ours[device]?.startsWith(last);
  });
}

/** Up to where the endpoint has the same batches of this phone: what comes after goes out under another name. */
export async function commonWith(here: Here, theirs?: Vector): Promise<Result<number, Refusal>> {
  const state = await readSharing(here.store);
  if (!state) return refuse("not_shared");
  const parting = await partingOf(here, theirs ?? { [here.device]: state.n }, here.device);
  if (!parting.ok) return parting;
  return ok(parting.value === undefined ? state.acked : Math.min(state.acked, parting.value - 1));
}

/** The number of the first batch of that phone that is another here than there; undefined when none is. */
async function partingOf(
  here: Here,
  theirs: Vector,
  device: string,
): Promise<Result<number | undefined, Refusal>> {
  const state = await readSharing(here.store);
  const last = Math.min(upTo(state?.vector ?? {}, device), upTo(theirs, device));
  const all = merged(state?.vector ?? {}, theirs);
  // Every batch names the one before it: where one is the same, so is everything before.
  for (let back = 1; last > 0; back *= 8) {
    const from = Math.max(0, last - back);
    let first: number | undefined;
    const read = await readFrom(here, { ...all, [device]: from }, async (batch) => {
      const { d, n } = batch.header;
      if (d === device && n <= last && first === undefined && (await isAnother(here, batch))) first = n;
    });
    if (!read.ok) return read;
    if (first !== from + 1 || from === 0) return ok(first);
  }
  return ok(undefined);
}

/** Shows each batch that the endpoint has after this vector, in its order. */
async function readFrom(
  here: Here,
  after: Vector,
  show: (batch: Batch) => Promise<void>,
): Promise<Result<void, Refusal>> {
  const vector: Record<string, number> = { ...after };
  while (true) {
    const answer = await want(here.session, here.organisation, vector);
    if (!answer.ok) return answer;
    let isNearer = false;
    for (const { bytes } of answer.value.batches) {
      const batch = glance(here, bytes);
      if (!batch || batch.header.n !== upTo(vector, batch.header.d) + 1) continue;
      vector[batch.header.d] = batch.header.n;
      isNearer = true;
      await show(batch);
    }
    if (!answer.value.more || !isNearer) return ok(undefined);
  }
}

/** Rightly signed, and not what is kept here under its number. What an endpoint makes up is no reason to give way. */
async function isAnother(here: Here, batch: Batch): Promise<boolean> {
  const { d, n } = batch.header;
  const own = await sealedId(here.store, d, n);
  if (own === undefined || own === (await batchIdOf(batch)) || !mayWrite(here.members.roster, d, n))
    return false;
  const key = await signKeyOf(here.members.roster, d);
  return key !== undefined && (await verifyBatch(batch, key));
}
