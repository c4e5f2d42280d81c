/** What the database holds: a Dexie table for each kind of record, and storage's own bookkeeping. */

import type { Field, Fields, Table } from "../domain/table.ts";
import { TABLES } from "../domain/tables/all.ts";
import type { MergeKinds } from "./merge.ts";

/**
 * The version of what is stored, for Dexie and for the guard: data with a higher number was written by a newer app and
 * is only read. Raise it with every change of the schema's fingerprint (see schema.test.ts).
 */
export const DATA_VERSION = 4;

/** Marks a record as deleted; a field like any other, so that deleting merges and can be taken back. */
export const DELETED = "_del";

const BOOKKEEPING = {
  /** `{key, value}`: clock (with `by`, the intent that set it), node, dataVersion, shared, offset, sharing. */
  meta: "key",
  /** What still has to be shared, a row per commit; empty as long as nothing is shared. */
  pending: "++n",
  /** `{change}`: changes from elsewhere that this version cannot place; kept for a later one. */
  quarantine: "++n, [change.table+change.id+change.stamp]",
  /** Yjs updates of a document, in the order they were stored. */
  ytext: "++n, [doc+n]",
  /** The compacted state of a document: every update up to and including row `upTo`. */
  ysnap: "doc",
  /** The words of each block as plain text; derived from the two above in the same transaction. */
  texts: "id, doc",
  /** What fields and notes said before they were overwritten, kept on this phone for 90 days; see history.ts. */
  history: "[table+id+field+stamp], lost",
  /** Sealed batches of every phone, as they travel; see sharing/sealed-log.ts. Found again by who wrote a stamp. */
  sealed: "[device+n], [node+top]",
  /** Batches that cannot be applied, or not yet; see sharing/aside.ts. */
  refused: "[device+n]",
  /** The signed entries of the list of phones, `{n, body, sig}`. */
  roster: "n",
  /** `{name, value}`: keys of this phone. In no file, ever. */
  keys: "name",
  /** Fields that two people changed without knowing of each other; see sharing/both-changed.ts. */
  both: "[table+id+field]",
} as const;

/** Dexie's store specification. */
export function dexieStores(): Record<string, string> {
  const records = TABLES.map((table) => [table.name, ["id", ...table.indexes].join(", ")]);
  return { ...(Object.fromEntries(records) as Record<string, string>), ...BOOKKEEPING };
}

const byName: ReadonlyMap<string, Table> = new Map(TABLES.map((table) => [table.name, table as Table]));

export const tableNamed = (name: string): Table | undefined => byName.get(name);

/** A declared field; undefined for one of a newer app, and for what every object inherits. */
export const fieldNamed = (table: Table, name: string): Field | undefined =>
  Object.hasOwn(table.fields, name) ? table.fields[name] : undefined;

const kindsByName = new Map<string, MergeKinds>(
  TABLES.map((table) => [
    table.name,
    Object.fromEntries(Object.entries(table.fields as Fields).map(([name, field]) => [name, field.merge])),
  ]),
);

/** The merge kind of each field of a table. */
export const mergeKindsOf = (name: string): MergeKinds => kindsByName.get(name) ?? {};
