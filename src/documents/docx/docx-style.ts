/** How the Word document looks: styles that Word knows by name, in the colours of the app. */

import type { Border, Document, Fonts, ParagraphFormat, ParagraphStyle } from "docx";
import type { PrintSize } from "../paper.ts";

export const COLOR = {
  ink: "14231D",
  soft: "45544C",
  line: "CBD4CB",
  green: "0B5D3B",
} as const;

/** Found on every computer and phone, and made to be legible. */
const FONT = "Verdana";

/** A4 in twentieths of a point, and what is left between the margins. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1250, bottom: 1250, left: 1250, right: 1250, footer: 600 },
} as const;
export const BODY_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

export const BULLETS = "bullets";
const NONE: Border = { style: "none", size: 0, color: "auto" };
export const RULE: Border = { style: "single", size: 6, color: COLOR.line };
/** Between the cells that are filled in with a pen, and under the lines to write on. */
export const PEN_RULE: Border = { style: "single", size: 6, color: "6F7F75" };
export const HEAD_RULE: Border = { style: "single", size: 12, color: COLOR.green };
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

/** Edge, ground and label of a box. */
export const BOX = {
  decision: { edge: "0B5D3B", ground: "DDEFE3", label: "0B5D3B" },
  action: { edge: "FFCB2E", ground: "FFF1C2", label: "5C4300" },
  question: { edge: "1B4F8F", ground: "E0EBF8", label: "1B4F8F" },
  notice: { edge: "6F7F75", ground: "F4F6F1", label: "14231D" },
  plain: { edge: "6F7F75", ground: "F4F6F1", label: "14231D" },
} as const;

/** Ids of our own paragraph styles. */
export const STYLE = { organisation: "Organisatie", muted: "Zacht", cell: "Cel", foot: "Voet" } as const;

/** Lines as high as their letters ask; left out, some programs take the number as an exact height. */
const AUTO = "auto" as const;

type Options = ConstructorParameters<typeof Document>[0];

const own = (id: string, run: Fonts, paragraph: ParagraphFormat = {}) =>
  ({ id, name: id, basedOn: "Normal", quickFormat: true, run, paragraph }) as const;

const headingStyle = (size: number, color: string, before: number, after: number): ParagraphStyle => ({
  run: { font: FONT, size, bold: true, color },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: 264, lineRule: AUTO } },
});

/** Verdana is a large letter: its 11 points look like 12 of another. */
const SIZES = {
  12: { text: 22, title: 44, h2: 28, h3: 23, cell: 20, foot: 17 },
  16: { text: 30, title: 54, h2: 36, h3: 31, cell: 27, foot: 22 },
} as const;

export const stylesOf = (points: PrintSize): Options["styles"] => stylesIn(SIZES[points]);

const stylesIn = (sizes: Readonly<Record<keyof (typeof SIZES)[12], number>>): Options["styles"] => ({
  default: {
    document: {
      run: { font: FONT, size: sizes.text, color: COLOR.ink, language: { value: "nl-NL" } },
      paragraph: { spacing: { after: 120, line: 312, lineRule: AUTO } },
    },
    heading1: headingStyle(sizes.title, COLOR.ink, 120, 240),
    heading2: headingStyle(sizes.h2, COLOR.green, 440, 120),
    heading3: headingStyle(sizes.h3, COLOR.ink, 280, 80),
    hyperlink: { run: { color: COLOR.green } },
  },
  paragraphStyles: [
    own(STYLE.organisation, { bold: true, color: COLOR.green }, { spacing: { after: 160 } }),
    own(STYLE.muted, { color: COLOR.soft }),
    own(STYLE.cell, { size: sizes.cell }, { spacing: { before: 0, after: 0, line: 288, lineRule: AUTO } }),
    own(STYLE.foot, { size: sizes.foot, color: COLOR.soft }, { spacing: { after: 0 } }),
  ],
});

export const numbering: Options["numbering"] = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: "bullet",
          text: "•",
          alignment: "left",
          style: { paragraph: { indent: { left: 360, hanging: 300 } }, run: { font: FONT } },
        },
      ],
    },
  ],
};
