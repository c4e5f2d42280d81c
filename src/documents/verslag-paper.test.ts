/** The verslag on paper: what stands where, and that other programs take it. */

import { expect, it } from "vitest";
import { meetingFile } from "../../tests/support/meeting-file.fixture.ts";
import { convert, office } from "../../tests/support/office.ts";
import { pdfFonts } from "../../tests/support/pdf-fonts.ts";
import { readPdf } from "../../tests/support/read-pdf.ts";
import { zipTexts } from "../../tests/support/read-zip.ts";
import { paperDocx } from "./docx/paper-docx.ts";
import { paperPdf } from "./pdf/paper-pdf.ts";
import { verslagOf } from "./verslag-of.ts";
import { verslagPaper } from "./verslag-paper.ts";

const file = meetingFile();
const kinds = (over = {}) => verslagPaper(verslagOf({ ...file, ...over })).blocks.map((block) => block.kind);

it("ends with the two lists, and has none when nothing was decided or promised", () => {
  expect(kinds().slice(-5)).toEqual(["appendices", "heading", "table", "heading", "table"]);
  expect(kinds({ blocks: file.blocks.filter((block) => block.kind === "note") })).not.toContain("appendices");
  expect(kinds({ blocks: file.blocks.filter((block) => block.kind !== "action") }).slice(-3)).toEqual([
    "appendices",
    "heading",
    "table",
  ]);
});

it("is no more than its head for a meeting without anything", () => {
  const empty = { items: [], blocks: [], attendance: [], upcoming: [], adoptedHere: [] };
  const meeting = { ...file.meeting, residents: null };
  expect(kinds({ ...empty, meeting })).toEqual(["facts", "box"]);
});

// Registered only where LibreOffice is: elsewhere there is nothing to ask it.
it.each(office === undefined ? [] : [office])(
  "is taken by %s, as Word document and as PDF",
  async () => {
    const paper = verslagPaper(verslagOf(file));
    const word = await readPdf(convert(await paperDocx(paper), "docx", "pdf"));
    expect(word.title).toBe("Verslag openbare vergadering");
    expect(word.text).toContain("Actie A2026-03-05.1");
    const drawn =
      zipTexts(convert(await paperPdf(paper, pdfFonts, 0), "pdf", "odt")).get("content.xml") ?? "";
    expect(drawn.replace(/<[^>]*>/g, "").replace(/\s+/g, "")).toContain("ActieA2026-03-05.1");
  },
  200_000,
);
