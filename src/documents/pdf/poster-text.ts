/** Words on a poster: as large as they fit, and cut off with "…" only where even the smallest size is too large. */

import type { StructureElement } from "pdfkit";
import { clip } from "../../kernel/clip.ts";
import { drawLine, type Ink } from "./pdf-ink.ts";
import { type Line, linesOf } from "./pdf-lines.ts";
import type { TextStyle } from "./pdf-style.ts";

export type PosterText = {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly height: number;
};

/** A size in points, and how many lines of it there may be; the first that fits is taken. */
type Step = { readonly size: number; readonly most: number };

export function fitting(
  ink: Ink,
  text: string,
  look: Pick<TextStyle, "weight" | "color">,
  width: number,
  steps: readonly Step[],
): PosterText {
  const plain = clip(text, 400);
  for (const { size, most } of steps) {
    const set = setIn(ink, plain, { ...look, size, leading: size * 1.14 }, width);
    if (set.lines.length <= most && !breaksWord(ink, plain, set.style, width)) return set;
  }
  const { size, most } = steps.at(-1) ?? { size: 12, most: 1 };
  const style = { ...look, size, leading: size * 1.14 };
  let length = plain.length;
  let set = setIn(ink, plain, style, width);
  while (set.lines.length > most && length > 1) {
    length = Math.floor(length * 0.9);
    set = setIn(ink, clip(plain, length), style, width);
  }
  return set;
}

export function drawText(
  ink: Ink,
  element: StructureElement,
  { lines, style }: PosterText,
  x: number,
  y: number,
  align: "left" | "centre" = "left",
): void {
  for (const [index, line] of lines.entries()) {
    const left = align === "left" ? x : x - widthOf(line) / 2;
    drawLine(ink, element, line, style, left, y + index * style.leading);
  }
}

const widthOf = (line: Line): number =>
  line.reduce((end, segment) => Math.max(end, segment.x + segment.width), 0);

function setIn(ink: Ink, text: string, style: TextStyle, width: number): PosterText {
  const lines = linesOf([{ text }], style, width, ink.glyphs);
  return { lines, style, height: lines.length * style.leading };
}

/** A word too wide for the line would be cut in two: rather a smaller size. */
const breaksWord = (ink: Ink, text: string, style: TextStyle, width: number): boolean =>
  text.split(/\s+/).some((word) => linesOf([{ text: word }], style, width, ink.glyphs).length > 1);
