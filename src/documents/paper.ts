/**
 * Paper: what stands on a document, apart from how it is drawn. A verslag or a list is turned into this tree once, and
 * four drawers (PDF, Word, HTML, text) draw any tree; a new document only has to build one.
 */

import type { LightBlock, Run } from "../press/light-text.ts";
import { fullDate } from "../press/spoken-dates.ts";

export type Paper = {
  /** The heading of the document, and its title in the file's properties. */
  readonly title: string;
  readonly organisation: string;
  /** At the foot of each page, beside the page number. */
  readonly foot: string;
  readonly blocks: readonly PaperBlock[];
};

/** What a boxed piece is, so that it can be told apart at a glance; the label says it in words as well. */
export type Tone = "decision" | "action" | "question" | "notice" | "plain";

export type Column = {
  readonly title: string;
  /** Its part of the width, against those of the other columns. */
  readonly share: number;
};

export type PaperBlock =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly number: string; readonly text: string }
  /** The first of the pages that repeat in lists what the text says; starts a new page, and is left out of messages. */
  | { readonly kind: "appendices" }
  /** Papers bound into one: each begins on a page of its own, under its own title. */
  | { readonly kind: "part"; readonly title: string }
  /** Which parts there are, and on what page each begins. */
  | { readonly kind: "contents" }
  /** `introduces`: stays on the page of what comes after it. */
  | {
      readonly kind: "text";
      readonly blocks: readonly LightBlock[];
      readonly muted: boolean;
      readonly introduces?: true;
    }
  /** Labels with their values, a value being one or more lines. */
  | {
      readonly kind: "facts";
      readonly rows: readonly { readonly label: string; readonly lines: readonly string[] }[];
    }
  | {
      readonly kind: "box";
      readonly tone: Tone;
      /** "Besluit B2026-03-05.2"; "" none. */
      readonly label: string;
      readonly blocks: readonly LightBlock[];
      readonly remarks: readonly string[];
    }
  /** Cells are paragraphs of runs; the first column names the row. `figures`: a value says nothing without its column. */
  | {
      readonly kind: "table";
      readonly figures?: true;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    }
  /** A table to fill in with a pen: what is printed beforehand, "" for an empty cell. Messages leave it out. */
  | {
      readonly kind: "form";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Lines to write on, under a word that says what for. Messages leave them out. */
  | { readonly kind: "lines"; readonly label: string; readonly count: number };

/** The size of the running text in print, in points: 16 for who reads with difficulty. */
export type PrintSize = 12 | 16;

export const heading = (level: 2 | 3, text: string, number = ""): PaperBlock => ({
  kind: "heading",
  level,
  number,
  text,
});

/** A piece of plain text, as one paragraph. */
export const plainText = (text: string, muted = false): PaperBlock => ({
  kind: "text",
  blocks: [{ kind: "paragraph", runs: [{ text }] }],
  muted,
});

/** A sentence, and the lines it introduces (changes, a reason). */
export type Statement = { readonly text: string; readonly lines: readonly string[] };

/** A sentence in a box, with the lines it introduces as a list. */
export const statementBox = (tone: Tone, { text, lines }: Statement): PaperBlock => ({
  kind: "box",
  tone,
  label: "",
  blocks: [{ kind: "paragraph", runs: [{ text }] }, ...listOf(lines)],
  remarks: [],
});

/** Lines as a bulleted list; nothing for no lines. */
export const listOf = (lines: readonly string[]): LightBlock[] =>
  lines.length === 0 ? [] : [{ kind: "list", items: lines.map((text) => [{ text }]) }];

/** "Verslag bestuursvergadering, 5 maart 2026". */
export const footOf = (title: string, date: string): string =>
  [title, fullDate(date)].filter((part) => part !== "").join(", ");
