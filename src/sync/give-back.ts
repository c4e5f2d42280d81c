/** An endpoint that lost batches gets them back, whosever they are, from any phone that has them. */

import { ok, type Result } from "../kernel/result.ts";
import { mayWrite } from "../protocol/roster.ts";
import { behind, type Gap, type Vector } from "../protocol/vector.ts";
import { readSealed } from "../storage/sharing/sealed-log.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import { push } from "./endpoint-client.ts";
import type { Here } from "./here.ts";
import type { Refusal } from "./refusal.ts";
import { loadsOf } from "./send.ts";

/** Batches given back are read from the disk in loads of this. */
const GIVE_BACK_BYTES = 1024 * 1024;

/** `theirs`: what the endpoint has. */
export async function giveBack(here: Here, theirs: Vector): Promise<Result<void, Refusal>> {
  const state = await readSharing(here.store);
  const { roster } = here.members;
  if (!state || !here.members.role) return ok(undefined);
  const mine = { ...state.vector, [here.device]: state.acked };
  const ranges = behind(theirs, mine).filter(({ device, from }) => mayWrite(roster, device, from));
  for (const range of ranges) {
    const given = await giveBackRange(here, range);
    if (!given.ok) return given;
  }
  return ok(undefined);
}

async function giveBackRange(here: Here, { device, from, to }: Gap): Promise<Result<void, Refusal>> {
  for (let next = from; next <= to; ) {
    const batches = await readSealed(here.store, [{ device, from: next, to }], GIVE_BACK_BYTES);
    for (const load of loadsOf(batches)) {
      const answer = await push(
        here.session,
        here.organisation,
        load.map(({ bytes }) => bytes),
      );
      if (!answer.ok) return answer;
      // What it does not want it does not get; that stops nobody else.
      if (answer.value.results.some(({ st }) => st !== "stored" && st !== "dup")) return ok(undefined);
    }
    const last = batches.at(-1);
    if (!last) return ok(undefined);
    next = last.n + 1;
  }
  return ok(undefined);
}
