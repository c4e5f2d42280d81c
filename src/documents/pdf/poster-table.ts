/** The table of a poster: what matters most stands on it, and beside it a free chair. */

import type { StructureElement } from "pdfkit";
import type { Poster } from "../poster/poster.ts";
import { elementIn, type Ink } from "./pdf-ink.ts";
import { drawTable } from "./pdf-mark.ts";
import { COLOR } from "./pdf-style.ts";
import { drawText, fitting } from "./poster-text.ts";

/** Where the foot begins, in points on A4; without strips below it that is lower. */
export const footTop = ({ strip }: Pick<Poster, "strip">): number => (strip.length === 0 ? 694 : 594);

/** Where the table stands, in points on A4. */
export const TABLE_X = 196;
export const LARGEST_TABLE = 106;

/** Where the table stands between the head and the foot; a long head makes it smaller. */
export function tableUnder(top: number, foot: number): { readonly y: number; readonly radius: number } {
  const room = foot - top - 24;
  const radius = Math.min(LARGEST_TABLE, room / 3.28);
  // The free chair stands further out than the one below.
  return { y: (top + foot) / 2 + radius * 0.1, radius };
}

/** What matters most, on the table; and beside it the free chair. */
export function drawOnTable(ink: Ink, root: StructureElement, poster: Poster, top: number): void {
  const { y: centre, radius } = tableUnder(top, footTop(poster));
  drawTable(ink.doc, TABLE_X, centre, radius / 137, poster.free);
  const line = (text: string, size: number) =>
    fitting(ink, text, { color: "#FFFFFF", weight: "bold" }, radius * 1.6, [
      { size, most: 1 },
      { size: size * 0.8, most: 1 },
      { size: size * 0.7, most: 3 },
    ]);
  const scale = radius / LARGEST_TABLE;
  const parts = poster.table.map(({ text, size }) => line(text, size * scale));
  const element = elementIn(ink, root, "P");
  let y = centre - parts.reduce((sum, part) => sum + part.height, 0) / 2;
  for (const part of parts) {
    drawText(ink, element, part, TABLE_X, y, "centre");
    y += part.height;
  }
  // Beside the free chair.
  const call = fitting(ink, poster.call, { weight: "bold", color: COLOR.ink }, 170, [
    { size: 25 * scale, most: 1 },
  ]);
  drawText(ink, elementIn(ink, root, "P"), call, TABLE_X + radius * 1.45, centre - radius * 1.44);
}
