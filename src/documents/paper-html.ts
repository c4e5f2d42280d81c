/** Paper as one HTML page to hand out: no scripts, no files beside it, legible on a phone and in print. */

import { element, type Html, htmlDocument, styleSheet } from "../press/html.ts";
import type { LightBlock, Run } from "../press/light-text.ts";
import type { Paper, PaperBlock } from "./paper.ts";
import { paperStyle } from "./paper-html-style.ts";

/** A complete document in UTF-8. */
export function paperHtml(paper: Paper): string {
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    element(
      "title",
      {},
      { text: [paper.title, paper.organisation].filter((part) => part !== "").join(", ") },
    ),
    styleSheet(paperStyle),
  );
  const header = element(
    "header",
    {},
    element("p", { class: "organisation", dir: "auto" }, { text: paper.organisation }),
    element("h1", { dir: "auto" }, { text: paper.title }),
  );
  const body = element(
    "body",
    {},
    element("main", {}, header, ...bodyHtml(paper)),
    element("footer", { dir: "auto" }, { text: paper.foot }),
  );
  return htmlDocument(element("html", { lang: "nl" }, head, body));
}

/** Nothing but the page's own style may load, whatever the words say. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function bodyHtml({ blocks }: Paper): Html[] {
  const parts = blocks.flatMap((block) => (block.kind === "part" ? [block] : []));
  return blocks.map((block) => {
    if (block.kind === "contents") return contentsHtml(parts.map(({ title }) => title));
    return block.kind === "part" ? partHtml(block.title, parts.indexOf(block)) : blockHtml(block);
  });
}

const contentsHtml = (parts: readonly string[]): Html =>
  element(
    "ul",
    {},
    ...parts.map((text, part) =>
      element("li", { dir: "auto" }, element("a", { href: `#${placeOf(part)}` }, { text })),
    ),
  );

const partHtml = (text: string, part: number): Html =>
  element("h1", { class: "part", id: placeOf(part), dir: "auto" }, { text });

const placeOf = (part: number): string => `deel-${part + 1}`;

function blockHtml(block: Exclude<PaperBlock, { kind: "contents" | "part" }>): Html {
  switch (block.kind) {
    case "heading":
      return headingHtml(block);
    case "appendices":
      return element("div", { class: "appendices" });
    case "text":
      return element("div", { class: block.muted ? "text muted" : "text" }, ...block.blocks.map(lightHtml));
    case "facts":
      return factsHtml(block.rows);
    case "box":
      return boxHtml(block);
    case "table":
      return tableHtml(block);
    case "form":
      return formHtml(block);
    case "lines":
      return element(
        "div",
        { class: "lines" },
        element("p", {}, { text: block.label }),
        ...Array.from({ length: block.count }, () => element("div", { class: "line" })),
      );
  }
}

function headingHtml({ level, number, text }: Extract<PaperBlock, { kind: "heading" }>): Html {
  const words = element("span", { dir: "auto" }, { text });
  const tag = level === 2 ? "h2" : "h3";
  return number === ""
    ? element(tag, {}, words)
    : element(
        tag,
        { class: "numbered" },
        element("span", { class: "number" }, { text: number }),
        { text: " " },
        words,
      );
}

const factsHtml = (rows: Extract<PaperBlock, { kind: "facts" }>["rows"]): Html =>
  table(
    "facts",
    ...rows.map(({ label, lines }) =>
      row(
        element("th", { scope: "row", role: "rowheader" }, { text: label }),
        element("td", { role: "cell" }, ...lines.map((text) => element("p", { dir: "auto" }, { text }))),
      ),
    ),
  );

/** Roles are written out because on a small screen rows are laid out as blocks, which hides from some readers that this is a table. */
const table = (name: string, ...rows: readonly Html[]): Html =>
  element("table", { class: name, role: "table" }, element("tbody", { role: "rowgroup" }, ...rows));

const row = (...cells: readonly Html[]): Html => element("tr", { role: "row" }, ...cells);

function boxHtml({ tone, label, blocks, remarks }: Extract<PaperBlock, { kind: "box" }>): Html {
  return element(
    "div",
    { class: `box ${tone}` },
    ...(label === "" ? [] : [element("p", { class: "label" }, element("strong", {}, { text: label }))]),
    ...blocks.map(lightHtml),
    ...remarks.map((text) => element("p", { class: "remark", dir: "auto" }, { text })),
  );
}

function tableHtml({ columns, rows, figures }: Extract<PaperBlock, { kind: "table" }>): Html {
  const head = columns.map(({ title }) =>
    element("th", { scope: "col", role: "columnheader" }, { text: title }),
  );
  const cells = (runs: readonly Run[], index: number): Html =>
    index === 0
      ? element("th", { scope: "row", role: "rowheader" }, ...runsHtml(runs))
      : element("td", { role: "cell", "data-label": columns[index]?.title ?? "" }, paragraph(runs));
  return element(
    "table",
    { class: figures ? "list figures" : "list", role: "table" },
    element("thead", { role: "rowgroup" }, row(...head)),
    element("tbody", { role: "rowgroup" }, ...rows.map((each) => row(...each.map(cells)))),
  );
}

const formHtml = ({ columns, rows }: Extract<PaperBlock, { kind: "form" }>): Html =>
  element(
    "table",
    { class: "form" },
    element(
      "thead",
      {},
      element("tr", {}, ...columns.map(({ title }) => element("th", { scope: "col" }, { text: title }))),
    ),
    element(
      "tbody",
      {},
      ...rows.map((cells) =>
        element("tr", {}, ...cells.map((text) => element("td", { dir: "auto" }, withBreaks(text)))),
      ),
    ),
  );

const paragraph = (runs: readonly Run[]): Html => element("p", { dir: "auto" }, ...runsHtml(runs));

const lightHtml = (block: LightBlock): Html =>
  block.kind === "paragraph"
    ? paragraph(block.runs)
    : element("ul", {}, ...block.items.map((runs) => element("li", { dir: "auto" }, ...runsHtml(runs))));

const runsHtml = (runs: readonly Run[]): Html[] =>
  runs.map(({ text, href }) => (href === undefined ? withBreaks(text) : element("a", { href }, { text })));

/** Line breaks as people typed them. */
const withBreaks = (text: string): Html =>
  element(
    "span",
    {},
    ...text
      .split("\n")
      .flatMap((line, index) => (index === 0 ? [{ text: line }] : [element("br", {}), { text: line }])),
  );
