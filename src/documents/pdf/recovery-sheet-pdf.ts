/**
 * The noodblad, one A4 as a tagged PDF: what it is for, the letters in groups, the code, and what to do with it. White
 * ground and little ink, so that it can be printed at home and copied.
 */

import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import { groupsOf } from "../../domain/sharing-letters.ts";
import { inLanguage } from "../../kernel/language.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import type { RecoverySheetPaper } from "../recovery-sheet/recovery-sheet.ts";
import { texts } from "../recovery-sheet/texts.ts";
import { bytesOf } from "./pdf-bytes.ts";
import { glyphsOf, type PdfFonts } from "./pdf-glyphs.ts";
import { elementIn, type Ink } from "./pdf-ink.ts";
import { drawTable } from "./pdf-mark.ts";
import { BODY_WIDTH, COLOR, PAGE, stylesFor } from "./pdf-style.ts";
import { drawCode } from "./poster-code.ts";
import { drawText, fitting } from "./poster-text.ts";

/** `created` (milliseconds since 1970) is the date in the properties of the file. The same sheet gives the same bytes. */
export async function recoverySheetPdf(
  sheet: RecoverySheetPaper,
  fonts: PdfFonts,
  created: number,
): Promise<Uint8Array> {
  const { default: Document } = await import("pdfkit");
  const doc = new Document({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    bufferPages: false,
    pdfVersion: "1.7",
    tagged: true,
    subset: "PDF/UA",
    lang: "nl-NL",
    displayTitle: true,
    font: null,
    info: {
      Title: texts.properties(sheet.organisation),
      Author: sheet.organisation,
      Producer: "Wijkschrift",
      Creator: "Wijkschrift",
      CreationDate: new Date(created),
    },
  });
  const bytes = bytesOf(doc);
  inLanguage("nl", () => drawSheet(doc, sheet, fonts));
  doc.end();
  return bytes;
}

const X: number = PAGE.left;

function drawSheet(doc: PDFDocument, sheet: RecoverySheetPaper, fonts: PdfFonts): void {
  const glyphs = glyphsOf(doc, fonts);
  const ink: Ink = { doc, glyphs, style: stylesFor(12), pageOfPart: new Map(), onUnknownSign: () => {} };
  const root = doc.struct("Document");
  doc.addStructure(root);
  doc.addPage();
  const pen: Pen = { ink, root, y: PAGE.top };
  drawHead(pen, sheet);
  drawKeep(pen);
  drawLetters(pen, sheet);
  drawHow(pen, sheet);
  drawFoot(pen, sheet);
}

/** Goes down the page. */
type Pen = { readonly ink: Ink; readonly root: StructureElement; y: number };

type Look = {
  readonly bold?: boolean;
  readonly color?: string;
  readonly size: number;
  readonly most?: number;
};

/** Text of one piece at the pen, which moves under it. */
function put(
  pen: Pen,
  type: string,
  text: string,
  look: Look,
  x = X,
  width = BODY_WIDTH,
  parent = pen.root,
): void {
  const { size, bold = false, color = COLOR.ink, most = 3 } = look;
  const set = fitting(pen.ink, text, { weight: bold ? "bold" : "regular", color }, width, [
    { size, most },
    { size: size * 0.8, most: most + 1 },
    { size: size * 0.62, most: most + 3 },
  ]);
  drawText(pen.ink, elementIn(pen.ink, parent, type), set, x, pen.y);
  pen.y += set.height;
}

function drawHead(pen: Pen, { organisation }: RecoverySheetPaper): void {
  drawTable(pen.ink.doc, X + 15, pen.y + 11, 0.062);
  put(pen, "P", organisation, { size: 16, bold: true, color: COLOR.green, most: 2 }, X + 46, BODY_WIDTH - 46);
  pen.y += 14;
  put(pen, "H1", texts.title, { size: 44, bold: true });
  pen.y += 6;
  put(pen, "P", texts.purpose, { size: 15 });
  pen.y += 16;
}

