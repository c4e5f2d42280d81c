/** A QR code as squares of the page itself: sharp at any size. */

import type { StructureElement } from "pdfkit";
import { encodeQR } from "qr";
import type { PosterCode } from "../poster/poster.ts";
import type { Ink } from "./pdf-ink.ts";
import { COLOR } from "./pdf-style.ts";

type Place = {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** How much larger than A4 the page is. */
  readonly factor: number;
};

export function drawCode(
  ink: Ink,
  root: StructureElement,
  { contents, alt }: PosterCode,
  { x, y, side, factor }: Place,
): void {
  // The library wants a white border; the page has its own.
  const rows = encodeQR(contents, "raw", { ecc: "medium", border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
  const module = side / rows.length;
  const bbox = [x * factor, y * factor, (x + side) * factor, (y + side) * factor] as const;
  const figure = ink.doc.struct("Figure", { alt, bbox });
  root.add(figure);
  figure.add(() => {
    // A hair higher than its row, so that no white line shows between two.
    for (const [row, cells] of rows.entries())
      for (const { from, to } of runsOf(cells))
        ink.doc.rect(x + from * module, y + row * module, (to - from) * module, module + 0.05);
    ink.doc.fill(COLOR.ink);
  });
}

/** Dark cells next to one another are one shape. */
function runsOf(cells: readonly boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, isDark] of cells.entries()) {
    const last = runs.at(-1);
    if (isDark && last?.to === index) last.to = index + 1;
    else if (isDark) runs.push({ from: index, to: index + 1 });
  }
  return runs;
}
