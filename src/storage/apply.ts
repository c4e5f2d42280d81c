/**
 * The two ways in: what was done here (`commitIn`) and what came from elsewhere (`receiveIn`). Both run inside one
 * read-write transaction and end in the same merge.
 */

import type { Dexie } from "dexie";
import * as v from "valibot";
import { canonical, type Json } from "../kernel/canonical.ts";
import type { CommittedTexts } from "./committed-texts.ts";
import { keepLosses, type LostValue } from "./history.ts";
import { type Change, mergeRow, type StoredRow, stampUnder } from "./merge.ts";
import { type Meta, readMeta } from "./meta.ts";
import { DATA_VERSION, DELETED, fieldNamed, mergeKindsOf, tableNamed } from "./schema.ts";
import { laterStamp, msOf, nextStamp, parseStamp, type Stamp } from "./stamp.ts";
import type { TextUpdate } from "./text-rows.ts";
import type { Write } from "./write.ts";

/** One intent of the user: everything in it is stored, or nothing. `id` tells it apart from all others on this phone. */
export type Intent = {
  readonly id: string;
  readonly writes: readonly Write[];
  readonly texts: readonly TextUpdate[];
};

/** A fast clock elsewhere may not drag ours along by more than this. */
const TRUSTED_AHEAD_MS = 5 * 60_000;

/** The tables a transaction for this intent needs. */
export function scopeOf(tables: Iterable<string>, withTexts: boolean): string[] {
  const ofTexts = withTexts ? ["ytext", "ysnap", "texts"] : [];
  return [...new Set([...tables, "meta", "pending", "history", ...ofTexts])];
}

/**
 * Stamps and stores an intent; gives the stamp. `now` is in milliseconds, `node` the clock node of this phone. An
 * intent that turns out to be stored already (its transaction completed after it was given up) is not stored twice.
 */
export async function commitIn(
  db: Dexie,
  intent: Intent,
  now: number,
  node: string,
  texts: CommittedTexts | undefined,
): Promise<Stamp> {
  const meta = await readMeta(db);
  if (meta.by === intent.id) return meta.clock;
  const rows = await rowsUnder(db, intent.writes);
  const base = intent.writes.reduce(
    (latest, each) => laterStamp(latest, stampUnder(rows.get(keyOf(each)), Object.keys(each.fields))),
    meta.clock,
  );
  const stamp = nextStamp(base, now, node);
  const changes = intent.writes.map((each): Change => ({ ...each, stamp }));
  const written = await mergeInto(db, changes, rows, now);
  await texts?.add(db, intent.texts, { now, node });
  await db.table("meta").bulkPut([{ key: "clock", value: stamp, by: intent.id }, ...signsOfLife(meta, node)]);
  if (meta.shared && (written > 0 || intent.texts.length > 0))
    await db.table("pending").add({ changes, ...textsOf(intent) });
  return stamp;
}

/** A database that was wiped underneath us gets its node and version back, or its stamps would be worthless. */
function signsOfLife(meta: Meta, node: string): { key: string; value: unknown }[] {
  if (meta.node !== "") return [];
  return [
    { key: "node", value: node },
    { key: "dataVersion", value: DATA_VERSION },
  ];
}

/** What did not fit: changes this version cannot place are kept aside, text that is no text is only counted. */
export type Received = { readonly merged: number; readonly quarantined: number };

/** Merges changes made elsewhere. The own clock follows only stamps that are not absurdly ahead. */
export async function receiveIn(
  db: Dexie,
  changes: readonly Change[],
  updates: readonly TextUpdate[],
  now: number,
  texts: CommittedTexts | undefined,
): Promise<Received> {
  const meta = await readMeta(db);
  const [sound, unsound] = [changes.filter(isSound), changes.filter((change) => !isSound(change))];
  const merged = await mergeInto(db, sound, await rowsUnder(db, sound), now);
  await keepAside(db, unsound);
  const refused = (await texts?.add(db, updates, { now, node: meta.node })) ?? 0;
  const clock = sound
    .map((change) => change.stamp)
    .filter((stamp) => msOf(stamp) <= now + TRUSTED_AHEAD_MS)
    .reduce(laterStamp, meta.clock);
  if (clock !== meta.clock) await db.table("meta").put({ key: "clock", value: clock, by: meta.by });
  return { merged, quarantined: unsound.length + refused };
}

