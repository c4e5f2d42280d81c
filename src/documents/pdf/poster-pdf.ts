/**
 * A poster, A4 or A3, as a tagged PDF: the table seen from above with the day or the free seat on it, who is welcome,
 * where, what about, a code to scan, and strips to tear off. White ground, so that it can be printed at home.
 */

import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import { inLanguage } from "../../kernel/language.ts";
import type { Poster } from "../poster/poster.ts";
import { bytesOf } from "./pdf-bytes.ts";
import { glyphsOf, type PdfFonts } from "./pdf-glyphs.ts";
import { elementIn, type Ink } from "./pdf-ink.ts";
import { COLOR, PAGE, stylesFor } from "./pdf-style.ts";
import { drawAbout } from "./poster-about.ts";
import { drawCode } from "./poster-code.ts";
import { drawStrips } from "./poster-strips.ts";
import { drawOnTable, footTop } from "./poster-table.ts";
import { drawText, fitting, type PosterText } from "./poster-text.ts";

export type PosterSize = "A4" | "A3";

/** Everything is measured on A4; A3 is the same drawing, larger. */
const FACTOR: Record<PosterSize, number> = { A4: 1, A3: Math.SQRT2 };
const MARGIN = 46;
const WIDTH = PAGE.width - 2 * MARGIN;

/** `created` (milliseconds since 1970) is the date in the properties of the file. The same poster gives the same bytes. */
export async function posterPdf(
  poster: Poster,
  size: PosterSize,
  fonts: PdfFonts,
  created: number,
): Promise<Uint8Array> {
  const { default: Document } = await import("pdfkit");
  const doc = new Document({
    size,
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
      Title: poster.properties,
      Author: poster.organisation,
      Producer: "Wijkschrift",
      Creator: "Wijkschrift",
      CreationDate: new Date(created),
    },
  });
  const bytes = bytesOf(doc);
  inLanguage("nl", () => drawPoster(doc, poster, size, fonts));
  doc.end();
  return bytes;
}

function drawPoster(doc: PDFDocument, poster: Poster, size: PosterSize, fonts: PdfFonts): void {
  const glyphs = glyphsOf(doc, fonts);
  const ink: Ink = { doc, glyphs, style: stylesFor(12), pageOfPart: new Map(), onUnknownSign: () => {} };
  const root = doc.struct("Document");
  doc.addStructure(root);
  doc.addPage();
  doc.save().scale(FACTOR[size]);
  const top = drawHead(ink, root, poster);
  drawOnTable(ink, root, poster, top);
  drawAbout(ink, root, poster, top);
  drawFoot(ink, root, poster, FACTOR[size]);
  if (poster.strip.length > 0) drawStrips(ink, poster.strip);
  doc.restore();
}

/** The green head with who is welcome and to what. Gives where it ends. */
function drawHead(ink: Ink, root: StructureElement, poster: Poster): number {
  const white = "#FFFFFF";
  const title = fitting(ink, poster.title, { weight: "bold", color: white }, WIDTH, [
    { size: 58, most: 2 },
    { size: 46, most: 3 },
    { size: 34, most: 4 },
    { size: 24, most: 5 },
  ]);
  const organisation = fitting(ink, poster.organisation, { weight: "bold", color: white }, WIDTH, [
    { size: 16, most: 1 },
    { size: 13, most: 2 },
  ]);
  const welcome = fitting(ink, poster.welcome, { weight: "regular", color: white }, WIDTH, [
    { size: 22, most: 1 },
    { size: 17, most: 2 },
  ]);
  const height = 34 + organisation.height + 14 + title.height + 10 + welcome.height + 26;
  ground(ink.doc, height);
  let y = 34;
  const put = (text: PosterText, type: string, after: number) => {
    drawText(ink, elementIn(ink, root, type), text, MARGIN, y);
    y += text.height + after;
  };
  put(organisation, "P", 14);
  put(title, "H1", 10);
  put(welcome, "P", 0);
  return height;
}

function ground(doc: PDFDocument, height: number): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc.rect(0, 0, PAGE.width, height).fill(COLOR.green);
  doc.endMarkedContent();
}

const CODE_SIDE = 104;

/** The code with what it does, and where to find the organisation. */
function drawFoot(ink: Ink, root: StructureElement, poster: Poster, factor: number): void {
  const { code, contact } = poster;
  const top = footTop(poster);
  const width = code ? WIDTH - CODE_SIDE - 20 : WIDTH;
  const x = code ? MARGIN + CODE_SIDE + 20 : MARGIN;
  if (code) drawCode(ink, root, code, { x: MARGIN, y: top, side: CODE_SIDE, factor });
  const bold = { weight: "bold", color: COLOR.ink } as const;
  const lines = [
    ...(code
      ? [
          fitting(ink, code.label, bold, width, [{ size: 19, most: 1 }]),
          fitting(ink, code.hint, { weight: "regular", color: COLOR.soft }, width, [{ size: 13, most: 2 }]),
        ]
      : []),
    ...contact.map((text) =>
      fitting(ink, text, { weight: "bold", color: COLOR.green }, width, [
        { size: contact.length > 2 ? 15 : 17, most: 1 },
        { size: 14, most: 1 },
        { size: 11, most: 2 },
      ]),
    ),
  ];
  const height = lines.reduce((sum, each) => sum + each.height + 5, -5);
  let y = top + Math.max(0, (CODE_SIDE - height) / 2);
  for (const text of lines) {
    drawText(ink, elementIn(ink, root, "P"), text, x, y);
    y += text.height + 5;
  }
}
