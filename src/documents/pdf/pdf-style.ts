/** Measures (points) and colours of the PDF: 12 points for the text, or 16, for readers of about 60 years old. */

import type { PrintSize } from "../paper.ts";

export const PAGE = { width: 595.28, height: 841.89, left: 62, right: 62, top: 60, bottom: 74 } as const;
export const BODY_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const BODY_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;

export const COLOR = {
  ink: "#14231D",
  soft: "#45544C",
  line: "#CBD4CB",
  green: "#0B5D3B",
  greenSoft: "#DDEFE3",
  yellow: "#FFCB2E",
  yellowSoft: "#FFF1C2",
  onYellow: "#5C4300",
  blue: "#1B4F8F",
  blueSoft: "#E0EBF8",
  paper: "#F4F6F1",
  strong: "#6F7F75",
} as const;

export type Weight = "regular" | "bold";
export type TextStyle = {
  readonly weight: Weight;
  readonly size: number;
  /** Height of a line. */
  readonly leading: number;
  readonly color: string;
};

const style = (size: number, leading: number, color: string, weight: Weight = "regular"): TextStyle => ({
  weight,
  size,
  leading,
  color,
});

/** Every way of setting text on a page, and the measures that go with its size. */
export type TextStyles = ReturnType<typeof stylesFor>;

/** Headings grow less than the text under them, or a long word would not fit. */
export function stylesFor(points: PrintSize) {
  const large = points === 16;
  const text = (color: string, weight?: Weight): TextStyle =>
    large ? style(16, 23, color, weight) : style(12, 17.5, color, weight);
  const cell = (color: string, weight?: Weight): TextStyle =>
    large ? style(15, 20.5, color, weight) : style(11, 15.5, color, weight);
  return {
    organisation: large ? style(16, 21, COLOR.green, "bold") : style(12, 16, COLOR.green, "bold"),
    title: large ? style(30, 36, COLOR.ink, "bold") : style(26, 31, COLOR.ink, "bold"),
    h2: large ? style(20, 25, COLOR.green, "bold") : style(16, 20, COLOR.green, "bold"),
    h3: large ? style(17, 22, COLOR.ink, "bold") : style(13, 17, COLOR.ink, "bold"),
    body: text(COLOR.ink),
    muted: text(COLOR.soft),
    label: text(COLOR.soft, "bold"),
    cell: cell(COLOR.ink),
    cellHead: cell(COLOR.green, "bold"),
    cellName: cell(COLOR.ink, "bold"),
    foot: large ? style(12, 15, COLOR.soft) : style(10, 13, COLOR.soft),
    /** From one line to write on to the next: 9,5 and 11 millimetres. */
    writing: large ? 31.5 : 27,
    /** The least height of a row to write in: 11 and 13 millimetres. */
    writingRow: large ? 37 : 31.5,
    /** The column of labels before their values. */
    labels: large ? 176 : 138,
  } as const;
}

export const BOX = {
  decision: { edge: COLOR.green, ground: COLOR.greenSoft, label: COLOR.green },
  action: { edge: COLOR.yellow, ground: COLOR.yellowSoft, label: COLOR.onYellow },
  question: { edge: COLOR.blue, ground: COLOR.blueSoft, label: COLOR.blue },
  notice: { edge: COLOR.strong, ground: COLOR.paper, label: COLOR.ink },
  plain: { edge: COLOR.strong, ground: COLOR.paper, label: COLOR.ink },
} as const;
