/**
 * In which batch a value went out, and what its writer had seen by then. Stamps of one phone rise from batch to batch, so
 * the first of its batches whose last stamp is not earlier is the one. Values that stood before anything was shared went
 * out as they were: nobody's edit.
 */

import { Dexie } from "dexie";
import { nodeOf, type Stamp } from "../stamp.ts";
import { upTo, type Vector } from "./contents.ts";
import type { SealedRow } from "./sealed-log.ts";

/** "waiting": written here, and not sealed yet. Undefined: nobody's edit, or not known. */
export type Written = Pick<SealedRow, "device" | "n" | "seen"> | "waiting" | undefined;

/** A few batches may share a node and overlap after a phone took a new identity; more than this are not looked at. */
const LOOKED_AT = 3;

export class WhereWritten {
  readonly #db: Dexie;
  readonly #node: string;
  readonly #since: Stamp;
  readonly #known = new Map<Stamp, Written>();

  /** `node`: of this phone; `since`: the clock when it began to share. Inside a transaction over `sealed`. */
  constructor(db: Dexie, node: string, since: Stamp) {
    this.#db = db;
    this.#node = node;
    this.#since = since;
  }

  /**
   * Looks these up. Afterwards everything is answered without waiting: a transaction is lost when too much is awaited in it
   * that is no request to the database.
   */
  async learn(stamps: Iterable<Stamp>): Promise<void> {
    const asked = [...new Set(stamps)];
    const found = await Promise.all(asked.map((stamp) => this.#find(stamp)));
    for (const [at, stamp] of asked.entries()) this.#known.set(stamp, found[at]);
  }

  /** Of a stamp that was learnt. */
  of(stamp: Stamp): Written {
    return this.#known.get(stamp);
  }

  /** Whether the author of batch n of `device`, who had applied `seen`, knew what was written under this stamp. */
  wasSeenBy(stamp: Stamp, device: string, seen: Vector): boolean {
    const written = this.of(stamp);
    if (written === "waiting") return false;
    return written === undefined || written.device === device || upTo(seen, written.device) >= written.n;
  }

  async #find(stamp: Stamp): Promise<Written> {
    const node = nodeOf(stamp);
    const rows = await this.#db
      .table<SealedRow>("sealed")
      .where("[node+top]")
      .between([node, stamp], [node, Dexie.maxKey])
      .limit(LOOKED_AT)
      .toArray();
    const found = rows.find((row) => row.from !== undefined && row.from <= stamp);
    if (found) return { device: found.device, n: found.n, seen: found.seen };
    return rows.length === 0 && node === this.#node && stamp > this.#since ? "waiting" : undefined;
  }
}
