/** Runs a piece of writing as one transaction on a connection that heals, and keeps the notes in memory in step with it. */

import type { Dexie } from "dexie";
import { err, type Result } from "../kernel/result.ts";
import type { CommittedTexts } from "./committed-texts.ts";
import type { Connection } from "./connection.ts";
import { NewerData } from "./meta.ts";
import type { Trouble } from "./write-line.ts";

/** Yjs comes in when words are stored, or looked at: the first screen does without, and loads an eighth less. */
const withYjs = () => import("./committed-texts.ts");

/** What a piece of writing without words gets: there is nothing to keep in step. */
type Texts = CommittedTexts | undefined;

export const NEWER = { kind: "newer", retry: "never" } as const;

/** A document is looked at for compaction after so many writes, not after each. */
const COMPACT_EVERY = 20;

export class Transactor {
  readonly #connection: Connection;
  readonly #sinceCompaction = new Map<string, number>();
  #texts: Texts;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Runs the work in one transaction. A run that failed, or was given up, leaves nothing in memory; should its
   * transaction complete after all, the next run finds what it stored. The work gets the notes when they are in its
   * scope.
   */
  async run<T>(
    scope: readonly string[],
    work: (db: Dexie, texts: Texts) => Promise<T>,
  ): Promise<Result<T, Trouble>> {
    const yjs = scope.includes("ytext") ? await withYjs() : undefined;
    const afresh = (): void => {
      this.#texts = undefined;
    };
    try {
      const result = await this.#connection.run((db, again) => {
        if (again) afresh();
        if (yjs) this.#texts ??= new yjs.CommittedTexts();
        const texts = yjs ? this.#texts : undefined;
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
  async compact(doc: string): Promise<Result<void, Trouble>> {
    const { compact } = await withYjs();
    return await this.run(["meta", "ytext", "ysnap"], (db) => compact(db, doc));
  }
}
