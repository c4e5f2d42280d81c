/**
 * When and where a value was written: a hybrid logical clock. 32 hexadecimal digits, milliseconds (12), counter (4) and
 * the clock node of the phone (16), so that comparing the text compares the moments.
 */

import type { Brand } from "../kernel/brand.ts";

export type Stamp = Brand<string, "Stamp">;

export const ZERO_STAMP = "0".repeat(32) as Stamp;

/** Stamps from this year on are refused; a constant, so that every phone judges alike whatever its clock says. */
const BOUND_MS = Date.UTC(2100, 0, 1);

export const msOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, 12), 16);
/** The clock node of the phone that wrote it. */
export const nodeOf = (stamp: Stamp): string => stamp.slice(16);
const counterOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(12, 16), 16);

/**
 * The stamp of a new write: later than `base`, whatever the clock says, so that one's own edit is always visible. A
 * clock beyond the bound is not believed, or no other phone would accept what is written here.
 */
export function nextStamp(base: Stamp, now: number, node: string): Stamp {
  const ms = Math.floor(now);
  if (ms > msOf(base) && ms < BOUND_MS) return makeStamp(ms, 0, node);
  const counter = counterOf(base) + 1;
  return counter > 0xffff ? makeStamp(msOf(base) + 1, 0, node) : makeStamp(msOf(base), counter, node);
}

export function makeStamp(ms: number, counter: number, node: string): Stamp {
  return `${hex(ms, 12)}${hex(counter, 4)}${node}` as Stamp;
}

/** A stamp as it came from elsewhere; undefined when malformed or beyond the bound. */
export function parseStamp(text: unknown): Stamp | undefined {
  if (typeof text !== "string" || !/^[0-9a-f]{32}$/.test(text)) return undefined;
  const stamp = text as Stamp;
  return msOf(stamp) < BOUND_MS ? stamp : undefined;
}

export const laterStamp = (a: Stamp, b: Stamp): Stamp => (a > b ? a : b);

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0");
