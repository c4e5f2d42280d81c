/**
 * What fields and notes said before: every value that another one beat is kept for 90 days, on this phone only, in the
 * transaction that overwrote it. What is being typed is not kept word by word: a value that its own writer replaces
 * within ten minutes was on its way to becoming the next one. Nothing is read for it beyond what the merge reads.
 */

import type { Dexie } from "dexie";
import type { Json } from "../kernel/canonical.ts";
import type { Loss } from "./merge.ts";
import { DELETED } from "./schema.ts";
import { makeStamp, msOf, nodeOf, type Stamp } from "./stamp.ts";
import type { Moment, WordsRow } from "./text-rows.ts";

/** A row of the table. Its key is all of what was lost, so that keeping it twice changes nothing. */
export type HistoryRow = {
  readonly table: string;
  readonly id: string;
  /** A field, or `WORDS`. */
  readonly field: string;
  readonly value: Json;
  /** When and where the value was written; of words: when and where they were overwritten. */
  readonly stamp: Stamp;
  /** Milliseconds since 1970, by this phone: when it was overwritten here. */
  readonly lost: number;
};

/** The "field" of a block under which its words are kept. */
export const WORDS = "_words";

/** Within this time one's own next value replaces the one before without a trace. */
export const KEPT_EVERY_MS = 10 * 60_000;

/** So long it is kept. */
export const HISTORY_DAYS = 90;

export type LostValue = Loss & { readonly table: string; readonly id: string };

/** Keeps what is worth keeping of the values that were overwritten. Inside a read-write transaction over `history`. */
export async function keepLosses(db: Dexie, losses: readonly LostValue[], now: number): Promise<void> {
  const rows = losses
    .filter(isWorthKeeping)
    .map(({ table, id, field, value, stamp }): HistoryRow => ({ table, id, field, value, stamp, lost: now }));
  if (rows.length > 0) await db.table<HistoryRow>("history").bulkPut(rows);
}

/** Keeps what the blocks say now, before they say something else; once in ten minutes. Transaction as above, with `texts`. */
export async function keepWords(db: Dexie, ids: readonly string[], { now, node }: Moment): Promise<void> {
  const before = (await db.table<WordsRow>("texts").bulkGet([...ids])).filter(
    (row): row is WordsRow => row !== undefined && row.text.trim() !== "",
  );
  if (before.length === 0) return;
  const stamp = makeStamp(Math.floor(now / KEPT_EVERY_MS) * KEPT_EVERY_MS, 0, node);
  const history = db.table<HistoryRow>("history");
  const keys = before.map(({ id }) => ["blocks", id, WORDS, stamp]);
  const kept = (await history.bulkGet(keys as never)) as (HistoryRow | undefined)[];
  const rows = before
    .filter((_row, index) => kept[index] === undefined)
    .map(
      ({ id, text }): HistoryRow => ({ table: "blocks", id, field: WORDS, value: text, stamp, lost: now }),
    );
  await history.bulkPut(rows);
}

/** The key range of one record. */
export const historyOf = (table: string, id: string): [lower: string[], upper: string[]] => [
  [table, id, "", ""],
  [table, id, "\uffff", ""],
];

/** Not what was on its way to the next value of the same writer, not an empty field, and not the way into the bin and out. */
function isWorthKeeping({ field, value, stamp, by }: LostValue): boolean {
  if (field === DELETED || isNothing(value)) return false;
  return nodeOf(stamp) !== nodeOf(by) || Math.abs(msOf(by) - msOf(stamp)) >= KEPT_EVERY_MS;
}

/** Says nothing that anyone could miss: empty text, an empty list, an owner who is nobody. */
function isNothing(value: Json): boolean {
  if (value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.values(value).every((part) => part === "");
}
