/** Runs a piece of writing as one transaction on a connection that heals, and keeps the notes in memory in step with it. */

import type { Dexie } from "dexie";
import { err, type Result } from "../kernel/result.ts";
import { CommittedTexts, compact } from "./committed-texts.ts";
import type { Connection } from "./connection.ts";
import { NewerData } from "./meta.ts";
import type { Trouble } from "./write-line.ts";

export const NEWER = { kind: "newer", retry: "never" } as const;

/** A document is looked at for compaction after so many writes, not after each. */
const COMPACT_EVERY = 20;

export class Transactor {
  readonly #connection: Connection;
  readonly #sinceCompaction = new Map<string, number>();
  #texts = new CommittedTexts();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Runs the work in one transaction. A run that failed, or was given up, leaves nothing in memory; should its
   * transaction complete after all, the next run finds what it stored.
   */
  async run<T>(
    scope: readonly string[],
    work: (db: Dexie, texts: CommittedTexts) => Promise<T>,
  ): Promise<Result<T, Trouble>> {
    const afresh = (): void => {
      this.#texts = new CommittedTexts();
    };
    try {
      const result = await this.#connection.run((db, again) => {
        if (again) afresh();
        const texts = this.#texts;
        // The scope must be an async function by itself: Dexie then keeps the transaction open over native awaits.
        return db.transaction("rw", [...scope], async () => await work(db, texts));
      });
      if (!result.ok) afresh();
      return result;
    } catch (error) {
      afresh();
      if (error instanceof NewerData) return err(NEWER);
      throw error;
    }
  }

  /** Says that a document was written to; true when it is time to compact it. */
  isDue(doc: string): boolean {
    const writes = this.#sinceCompaction.get(doc) ?? COMPACT_EVERY;
    this.#sinceCompaction.set(doc, writes < COMPACT_EVERY ? writes + 1 : 0);
    return writes >= COMPACT_EVERY;
  }

  /** Replaces a long tail of updates of a document by one snapshot. */
  compact(doc: string): Promise<Result<void, Trouble>> {
    return this.run(["meta", "ytext", "ysnap"], (db) => compact(db, doc));
  }
}
