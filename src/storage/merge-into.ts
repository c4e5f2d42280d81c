/** Changes become rows: the only place that writes to the tables of records. Inside a read-write transaction. */

import type { Dexie } from "dexie";
import { keepLosses, type LostValue } from "./history.ts";
import { type Change, mergeRow, type StoredRow } from "./merge.ts";
import { mergeKindsOf } from "./schema.ts";
import type { Write } from "./write.ts";

export type Merged = {
  /** How many rows are different now. */
  readonly changed: number;
  /** Every value of an `lww` field that another value beat, in the order of the changes. */
  readonly lost: readonly LostFor[];
};

/** A value that was beaten, and the change in which that came out: the one that won, or the very one that lost. */
export type LostFor = LostValue & { readonly change: Change };

/**
 * Merges each change into its row, and keeps what was overwritten; the same record may occur more than once. `rows`: those
 * that exist already, by `keyOf`. `now` in milliseconds.
 */
export async function mergeInto(
  db: Dexie,
  changes: readonly Change[],
  rows: ReadonlyMap<string, StoredRow>,
  now: number,
): Promise<Merged> {
  const merged = mergedWith(changes, rows);
  await keepMerged(db, merged, now);
  return { changed: merged.rows.length, lost: merged.lost };
}

/** What the changes come to; `keepMerged` stores it. */
type Merging = {
  readonly rows: readonly { readonly table: string; readonly row: StoredRow }[];
  readonly lost: readonly LostFor[];
};

/** The rows that are different after the changes, and what was beaten. `rows` as in `mergeInto`. */
export function mergedWith(changes: readonly Change[], rows: ReadonlyMap<string, StoredRow>): Merging {
  const after = new Map<string, { table: string; row: StoredRow }>();
  const lost: LostFor[] = [];
  for (const change of changes) {
    const key = keyOf(change);
    const { table, id } = change;
    const row = mergeRow(after.get(key)?.row ?? rows.get(key), change, mergeKindsOf(table), (loss) =>
      lost.push({ ...loss, table, id, change }),
    );
    after.set(key, { table, row });
  }
  const changed = [...after].filter(([key, { row }]) => rows.get(key) !== row).map(([, each]) => each);
  return { rows: changed, lost };
}

/** Stores rows and losses. All of it is asked for at once: none of it waits for another. */
export async function keepMerged(db: Dexie, { rows, lost }: Merging, now: number): Promise<void> {
  const byTable = [...Map.groupBy(rows, (each) => each.table)];
  await Promise.all([
    keepLosses(db, lost, now),
    ...byTable.map(([table, group]) => db.table(table).bulkPut(group.map((each) => each.row))),
  ]);
}

type Key = Pick<Write, "table" | "id">;

/** Tells records of all tables apart. */
export const keyOf = ({ table, id }: Key): string => `${table}\u0000${id}`;

/** The rows about to be written that exist already. */
export async function rowsUnder(db: Dexie, keys: readonly Key[]): Promise<Map<string, StoredRow>> {
  const found = new Map<string, StoredRow>();
  const byTable = [...Map.groupBy(keys, (key) => key.table)];
  const reading = byTable.map(async ([table, group]) => {
    const ids = await present(db, table, [...new Set(group.map((key) => key.id))]);
    if (ids.length === 0) return;
    const rows = (await db.table(table).bulkGet(ids)) as (StoredRow | undefined)[];
    for (const row of rows) if (row) found.set(keyOf({ table, id: row.id }), row);
  });
  await Promise.all(reading);
  return found;
}

/** Asking for so many rows by name costs more than asking first which names there are. */
const MANY = 50;

/** Those of the ids that may exist. */
async function present(db: Dexie, table: string, ids: string[]): Promise<string[]> {
  if (ids.length < MANY) return ids;
  const [first, last] = ids.reduce(
    ([low, high], id) => [id < low ? id : low, id > high ? id : high],
    [ids[0] ?? "", ids[0] ?? ""],
  );
  const there = new Set(await db.table(table).where("id").between(first, last, true, true).primaryKeys());
  return ids.filter((id) => there.has(id));
}
