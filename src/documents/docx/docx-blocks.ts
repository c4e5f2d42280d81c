/** Each kind of block on paper as paragraphs and tables of a Word document. */

import type * as docxLibrary from "docx";
import type { ExternalHyperlink, Fonts, Paragraph, ParagraphOptions, Table, TableCell, TextRun } from "docx";
import { type LightBlock, printable, type Run } from "../../press/light-text.ts";
import type { PaperBlock } from "../paper.ts";
import {
  BODY_WIDTH,
  BOX,
  BULLETS,
  COLOR,
  HEAD_RULE,
  NO_BORDERS,
  PEN_RULE,
  RULE,
  STYLE,
} from "./docx-style.ts";

/** The library, handed in because it is loaded only when a document is made. */
export type Docx = typeof docxLibrary;
export type Body = (Paragraph | Table)[];

/** `newPage` is asked of the first paragraph after an "appendices" block; `parts` are the titles of all parts. */
export function blockBody(docx: Docx, block: PaperBlock, newPage: boolean, parts: readonly string[]): Body {
  switch (block.kind) {
    case "part":
      return [
        new docx.Paragraph({
          heading: "Heading1",
          pageBreakBefore: true,
          children: lineRuns(docx, block.title, {}),
        }),
      ];
    case "contents":
      return light(docx, [{ kind: "list", items: parts.map((text) => [{ text }]) }], {});
    case "form":
      return apart(docx, formTable(docx, block));
    case "lines":
      return linesToWriteOn(docx, block);
    case "heading":
      return [headingParagraph(docx, block, newPage)];
    case "appendices":
      return [];
    case "text":
      return light(docx, block.blocks, {
        ...(block.muted && { style: STYLE.muted }),
        ...(block.introduces && { keepNext: true }),
      });
    case "facts":
      return apart(docx, factsTable(docx, block));
    case "box":
      return apart(docx, boxTable(docx, block));
    case "table":
      return apart(docx, listTable(docx, block));
  }
}

/** Text as runs: a line break where people typed one, a link where there is one. */
function textRuns(docx: Docx, runs: readonly Run[], fonts: Fonts = {}): (TextRun | ExternalHyperlink)[] {
  return runs.flatMap(({ text, href }): (TextRun | ExternalHyperlink)[] => {
    if (href === undefined) return lineRuns(docx, text, fonts);
    const children = lineRuns(docx, text, fonts, "Hyperlink");
    return [new docx.ExternalHyperlink({ link: href, children })];
  });
}

const lineRuns = (docx: Docx, text: string, fonts: Fonts, style?: string): TextRun[] =>
  printable(text)
    .split("\n")
    .map(
      (line, index) =>
        new docx.TextRun({
          ...fonts,
          text: line,
          ...(index > 0 ? { break: 1 } : {}),
          ...(style ? { style } : {}),
        }),
    );

function headingParagraph(
  docx: Docx,
  { level, number, text }: Extract<PaperBlock, { kind: "heading" }>,
  newPage: boolean,
): Paragraph {
  const indent = level === 2 ? 560 : 760;
  return new docx.Paragraph({
    heading: level === 2 ? "Heading2" : "Heading3",
    pageBreakBefore: newPage,
    ...(number === ""
      ? {}
      : {
          indent: { left: indent, hanging: indent },
          tabStops: [{ type: "left", position: indent }] as const,
        }),
    children: [
      ...(number === "" ? [] : [new docx.TextRun({ text: `${number}\t` })]),
      ...lineRuns(docx, text, {}),
    ],
  });
}

function light(docx: Docx, blocks: readonly LightBlock[], options: ParagraphOptions): Paragraph[] {
  return blocks.flatMap((block, index) =>
    block.kind === "paragraph"
      ? [
          new docx.Paragraph({
            ...options,
            keepNext: options.keepNext === true || blocks[index + 1]?.kind === "list",
            children: textRuns(docx, block.runs),
          }),
        ]
      : block.items.map(
          (runs) =>
            new docx.Paragraph({
              ...options,
              spacing: { after: 60 },
              numbering: { reference: BULLETS, level: 0 },
              children: textRuns(docx, runs),
            }),
        ),
  );
}

/** A table with a little white after it; without a paragraph between them two tables would become one. */
const apart = (docx: Docx, table: Table): Body => [
  table,
  new docx.Paragraph({ spacing: { before: 0, after: 0, line: 200 } }),
];

const dxa = (size: number) => ({ size: Math.round(size), type: "dxa" }) as const;

function tableOf(
  docx: Docx,
  widths: readonly number[],
  rows: ConstructorParameters<Docx["Table"]>[0]["rows"],
  firstRow: boolean,
) {
  return new docx.Table({
    rows,
    width: dxa(BODY_WIDTH),
    columnWidths: widths.map(Math.round),
    layout: "fixed",
    tableLook: { firstRow, firstColumn: true },
    borders: NO_BORDERS,
  });
}

const CELL_MARGINS = { top: 110, bottom: 110, left: 0, right: 200 } as const;

