/** The mark at the head of a document: a table with five seats, one of them free. */

import type PDFDocument from "pdfkit";
import { COLOR } from "./pdf-style.ts";

/** Draws it around (x, y); at scale 1 the table is 274 points wide, as in the icon of the app. */
export function drawTable(doc: PDFDocument, x: number, y: number, scale: number): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc.save().translate(x, y).scale(scale);
  for (const angle of [-36, -108, 180, 108, 36]) {
    const free = angle === 36;
    doc.save().rotate(angle);
    doc.roundedRect(-66, free ? -236 : -208, 132, 104, 44).fill(free ? COLOR.yellow : "#8FC7A6");
    doc.restore();
  }
  doc.circle(0, 0, 137).fill(COLOR.green);
  doc.restore().endMarkedContent();
}
