/** Lines to write on with a pen, far enough apart for any hand. */

import type { StructureElement } from "pdfkit";
import type { PaperBlock } from "../paper.ts";
import { elementIn, type Ink, textStrips } from "./pdf-ink.ts";
import type { Strip } from "./pdf-pages.ts";
import { BODY_WIDTH, COLOR, PAGE } from "./pdf-style.ts";

/** A label, and the lines under it; up to so many stay on one page. */
const WHOLE = 6;

export function linesToWriteOn(
  ink: Ink,
  root: StructureElement,
  { label, count }: Extract<PaperBlock, { kind: "lines" }>,
): Strip[] {
  const place = { x: PAGE.left, width: BODY_WIDTH, before: 10, keep: true };
  const above =
    label === "" ? [] : textStrips(ink, elementIn(ink, root, "P"), [{ text: label }], ink.style.label, place);
  const height = ink.style.writing;
  const lines = Array.from(
    { length: count },
    (_, index): Strip => ({
      // The label stands on the height of the first line, so that no paper is lost.
      height: index === 0 && label !== "" ? height - 6 : height,
      before: 0,
      keep: index < Math.min(count, WHOLE) - 1,
      draw: (top) => drawWritingLine(ink, top + (index === 0 && label !== "" ? height - 6 : height)),
    }),
  );
  return [...above, ...lines];
}

function drawWritingLine({ doc }: Ink, y: number): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + BODY_WIDTH, y)
    .lineWidth(0.75)
    .stroke(COLOR.strong);
  doc.endMarkedContent();
}
