/** The points of a thematafel by theme: they came up in rounds, and are read together. */

import type { VerslagEntry, VerslagItem, VerslagText } from "./verslag.ts";

export type ThemePoints = { readonly theme: string; readonly entries: readonly VerslagEntry[] };

/** Themes in the order they came up, each with its points in the order of the agenda; none of another kind of overleg. */
export function pointsByTheme({ items, loose }: Pick<VerslagText, "items" | "loose">): ThemePoints[] {
  const all = [...items.flatMap(entriesUnder), ...loose].filter(hasTheme);
  return [...Map.groupBy(all, (entry) => entry.theme ?? "")].map(([theme, entries]) => ({ theme, entries }));
}

/** Whether it stands under a theme instead of under its agenda item. */
export const hasTheme = (entry: VerslagEntry): boolean => (entry.theme ?? "") !== "";

const entriesUnder = (item: VerslagItem): VerslagEntry[] => [
  ...item.entries,
  ...item.children.flatMap((child) => child.entries),
];
