/**
 * "Bekijk beide": a field that two people changed without knowing of each other. One value stands (the later), the other is
 * kept beside it until somebody who has seen both writes the field again. Every phone
 * finds this for itself.
 */

import type { Dexie } from "dexie";
import { isChoosable } from "../../domain/choosable.ts";
import type { Json } from "../../kernel/canonical.ts";
import { ok, type Result } from "../../kernel/result.ts";
import type { BothRow, OneSide } from "../both-row.ts";
import type { Inside } from "../inside.ts";
import type { LostFor } from "../merge-into.ts";
import type { Reader } from "../reader.ts";
import type { Foreign } from "../receive.ts";
import { msOf, nodeOf, type Stamp } from "../stamp.ts";
import type { Store } from "../store.ts";
import type { Trouble } from "../write-line.ts";
import { type BatchKind, type Contents, upTo } from "./contents.ts";
import type { SharingState } from "./sharing-state.ts";
import { WhereWritten } from "./where-written.ts";

/** What of a batch is needed here. */
type Coming = {
  readonly device: string;
  readonly n: number;
  readonly kind: BatchKind;
  readonly contents: Contents;
};

/**
 * Takes note of what these batches, in this order, clash with and of what they put an end to. `lost`: what the merge told
 * of values that were beaten. Inside the transaction that applied them, over `both` and `sealed`.
 */
export async function noteBoth(
  db: Dexie,
  { since }: SharingState,
  batches: readonly Coming[],
  lost: readonly LostFor[],
  { meta }: Inside,
): Promise<void> {
  const losses = Map.groupBy(
    lost.filter(({ table, field }) => isChoosable(table, field)),
    keyOf,
  );
  const before = await db.table<BothRow>("both").toArray();
  const open = new Map(before.map((row) => [keyOf(row), row]));
  for (const [key, list] of losses) if (!open.has(key) && !list.some(isOfTwo)) losses.delete(key);
  if (losses.size === 0 && before.length === 0) return;
  const looked = new Set([...open.keys(), ...losses.keys()]);
  const where = new WhereWritten(db, meta.node, since);
  await where.learn([
    ...before.flatMap(({ kept, other }) => [kept.stamp, other.stamp]),
    ...[...losses.values()].flat().flatMap(({ stamp, by }) => [stamp, by]),
  ]);
  for (const each of writesTo(looked, batches)) {
    const loss = losses.get(each.key)?.find(({ change }) => change === each.change);
    const row = after(open.get(each.key), each, loss, where);
    if (row) open.set(each.key, row);
    else open.delete(each.key);
  }
  await db.table("both").bulkDelete(before.filter((row) => !open.has(keyOf(row))).map(primaryKey) as never);
  await db.table("both").bulkPut([...open.values()].filter((row) => !before.includes(row)));
}

/** Written on two phones: what one replaces of its own is no clash. */
const isOfTwo = ({ stamp, by }: LostFor): boolean => nodeOf(stamp) !== nodeOf(by);

type FieldKey = Pick<BothRow, "table" | "id" | "field">;

const keyOf = ({ table, id, field }: FieldKey): string => `${table}\u0000${id}\u0000${field}`;
const recordKey = ({ table, id }: Pick<FieldKey, "table" | "id">): string => `${table}\u0000${id}`;
const primaryKey = ({ table, id, field }: FieldKey): string[] => [table, id, field];

/** One write of a field that is looked at. */
type FieldWrite = {
  readonly key: string;
  readonly batch: Coming;
  readonly change: Foreign;
  readonly side: OneSide;
};

function* writesTo(looked: ReadonlySet<string>, batches: readonly Coming[]): Generator<FieldWrite> {
  const records = new Set([...looked].map((key) => key.slice(0, key.lastIndexOf("\u0000"))));
  for (const batch of batches)
    for (const change of batch.contents.changes) {
      if (!records.has(recordKey(change))) continue;
      for (const [field, value] of Object.entries(change.fields)) {
        const key = keyOf({ ...change, field });
        if (looked.has(key)) yield { key, batch, change, side: { value, stamp: change.stamp as Stamp } };
      }
    }
}

/** What is to be shown of a field after this write; undefined: nothing. */
function after(
  row: BothRow | undefined,
  write: FieldWrite,
  loss: LostFor | undefined,
  where: WhereWritten,
): BothRow | undefined {
  const { side, batch } = write;
  const left = row && sawBoth(row, write, where) ? undefined : row;
  if (!loss) return left;
  const { table, id, field } = loss;
  const kept = { value: loss.instead, stamp: loss.by };
  const other = { value: loss.value, stamp: loss.stamp };
  const against = kept.stamp === side.stamp ? other : kept;
  if (batch.kind === "ops" && knewNothing(against.stamp, write, where))
    return { table, id, field, kept, other };
  return left && other.stamp === left.kept.stamp ? { ...left, kept } : left;
}

function sawBoth({ kept, other }: BothRow, write: FieldWrite, where: WhereWritten): boolean {
  const { device, contents } = write.batch;
  const { stamp } = write.side;
  if (stamp === kept.stamp || stamp === other.stamp) return false;
  return (
    where.wasSeenBy(kept.stamp, device, contents.seen) && where.wasSeenBy(other.stamp, device, contents.seen)
  );
}

/** Neither the author of this write nor that of the value under `stamp` knew what the other wrote. */
function knewNothing(stamp: Stamp, { batch, side }: FieldWrite, where: WhereWritten): boolean {
  if (nodeOf(stamp) === nodeOf(side.stamp)) return false;
  const written = where.of(stamp);
  if (written === undefined || written === "waiting") return written === "waiting";
  const isKnown = where.wasSeenBy(stamp, batch.device, batch.contents.seen);
  return !isKnown && upTo(written.seen, batch.device) < batch.n;
}

/** For screens: a field with both values, the one that stands first. `node`: the clock node of the phone it was written on. */
export type BothChanged = {
  readonly table: string;
  readonly id: string;
  readonly field: string;
  readonly kept: Shown;
  readonly other: Shown;
};
/** `at`: milliseconds since 1970. */
export type Shown = { readonly value: Json; readonly node: string; readonly at: number };

/** All fields that two people changed without knowing of each other, the latest first. */
export async function readBoth(reader: Reader): Promise<BothChanged[]> {
  const rows = await reader.both();
  return rows
    .map(({ table, id, field, kept, other }) => ({
      table,
      id,
      field,
      kept: shown(kept),
      other: shown(other),
    }))
    .sort((a, b) => b.kept.at - a.kept.at);
}

const shown = ({ value, stamp }: OneSide): Shown => ({ value, node: nodeOf(stamp), at: msOf(stamp) });

/**
 * Takes one of the two: it is written anew, so that every phone knows that somebody looked at both. Nothing happens when
 * it was settled meanwhile.
 */
export async function resolveBoth(
  store: Store,
  { table, id, field }: FieldKey,
  take: "kept" | "other",
): Promise<Result<"settled" | "gone", Trouble>> {
  const row = await store.ask((db) => db.table<BothRow>("both").get([table, id, field] as never));
  if (!row) return ok("gone");
  const written = await store.commit([{ table, id, fields: { [field]: row[take].value } }]);
  return written.ok ? ok("settled") : written;
}
