/** A stored row as the changes that made it. */

import type { Json } from "../kernel/canonical.ts";
import { type Change, type StoredRow, writtenFields } from "./merge.ts";

/** A change for each stamp of the row; merging them gives the row again. */
export function changesOfRow(table: string, row: StoredRow): Change[] {
  const byStamp = Map.groupBy(writtenFields(row), ([, { stamp }]) => stamp);
  return [...byStamp].map(([stamp, fields]) => ({
    table,
    id: row.id,
    stamp,
    fields: Object.fromEntries(fields.map(([name, { value }]) => [name, value])) as Record<string, Json>,
  }));
}
