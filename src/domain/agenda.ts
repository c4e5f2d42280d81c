/** The agenda as people read it: numbered items, each with its sub-points. */

import { inOrder } from "./order.ts";
import type { AgendaItem } from "./tables/meetings.ts";

export type AgendaEntry = {
  readonly item: AgendaItem;
  /** "4", or "4.2" for a sub-point. */
  readonly number: string;
  readonly children: readonly AgendaEntry[];
};

/** Items in their order with their numbers; a sub-point whose item is gone becomes an item, so nothing is hidden. */
export function agendaTree(items: readonly AgendaItem[]): AgendaEntry[] {
  const tops = new Set(items.filter((item) => item.parentId === "").map((item) => item.id));
  const childrenOf = (parentId: string): AgendaItem[] =>
    inOrder(items.filter((item) => item.parentId === parentId && item.parentId !== ""));
  return inOrder(items.filter((item) => !tops.has(item.parentId))).map((item, index) => ({
    item,
    number: String(index + 1),
    children: tops.has(item.id)
      ? childrenOf(item.id).map((child, place) => ({
          item: child,
          number: `${index + 1}.${place + 1}`,
          children: [],
        }))
      : [],
  }));
}

/** The tree as one list, in reading order. */
export function flatAgenda(tree: readonly AgendaEntry[]): AgendaEntry[] {
  return tree.flatMap((entry) => [entry, ...entry.children]);
}
