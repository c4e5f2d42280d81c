/**
 * The poster of a public meeting, A4 or A3, as a tagged PDF: the table seen from above with the day on it, who is welcome,
 * where, what about, a code for one's agenda, and strips to tear off. White ground, so that it can be printed at home.
 */

import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import { inLanguage } from "../../kernel/language.ts";
import type { Poster } from "../invitation/poster.ts";
import { texts } from "../invitation/texts.ts";
import { bytesOf } from "./pdf-bytes.ts";
import { glyphsOf, type PdfFonts } from "./pdf-glyphs.ts";
import { elementIn, type Ink } from "./pdf-ink.ts";
import { drawTable } from "./pdf-mark.ts";
import { COLOR, PAGE, stylesFor } from "./pdf-style.ts";
import { drawCode } from "./poster-code.ts";
import { drawStrips, STRIPS_TOP } from "./poster-strips.ts";
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
      Title: texts.poster.properties(poster.title),
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
  drawDay(ink, root, poster, top);
  drawAbout(ink, root, poster, top);
  drawFoot(ink, root, poster, FACTOR[size]);
  drawStrips(ink, poster.strip);
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

const FOOT_TOP = 594;
const TABLE_X = 196;
const LARGEST_TABLE = 106;

/** Where the table stands between the head and the foot; a long head makes it smaller. */
function tableUnder(top: number): { readonly y: number; readonly radius: number } {
  const room = FOOT_TOP - top - 24;
  const radius = Math.min(LARGEST_TABLE, room / 3.28);
  // The free chair stands further out than the one below.
  return { y: (top + FOOT_TOP) / 2 + radius * 0.1, radius };
}

/** The day, on the table. */
function drawDay(ink: Ink, root: StructureElement, poster: Poster, top: number): void {
  const { y: centre, radius } = tableUnder(top);
  drawTable(ink.doc, TABLE_X, centre, radius / 137);
  const { weekday, day, month } = poster.date;
  const line = (text: string, size: number) =>
    fitting(ink, text, { color: "#FFFFFF", weight: "bold" }, radius * 1.6, [
      { size, most: 1 },
      { size: size * 0.8, most: 1 },
      { size: size * 0.7, most: 3 },
    ]);
  const scale = radius / LARGEST_TABLE;
  const parts =
    day === ""
      ? [line(poster.noDate, 30 * scale)]
      : [line(weekday, 24 * scale), line(day, 92 * scale), line(month, 24 * scale)];
  const element = elementIn(ink, root, "P");
  let y = centre - parts.reduce((sum, part) => sum + part.height, 0) / 2;
  for (const part of parts) {
    drawText(ink, element, part, TABLE_X, y, "centre");
    y += part.height;
  }
  // Beside the free chair.
  const call = fitting(ink, texts.poster.welcome, { weight: "bold", color: COLOR.ink }, 170, [
    { size: 25 * scale, most: 1 },
  ]);
  drawText(ink, elementIn(ink, root, "P"), call, TABLE_X + radius * 1.45, centre - radius * 1.44);
}

/** At what time, where it is, and what about. */
function drawAbout(ink: Ink, root: StructureElement, poster: Poster, top: number): void {
  const x = TABLE_X + LARGEST_TABLE * 1.72;
  const width = PAGE.width - MARGIN - x + 10;
  const fit = (text: string, weight: "bold" | "regular", color: string, sizes: readonly [number, number][]) =>
    fitting(
      ink,
      text,
      { weight, color },
      width,
      sizes.map(([size, most]) => ({ size, most })),
    );
  const { subjects } = poster;
  const pieces = [
    ...(poster.date.time === ""
      ? []
      : [
          {
            type: "P",
            after: 4,
            text: fit(poster.date.time, "bold", COLOR.green, [
              [21, 1],
              [18, 1],
              [16, 2],
            ]),
          },
        ]),
    {
      type: "P",
      after: 18,
      text: fit(poster.place, "bold", COLOR.ink, [
        [21, 3],
        [17, 4],
        [13, 6],
      ]),
    },
    ...(subjects.length === 0
      ? []
      : [{ type: "H2", after: 5, text: fit(texts.poster.subjects, "bold", COLOR.green, [[14, 2]]) }]),
    ...subjects.map((subject) => ({
      type: "LI",
      after: 7,
      text: fit(subject, "regular", COLOR.ink, [[15, 2]]),
    })),
  ];
  const heightOf = () => pieces.reduce((sum, { text, after }) => sum + text.height + after, 0);
  const { y: centre, radius } = tableUnder(top);
  const highest = centre - radius * 1.1;
  // What does not fit above the foot is left out, from the end.
  while (heightOf() > FOOT_TOP - highest && pieces.at(-1)?.type === "LI") pieces.pop();
  const height = heightOf();
  let y = Math.max(highest, Math.min(centre - height / 2 + 10, FOOT_TOP - height - 6));
  let list: StructureElement | undefined;
  for (const { type, text, after } of pieces) {
    const isItem = type === "LI";
    if (isItem) list ??= elementIn(ink, root, "L");
    const element = elementIn(ink, list ?? root, type);
    drawText(ink, isItem ? elementIn(ink, element, "LBody") : element, text, x, y);
    y += text.height + after;
  }
}

const CODE_SIDE = 104;

/** The code with what it does, and where to find the organisation. */
function drawFoot(ink: Ink, root: StructureElement, { code, contact }: Poster, factor: number): void {
  const width = code ? WIDTH - CODE_SIDE - 20 : WIDTH;
  const x = code ? MARGIN + CODE_SIDE + 20 : MARGIN;
  if (code) drawCode(ink, root, code, { x: MARGIN, y: FOOT_TOP, side: CODE_SIDE, factor });
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
        { size: 17, most: 1 },
        { size: 14, most: 1 },
        { size: 11, most: 2 },
      ]),
    ),
  ];
  const height = lines.reduce((sum, each) => sum + each.height + 5, -5);
  let y = FOOT_TOP + Math.max(0, (Math.min(CODE_SIDE, STRIPS_TOP - FOOT_TOP - 14) - height) / 2);
  for (const text of lines) {
    drawText(ink, elementIn(ink, root, "P"), text, x, y);
    y += text.height + 5;
  }
}
