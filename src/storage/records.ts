/** Going over stored rows bit by bit, so that no single reading takes long, and what belongs to a meeting. */

import { TABLES } from "../domain/tables/all.ts";
import type { StoredRow } from "./merge.ts";
import type { Store } from "./store.ts";

/** So many rows are read at a time. */
const CHUNK = 500;

/** Every stored row of a table, by id, some hundreds at a time. */
export async function* rowsInChunks(store: Store, table: string): AsyncGenerator<readonly StoredRow[]> {
  let after = "";
  while (true) {
    const from = after;
    const rows = await store.ask((db) =>
      db.table<StoredRow>(table).where("id").above(from).limit(CHUNK).toArray(),
    );
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.id ?? "";
  }
}

/** The meeting a row belongs to; "" when to none. */
export const meetingOf = (row: StoredRow): string =>
  typeof row["meetingId"] === "string" ? row["meetingId"] : "";

/** The tables whose records belong to a meeting. */
const TABLES_OF_MEETING: readonly string[] = TABLES.filter((table) =>
  (table.indexes as readonly string[]).includes("meetingId"),
).map((table) => table.name);

/** The stored rows of a meeting's records, by table; what lies in the bin as well. */
export async function rowsOfMeeting(store: Store, meetingId: string): Promise<Map<string, StoredRow[]>> {
  const found = new Map<string, StoredRow[]>();
  for (const table of TABLES_OF_MEETING) {
    const rows = await store.ask((db) =>
      db.table<StoredRow>(table).where("meetingId").equals(meetingId).toArray(),
    );
    if (rows.length > 0) found.set(table, rows);
  }
  return found;
}
