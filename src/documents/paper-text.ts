/** Paper as plain text for WhatsApp: *bold* headings, short lines; no appendices since they repeat the text, nothing to fill in. */

import { type LightBlock, printable, type Run } from "../press/light-text.ts";
import type { Column, Paper, PaperBlock } from "./paper.ts";

/** The whole paper as one message, ending in a line break. */
export function paperText(paper: Paper): string {
  const blocks = forMessages(paper.blocks);
  const head = [bold(paper.title), paper.organisation].filter((line) => line !== "").join("\n");
  const pieces = [head, ...blocks.map((block, index) => glue(blocks[index - 1]) + pieceOf(block))];
  return `${printable(pieces.join("")).trim()}\n`;
}

/** What repeats the text is left out up to the next part, and so is what asks for a pen or a page number. */
function forMessages(blocks: readonly PaperBlock[]): PaperBlock[] {
  let repeats = false;
  return blocks.filter(({ kind }) => {
    if (kind === "part") repeats = false;
    if (kind === "appendices") repeats = true;
    return !repeats && kind !== "contents" && kind !== "form" && kind !== "lines";
  });
}

/** What stands right under a heading belongs to it; everything else is set apart by an empty line. */
const glue = (before: PaperBlock | undefined): string =>
  before === undefined || before.kind === "heading" || before.kind === "part" ? "\n" : "\n\n";

function pieceOf(block: PaperBlock): string {
  switch (block.kind) {
    case "heading":
      return bold(
        [block.number && `${block.number}${block.level === 2 ? "." : ""}`, block.text].join(" ").trim(),
      );
    case "part":
      return bold(block.title.toLocaleUpperCase("nl"));
    case "appendices":
    case "contents":
    case "form":
    case "lines":
      return "";
    case "text":
      return lines(block.blocks);
    case "facts":
      return block.rows.map(fact).join("\n");
    case "box":
      return [bold(block.label), lines(block.blocks), ...block.remarks]
        .filter((line) => line !== "")
        .join("\n");
    case "table":
      return block.rows
        .map((cells) => (block.figures ? figures(cells, block.columns) : row(cells)))
        .join(block.figures ? "\n" : "\n\n");
  }
}

const fact = ({ label, lines: values }: { label: string; lines: readonly string[] }): string =>
  values.length === 1 ? `${label}: ${values[0]}` : [bold(label), ...values.map(bullet)].join("\n");

/** The first cell in bold, the second after it, the others together on a line below. */
function row(cells: readonly (readonly Run[])[]): string {
  const [name = "", what = "", ...rest] = cells.map(words);
  const below = rest.filter((cell) => cell !== "").join(", ");
  return [[bold(name), what].join(" ").trim(), below].filter((line) => line !== "").join("\n");
}

/** What is counted, then each value with its column. */
function figures([name = [], ...values]: readonly (readonly Run[])[], columns: readonly Column[]): string {
  const said = values.map((value, index) => `${columns[index + 1]?.title ?? ""}: ${words(value)}`);
  return `${bold(words(name))} ${said.join(", ")}`;
}

/** Paragraphs apart, a list right under what introduces it. */
const lines = (blocks: readonly LightBlock[]): string =>
  blocks
    .map((block, index) =>
      block.kind === "list"
        ? `${index === 0 ? "" : "\n"}${block.items.map(words).map(bullet).join("\n")}`
        : `${index === 0 ? "" : "\n\n"}${words(block.runs)}`,
    )
    .join("");

/** Plain words; a link shows its address when its words are others. */
const words = (runs: readonly Run[]): string =>
  runs.map(({ text, href }) => (href === undefined || href === text ? text : `${text} (${href})`)).join("");

const bold = (text: string): string => (text === "" ? "" : `*${text}*`);
const bullet = (text: string): string => `• ${text}`;
