/** The mark at the head of a document: a table with five seats, one of them free. */

import type PDFDocument from "pdfkit";
import { COLOR } from "./pdf-style.ts";

const ANGLES = [-36, -108, 180, 108, 36] as const;

/** Draws it around (x, y); at scale 1 the table is 274 points wide, as in the icon of the app. `free`: how many seats are. */
export function drawTable(doc: PDFDocument, x: number, y: number, scale: number, free = 1): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc.save().translate(x, y).scale(scale);
  for (const [index, angle] of ANGLES.entries()) {
    const isFree = index >= ANGLES.length - free;
    doc.save().rotate(angle);
    doc
      .roundedRect(-66, index === ANGLES.length - 1 ? -236 : -208, 132, 104, 44)
      .fill(isFree ? COLOR.yellow : "#8FC7A6");
    doc.restore();
  }
  doc.circle(0, 0, 137).fill(COLOR.green);
  doc.restore().endMarkedContent();
}
