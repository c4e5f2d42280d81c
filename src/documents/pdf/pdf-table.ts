/** Tables in the PDF: facts with a label before them, lists with a heading that returns on each page, forms to fill in. */

import type { StructureElement } from "pdfkit";
import type { Run } from "../../press/light-text.ts";
import type { PaperBlock } from "../paper.ts";
import { drawArtifact, drawLine, elementIn, type Ink } from "./pdf-ink.ts";
import { type Line, linesOf } from "./pdf-lines.ts";
import { keepsWhole, type Strip } from "./pdf-pages.ts";
import { BODY_WIDTH, COLOR, PAGE, type TextStyle } from "./pdf-style.ts";

type Cell = {
  readonly x: number;
  readonly width: number;
  readonly style: TextStyle;
  /** Paragraphs, each with the element its lines belong to. */
  readonly parts: readonly { readonly element: StructureElement; readonly runs: readonly Run[] }[];
};

const ROW_PAD = 7;
const GUTTER = 14;

/** Labels in a column of their own, their values beside them. */
export function factsStrips(
  ink: Ink,
  parent: StructureElement,
  { rows }: Extract<PaperBlock, { kind: "facts" }>,
): Strip[] {
  const table = elementIn(ink, parent, "Table");
  const labels = ink.style.labels;
  return rows.flatMap(({ label, lines }, index) => {
    const row = elementIn(ink, table, "TR");
    const name = elementIn(ink, row, "TH", { scope: "Row" });
    const value = elementIn(ink, row, "TD");
    const parts =
      lines.length === 1
        ? lines.map((text) => ({ element: value, runs: [{ text }] }))
        : lines.map((text) => ({ element: elementIn(ink, value, "P"), runs: [{ text }] }));
    const x = PAGE.left + labels;
    const cells: Cell[] = [
      {
        x: PAGE.left,
        width: labels - GUTTER,
        style: ink.style.label,
        parts: [{ element: name, runs: [{ text: label }] }],
      },
      { x, width: BODY_WIDTH - labels, style: ink.style.body, parts },
    ];
    return rowStrips(ink, cells, { before: index === 0 ? 10 : 0, rule: COLOR.line });
  });
}

/** A heading row, then the rows; the first cell names its row. */
export function tableStrips(
  ink: Ink,
  parent: StructureElement,
  { columns, rows }: Extract<PaperBlock, { kind: "table" }>,
): Strip[] {
  const table = elementIn(ink, parent, "Table");
  const places = placesOf(columns.map((column) => column.share));
  const cellsOf = (texts: readonly (readonly Run[])[], head: boolean): Cell[] => {
    const row = elementIn(ink, table, "TR");
    return texts.map((runs, index) => {
      const names = head || index === 0;
      const scope = head ? "Column" : "Row";
      const element = names ? elementIn(ink, row, "TH", { scope }) : elementIn(ink, row, "TD");
      const { cell, cellHead, cellName } = ink.style;
      const style = head ? cellHead : index === 0 ? cellName : cell;
      return { ...(places[index] ?? { x: PAGE.left, width: BODY_WIDTH }), style, parts: [{ element, runs }] };
    });
  };
  const headCells = cellsOf(
    columns.map(({ title }) => [{ text: title }]),
    true,
  );
  const head = rowStrips(ink, headCells, { before: 6, rule: COLOR.green }).map((strip) => ({
    ...strip,
    keep: true,
  }));
  const body = rows.flatMap((row) =>
    rowStrips(ink, cellsOf(row, false), { before: 0, rule: COLOR.line, repeat: head }),
  );
  return [...head, ...body];
}

const INSET = 7;

