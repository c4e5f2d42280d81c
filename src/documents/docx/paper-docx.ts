/** Paper as a Word document: real headings, lists and tables, in Dutch, for whoever wants to write on in it. */

import type { Document } from "docx";
import { inLanguage } from "../../kernel/language.ts";
import { printable } from "../../press/light-text.ts";
import type { Paper, PrintSize } from "../paper.ts";
import { dutch } from "../texts.ts";
import { type Body, blockBody, type Docx } from "./docx-blocks.ts";
import { BODY_WIDTH, numbering, PAGE, STYLE, stylesOf } from "./docx-style.ts";

/** The bytes of a `.docx` file; `size` is that of its text, in points. */
export async function paperDocx(paper: Paper, size: PrintSize = 12): Promise<Uint8Array> {
  const docx = await import("docx");
  // What the drawer adds of its own ("Bladzijde 1 van 3") is in the language of papers, too.
  const document = inLanguage("nl", () => documentOf(docx, paper, size));
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

function documentOf(docx: Docx, paper: Paper, size: PrintSize): Document {
  const organisation = printable(paper.organisation);
  return new docx.Document({
    title: printable(paper.title),
    creator: organisation,
    lastModifiedBy: organisation,
    styles: stylesOf(size),
    numbering,
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footerOf(docx, paper) },
        children: bodyOf(docx, paper),
      },
    ],
  });
}

function bodyOf(docx: Docx, { organisation, title, blocks }: Paper): Body {
  const parts = blocks.flatMap((block) => (block.kind === "part" ? [block.title] : []));
  const run = (text: string) => [new docx.TextRun({ text: printable(text) })];
  return [
    new docx.Paragraph({ style: STYLE.organisation, children: run(organisation) }),
    new docx.Paragraph({ heading: "Heading1", children: run(title) }),
    ...blocks.flatMap((block, index) =>
      blockBody(docx, block, blocks[index - 1]?.kind === "appendices", parts),
    ),
  ];
}

/** What it is on the left, "Bladzijde 1 van 3" on the right. */
function footerOf(docx: Docx, { foot }: Paper) {
  const [before = "", between = "", after = ""] = dutch.page("\n", "\n").split("\n");
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: STYLE.foot,
        tabStops: [{ type: "right", position: BODY_WIDTH }],
        children: [
          new docx.TextRun({ text: `${printable(foot)}\t` }),
          new docx.TextRun({ children: [before, "CURRENT", between, "TOTAL_PAGES", after] }),
        ],
      }),
    ],
  });
}
