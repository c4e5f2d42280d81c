/** A batch of the simulator's core: what a sealed batch says, without the sealing. */

import { canonical, type Json } from "../../../src/kernel/canonical.ts";
import type { Vector } from "../../../src/protocol/vector.ts";
import type { Change } from "../../../src/storage/merge.ts";
import { smallHash } from "../chance.ts";

export type CoreBatch = {
  readonly d: string;
  readonly n: number;
  /** The id of the device's batch before; empty for the first. */
  readonly p: string;
  readonly id: string;
  readonly changes: readonly Change[];
  /** What its author had applied. */
  readonly seen: Vector;
  /** Whether the signature is the author's: false for what was altered on the way. */
  readonly genuine: boolean;
};

export function coreBatch(parts: Pick<CoreBatch, "d" | "n" | "p" | "changes" | "seen">): CoreBatch {
  const said = canonical([parts.d, parts.n, parts.p, parts.changes, parts.seen] as unknown as Json);
  const id = [0, 1, 2, 3]
    .map((salt) => smallHash(said, salt))
    .join("")
    .repeat(2);
  return { ...parts, id, genuine: true };
}

/** As a bit that fell over on the way leaves it: something else is said under the same signature. */
export const altered = (batch: CoreBatch): CoreBatch => ({
  ...batch,
  genuine: false,
  changes: batch.changes.map((change) => ({ ...change, fields: { ...change.fields, place: "Altered" } })),
});
