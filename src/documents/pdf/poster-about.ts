/** What stands beside the table of a poster: the particulars, and what it is about. */

import type { StructureElement } from "pdfkit";
import type { Poster } from "../poster/poster.ts";
import { elementIn, type Ink } from "./pdf-ink.ts";
import { COLOR, PAGE } from "./pdf-style.ts";
import { footTop, LARGEST_TABLE, TABLE_X, tableUnder } from "./poster-table.ts";
import { drawText, fitting } from "./poster-text.ts";

/** What is left white beside it. */
const RIGHT = 36;

type Look = {
  readonly weight: "bold" | "regular";
  readonly color: string;
  /** In points, and how many lines each may take. */
  readonly sizes: readonly [size: number, most: number][];
};

const LOOKS: Readonly<Record<Poster["particulars"][number]["look"], Look>> = {
  accent: {
    weight: "bold",
    color: COLOR.green,
    sizes: [
      [21, 1],
      [18, 1],
      [15, 1],
      [16, 2],
    ],
  },
  strong: {
    weight: "bold",
    color: COLOR.ink,
    sizes: [
      [21, 3],
      [17, 4],
      [13, 6],
    ],
  },
  plain: {
    weight: "regular",
    color: COLOR.ink,
    sizes: [
      [15, 3],
      [13, 4],
    ],
  },
};

/** The particulars, and what it is about. */
export function drawAbout(ink: Ink, root: StructureElement, poster: Poster, top: number): void {
  const x = TABLE_X + LARGEST_TABLE * 1.72;
  const width = PAGE.width - RIGHT - x;
  const fit = (text: string, weight: "bold" | "regular", color: string, sizes: readonly [number, number][]) =>
    fitting(
      ink,
      text,
      { weight, color },
      width,
      sizes.map(([size, most]) => ({ size, most })),
    );
  const { heading, items } = poster.list;
  const last = poster.particulars.length - 1;
  const piecesWith = (itemSize: number) => [
    ...poster.particulars.map(({ text, look }, index) => {
      const { weight, color, sizes } = LOOKS[look];
      return { type: "P", after: index === last ? 18 : 4, text: fit(text, weight, color, sizes) };
    }),
    ...(items.length === 0
      ? []
      : [{ type: "H2", after: 5, text: fit(heading, "bold", COLOR.green, [[14, 2]]) }]),
    ...items.map((item) => ({
      type: "LI",
      after: 7,
      text: fit(item, "regular", COLOR.ink, [[itemSize, 2]]),
    })),
  ];
  const heightOf = (pieces: ReturnType<typeof piecesWith>) =>
    pieces.reduce((sum, { text, after }) => sum + text.height + after, 0);
  const foot = footTop(poster);
  const { y: centre, radius } = tableUnder(top, foot);
  const highest = centre - radius * 1.1;
  const room = foot - highest;
  // What does not fit above the foot gets smaller, and else is left out from the end.
  const large = piecesWith(15);
  const pieces = heightOf(large) > room ? piecesWith(13) : large;
  while (heightOf(pieces) > room && pieces.at(-1)?.type === "LI") pieces.pop();
  if (pieces.at(-1)?.type === "H2") pieces.pop();
  const height = heightOf(pieces);
  let y = Math.max(highest, Math.min(centre - height / 2 + 10, foot - height - 6));
  let list: StructureElement | undefined;
  for (const { type, text, after } of pieces) {
    const isItem = type === "LI";
    if (isItem) list ??= elementIn(ink, root, "L");
    const element = elementIn(ink, list ?? root, type);
    drawText(ink, isItem ? elementIn(ink, element, "LBody") : element, text, x, y);
    y += text.height + after;
  }
}
