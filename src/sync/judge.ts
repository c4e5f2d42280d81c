/** Whether a batch may be believed: who made it, whether they might, and what it says. Nothing here is applied. */

import { openWithAny } from "../crypto/seal-batch.ts";
import type { Bytes } from "../kernel/bytes.ts";
import { type Batch, batchIdOf, parseBatch, verifyBatch } from "../protocol/batch.ts";
import { deviceOf, mayWrite, signKeyOf } from "../protocol/roster.ts";
import type { AsideBatch } from "../storage/sharing/aside.ts";
import type { OpenedBatch } from "../storage/sharing/incoming.ts";
import type { Here } from "./here.ts";

/** Why a batch lies aside. */
export type AsideWhy =
  /** Not signed by whom it names, or changed on its way. */
  | "signature"
  /** Does not follow the batch that came before it. */
  | "chain"
  /** Of a phone that this one does not know (yet). */
  | "stranger"
  /** Sealed under a key that has not come. */
  | "key"
  /** The key is right, what is inside cannot be read: of a newer app, or nonsense. */
  | "contents"
  /** Somebody here did not want what it deletes. */
  | "deletes";

export type Judged =
  | { readonly kind: "opened"; readonly batch: OpenedBatch; readonly roster: number }
  | { readonly kind: "aside"; readonly batch: AsideBatch; readonly prev: string }
  /** Its author might not write this: it counts for nobody, ever. */
  | { readonly kind: "void" }
  /** No batch of this organisation at all. */
  | { readonly kind: "junk" };

/** Batches taken apart, as long as their bytes are in use: each is looked at more than once on its way in. */
const takenApart = new WeakMap<Bytes, Batch>();

/** The batch as its header has it, without a look at anything else; undefined for what is none of this organisation. */
export function glance(here: Here, bytes: Bytes): Batch | undefined {
  let batch = takenApart.get(bytes);
  if (!batch) {
    const parsed = parseBatch(bytes);
    if (!parsed.ok) return undefined;
    batch = parsed.value;
    takenApart.set(bytes, batch);
  }
  return batch.header.o === here.organisation ? batch : undefined;
}

/** Its place in the chain (`prev`) is for the caller to check, who knows what came before. */
export async function judge(here: Here, bytes: Bytes): Promise<Judged> {
  const batch = glance(here, bytes);
  if (!batch) return { kind: "junk" };
  const { roster, keyring } = here.members;
  const { d: device, n, p: prev, k: kind, r } = batch.header;
  const id = await batchIdOf(batch);
  const kept = { device, n, id, bytes: Uint8Array.from(bytes) };
  const aside = (why: AsideWhy, holds: boolean): Judged => ({
    kind: "aside",
    prev,
    batch: { ...kept, why, holds },
  });
  if (!deviceOf(roster, device)) return aside("stranger", false);
  if (!mayWrite(roster, device, n)) return { kind: "void" };
  const signKey = await signKeyOf(roster, device);
  if (!signKey || !(await verifyBatch(batch, signKey))) return aside("signature", false);
  const contents = await openWithAny(batch, keyring);
  if (!contents.ok) return aside(contents.error.code === "no_key" ? "key" : "contents", true);
  return { kind: "opened", roster: r, batch: { ...kept, prev, kind, contents: contents.value } };
}

/** The newest roster that any of these batches was written under. */
export function rosterNeeded(here: Here, many: readonly Bytes[]): number {
  return many.reduce((most, bytes) => Math.max(most, glance(here, bytes)?.header.r ?? 0), 0);
}
