/**
 * What waits gets other stamps, in its order, and so do the rows: when the phone's clock turns out to be wrong, or its clock
 * node to be another phone's as well. Nothing under the old stamps has left the phone.
 */

import type { Dexie } from "dexie";
import { type Change, type StoredRow, stampOf, toRow, type Written, writtenFields } from "../merge.ts";
import { keyOf, mergeInto, rowsUnder } from "../merge-into.ts";
import type { PendingRow } from "../pending.ts";
import { makeStamp, msOf, type Stamp } from "../stamp.ts";

/** The same moment, so many milliseconds later or earlier. */
export function shifted(stamp: Stamp, byMs: number): Stamp {
  const ms = Math.max(0, Math.round(msOf(stamp) + byMs));
  return makeStamp(ms, Number.parseInt(stamp.slice(12, 16), 16), stamp.slice(16));
}

/** The next moment after this one, on another clock node. */
export function movedTo(stamp: Stamp, node: string): Stamp {
  const counter = Number.parseInt(stamp.slice(12, 16), 16) + 1;
  return counter > 0xffff ? makeStamp(msOf(stamp) + 1, 0, node) : makeStamp(msOf(stamp), counter, node);
}

/**
 * Gives what waits other stamps, in its order; what carries stamps of elsewhere keeps them. `renewed` must keep the order.
 * Inside a read-write transaction over `pending`, `history` and the tables of `TABLES`. `now` in milliseconds.
 */
export async function restampWaiting(
  db: Dexie,
  renewed: (stamp: Stamp) => Stamp,
  now: number,
): Promise<void> {
  const waiting = (await db.table("pending").orderBy("n").toArray()) as PendingRow[];
  const moves = waiting.filter((row) => row.asWas !== true).flatMap((row) => row.changes);
  const renewedOf = new Map(
    moves.map((old) => [old, { ...old, stamp: renewed(old.stamp) } satisfies Change]),
  );
  await moveRows(db, renewedOf, now);
  await db.table("pending").bulkDelete(waiting.map((row) => row.n));
  const anew = waiting.map(({ n: _n, changes, ...rest }) => ({
    ...rest,
    changes: changes.map((change) => renewedOf.get(change) ?? change),
  }));
  await db.table("pending").bulkAdd(anew);
}

/** The rows as they would be if the changes had been made under their other stamps. */
async function moveRows(db: Dexie, renewedOf: ReadonlyMap<Change, Change>, now: number): Promise<void> {
  const before = await rowsUnder(db, [...renewedOf.keys()]);
  const rows = new Map(before);
  for (const [old, { stamp }] of renewedOf) {
    const row = rows.get(keyOf(old));
    if (row) rows.set(keyOf(old), moved(row, old, stamp));
  }
  const different = [...rows].filter(([key, row]) => before.get(key) !== row);
  for (const [table, group] of Map.groupBy(different, ([key]) => key.slice(0, key.indexOf("\u0000"))))
    await db.table(table).bulkPut(group.map(([, row]) => row));
  await mergeInto(db, [...renewedOf.values()], rows, now);
}

/** The row with this change's fields under the new stamp, where it is this very change that stands in them. */
function moved(row: StoredRow, { fields, stamp: old }: Change, stamp: Stamp): StoredRow {
  const isMine = (field: string): boolean => Object.hasOwn(fields, field) && stampOf(row, field) === old;
  if (!Object.keys(fields).some((field) => Object.hasOwn(row, field) && isMine(field))) return row;
  const written = writtenFields(row).map(([field, each]): [string, Written] => [
    field,
    isMine(field) ? { ...each, stamp } : each,
  ]);
  return toRow(row.id, new Map(written));
}
