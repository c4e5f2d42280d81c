/**
 * Paper as a tagged PDF (PDF/UA): language, title, headings, lists and tables are in its structure tree, and page numbers
 * are outside it. The same paper and `created` give the same bytes.
 */

import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import { inLanguage } from "../../kernel/language.ts";
import type { Paper, PrintSize } from "../paper.ts";
import { dutch } from "../texts.ts";
import { blockStrips } from "./pdf-blocks.ts";
import { bytesOf } from "./pdf-bytes.ts";
import { glyphsOf, type PdfFonts } from "./pdf-glyphs.ts";
import { drawArtifact, elementIn, type Ink, textStrips } from "./pdf-ink.ts";
import { linesOf } from "./pdf-lines.ts";
import { drawTable } from "./pdf-mark.ts";
import { type Frame, type Placed, pagesOf, type Strip } from "./pdf-pages.ts";
import { BODY_HEIGHT, BODY_WIDTH, COLOR, PAGE, stylesFor } from "./pdf-style.ts";

/** `created` (milliseconds since 1970) is the date in the properties of the file; `size` that of its text, in points. */
export async function paperPdf(
  paper: Paper,
  fonts: PdfFonts,
  created: number,
  size: PrintSize = 12,
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
      Title: paper.title,
      Author: paper.organisation,
      Producer: "Wijkschrift",
      Creator: "Wijkschrift",
      CreationDate: new Date(created),
    },
  });
  const bytes = bytesOf(doc);
  // What the drawer adds of its own ("Bladzijde 1 van 3") is in the language of papers, too.
  inLanguage("nl", () => drawPaper(doc, paper, fonts, size));
  doc.end();
  return bytes;
}

function drawPaper(doc: PDFDocument, paper: Paper, fonts: PdfFonts, size: PrintSize): void {
  let unknownSigns = false;
  const onUnknownSign = (): void => {
    unknownSigns = true;
  };
  const ink: Ink = {
    doc,
    glyphs: glyphsOf(doc, fonts),
    style: stylesFor(size),
    pageOfPart: new Map(),
    ...(paper.blocks.some(({ kind }) => kind === "contents") && { bookmarks: { part: doc.outline } }),
    onUnknownSign,
  };
  const root = doc.struct("Document");
  doc.addStructure(root);
  const strips = [...headStrips(ink, root, paper), ...bodyStrips(ink, root, paper)];
  const pages = pagesOf(strips, PAGE.top, BODY_HEIGHT);
  for (const [index, page] of pages.entries())
    for (const { strip } of page) if (strip.part !== undefined) ink.pageOfPart.set(strip.part, index + 1);
  for (const [index, page] of pages.entries()) {
    doc.addPage();
    drawFrames(doc, page);
    for (const { strip, top, again } of page) strip.draw(top, again);
    const isLast = index === pages.length - 1;
    drawFoot(ink, paper, index + 1, pages.length, isLast && unknownSigns);
  }
}

function bodyStrips(ink: Ink, root: StructureElement, { blocks }: Paper): Strip[] {
  const parts = blocks.flatMap((block) => (block.kind === "part" ? [block] : []));
  const titles = parts.map(({ title }) => title);
  return blocks.flatMap((block) =>
    blockStrips(ink, root, block, titles, block.kind === "part" ? parts.indexOf(block) : 0),
  );
}

/** The mark, the organisation and the title, over the first page. */
function headStrips(ink: Ink, root: StructureElement, { organisation, title }: Paper): Strip[] {
  const markWidth = 46;
  const organisationStrips = textStrips(
    ink,
    elementIn(ink, root, "P"),
    [{ text: organisation }],
    ink.style.organisation,
    {
      x: PAGE.left + markWidth,
      width: BODY_WIDTH - markWidth,
      before: 0,
      keep: true,
      beside: (top) => drawTable(ink.doc, PAGE.left + 15, top + ink.style.organisation.leading / 2, 0.062),
    },
  );
  const titleStrips = textStrips(ink, elementIn(ink, root, "H1"), [{ text: title }], ink.style.title, {
    x: PAGE.left,
    width: BODY_WIDTH,
    before: 22,
    keep: true,
  });
  return [...organisationStrips, ...titleStrips];
}

/** The ground of boxes, behind their text: one shape for consecutive strips of one box. */
function drawFrames(doc: PDFDocument, page: readonly Placed[]): void {
  const grounds: { frame: Frame; top: number; bottom: number }[] = [];
  let open: Frame | undefined;
  for (const { strip, top } of page) {
    const { frame } = strip;
    const last = grounds.at(-1);
    const bottom = top + strip.height;
    if (frame && last && open === frame && strip.before < BETWEEN_BOXES) last.bottom = bottom;
    else if (frame) grounds.push({ frame, top, bottom });
    open = frame;
  }
  for (const { frame, top, bottom } of grounds) {
    doc.markContent("Artifact", { type: "Layout" });
    doc.roundedRect(PAGE.left, top, BODY_WIDTH, bottom - top, 4).fill(frame.ground);
    doc.rect(PAGE.left, top, 5, bottom - top).fill(frame.edge);
    doc.endMarkedContent();
  }
}

/** Two boxes of one tone below one another have at least so much white between them. */
const BETWEEN_BOXES = 10;

function drawFoot(ink: Ink, paper: Paper, page: number, pages: number, unknownSigns: boolean): void {
  const y = PAGE.height - PAGE.bottom + 28;
  const [number = []] = linesOf([{ text: dutch.page(page, pages) }], ink.style.foot, BODY_WIDTH, ink.glyphs);
  const width = number.reduce((end, segment) => Math.max(end, segment.x + segment.width), 0);
  const [foot = []] = linesOf([{ text: paper.foot }], ink.style.foot, BODY_WIDTH - width - 20, ink.glyphs);
  drawArtifact(ink, foot, ink.style.foot, PAGE.left, y);
  drawArtifact(ink, number, ink.style.foot, PAGE.left + BODY_WIDTH - width, y);
  if (!unknownSigns) return;
  const [note = []] = linesOf([{ text: dutch.unknownSigns }], ink.style.foot, BODY_WIDTH, ink.glyphs);
  drawArtifact(ink, note, { ...ink.style.foot, color: COLOR.soft }, PAGE.left, y + ink.style.foot.leading);
}
