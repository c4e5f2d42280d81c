/** The way in for what is done here: an intent is checked, stamped and stored in one read-write transaction. */

import type { Dexie } from "dexie";
import * as v from "valibot";
import type { Json } from "../kernel/canonical.ts";
import type { CommittedTexts } from "./committed-texts.ts";
import type { Here } from "./here.ts";
import { type Change, isSame, type StoredRow, stampUnder } from "./merge.ts";
import { keyOf, mergeInto, rowsUnder } from "./merge-into.ts";
import { type Meta, readMeta } from "./meta.ts";
import { letWait } from "./pending.ts";
import { DATA_VERSION, DELETED, fieldNamed, mergeKindsOf, tableNamed } from "./schema.ts";
import { laterStamp, nextStamp, type Stamp } from "./stamp.ts";
import type { TextUpdate } from "./text-rows.ts";
import type { Write } from "./write.ts";

/** One intent of the user: everything in it is stored, or nothing. `id` tells it apart from all others on this phone. */
export type Intent = {
  readonly id: string;
  readonly writes: readonly Write[];
  readonly texts: readonly TextUpdate[];
};

/** The tables a transaction for this intent needs. */
export function scopeOf(tables: Iterable<string>, withTexts: boolean): string[] {
  const ofTexts = withTexts ? ["ytext", "ysnap", "texts"] : [];
  return [...new Set([...tables, "meta", "pending", "both", "history", ...ofTexts])];
}

/**
 * Stamps and stores an intent; gives the stamp. An intent that turns out to be stored already (its transaction completed
 * after it was given up) is not stored twice. `waits` hears under which number it waits to be shared.
 */
export async function commitIn(
  db: Dexie,
  intent: Intent,
  here: Here,
  texts: CommittedTexts | undefined,
  waits: (n: number | undefined) => void = () => undefined,
): Promise<Stamp> {
  const [meta, open, rows] = await Promise.all([readMeta(db), openBoth(db), rowsUnder(db, intent.writes)]);
  here.follow(meta);
  const { node } = here;
  const now = here.now();
  if (meta.by === intent.id) return meta.clock;
  const writes = changing(intent.writes, rows, open);
  const base = writes.reduce(
    (latest, each) => laterStamp(latest, stampUnder(rows.get(keyOf(each)), Object.keys(each.fields))),
    meta.clock,
  );
  const stamp = nextStamp(base, now, node);
  const changes = writes.map(({ table, id, fields }): Change => ({ table, id, fields, stamp }));
  // All at once: each that waited for the one before would cost a way to the browser's storage and back.
  await Promise.all([
    mergeInto(db, changes, rows, now),
    texts?.add(db, intent.texts, { now, node }),
    db.table("meta").bulkPut([{ key: "clock", value: stamp, by: intent.id }, ...signsOfLife(meta, node)]),
    meta.shared ? letWait(db, changes, intent.texts).then(waits) : undefined,
    meta.shared ? endBoth(db, open, writes) : undefined,
  ]);
  return stamp;
}

type FieldKey = readonly [table: string, id: string, field: string];

/** The fields of which two people's values lie side by side. */
const openBoth = async (db: Dexie): Promise<FieldKey[]> =>
  (await db.table("both").toCollection().primaryKeys()) as unknown as FieldKey[];

const isWrittenBy = ([table, id, field]: FieldKey, write: Write): boolean =>
  write.table === table && write.id === id && Object.hasOwn(write.fields, field);

/**
 * What the writes really change. A form may hand over fields that nobody touched: sent along, they would take back what
 * another phone wrote there meanwhile. A value chosen out of two is kept, for it settles what stands side by side.
 */
function changing(
  writes: readonly Write[],
  rows: ReadonlyMap<string, StoredRow>,
  open: readonly FieldKey[],
): Write[] {
  const once = Map.groupBy(writes, keyOf);
  return writes.flatMap((write) => {
    const row = rows.get(keyOf(write));
    // Of several writes to one record, an earlier one may change what a later one changes back.
    if (!row || write.anew || once.get(keyOf(write))?.length !== 1) return [write];
    const settles = open.filter((key) => isWrittenBy(key, write)).map(([, , field]) => field);
    const kinds = mergeKindsOf(write.table);
    const says = (field: string, value: Json): boolean =>
      Object.hasOwn(row, field) && (kinds[field] ?? "lww") === "lww" && isSame(row[field] as Json, value);
    const fields = Object.entries(write.fields).filter(
      ([field, value]) => settles.includes(field) || !says(field, value),
    );
    return fields.length === 0 ? [] : [{ ...write, fields: Object.fromEntries(fields) }];
  });
}

/** Who writes a field here has seen what two people made of it: that needs no looking at any more. */
async function endBoth(db: Dexie, open: readonly FieldKey[], writes: readonly Write[]): Promise<void> {
  const ended = open.filter((key) => writes.some((each) => isWrittenBy(key, each)));
  if (ended.length > 0) await db.table("both").bulkDelete(ended as never);
}

/** A database that was wiped underneath us gets its node and version back, or its stamps would be worthless. */
function signsOfLife(meta: Meta, node: string): { key: string; value: unknown }[] {
  if (meta.node !== "") return [];
  return [
    { key: "node", value: node },
    { key: "dataVersion", value: DATA_VERSION },
  ];
}

/** Own writes that do not fit the schema are a mistake in our code, and thrown as such. */
export function checkWrites(writes: readonly Write[]): void {
  for (const { table, fields } of writes) {
    const declared = tableNamed(table);
    if (!declared) throw new TypeError(`no table named ${table}`);
    for (const [name, value] of Object.entries(fields)) {
      if (name === DELETED) continue;
      const field = fieldNamed(declared, name);
      if (!field) throw new TypeError(`no field ${table}.${name}`);
      v.parse(field.schema, value);
    }
  }
}
