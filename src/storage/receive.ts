/** What was written elsewhere and comes in from a file, and what an older version of the app could not place. */

import type { Dexie } from "dexie";
import * as v from "valibot";
import { TABLES } from "../domain/tables/all.ts";
import { canonical, type Json } from "../kernel/canonical.ts";
import { scopeOf } from "./apply.ts";
import type { Inside } from "./inside.ts";
import type { Change } from "./merge.ts";
import { keepMerged, type LostFor, mergedWith, mergeInto, rowsUnder } from "./merge-into.ts";
import type { Meta } from "./meta.ts";
import { letWait } from "./pending.ts";
import { fieldNamed, tableNamed } from "./schema.ts";
import { laterStamp, msOf, nodeOf, parseStamp, type Stamp } from "./stamp.ts";
import type { TextUpdate } from "./text-rows.ts";

/** A fast clock elsewhere may not drag ours along by more than this. */
const TRUSTED_AHEAD_MS = 5 * 60_000;

/** What did not fit: changes this version cannot place are kept aside, text that is no text is only counted. */
export type Received = { readonly merged: number; readonly quarantined: number };

/** A change as it came in: nothing in it is believed yet. */
export type Foreign = Omit<Change, "stamp"> & { readonly stamp: string };

/** The tables a transaction needs that takes these changes in. */
export function scopeOfReceiving(changes: readonly Foreign[], withTexts: boolean): string[] {
  const known = new Set(changes.map((change) => change.table).filter((table) => tableNamed(table)));
  return [...scopeOf(known, withTexts), "quarantine"];
}

/** Merges what came from a file, inside a transaction over `scopeOfReceiving`; in a shared organisation it is handed on. */
export async function receiveHere(
  db: Dexie,
  inside: Inside,
  changes: readonly Change[],
  texts: readonly TextUpdate[],
): Promise<Received> {
  const received = await receiveIn(db, changes, texts, inside);
  if (inside.meta.shared) await letWait(db, changes, texts, true);
  return received;
}

const NO_TEXTS = { refused: 0, grown: [] } as const;

/**
 * Merges changes made elsewhere. The own clock follows only stamps that are not absurdly ahead, and those it gave itself.
 * `onLost` does what else follows from what was beaten, while the merge is being stored.
 */
export async function receiveIn(
  db: Dexie,
  changes: readonly Foreign[],
  updates: readonly TextUpdate[],
  { meta, texts, here, wroteTexts }: Inside,
  onLost: (lost: readonly LostFor[]) => Promise<void> = async () => undefined,
): Promise<Received> {
  const now = here.now();
  const [sound, unsound]: [Change[], Foreign[]] = [[], []];
  for (const change of changes)
    if (isSound(change)) sound.push(change);
    else unsound.push(change);
  const merged = mergedWith(sound, await rowsUnder(db, sound));
  // The storage works on the rows while the notes are worked out here.
  const [{ refused, grown } = NO_TEXTS] = await Promise.all([
    texts?.addAll(db, updates, { now, node: meta.node }),
    keepMerged(db, merged, now),
    setAside(db, unsound),
    keepClock(db, meta, sound, now),
    onLost(merged.lost),
  ]);
  // Documents that are new here have nothing yet that could be made shorter.
  wroteTexts(grown);
  return { merged: merged.rows.length, quarantined: unsound.length + refused };
}

async function keepClock(db: Dexie, meta: Meta, sound: readonly Change[], now: number): Promise<void> {
  let clock = meta.clock;
  for (const { stamp } of sound)
    if (msOf(stamp) <= now + TRUSTED_AHEAD_MS || nodeOf(stamp) === meta.node)
      clock = laterStamp(clock, stamp);
  if (clock !== meta.clock) await db.table("meta").put({ key: "clock", value: clock, by: meta.by });
}

/** Keeps each of the changes once, however often it comes. */
async function setAside(db: Dexie, changes: readonly Foreign[]): Promise<void> {
  const quarantine = db.table<{ change: Foreign }>("quarantine");
  for (const change of changes) {
    const key = [change.table, change.id, change.stamp].map(String);
    const alike = await quarantine.where("[change.table+change.id+change.stamp]").equals(key).toArray();
    const spelling = canonical(change as unknown as Json);
    if (alike.some((row) => canonical(row.change as unknown as Json) === spelling)) continue;
    await quarantine.add({ change });
  }
}

/** The tables `placeKept` needs. */
export const KEPT_SCOPE: readonly string[] = [...TABLES.map((table) => table.name), "quarantine", "history"];

/** After an update of the app: merges what was kept aside and can be placed by now. */
export async function placeKept(db: Dexie, { here }: Inside): Promise<void> {
  const kept = (await db.table("quarantine").toArray()) as { n: number; change: Change }[];
  const sound = kept.filter(({ change }) => isSound(change));
  const changes = sound.map(({ change }) => change);
  await mergeInto(db, changes, await rowsUnder(db, changes), here.now());
  await db.table("quarantine").bulkDelete(sound.map(({ n }) => n));
}

/** From elsewhere: a known table, a believable stamp, and known fields as declared; unknown fields are kept as they are. */
export function isSound(change: Foreign): change is Foreign & { stamp: Stamp } {
  const table = tableNamed(change.table);
  if (!table || typeof change.id !== "string" || parseStamp(change.stamp) === undefined) return false;
  return Object.entries(change.fields).every(([name, value]) => {
    const field = fieldNamed(table, name);
    return field ? v.is(field.schema, value) : !RESERVED.has(name);
  });
}

/** What a stored row uses for itself. */
const RESERVED = new Set(["id", "_s", "_d"]);
