/** The sections of a handover dossier: a heading with its table. */

import { heading, type PaperBlock, plainText } from "../paper.ts";

/** Titles with their part of the width. */
export type Columns = readonly (readonly [title: string, share: number])[];

/** A heading with its table, or with the sentence that there is nothing. */
export const sectionOf = (
  words: { readonly heading: string; readonly none: string },
  columns: Columns,
  rows: readonly string[][],
): PaperBlock[] => [
  heading(2, words.heading),
  rows.length === 0 ? plainText(words.none) : table(columns, rows),
];

/** A table of plain cells; a line break in a cell stays. */
export const table = (columns: Columns, rows: readonly string[][]): PaperBlock => ({
  kind: "table",
  columns: columns.map(([title, share]) => ({ title, share })),
  rows: rows.map((cells) => cells.map((text) => [{ text: text.trim() }])),
});

/** Parts under one another, those without words left out. */
export const linesOf = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n");
