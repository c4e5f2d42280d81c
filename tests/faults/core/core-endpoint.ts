/** The endpoint of the simulator's core: a log in memory that judges as the real one does. */

import { type Cursor, makeCursor, parseCursor } from "../../../src/protocol/cursor.ts";
import { upTo, type Vector } from "../../../src/protocol/vector.ts";
import type { CoreBatch } from "./core-batch.ts";
import { type CoreEntry, type Judge, rosterOf } from "./core-roster.ts";

export type PushResult = {
  readonly d: string;
  readonly n: number;
  readonly st: "stored" | "dup" | "gap" | "fork" | "denied";
};

export type CorePage = {
  readonly batches: readonly CoreBatch[];
  readonly cursor: Cursor | null;
  readonly more: boolean;
};

/** What a backup of the endpoint holds. */
type Copy = { readonly log: readonly CoreBatch[]; readonly roster: readonly CoreEntry[] };

/** So much goes into one answer: small, so that pages end in the middle of things. */
const PAGE = 3;

export class CoreEndpoint {
  readonly #judge: Judge;
  #log: CoreBatch[] = [];
  #byNumber = new Map<string, CoreBatch>();
  #vector: Record<string, number> = {};
  roster: readonly CoreEntry[];
  /** Restored from a backup: takes nothing before an admin was here. */
  pullOnly = false;

  constructor(judge: Judge, roster: readonly CoreEntry[]) {
    this.#judge = judge;
    this.roster = roster;
  }

  copy(): Copy {
    return { log: [...this.#log], roster: this.roster };
  }

  restore({ log, roster }: Copy): void {
    this.#log = [];
    this.#byNumber = new Map();
    this.#vector = {};
    for (const batch of log) this.#keep(batch);
    this.roster = roster;
    this.pullOnly = true;
  }

  vector(): Vector {
    return { ...this.#vector };
  }

  /** The batch of a device under a number, if it is here. */
  at(d: string, n: number): CoreBatch | undefined {
    return this.#byNumber.get(`${d}/${n}`);
  }

  push(batches: readonly CoreBatch[]): PushResult[] {
    return batches.map((batch) => ({ d: batch.d, n: batch.n, st: this.#take(batch) }));
  }

  /** Undefined when this log is not the one the cursor came from. */
  after(cursor: Cursor | null): CorePage | undefined {
    const known = cursor === null ? { seq: 0, id16: "" } : parseCursor(cursor);
    if (!known) return undefined;
    if (known.seq > 0 && this.#log[known.seq - 1]?.id.slice(0, 32) !== known.id16) return undefined;
    const batches = this.#log.slice(known.seq, known.seq + PAGE);
    const seq = known.seq + batches.length;
    const last = this.#log[seq - 1];
    return { batches, cursor: last ? makeCursor(seq, last.id) : null, more: seq < this.#log.length };
  }

  missing(have: Vector): readonly CoreBatch[] {
    return this.#log.filter(({ d, n }) => n > upTo(have, d)).slice(0, PAGE * 3);
  }

  /** Puts an entry behind the chain; false when somebody was first. */
  addEntry(expect: number, entry: CoreEntry): boolean {
    if (this.roster.length !== expect) return false;
    this.roster = [...this.roster, entry];
    return true;
  }

  #take(batch: CoreBatch): PushResult["st"] {
    const { d, n, p, id, genuine } = batch;
    if (!this.#judge.isGenuine(genuine) || !this.#judge.mayWrite(rosterOf(this.roster), d, n))
      return "denied";
    const last = upTo(this.#vector, d);
    if (n <= last) return this.at(d, n)?.id === id ? "dup" : "fork";
    if (n > last + 1) return "gap";
    if (p !== (this.at(d, last)?.id ?? "")) return "fork";
    this.#keep(batch);
    return "stored";
  }

  #keep(batch: CoreBatch): void {
    this.#log.push(batch);
    this.#byNumber.set(`${batch.d}/${batch.n}`, batch);
    this.#vector[batch.d] = batch.n;
  }
}
