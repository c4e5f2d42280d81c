/**
 * The one merge function: what was typed here and what came from elsewhere meet in it alike. Any order, any repetition
 * and any split of the same changes gives the same row.
 */

import type { MergeKind } from "../domain/table.ts";
import { canonical, type Json } from "../kernel/canonical.ts";
import { laterStamp, type Stamp, ZERO_STAMP } from "./stamp.ts";

/** One record's written fields under one stamp: the unit that is stored, sent and received. */
export type Change = {
  readonly table: string;
  readonly id: string;
  readonly stamp: Stamp;
  readonly fields: Readonly<Record<string, Json>>;
};

/** A row as stored: the values, the stamp most of them share, and the stamps of those that differ. */
export type StoredRow = {
  readonly id: string;
  readonly _s: Stamp;
  readonly _d?: Readonly<Record<string, Stamp>>;
  readonly [field: string]: unknown;
};

export type MergeKinds = Readonly<Record<string, MergeKind>>;

export type Written = { readonly value: Json; readonly stamp: Stamp };

/** A value of an `lww` field that gave way to another one: to `instead`, written at `by`. */
export type Loss = Written & { readonly field: string; readonly by: Stamp; readonly instead: Json };

/**
 * The row after the change; the very same object when the change brings nothing new. Unknown fields merge as `lww`.
 * `onLoss` hears of every value that another value of its field beats, be it the one that stood or the one that comes.
 */
export function mergeRow(
  row: StoredRow | undefined,
  change: Change,
  kinds: MergeKinds,
  onLoss?: (loss: Loss) => void,
): StoredRow {
  let changed = row === undefined;
  const written = new Map<string, Written>(row ? writtenFields(row) : []);
  for (const [field, value] of Object.entries(change.fields)) {
    const current = written.get(field);
    const incoming = { value, stamp: change.stamp };
    const kind = Object.hasOwn(kinds, field) ? (kinds[field] ?? "lww") : "lww";
    const isNew = !current || wins(incoming, current, kind);
    if (onLoss && current && kind === "lww" && !isSame(incoming.value, current.value)) {
      const [lost, standing] = isNew ? [current, incoming] : [incoming, current];
      onLoss({ ...lost, field, by: standing.stamp, instead: standing.value });
    }
    if (!isNew) continue;
    written.set(field, incoming);
    changed = true;
  }
  return row && !changed ? row : toRow(change.id, written);
}

/** The latest stamp among the fields about to be overwritten; the zero stamp when none was written before. */
export function stampUnder(row: StoredRow | undefined, fields: Iterable<string>): Stamp {
  let latest = ZERO_STAMP;
  if (!row) return latest;
  for (const field of fields) if (Object.hasOwn(row, field)) latest = laterStamp(latest, stampOf(row, field));
  return latest;
}

/** Every written field of a row with its stamp. */
export function writtenFields(row: StoredRow): [string, Written][] {
  return Object.keys(row)
    .filter((field) => field !== "id" && field !== "_s" && field !== "_d")
    .map((field) => [field, { value: row[field] as Json, stamp: stampOf(row, field) }]);
}

/** When a written field was written. Field names come from elsewhere: "constructor" must not find what every object inherits. */
export function stampOf(row: StoredRow, field: string): Stamp {
  return row._d && Object.hasOwn(row._d, field) ? (row._d[field] ?? row._s) : row._s;
}

function wins(incoming: Written, current: Written, kind: MergeKind): boolean {
  if (kind === "max") {
    const byValue = compareValues(incoming.value, current.value);
    return byValue === 0 ? incoming.stamp < current.stamp : byValue > 0;
  }
  if (kind === "first") {
    const byClaim = claimOf(incoming.value) - claimOf(current.value);
    if (byClaim !== 0) return byClaim > 0;
  }
  if (incoming.stamp === current.stamp) return compareValues(incoming.value, current.value) > 0;
  return kind === "first" ? incoming.stamp < current.stamp : incoming.stamp > current.stamp;
}

/** Among `first` values: what says nothing gives way to what was given apart, and that to what was given in one place. */
function claimOf(value: Json): 0 | 1 | 2 {
  if (value === null) return 0;
  return typeof value === "object" && "apart" in value && value.apart === true ? 1 : 2;
}

/** Whether two values say the same. */
export const isSame = (a: Json, b: Json): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && canonical(a) === canonical(b));

/** A total order of values: numbers by size, lists by their first difference, everything else by canonical text. */
export function compareValues(a: Json, b: Json): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
      const difference = compareValues(a[index] as Json, b[index] as Json);
      if (difference !== 0) return difference;
    }
    return a.length - b.length;
  }
  const [left, right] = [canonical(a), canonical(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The most frequent stamp becomes the base, so that equal contents are stored in equal bytes. */
export function toRow(id: string, written: ReadonlyMap<string, Written>): StoredRow {
  const uses = new Map<Stamp, number>();
  for (const { stamp } of written.values()) uses.set(stamp, (uses.get(stamp) ?? 0) + 1);
  let base = ZERO_STAMP;
  for (const [stamp, count] of uses) {
    const most = uses.get(base) ?? 0;
    if (count > most || (count === most && stamp > base)) base = stamp;
  }
  const fields = [...written].sort(([a], [b]) => (a < b ? -1 : 1));
  const deviating = fields
    .filter(([, { stamp }]) => stamp !== base)
    .map(([field, { stamp }]) => [field, stamp]);
  return {
    id,
    ...Object.fromEntries(fields.map(([field, { value }]) => [field, value])),
    _s: base,
    ...(deviating.length > 0 ? { _d: Object.fromEntries(deviating) as Record<string, Stamp> } : {}),
  };
}
