/** How the Word document looks: styles that Word knows by name, in the colours of the app. */

import type { Border, Document, Fonts, ParagraphFormat } from "docx";

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

type Options = ConstructorParameters<typeof Document>[0];

const own = (id: string, run: Fonts, paragraph: ParagraphFormat = {}) =>
  ({ id, name: id, basedOn: "Normal", quickFormat: true, run, paragraph }) as const;

const headingStyle = (size: number, color: string, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: 264 } },
});

export const styles: Options["styles"] = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: COLOR.ink, language: { value: "nl-NL" } },
      paragraph: { spacing: { after: 120, line: 312 } },
    },
    heading1: headingStyle(44, COLOR.ink, 120, 240),
    heading2: headingStyle(28, COLOR.green, 440, 120),
    heading3: headingStyle(23, COLOR.ink, 280, 80),
    hyperlink: { run: { color: COLOR.green } },
  },
  paragraphStyles: [
    own(STYLE.organisation, { bold: true, color: COLOR.green }, { spacing: { after: 160 } }),
    own(STYLE.muted, { color: COLOR.soft }),
    own(STYLE.cell, { size: 20 }, { spacing: { before: 0, after: 0, line: 288 } }),
    own(STYLE.foot, { size: 17, color: COLOR.soft }, { spacing: { after: 0 } }),
  ],
};

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
