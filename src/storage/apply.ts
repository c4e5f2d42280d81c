/**
 * The two ways in: what was done here (`commitIn`) and what came from elsewhere (`receiveIn`). Both run inside one
 * read-write transaction and end in the same merge.
 */

import type { Dexie } from "dexie";
import * as v from "valibot";
import type { CommittedTexts, TextUpdate } from "./committed-texts.ts";
import { type Change, mergeRow, type StoredRow, stampUnder } from "./merge.ts";
import { DATA_VERSION, DELETED, mergeKindsOf, tableNamed } from "./schema.ts";
import { laterStamp, msOf, nextStamp, parseStamp, type Stamp, ZERO_STAMP } from "./stamp.ts";
import type { Write } from "./write.ts";

/** One intent of the user: everything in it is stored, or nothing. */
export type Intent = { readonly writes: readonly Write[]; readonly texts: readonly TextUpdate[] };

/** Thrown inside the transaction when a newer app has written here; nothing is stored. */
export class NewerData extends Error {
  override readonly name = "NewerData";
}

/** A fast clock elsewhere may not drag ours along by more than this. */
const TRUSTED_AHEAD_MS = 5 * 60_000;

/** The tables a transaction for this intent needs. */
export function scopeOf(tables: Iterable<string>, withTexts: boolean): string[] {
  return [...new Set([...tables, "meta", "pending", ...(withTexts ? ["ytext", "ysnap", "texts"] : [])])];
}

/** Stamps and stores an intent; gives the stamp. `now` is in milliseconds. */
export async function commitIn(
  db: Dexie,
  intent: Intent,
  now: number,
  texts: CommittedTexts,
): Promise<Stamp> {
  const meta = await readMeta(db);
  const rows = await rowsUnder(db, intent.writes);
  const base = intent.writes.reduce(
    (latest, each, index) => laterStamp(latest, stampUnder(rows[index], Object.keys(each.fields))),
    meta.clock,
  );
  const stamp = nextStamp(base, now, meta.node);
  const changes = intent.writes.map((each): Change => ({ ...each, stamp }));
  const written = await mergeInto(db, changes, rows);
  await texts.add(db, intent.texts);
  await db.table("meta").put({ key: "clock", value: stamp });
  if (meta.shared && (written > 0 || intent.texts.length > 0))
    await db.table("pending").add({ changes, ...textsOf(intent) });
  return stamp;
}

/** What did not fit: changes this version cannot place, kept aside. */
export type Received = { readonly merged: number; readonly quarantined: number };

/** Merges changes made elsewhere. The own clock follows only stamps that are not absurdly ahead. */
export async function receiveIn(
  db: Dexie,
  changes: readonly Change[],
  updates: readonly TextUpdate[],
  now: number,
  texts: CommittedTexts,
): Promise<Received> {
  const meta = await readMeta(db);
  const sound = changes.filter(isSound);
  const merged = await mergeInto(db, sound, await rowsUnder(db, sound));
  const unsound = changes.filter((change) => !isSound(change));
  if (unsound.length > 0) await db.table("quarantine").bulkAdd(unsound.map((change) => ({ change })));
  await texts.add(db, updates);
  const clock = sound
    .map((change) => change.stamp)
    .filter((stamp) => msOf(stamp) <= now + TRUSTED_AHEAD_MS)
    .reduce(laterStamp, meta.clock);
  if (clock !== meta.clock) await db.table("meta").put({ key: "clock", value: clock });
  return { merged, quarantined: unsound.length };
}

/** Merges each change into its row; the same record may occur more than once. Gives how many rows changed. */
async function mergeInto(
  db: Dexie,
  changes: readonly Change[],
  rows: readonly (StoredRow | undefined)[],
): Promise<number> {
  const before = new Map<string, StoredRow | undefined>();
  const after = new Map<string, { table: string; row: StoredRow }>();
  changes.forEach((change, index) => {
    const key = `${change.table}\u0000${change.id}`;
    if (!before.has(key)) before.set(key, rows[index]);
    const row = mergeRow(after.get(key)?.row ?? rows[index], change, mergeKindsOf(change.table));
    after.set(key, { table: change.table, row });
  });
  const changed = [...after].filter(([key, { row }]) => before.get(key) !== row).map(([, each]) => each);
  for (const [table, group] of Map.groupBy(changed, (each) => each.table)) {
    await db.table(table).bulkPut(group.map((each) => each.row));
  }
  return changed.length;
}

function rowsUnder(
  db: Dexie,
  writes: readonly Pick<Write, "table" | "id">[],
): Promise<(StoredRow | undefined)[]> {
  return Promise.all(writes.map((each) => db.table<StoredRow | undefined>(each.table).get(each.id)));
}

/** Own writes that do not fit the schema are a mistake in our code, and thrown as such. */
export function checkWrites(writes: readonly Write[]): void {
  for (const { table, fields } of writes) {
    const declared = tableNamed(table);
    if (!declared) throw new TypeError(`no table named ${table}`);
    for (const [name, value] of Object.entries(fields)) {
      if (name === DELETED) continue;
      const field = declared.fields[name];
      if (!field) throw new TypeError(`no field ${table}.${name}`);
      v.parse(field.schema, value);
    }
  }
}

/** From elsewhere: a known table, a believable stamp, and known fields as declared; unknown fields are kept as they are. */
function isSound(change: Change): boolean {
  const table = tableNamed(change.table);
  if (!table || parseStamp(change.stamp) === undefined) return false;
  return Object.entries(change.fields).every(([name, value]) => {
    const field = table.fields[name];
    return field ? v.safeParse(field.schema, value).success : name !== "id" && name !== "_s" && name !== "_d";
  });
}

type Meta = { readonly clock: Stamp; readonly node: string; readonly shared: boolean };

/** The clock is read inside the transaction, so that two tabs never give one stamp twice. */
export async function readMeta(db: Dexie): Promise<Meta> {
  const keys = ["clock", "node", "shared", "dataVersion"];
  const rows = (await db.table("meta").bulkGet(keys)) as ({ value: unknown } | undefined)[];
  const [clock, node, shared, dataVersion] = rows.map((row) => row?.value);
  if (typeof dataVersion === "number" && dataVersion > DATA_VERSION) throw new NewerData();
  return {
    clock: parseStamp(clock) ?? ZERO_STAMP,
    node: typeof node === "string" ? node : "",
    shared: shared === true,
  };
}

function textsOf(intent: Intent): { texts?: readonly TextUpdate[] } {
  return intent.texts.length > 0 ? { texts: intent.texts } : {};
}
