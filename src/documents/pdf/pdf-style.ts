/** Measures (points) and colours of the PDF: 12 points for the text, for readers of about 60 years old. */

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

export const STYLE = {
  organisation: style(12, 16, COLOR.green, "bold"),
  title: style(26, 31, COLOR.ink, "bold"),
  h2: style(16, 20, COLOR.green, "bold"),
  h3: style(13, 17, COLOR.ink, "bold"),
  body: style(12, 17.5, COLOR.ink),
  muted: style(12, 17.5, COLOR.soft),
  label: style(12, 17.5, COLOR.soft, "bold"),
  cell: style(11, 15.5, COLOR.ink),
  cellHead: style(11, 15.5, COLOR.green, "bold"),
  cellName: style(11, 15.5, COLOR.ink, "bold"),
  foot: style(10, 13, COLOR.soft),
} as const;

export const BOX = {
  decision: { edge: COLOR.green, ground: COLOR.greenSoft, label: COLOR.green },
  action: { edge: COLOR.yellow, ground: COLOR.yellowSoft, label: COLOR.onYellow },
  question: { edge: COLOR.blue, ground: COLOR.blueSoft, label: COLOR.blue },
  notice: { edge: COLOR.strong, ground: COLOR.paper, label: COLOR.ink },
  plain: { edge: COLOR.strong, ground: COLOR.paper, label: COLOR.ink },
} as const;
