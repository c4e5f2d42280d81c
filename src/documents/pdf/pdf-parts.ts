/** Several papers bound into one: each part under its own title on a new page, and a list of them with their pages. */

import type { StructureElement } from "pdfkit";
import { drawLine, elementIn, type Ink, textStrips } from "./pdf-ink.ts";
import { linesOf } from "./pdf-lines.ts";
import type { Strip } from "./pdf-pages.ts";
import { BODY_WIDTH, COLOR, PAGE, type TextStyle } from "./pdf-style.ts";

/** The title of a part, at the top of a page that the contents and the reader's own side bar lead to. */
export function partStrips(ink: Ink, root: StructureElement, title: string, part: number): Strip[] {
  const place = { x: PAGE.left, width: BODY_WIDTH, before: 0, keep: true };
  const strips = textStrips(ink, elementIn(ink, root, "H1"), [{ text: title }], ink.style.title, place);
  return strips.map((strip, index): Strip => {
    if (index > 0) return { ...strip, keep: true };
    const draw: Strip["draw"] = (top, again) => {
      ink.doc.addNamedDestination(nameOf(part), "XYZ", 0, top, null);
      const bookmark = ink.doc.outline.addItem(title);
      if (ink.bookmarks) ink.bookmarks.part = bookmark;
      strip.draw(top, again);
    };
    return { ...strip, keep: true, newPage: "always", part, draw };
  });
}

/** Room for "bladzijde" numbers up to three digits. */
const NUMBER_WIDTH = 44;

/** Each part with the page it begins on; a press goes there. */
export function contentsStrips(ink: Ink, root: StructureElement, parts: readonly string[]): Strip[] {
  const list = elementIn(ink, root, "TOC");
  const style: TextStyle = { ...ink.style.body, leading: ink.style.body.leading * 1.25 };
  return parts.flatMap((title, part) => {
    const link = elementIn(ink, elementIn(ink, elementIn(ink, list, "TOCI"), "Reference"), "Link");
    const lines = linesOf([{ text: title }], style, BODY_WIDTH - NUMBER_WIDTH, ink.glyphs);
    return lines.map((line, index): Strip => {
      const isLast = index === lines.length - 1;
      return {
        height: style.leading,
        before: part === 0 && index === 0 ? 18 : 0,
        keep: !isLast,
        draw: (top) => {
          drawLine(ink, link, line, style, PAGE.left, top);
          ink.doc.goTo(PAGE.left, top, BODY_WIDTH, style.leading, nameOf(part), {
            structParent: link,
            Contents: Object(title) as object,
          });
          if (!isLast) return;
          drawPageNumber(ink, link, part, style, top);
          drawRule(ink, top + style.leading);
        },
      };
    });
  });
}

const nameOf = (part: number): string => `deel-${part + 1}`;

function drawPageNumber(ink: Ink, link: StructureElement, part: number, style: TextStyle, top: number): void {
  const number = String(ink.pageOfPart.get(part) ?? "");
  const [line = []] = linesOf([{ text: number }], style, NUMBER_WIDTH, ink.glyphs);
  const width = line.reduce((end, segment) => Math.max(end, segment.x + segment.width), 0);
  drawLine(ink, link, line, style, PAGE.left + BODY_WIDTH - width, top);
}

function drawRule({ doc }: Ink, y: number): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + BODY_WIDTH, y)
    .lineWidth(0.75)
    .stroke(COLOR.line);
  doc.endMarkedContent();
}