/** The one line nobody may miss, on yellow. */
function drawKeep(pen: Pen): void {
  const top = pen.y;
  const { doc } = pen.ink;
  doc.markContent("Artifact", { type: "Layout" });
  doc.roundedRect(X, top, BODY_WIDTH, 44, 5).fill(COLOR.yellow);
  doc.endMarkedContent();
  pen.y += 12;
  put(pen, "P", texts.keep, { size: 17, bold: true, most: 1 }, X + 16, BODY_WIDTH - 32);
  pen.y = top + 44 + 22;
}

const CODE_SIDE = 148;
const COLUMNS = 2;
const GROUP_WIDTH = 138;
const GROUP_HEIGHT = 50;

/** Six groups in three rows, each with its number, and the code beside them. */
function drawLetters(pen: Pen, { letters, link }: RecoverySheetPaper): void {
  put(pen, "H2", texts.letters, { size: 16, bold: true, color: COLOR.green });
  pen.y += 10;
  const top = pen.y;
  const list = elementIn(pen.ink, pen.root, "L");
  for (const [index, group] of groupsOf(letters).entries()) {
    const x = X + (index % COLUMNS) * GROUP_WIDTH;
    const y = top + Math.floor(index / COLUMNS) * GROUP_HEIGHT;
    const item = elementIn(pen.ink, list, "LI");
    const number = fitting(pen.ink, `${index + 1}`, { weight: "regular", color: COLOR.soft }, 20, [
      { size: 13, most: 1 },
    ]);
    drawText(pen.ink, elementIn(pen.ink, item, "Lbl"), number, x, y + 12);
    const set = fitting(pen.ink, group, { weight: "bold", color: COLOR.ink }, GROUP_WIDTH - 20, [
      { size: 33, most: 1 },
    ]);
    drawText(pen.ink, elementIn(pen.ink, item, "LBody"), set, x + 18, y);
  }
  const contents = { contents: link, label: "", hint: "", alt: texts.code };
  drawCode(pen.ink, pen.root, contents, {
    x: X + BODY_WIDTH - CODE_SIDE,
    y: top,
    side: CODE_SIDE,
    factor: 1,
  });
  pen.y = top + 3 * GROUP_HEIGHT + 4;
  put(pen, "P", texts.alphabet, { size: 12, color: COLOR.soft });
  pen.y += 22;
}

function drawHow(pen: Pen, { app }: RecoverySheetPaper): void {
  put(pen, "H2", texts.how, { size: 16, bold: true, color: COLOR.green });
  pen.y += 6;
  const list = elementIn(pen.ink, pen.root, "L");
  for (const [index, step] of texts.steps(app).entries()) {
    const item = elementIn(pen.ink, list, "LI");
    const number = fitting(pen.ink, `${index + 1}.`, { weight: "bold", color: COLOR.green }, 22, [
      { size: 14, most: 1 },
    ]);
    drawText(pen.ink, elementIn(pen.ink, item, "Lbl"), number, X, pen.y);
    put(pen, "LBody", step, { size: 14 }, X + 24, BODY_WIDTH - 24, item);
    pen.y += 6;
  }
  pen.y += 8;
  put(pen, "P", texts.secret, { size: 14, bold: true });
  pen.y += 20;
}

/** Which sheet this is, and two lines for a pen. */
function drawFoot(pen: Pen, { endpoint, date }: RecoverySheetPaper): void {
  put(pen, "P", texts.place(endpoint), { size: 12, color: COLOR.soft, most: 2 });
  put(pen, "P", texts.made(fullDate(date)), { size: 12, color: COLOR.soft });
  pen.y = Math.max(pen.y + 24, PAGE.height - PAGE.bottom - 60);
  for (const label of [texts.checked, texts.lies]) {
    const set = fitting(pen.ink, label, { weight: "regular", color: COLOR.ink }, 130, [
      { size: 13, most: 1 },
    ]);
    drawText(pen.ink, elementIn(pen.ink, pen.root, "P"), set, X, pen.y);
    const { doc } = pen.ink;
    doc.markContent("Artifact", { type: "Layout" });
    doc
      .moveTo(X + 122, pen.y + 15)
      .lineTo(X + BODY_WIDTH, pen.y + 15)
      .lineWidth(0.8)
      .stroke(COLOR.strong);
    doc.endMarkedContent();
    pen.y += 32;
  }
}
