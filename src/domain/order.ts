/** The order of lists that people arrange themselves: by fractional index, ties by id, so every phone shows the same. */

import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";

type Ordered = { readonly id: string; readonly order: string };

/** Sorts by order, then by id (two phones may have given the same order). */
export function inOrder<T extends Ordered>(list: Iterable<T>): T[] {
  return [...list].sort((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

/** An order for a new last entry. Entries whose order is none (half received, or garbled) do not count. */
export function orderAfterLast(list: readonly Ordered[]): string {
  for (const { order } of inOrder(list).reverse()) {
    const key = between(order, null);
    if (key !== undefined) return key;
  }
  return generateKeyBetween(null, null);
}

/** `count` orders, for a list written in one go. */
export const ordersFor = (count: number): string[] => generateNKeysBetween(null, null, count);

/**
 * The orders to write so that `id` comes to stand before `beforeId` (null: last). Usually one entry; where neighbours
 * share an order, or keys grew beyond 64 characters, the whole list gets new ones.
 */
export function reorder(list: readonly Ordered[], id: string, beforeId: string | null): Map<string, string> {
  const rest = inOrder(list).filter((entry) => entry.id !== id);
  const at = beforeId === null ? rest.length : rest.findIndex((entry) => entry.id === beforeId);
  const place = at < 0 ? rest.length : at;
  const before = rest[place - 1]?.order ?? null;
  const after = rest[place]?.order ?? null;
  const key = between(before, after);
  if (key !== undefined && key.length <= 64) return new Map([[id, key]]);
  const ids = rest.map((entry) => entry.id);
  ids.splice(place, 0, id);
  const keys = ordersFor(ids.length);
  return new Map(ids.map((each, index) => [each, keys[index] ?? ""]));
}

/** Undefined when nothing lies between: equal orders, or one that is none. */
function between(before: string | null, after: string | null): string | undefined {
  if (before !== null && after !== null && before >= after) return undefined;
  try {
    return generateKeyBetween(before, after);
  } catch {
    return undefined;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
