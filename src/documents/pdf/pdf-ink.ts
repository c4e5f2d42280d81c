/** Lines of text put on the page, inside the element of the structure tree that they belong to. */

import type PDFDocument from "pdfkit";
import type { OutlineItem, StructureElement } from "pdfkit";
import type { Run } from "../../press/light-text.ts";
import { BOX_WIDTH, type Glyphs } from "./pdf-glyphs.ts";
import { type Line, linesOf, type Segment } from "./pdf-lines.ts";
import { type Frame, keepsWhole, type Strip } from "./pdf-pages.ts";
import { COLOR, type TextStyle, type TextStyles } from "./pdf-style.ts";

export type Ink = {
  readonly doc: PDFDocument;
  readonly glyphs: Glyphs;
  readonly style: TextStyles;
  /** On what page each part begins, once the strips have their places. */
  readonly pageOfPart: Map<number, number>;
  /** Of a paper with contents: where the headings of the present part go in the list that a reader shows beside the pages. */
  readonly bookmarks?: { part: OutlineItem };
  /** Called when a sign had to be shown as an empty box. */
  readonly onUnknownSign: () => void;
};

/** A new element at the end of its parent. */
export function elementIn(
  ink: Ink,
  parent: StructureElement,
  type: string,
  options: { scope?: "Column" | "Row" } = {},
): StructureElement {
  const element = ink.doc.struct(type, options);
  parent.add(element);
  return element;
}

export type Place = {
  readonly x: number;
  readonly width: number;
  /** White above the first line. */
  readonly before: number;
  readonly frame?: Frame | undefined;
  /** Drawn beside the first line: a bullet, the number of a heading. */
  readonly beside?: (top: number) => void;
  /** Keeps the last line with what comes after it. */
  readonly keep?: boolean;
};

/** The lines of a paragraph as strips; up to five lines stay together. */
export function textStrips(
  ink: Ink,
  element: StructureElement,
  runs: readonly Run[],
  style: TextStyle,
  place: Place,
): Strip[] {
  const lines = linesOf(runs, style, place.width, ink.glyphs);
  return lines.map((line, index) => ({
    height: style.leading,
    before: index === 0 ? place.before : 0,
    keep: keepsWhole(index, lines.length, 5) || (index === lines.length - 1 && place.keep === true),
    ...(place.frame === undefined ? {} : { frame: place.frame }),
    draw: (top) => {
      if (index === 0) place.beside?.(top);
      drawLine(ink, element, line, style, place.x, top);
    },
  }));
}

/** A line as content of `element`; a link becomes an element of its own within it. */
export function drawLine(
  ink: Ink,
  element: StructureElement,
  line: Line,
  style: TextStyle,
  x: number,
  top: number,
): void {
  let plain: Segment[] = [];
  const flush = (): void => {
    const segments = plain;
    plain = [];
    if (segments.length > 0) element.add(() => drawSegments(ink, segments, style, x, top));
  };
  for (const segment of line) {
    const { href } = segment;
    if (href === undefined) {
      plain.push(segment);
      continue;
    }
    flush();
    const link = elementIn(ink, element, "Link");
    link.add(() => drawSegments(ink, [segment], { ...style, color: COLOR.green }, x, top));
    // A string object: pdfkit writes a bare string as a name.
    const options = { structParent: link, Contents: Object(href) as object };
    ink.doc.link(x + segment.x, top, segment.width, style.leading, href, options);
  }
  flush();
}

/** Text that has no meaning of its own: the foot of a page, a heading that is repeated. */
export function drawArtifact(ink: Ink, line: Line, style: TextStyle, x: number, top: number): void {
  ink.doc.markContent("Artifact", { type: "Pagination" });
  drawSegments(ink, line, style, x, top);
  ink.doc.endMarkedContent();
}

function drawSegments(ink: Ink, segments: Line, style: TextStyle, x: number, top: number): void {
  const baseline = top + style.leading / 2 + style.size * HALF_CAPITAL;
  for (const segment of segments) {
    if (segment.font === null) drawBoxes(ink, segment, style, x + segment.x, baseline);
    else {
      ink.doc.font(segment.font).fontSize(style.size).fillColor(style.color);
      ink.doc.text(segment.text, x + segment.x, baseline, { lineBreak: false, baseline: "alphabetic" });
    }
    if (segment.href !== undefined) underline(ink, segment, style, x + segment.x, baseline);
  }
}

/** Half the height of a capital in this font, relative to the size: puts the text in the middle of its line. */
const HALF_CAPITAL = 0.334;

/** One empty box per sign, the signs themselves as replacement text for whoever reads or copies it. */
function drawBoxes(
  { doc, onUnknownSign }: Ink,
  segment: Segment,
  style: TextStyle,
  x: number,
  baseline: number,
): void {
  onUnknownSign();
  const step = BOX_WIDTH * style.size;
  const side = 0.46 * style.size;
  // Not markContent: it writes replacement text as bytes that are lost in the content stream.
  doc.addContent(`/Span <</ActualText <${utf16Hex(segment.text)}>>> BDC`);
  // A space to hang the replacement text on: a reader looks for it where there is text.
  doc
    .font(style.weight)
    .fontSize(style.size)
    .text(" ", x, baseline, { lineBreak: false, baseline: "alphabetic" });
  for (let index = 0; index < segment.boxes; index += 1) {
    const left = x + index * step + (step - side) / 2;
    doc
      .rect(left, baseline - 0.62 * style.size, side, 0.62 * style.size)
      .lineWidth(0.7)
      .stroke(style.color);
  }
  doc.addContent("EMC");
}

/** A PDF text string in hexadecimal: byte order mark, then UTF-16. */
const utf16Hex = (text: string): string =>
  `feff${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("")}`;

function underline({ doc }: Ink, segment: Segment, style: TextStyle, x: number, baseline: number): void {
  doc
    .moveTo(x, baseline + 2)
    .lineTo(x + segment.width, baseline + 2)
    .lineWidth(0.7)
    .stroke(style.color);
}
