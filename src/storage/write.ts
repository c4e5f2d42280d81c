/** How a command says what it wants written; nothing is stored until `store.commit` gets it. */

import type { Fields, Table, Values } from "../domain/table.ts";
import type { Json } from "../kernel/canonical.ts";
import { DELETED } from "./schema.ts";

/** Fields of one record, not yet stamped. */
export type Write = {
  readonly table: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, Json>>;
  /** Written also where it says what stands there already: it must outlive what another phone writes meanwhile. */
  readonly anew?: true;
};

/** Some fields of a record that exists, or of one whose id follows from its contents (attendance, adoptions). */
export function write<T extends Table>(table: T, id: string, fields: Partial<Values<T>>): Write {
  return { table: table.name, id, fields: fields as Record<string, Json> };
}

/** A new record with an id of its own: every `lww` field is written, so that every index finds it. */
export function create<T extends Table>(table: T, id: string, fields: Partial<Values<T>>): Write {
  const initial = Object.entries(table.fields as Fields)
    .filter(([, field]) => field.merge === "lww")
    .map(([name, field]) => [name, field.initial]);
  return write(table, id, { ...Object.fromEntries(initial), ...fields } as Partial<Values<T>>);
}

/** Puts a record in the bin. */
export const remove = (table: Table, id: string): Write => ({
  table: table.name,
  id,
  fields: { [DELETED]: true },
});

/** "Zet terug". */
export const restore = (table: Table, id: string): Write => ({
  table: table.name,
  id,
  fields: { [DELETED]: false },
});
