/** What waits to be shared: a row for each commit, in the transaction of that commit, as long as anything is shared. */

import type { Dexie } from "dexie";
import type { Change } from "./merge.ts";
import type { TextUpdate } from "./text-rows.ts";

/** Device id → the highest number such that its batches 1 to that number have been applied here. */
export type Vector = Readonly<Record<string, number>>;

export type PendingRow = {
  readonly n: number;
  readonly changes: readonly Change[];
  readonly texts?: readonly TextUpdate[];
  /** Carries stamps of elsewhere or of long ago (from a file, emptied after the bin): no edit of anyone just now. */
  readonly asWas?: true;
  /** What had been applied here when it was written, if more came in since. */
  readonly seen?: Vector;
};

/** Lets changes and updates of notes wait to be shared; gives the number of the row. Inside a read-write transaction over `pending`. */
export async function letWait(
  db: Dexie,
  changes: readonly Change[],
  texts: readonly TextUpdate[],
  asWas = false,
): Promise<number | undefined> {
  if (changes.length === 0 && texts.length === 0) return undefined;
  const row = { changes, ...(texts.length > 0 ? { texts } : {}), ...(asWas ? { asWas: true } : {}) };
  return (await db.table("pending").add(row)) as number;
}
