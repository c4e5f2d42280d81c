/** What somebody has: of each phone all batches up to and including a number. */
import * as v from "valibot";
import { limits } from "./limits.ts";
import { recordOf } from "./record-schema.ts";

/** Device id → the highest number n such that batches 1 to n are all there. */
export type Vector = Readonly<Record<string, number>>;

/** Batches of one phone that somebody lacks: both ends included. */
export type Gap = { readonly device: string; readonly from: number; readonly to: number };

export const batchNumberSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const vectorSchema: v.GenericSchema<unknown, Vector> = v.pipe(
  recordOf(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)), v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  v.check((vector) => Object.keys(vector).length <= limits.devicesEver),
);

/** How far somebody is with a phone; 0 when nothing of it is there. */
export const upTo = (vector: Vector, device: string): number =>
  Object.hasOwn(vector, device) ? (vector[device] ?? 0) : 0;

/** What two together have. */
export function merged(a: Vector, b: Vector): Vector {
  const both: Record<string, number> = { ...a };
  for (const [device, n] of Object.entries(b)) both[device] = Math.max(upTo(a, device), n);
  return both;
}

/** What `have` lacks of `other`, by device id. */
export function behind(have: Vector, other: Vector): Gap[] {
  return Object.keys(other)
    .sort()
    .map((device) => ({ device, from: upTo(have, device) + 1, to: upTo(other, device) }))
    .filter(({ from, to }) => from <= to);
}

/** True when `other` has a batch that `have` lacks. */
export const isBehind = (have: Vector, other: Vector): boolean =>
  Object.entries(other).some(([device, n]) => upTo(have, device) < n);