function factsTable(docx: Docx, { rows }: Extract<PaperBlock, { kind: "facts" }>): Table {
  const widths = [2700, BODY_WIDTH - 2700];
  const cell = (lines: readonly string[], width: number, fonts: Fonts): TableCell =>
    new docx.TableCell({
      width: dxa(width),
      margins: CELL_MARGINS,
      borders: { bottom: RULE },
      children: lines.map(
        (text) => new docx.Paragraph({ spacing: { after: 0 }, children: lineRuns(docx, text, fonts) }),
      ),
    });
  const tableRows = rows.map(
    ({ label, lines }) =>
      new docx.TableRow({
        cantSplit: lines.length <= 20,
        children: [
          cell([label], widths[0] ?? 0, { bold: true, color: COLOR.soft }),
          cell(lines, widths[1] ?? 0, {}),
        ],
      }),
  );
  return tableOf(docx, widths, tableRows, false);
}

/** One cell with a ground and a coloured edge. */
function boxTable(docx: Docx, { tone, label, blocks, remarks }: Extract<PaperBlock, { kind: "box" }>): Table {
  const { edge, ground, label: color } = BOX[tone];
  const close = { spacing: { after: 40 }, keepLines: true } as const;
  const children = [
    ...(label === ""
      ? []
      : [
          new docx.Paragraph({
            ...close,
            keepNext: true,
            children: lineRuns(docx, label, { bold: true, color }),
          }),
        ]),
    ...light(docx, blocks, close),
    ...remarks.map(
      (text) => new docx.Paragraph({ ...close, style: STYLE.muted, children: lineRuns(docx, text, {}) }),
    ),
  ];
  const cell = new docx.TableCell({
    width: dxa(BODY_WIDTH),
    shading: { type: "clear", color: "auto", fill: ground },
    borders: { left: { style: "single", size: 36, color: edge } },
    margins: { top: 120, bottom: 90, left: 220, right: 220 },
    children,
  });
  const row = new docx.TableRow({ cantSplit: children.length <= 12, children: [cell] });
  return tableOf(docx, [BODY_WIDTH], [row], false);
}

/** A heading row that returns on each page, then the rows. */
function listTable(docx: Docx, { columns, rows }: Extract<PaperBlock, { kind: "table" }>): Table {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => (column.share / total) * BODY_WIDTH);
  const cell = (runs: readonly Run[], index: number, head: boolean): TableCell =>
    new docx.TableCell({
      width: dxa(widths[index] ?? 0),
      margins: CELL_MARGINS,
      borders: { bottom: head ? HEAD_RULE : RULE },
      children: [
        new docx.Paragraph({
          style: STYLE.cell,
          children: textRuns(docx, runs, head ? { bold: true, color: COLOR.green } : { bold: index === 0 }),
        }),
      ],
    });
  const head = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) => cell([{ text: title }], index, true)),
  });
  const body = rows.map(
    (row) => new docx.TableRow({ children: row.map((runs, index) => cell(runs, index, false)) }),
  );
  return tableOf(docx, widths, [head, ...body], true);
}

/** Eleven millimetres: a row to write in. */
const WRITING_ROW = { value: 630, rule: "atLeast" } as const;
const INSET = { top: 60, bottom: 60, left: 110, right: 110 } as const;

/** A grid to fill in with a pen, under headings that return on each page. */
function formTable(docx: Docx, { columns, rows }: Extract<PaperBlock, { kind: "form" }>): Table {
  const total = columns.reduce((sum, column) => sum + column.share, 0);
  const widths = columns.map((column) => (column.share / total) * BODY_WIDTH);
  const all = { top: PEN_RULE, bottom: PEN_RULE, left: PEN_RULE, right: PEN_RULE };
  const cell = (text: string, index: number, head: boolean): TableCell =>
    new docx.TableCell({
      width: dxa(widths[index] ?? 0),
      margins: INSET,
      borders: head ? { bottom: HEAD_RULE } : all,
      children: [
        new docx.Paragraph({
          style: STYLE.cell,
          children: lineRuns(docx, text, head ? { bold: true, color: COLOR.green } : { bold: index === 0 }),
        }),
      ],
    });
  const head = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) => cell(title, index, true)),
  });
  const body = rows.map(
    (row) =>
      new docx.TableRow({
        cantSplit: true,
        height: WRITING_ROW,
        children: columns.map((_column, index) => cell(row[index] ?? "", index, false)),
      }),
  );
  return tableOf(docx, widths, [head, ...body], true);
}

/** Nine and a half millimetres from line to line. */
const WRITING_LINE = { value: 540, rule: "atLeast" } as const;

function linesToWriteOn(docx: Docx, { label, count }: Extract<PaperBlock, { kind: "lines" }>): Body {
  const rows = Array.from(
    { length: count },
    () =>
      new docx.TableRow({
        cantSplit: true,
        height: WRITING_LINE,
        children: [
          new docx.TableCell({
            width: dxa(BODY_WIDTH),
            borders: { bottom: PEN_RULE },
            children: [new docx.Paragraph({ spacing: { after: 0 } })],
          }),
        ],
      }),
  );
  const above = new docx.Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 0 },
    children: lineRuns(docx, label, { bold: true, color: COLOR.soft }),
  });
  return [above, ...apart(docx, tableOf(docx, [BODY_WIDTH], rows, false))];
}