/**
 * Merges each change into its row, and keeps what was overwritten; the same record may occur more than once. Gives how
 * many rows changed.
 */
async function mergeInto(
  db: Dexie,
  changes: readonly Change[],
  rows: ReadonlyMap<string, StoredRow>,
  now: number,
): Promise<number> {
  const after = new Map<string, { table: string; row: StoredRow }>();
  const lost: LostValue[] = [];
  for (const change of changes) {
    const key = keyOf(change);
    const { table, id } = change;
    const row = mergeRow(after.get(key)?.row ?? rows.get(key), change, mergeKindsOf(table), (loss) =>
      lost.push({ ...loss, table, id }),
    );
    after.set(key, { table, row });
  }
  await keepLosses(db, lost, now);
  const changed = [...after].filter(([key, { row }]) => rows.get(key) !== row).map(([, each]) => each);
  for (const [table, group] of Map.groupBy(changed, (each) => each.table)) {
    await db.table(table).bulkPut(group.map((each) => each.row));
  }
  return changed.length;
}

type Key = Pick<Write, "table" | "id">;

const keyOf = ({ table, id }: Key): string => `${table}\u0000${id}`;

/** The rows about to be written that exist already. */
async function rowsUnder(db: Dexie, keys: readonly Key[]): Promise<Map<string, StoredRow>> {
  const found = new Map<string, StoredRow>();
  for (const [table, group] of Map.groupBy(keys, (key) => key.table)) {
    const ids = [...new Set(group.map((key) => key.id))];
    const rows = (await db.table(table).bulkGet(ids)) as (StoredRow | undefined)[];
    for (const row of rows) if (row) found.set(keyOf({ table, id: row.id }), row);
  }
  return found;
}

/** Keeps each of the changes once, however often it comes. */
async function keepAside(db: Dexie, changes: readonly Change[]): Promise<void> {
  const quarantine = db.table<{ change: Change }>("quarantine");
  for (const change of changes) {
    const key = [change.table, change.id, change.stamp].map(String);
    const alike = await quarantine.where("[change.table+change.id+change.stamp]").equals(key).toArray();
    const spelling = canonical(change as unknown as Json);
    if (alike.some((row) => canonical(row.change as unknown as Json) === spelling)) continue;
    await quarantine.add({ change });
  }
}

/** After an update of the app: merges what was kept aside and can be placed by now. */
export async function placeKept(db: Dexie, now: number): Promise<void> {
  const kept = (await db.table("quarantine").toArray()) as { n: number; change: Change }[];
  const sound = kept.filter(({ change }) => isSound(change));
  const changes = sound.map(({ change }) => change);
  await mergeInto(db, changes, await rowsUnder(db, changes), now);
  await db.table("quarantine").bulkDelete(sound.map(({ n }) => n));
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

/** From elsewhere: a known table, a believable stamp, and known fields as declared; unknown fields are kept as they are. */
function isSound(change: Change): boolean {
  const table = tableNamed(change.table);
  if (!table || typeof change.id !== "string" || parseStamp(change.stamp) === undefined) return false;
  return Object.entries(change.fields).every(([name, value]) => {
    const field = fieldNamed(table, name);
    return field ? v.safeParse(field.schema, value).success : !RESERVED.has(name);
  });
}

/** What a stored row uses for itself. */
const RESERVED = new Set(["id", "_s", "_d"]);

function textsOf(intent: Intent): { texts?: readonly TextUpdate[] } {
  return intent.texts.length > 0 ? { texts: intent.texts } : {};
}
