/** How a kind of record is declared: its fields, how each merges, and what it can be found by. */

import * as v from "valibot";

/**
 * How two values of one field become one.
 * `lww`: the latest stamp wins. `first`: the earliest stamp wins (numbers, adopted texts); null gives way to anything,
 * and a value marked `apart: true` to one that is not.
 * `max`: the largest value wins (a rank that only grows).
 */
export type MergeKind = "lww" | "first" | "max";

export type Field<Schema extends v.GenericSchema = v.GenericSchema> = {
  readonly schema: Schema;
  /** What a reader sees as long as nobody wrote the field. */
  readonly initial: v.InferOutput<Schema>;
  readonly merge: MergeKind;
};

export type Fields = Readonly<Record<string, Field>>;

export type Table<Name extends string = string, F extends Fields = Fields> = {
  readonly name: Name;
  readonly fields: F;
  /** Dexie index specifications beside the primary key `id`. */
  readonly indexes: readonly string[];
};

/** The values of a table's fields. */
export type Values<T extends Table> = {
  -readonly [K in keyof T["fields"]]: v.InferOutput<T["fields"][K]["schema"]>;
};

/** A record as the rest of the app reads it: every field present, the unwritten ones with their initial value. */
export type RecordOf<T extends Table> = { id: string } & Values<T>;

/** A field declared by its schema, the value it has before anyone wrote it, and its merge kind. */
export function field<S extends v.GenericSchema>(
  schema: S,
  initial: v.InferOutput<S>,
  merge: MergeKind = "lww",
): Field<S> {
  return { schema, initial, merge };
}

export function defineTable<const Name extends string, F extends Fields>(
  table: Table<Name, F>,
): Table<Name, F> {
  return table;
}

/** A record of which nothing was written yet. */
export function blank<T extends Table>(table: T, id: string): RecordOf<T> {
  const initial = Object.entries(table.fields).map(([name, each]) => [name, each.initial]);
  return { ...(Object.fromEntries(initial) as Values<T>), id };
}

/** A known word or one from a newer version of the app: kept, and shown as it is. */
export type OpenUnion<Known extends string> = Known | (string & {});

/** Free text of at most 64 KiB, the largest value a field may hold. */
export const text = (): Field<v.GenericSchema<string>> => field(v.pipe(v.string(), v.maxLength(65_536)), "");

/** A word from a list that may grow: other words are kept, not refused. */
export const word = <Known extends string>(
  initial: OpenUnion<Known>,
): Field<v.GenericSchema<OpenUnion<Known>>> =>
  field(v.pipe(v.string(), v.maxLength(64)) as v.GenericSchema<OpenUnion<Known>>, initial);

export const flag = (initial = false): Field<v.GenericSchema<boolean>> => field(v.boolean(), initial);