/** Rows to fill in with a pen, in a grid; what is printed beforehand names its row. */
export function formStrips(
  ink: Ink,
  parent: StructureElement,
  { columns, rows }: Extract<PaperBlock, { kind: "form" }>,
): Strip[] {
  const table = elementIn(ink, parent, "Table");
  const places = placesOf(columns.map((column) => column.share));
  const uprights = [...places.map(({ x }) => x), PAGE.left + BODY_WIDTH];
  const cellsOf = (texts: readonly string[], head: boolean): Cell[] => {
    const row = elementIn(ink, table, "TR");
    return places.map((place, index) => {
      const text = texts[index] ?? "";
      const names = head || (index === 0 && text !== "");
      const scope = head ? "Column" : "Row";
      const element = names ? elementIn(ink, row, "TH", { scope }) : elementIn(ink, row, "TD");
      const { cell, cellHead, cellName } = ink.style;
      const style = head ? cellHead : index === 0 ? cellName : cell;
      const width = place.width - 2 * INSET + (index === places.length - 1 ? 0 : GUTTER);
      return { x: place.x + INSET, width, style, parts: [{ element, runs: [{ text }] }] };
    });
  };
  const titles = cellsOf(
    columns.map(({ title }) => title),
    true,
  );
  const head = rowStrips(ink, titles, { before: 10, rule: COLOR.green }).map((strip) => ({
    ...strip,
    keep: true,
  }));
  const least = ink.style.writingRow;
  const body = rows.flatMap((row) =>
    rowStrips(ink, cellsOf(row, false), { before: 0, rule: COLOR.strong, repeat: head, least, uprights }),
  );
  return [...head, ...body];
}

function placesOf(shares: readonly number[]): { x: number; width: number }[] {
  const unit = BODY_WIDTH / shares.reduce((sum, share) => sum + share, 0);
  let x: number = PAGE.left;
  return shares.map((share, index) => {
    const place = { x, width: share * unit - (index === shares.length - 1 ? 0 : GUTTER) };
    x += share * unit;
    return place;
  });
}

/** `least`: the height a row has at least. `uprights`: where the lines between its cells stand. */
type RowOptions = {
  readonly before: number;
  readonly rule: string;
  readonly repeat?: readonly Strip[];
  readonly least?: number;
  readonly uprights?: readonly number[];
};
type CellLine = { readonly element: StructureElement; readonly line: Line };

/** A row is as many strips as its longest cell has lines, so that even a very long one can go on on the next page. */
function rowStrips(ink: Ink, cells: readonly Cell[], options: RowOptions): Strip[] {
  const { before, rule, repeat, least = 0, uprights = [] } = options;
  const columns = cells.map(({ parts, style, width }) =>
    parts.flatMap(({ element, runs }): CellLine[] =>
      linesOf(runs, style, width, ink.glyphs).map((line) => ({ element, line })),
    ),
  );
  const leading = Math.max(...cells.map((cell) => cell.style.leading));
  const count = Math.max(1, ...columns.map((column) => column.length));
  const pad = Math.max(ROW_PAD, (least - count * leading) / 2);
  return Array.from({ length: count }, (_, index): Strip => {
    const padTop = index === 0 ? pad : 0;
    const last = index === count - 1;
    const height = leading + padTop + (last ? pad : 0);
    return {
      height,
      before: index === 0 ? before : 0,
      keep: keepsWhole(index, count, 12),
      ...(repeat === undefined ? {} : { repeat }),
      draw: (top, again) => {
        for (const [place, cell] of cells.entries()) {
          const part = columns[place]?.[index];
          if (part === undefined) continue;
          if (again) drawArtifact(ink, part.line, cell.style, cell.x, top + padTop);
          else drawLine(ink, part.element, part.line, cell.style, cell.x, top + padTop);
        }
        if (uprights.length > 0) drawUprights(ink, uprights, top, top + height);
        if (last) drawRule(ink, top + height, rule);
      },
    };
  });
}

function drawUprights({ doc }: Ink, uprights: readonly number[], top: number, bottom: number): void {
  doc.markContent("Artifact", { type: "Layout" });
  for (const x of uprights) doc.moveTo(x, top).lineTo(x, bottom).lineWidth(0.75).stroke(COLOR.strong);
  doc.endMarkedContent();
}

function drawRule({ doc }: Ink, y: number, color: string): void {
  doc.markContent("Artifact", { type: "Layout" });
  doc
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + BODY_WIDTH, y)
    .lineWidth(color === COLOR.green ? 1.5 : 0.75)
    .stroke(color);
  doc.endMarkedContent();
}
