/** Judges each batch of an upload by itself: what it is, who signed it, and whether that phone might write it. */
import type { Bytes } from "../kernel/bytes.ts";
import { type Batch, batchIdOf, parseBatch, verifyBatch } from "../protocol/batch.ts";
import type { PushResult } from "../protocol/messages.ts";
import { deviceOf, mayWrite, type Roster, signKeyOf } from "../protocol/roster.ts";
import type { Candidate } from "./store/log-store.ts";

export type Judged =
  | { readonly fit: true; readonly candidate: Candidate }
  | { readonly fit: false; readonly result: PushResult & { readonly why?: Why } };

/** Why a batch is denied: it needs a later roster, or its signer, role, cut-off or signature does not allow it. */
type Why = "roster" | "device" | "role" | "signature";

/** In the order of the upload. Signatures are checked side by side. */
export const judgeBatches = (roster: Roster, frames: readonly Bytes[]): Promise<Judged[]> =>
  Promise.all(frames.map((bytes) => judge(roster, bytes)));

async function judge(roster: Roster, bytes: Bytes): Promise<Judged> {
  const parsed = parseBatch(bytes);
  if (!parsed.ok) return { fit: false, result: { d: "", n: 0, st: "bad" } };
  const batch = parsed.value;
  const { d, n, p, e, k } = batch.header;
  if (batch.header.o !== roster.o) return { fit: false, result: { d, n, st: "bad" } };
  const [why, id] = await Promise.all([objection(roster, batch), batchIdOf(batch)]);
  if (why) return { fit: false, result: { d, n, st: "denied", why } };
  return { fit: true, candidate: { device: d, n, previous: p, id, epoch: e, kind: k, body: bytes } };
}

async function objection(roster: Roster, batch: Batch): Promise<Why | undefined> {
  const { d, n, r } = batch.header;
  // Such as after a restore: whoever sends it knows more of the roster, and can send that first.
  if (r > roster.version) return "roster";
  if (!deviceOf(roster, d)) return "device";
  if (!mayWrite(roster, d, n)) return "role";
  const key = await signKeyOf(roster, d);
  return key && (await verifyBatch(batch, key)) ? undefined : "signature";
}
