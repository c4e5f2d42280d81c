/** Mistakes that somebody could make, planted into the simulator's core: it must find every one of them. */

import { upTo } from "../../../src/protocol/vector.ts";
import type { CoreBatch } from "./core-batch.ts";
import { CorePhone, type Kept } from "./core-phone.ts";
import { type Judge, strictJudge } from "./core-roster.ts";
import type { MakePhone } from "./core-world.ts";

export type PlantedBug = { readonly name: string; readonly judge?: Judge; readonly make?: MakePhone };

/** Now and then loses the last change of a batch that it takes in. */
class ForgetfulPhone extends CorePhone {
  #batches = 0;

  protected override withOthers(kept: Kept, batch: CoreBatch, now: number): Kept {
    this.#batches += 1;
    if (this.#batches % 4 > 0) return super.withOthers(kept, batch, now);
    const next = super.withOthers(kept, { ...batch, changes: batch.changes.slice(0, -1) }, now);
    return { ...next, sealed: new Map(next.sealed).set(`${batch.d}/${batch.n}`, batch) };
  }
}

/** Says how far it read before it has stored what it read, and dies in between now and then. */
class HastyPhone extends CorePhone {
  #times = 0;

  override apply(batches: readonly CoreBatch[], cursor: string | null | undefined, now: number): boolean {
    const vector = { ...this.kept.vector };
    for (const { d, n } of batches) if (n === upTo(vector, d) + 1) vector[d] = n;
    this.#times += 1;
    if (this.#times % 5 > 0) return super.apply(batches, cursor, now);
    this.transact((kept) => ({ ...kept, vector, cursor: cursor ?? kept.cursor }));
    return true;
  }
}

export const plantedBugs: readonly PlantedBug[] = [
  { name: "one change of a batch is dropped", make: (...parts) => new ForgetfulPhone(...parts) },
  { name: "the cursor is moved before the data is stored", make: (...parts) => new HastyPhone(...parts) },
  { name: "signatures are not checked", judge: { ...strictJudge, isGenuine: () => true } },
  {
    name: "a phone whose access was taken away is still accepted",
    judge: {
      ...strictJudge,
      mayWrite: (roster, d, n) => {
        const devices = Object.entries(roster.devices).map(
          ([id, { cut: _cut, ...device }]) => [id, device] as const,
        );
        return strictJudge.mayWrite({ ...roster, devices: Object.fromEntries(devices) }, d, n);
      },
    },
  },
];
