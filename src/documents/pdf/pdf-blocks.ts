/** Each kind of block on paper as strips for the PDF, with its place in the structure tree. */

import type { StructureElement } from "pdfkit";
import type { LightBlock } from "../../press/light-text.ts";
import type { PaperBlock } from "../paper.ts";
import { drawLine, elementIn, type Ink, textStrips } from "./pdf-ink.ts";
import { linesOf } from "./pdf-lines.ts";
import type { Frame, Strip } from "./pdf-pages.ts";
import { contentsStrips, partStrips } from "./pdf-parts.ts";
import { BODY_WIDTH, BOX, PAGE, type TextStyle } from "./pdf-style.ts";
import { factsStrips, formStrips, tableStrips } from "./pdf-table.ts";
import { linesToWriteOn } from "./pdf-writing.ts";

/** `parts` are the titles of all parts of the paper; `part` says how manieth this block begins, when it is one. */
export function blockStrips(
  ink: Ink,
  root: StructureElement,
  block: PaperBlock,
  parts: readonly string[],
  part: number,
): Strip[] {
  switch (block.kind) {
    case "part":
      return partStrips(ink, root, block.title, part);
    case "contents":
      return contentsStrips(ink, root, parts);
    case "heading":
      return headingStrips(ink, root, block);
    case "appendices":
      return [{ height: 0, before: 0, keep: true, newPage: "mostly", draw: () => {} }];
    case "text":
      return textBlockStrips(ink, root, block);
    case "facts":
      return factsStrips(ink, root, block);
    case "box":
      return boxStrips(ink, root, block);
    case "table":
      return tableStrips(ink, root, block);
    case "form":
      return formStrips(ink, root, block);
    case "lines":
      return linesToWriteOn(ink, root, block);
  }
}

type Area = { readonly x: number; readonly width: number; readonly before: number; readonly frame?: Frame };
const FULL: Area = { x: PAGE.left, width: BODY_WIDTH, before: 7 };

function textBlockStrips(
  ink: Ink,
  root: StructureElement,
  { blocks, muted, introduces }: Extract<PaperBlock, { kind: "text" }>,
): Strip[] {
  const strips = lightStrips(ink, root, blocks, muted ? ink.style.muted : ink.style.body, FULL);
  return introduces ? strips.map((strip) => ({ ...strip, keep: true })) : strips;
}

function headingStrips(
  ink: Ink,
  root: StructureElement,
  { level, number, text }: Extract<PaperBlock, { kind: "heading" }>,
): Strip[] {
  const element = elementIn(ink, root, level === 2 ? "H2" : "H3");
  const style = level === 2 ? ink.style.h2 : ink.style.h3;
  const [first] = number === "" ? [] : linesOf([{ text: number }], style, BODY_WIDTH, ink.glyphs);
  const indent = first === undefined ? 0 : Math.max(level === 2 ? 26 : 34, (first.at(-1)?.width ?? 0) + 10);
  const place = {
    x: PAGE.left + indent,
    width: BODY_WIDTH - indent,
    before: level === 2 ? 26 : 16,
    keep: true,
    ...(first === undefined
      ? {}
      : { beside: (top: number) => drawLine(ink, element, first, style, PAGE.left, top) }),
  };
  return textStrips(ink, element, [{ text }], style, place).map((strip, index): Strip => {
    if (level !== 2 || index > 0) return { ...strip, keep: true };
    const draw: Strip["draw"] = (top, again) => {
      ink.bookmarks?.part.addItem([number, text].join(" ").trim(), { top });
      strip.draw(top, again);
    };
    return { ...strip, keep: true, draw };
  });
}

/** Paragraphs and bulleted lists below one another. */
function lightStrips(
  ink: Ink,
  parent: StructureElement,
  blocks: readonly LightBlock[],
  style: TextStyle,
  area: Area,
): Strip[] {
  return blocks.flatMap((block, index) => {
    const here = index === 0 ? area : { ...area, before: 7 };
    return block.kind === "paragraph"
      ? textStrips(ink, elementIn(ink, parent, "P"), block.runs, style, {
          ...here,
          keep: blocks[index + 1]?.kind === "list",
        })
      : listStrips(ink, parent, block.items, style, here);
  });
}

const BULLET_INDENT = 16;

function listStrips(
  ink: Ink,
  parent: StructureElement,
  items: Extract<LightBlock, { kind: "list" }>["items"],
  style: TextStyle,
  area: Area,
): Strip[] {
  const list = elementIn(ink, parent, "L");
  const [bullet = []] = linesOf([{ text: "•" }], style, BULLET_INDENT, ink.glyphs);
  return items.flatMap((runs, index) => {
    const item = elementIn(ink, list, "LI");
    const label = elementIn(ink, item, "Lbl");
    return textStrips(ink, elementIn(ink, item, "LBody"), runs, style, {
      ...area,
      x: area.x + BULLET_INDENT,
      width: area.width - BULLET_INDENT,
      before: index === 0 ? area.before : 2,
      beside: (top) => drawLine(ink, label, bullet, style, area.x + 3, top),
    });
  });
}

const BOX_PAD = 12;
/** A box of at most so many lines is not broken over two pages. */
const WHOLE_BOX = 16;

function boxStrips(
  ink: Ink,
  root: StructureElement,
  { tone, label, blocks, remarks }: Extract<PaperBlock, { kind: "box" }>,
): Strip[] {
  const frame = BOX[tone];
  const element = elementIn(ink, root, "Div");
  const area = { x: PAGE.left + BOX_PAD + 6, width: BODY_WIDTH - 2 * BOX_PAD - 6, before: 0, frame };
  const labelStyle = { ...ink.style.label, color: frame.label };
  const strips = [
    ...(label === ""
      ? []
      : textStrips(ink, elementIn(ink, element, "P"), [{ text: label }], labelStyle, {
          ...area,
          keep: true,
        })),
    ...lightStrips(ink, element, blocks, ink.style.body, { ...area, before: label === "" ? 0 : 1 }),
    ...remarks.flatMap((text, index) =>
      textStrips(ink, elementIn(ink, element, "P"), [{ text }], ink.style.muted, {
        ...area,
        before: index === 0 ? 3 : 0,
      }),
    ),
  ];
  const whole = strips.length <= WHOLE_BOX;
  const pad = (before: number, keep: boolean): Strip => ({ height: 9, before, keep, frame, draw: () => {} });
  return [
    pad(11, true),
    ...strips.map((strip, index) => ({ ...strip, keep: strip.keep || whole || index === strips.length - 1 })),
    pad(0, false),
  ];
}
