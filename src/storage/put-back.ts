/**
 * "Zet terug" from the bin. Shortly before a record's time there is over, another phone may be emptying it at this very
 * moment: then all it says is written anew with the putting back, so that it wins wherever the two meet.
 */

import { BIN_DAYS } from "../domain/blanking.ts";
import type { Table } from "../domain/table.ts";
import { blocks, textDocOf } from "../domain/tables/blocks.ts";
import { meetings } from "../domain/tables/meetings.ts";
import type { Json } from "../kernel/canonical.ts";
import type { Result } from "../kernel/result.ts";
import { type StoredRow, stampOf } from "./merge.ts";
import { meetingOf, rowsOfMeeting } from "./records.ts";
import { DELETED, fieldNamed, tableNamed } from "./schema.ts";
import { msOf, type Stamp } from "./stamp.ts";
import type { Store } from "./store.ts";
import { writtenAnew } from "./stored-words.ts";
import type { TextUpdate } from "./text-rows.ts";
import { restore, type Write } from "./write.ts";
import type { Trouble } from "./write-line.ts";

/** From so many days in the bin on, another phone's clock may already say that the time is over. */
const LATE_MS = (BIN_DAYS - 5) * 86_400_000;

/** Puts records of one table back, in one commit. */
export async function putBack(
  store: Store,
  table: Table,
  ids: readonly string[],
): Promise<Result<Stamp, Trouble>> {
  const rows = await store.ask((db) => db.table<StoredRow>(table.name).bulkGet([...ids]));
  const late = rows.filter((row): row is StoredRow => row !== undefined && isLate(row, store.now()));
  const anew: { table: string; row: StoredRow }[] = late.map((row) => ({ table: table.name, row }));
  if (table.name === meetings.name)
    for (const { id } of late)
      for (const [name, list] of await rowsOfMeeting(store, id))
        anew.push(...list.map((row) => ({ table: name, row })));
  const back = ids.map((id) => restore(table, id));
  const writes = anew.map(({ table: name, row }) => sameAgain(name, row));
  return await store.commit([...writes, ...back], await wordsAnew(store, anew));
}

const isLate = (row: StoredRow, now: number): boolean =>
  row[DELETED] === true && now - msOf(stampOf(row, DELETED)) >= LATE_MS;

/** What a row says, to be written again; `first` and `max` fields are never emptied and need not be. */
function sameAgain(table: string, row: StoredRow): Write {
  const declared = tableNamed(table);
  const fields = Object.entries(row).filter(
    ([name]) => declared && fieldNamed(declared, name)?.merge === "lww",
  );
  return { table, id: row.id, fields: Object.fromEntries(fields) as Record<string, Json>, anew: true };
}

async function wordsAnew(
  store: Store,
  anew: readonly { readonly table: string; readonly row: StoredRow }[],
): Promise<TextUpdate[]> {
  const written = anew.filter(({ table }) => table === blocks.name).map(({ row }) => row);
  const docs = Map.groupBy(written, (row) => textDocOf({ id: row.id, meetingId: meetingOf(row) }));
  const updates: TextUpdate[] = [];
  for (const [doc, list] of docs) {
    const update = await store.ask((db) =>
      writtenAnew(
        db,
        doc,
        list.map((row) => row.id),
      ),
    );
    if (update) updates.push(update);
  }
  return updates;
}
