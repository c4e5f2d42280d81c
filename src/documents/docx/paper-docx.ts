/** Paper as a Word document: real headings, lists and tables, in Dutch, for whoever wants to write on in it. */

import type { Document } from "docx";
import { printable } from "../../press/light-text.ts";
import type { Paper } from "../paper.ts";
import { texts } from "../texts.ts";
import { type Body, blockBody, type Docx } from "./docx-blocks.ts";
import { BODY_WIDTH, numbering, PAGE, STYLE, styles } from "./docx-style.ts";

/** The bytes of a `.docx` file. */
export async function paperDocx(paper: Paper): Promise<Uint8Array> {
  const docx = await import("docx");
  return new Uint8Array(await docx.Packer.toArrayBuffer(documentOf(docx, paper)));
}

function documentOf(docx: Docx, paper: Paper): Document {
  const organisation = printable(paper.organisation);
  return new docx.Document({
    title: printable(paper.title),
    creator: organisation,
    lastModifiedBy: organisation,
    styles,
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
  const run = (text: string) => [new docx.TextRun({ text: printable(text) })];
  return [
    new docx.Paragraph({ style: STYLE.organisation, children: run(organisation) }),
    new docx.Paragraph({ heading: "Heading1", children: run(title) }),
    ...blocks.flatMap((block, index) => blockBody(docx, block, blocks[index - 1]?.kind === "appendices")),
  ];
}

/** What it is on the left, "Bladzijde 1 van 3" on the right. */
function footerOf(docx: Docx, { foot }: Paper) {
  const [before = "", between = "", after = ""] = texts.page("\n", "\n").split("\n");
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
