/** The PDF as another reader finds it: text, structure, language and title; and nasty input that must not break it. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileSaying, meetingFile } from "../../../tests/support/meeting-file.fixture.ts";
import { pdfFonts } from "../../../tests/support/pdf-fonts.ts";
import { operatorsOf, readPdf, rolesIn } from "../../../tests/support/read-pdf.ts";
import { actionListPaper } from "../list-papers.ts";
import type { Paper } from "../paper.ts";
import { actionListOf } from "../verslag-lists.ts";
import { verslagOf } from "../verslag-of.ts";
import { verslagPaper } from "../verslag-paper.ts";
import { paperPdf } from "./paper-pdf.ts";

const CREATED = Date.UTC(2026, 2, 5, 21);
const pdf = (paper: Paper): Promise<Uint8Array> => paperPdf(paper, pdfFonts, CREATED);
const verslag = (file = meetingFile()): Promise<Uint8Array> => pdf(verslagPaper(verslagOf(file)));
const saying = (text: string): Paper => ({
  title: "Proef",
  organisation: "De Zilverlinde",
  foot: "Proef",
  blocks: [{ kind: "text", muted: false, blocks: [{ kind: "paragraph", runs: [{ text }] }] }],
});
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

describe("the verslag", () => {
  it("says its title and its language, and claims PDF/UA", async () => {
    const bytes = await verslag();
    const read = await readPdf(bytes);
    expect(read.title).toBe("Verslag openbare vergadering");
    expect(read.language).toBe("nl-NL");
    expect(latin1(bytes)).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(latin1(bytes)).toContain("/DisplayDocTitle true");
    expect(latin1(bytes)).toContain("/Marked true");
  });

  it("can be read as text, letters beyond Western European included", async () => {
    const { text, links } = await readPdf(await verslag());
    expect(text).toContain("Cem Yıldız (secretaris) Dora Łukasz (bestuurslid)");
    expect(text).toContain("3.1 Speeltuin Lindeplein De schommel is al sinds november stuk.");
    expect(text).toContain("Voor 4, tegen 1, blanco 0, waarvan 1 bij volmacht. Aangenomen.");
    expect(text).toContain("Afwezig met bericht Bram Kuipers (penningmeester, volmacht aan Ans de Vries)");
    expect(links).toContain("https://linde.example/bomen");
  });

  it("has headings, lists and tables in its structure", async () => {
    const { structure } = await readPdf(await verslag());
    const roles = rolesIn(structure);
    expect(roles).toMatchObject({ H1: 1, H3: 3, Table: 4, Link: 2 });
    expect(roles.H2).toBe(9);
    expect([roles.L, roles.LI, roles.Lbl, roles.LBody]).toEqual([3, 6, 6, 6]);
    // 3 facts, 3 groups of attendance; 1 + 3 decisions; 1 + 3 actions.
    expect([roles.TR, roles.TH, roles.TD]).toEqual([14, 6 + 3 + 3 + 4 + 3, 6 + 6 + 9]);
  });

  it("names rows and columns in its tables", async () => {
    const text = latin1(await verslag());
    expect(text.match(/\/Scope \/Column/g)).toHaveLength(7);
    expect(text.match(/\/Scope \/Row/g)).toHaveLength(12);
  });

  it("numbers its pages outside the structure, and starts the lists on a page of their own", async () => {
    const { pages } = await readPdf(await verslag());
    expect(pages[0]).toContain(`Bladzijde 1 van ${pages.length}`);
    expect(pages.at(-1)?.trim().startsWith("Besluitenlijst")).toBe(true);
  });

  it("is the same bytes every time", async () => {
    expect(Buffer.compare(await verslag(), await verslag())).toBe(0);
  });
});

it("draws the actielijst alone", async () => {
  const { text, title } = await readPdf(await pdf(actionListPaper(actionListOf(verslagOf(meetingFile())))));
  expect(title).toBe("Actielijst");
  expect(text).toContain("Nummer Wat Wie Wanneer A2026-03-05.1 Offerte vragen");
});

describe("signs that the fonts do not have", () => {
  it("are an empty box with the signs themselves as replacement text, and a line that explains it", async () => {
    const bytes = await pdf(saying("feest 🎉 ja einde"));
    const { text } = await readPdf(bytes);
    expect(operatorsOf(bytes)).toContain("/Span <</ActualText <feffd83cdf89>>> BDC");
    expect(text).toMatch(/feest .*einde/);
    expect(text).toContain("Een leeg vakje staat voor een teken dat deze letter niet kent");
    expect((await readPdf(await pdf(saying("feest einde")))).text).not.toContain("leeg vakje");
  });

  it("do not take their neighbours with them", async () => {
    const { text } = await readPdf(await pdf(saying("zacht\u00adjes, ze\u0301s, Ğ–ź — €")));
    expect(text).toContain("zachtjes, zés, Ğ–ź — €");
  });
});

describe("nasty input", () => {
  it("of 100,000 characters, with or without spaces, is all there", async () => {
    const words = "woord ".repeat(16_000).trim();
    const { pages, text } = await readPdf(await pdf(saying(words)));
    expect(pages.length).toBeGreaterThan(20);
    expect(text.match(/woord/g)).toHaveLength(16_000);
    const unbroken = await readPdf(await pdf(saying("x".repeat(100_000))));
    expect(unbroken.text.match(/x/g)).toHaveLength(100_000);
  });

  it("in a cell higher than a page goes on on the next one, under the same headings", async () => {
    const file = meetingFile();
    const long = "Bellen met de gemeente. ".repeat(400);
    const { pages } = await readPdf(
      await verslag({ ...file, texts: new Map([...file.texts, ["b5", long]]) }),
    );
    expect(pages.filter((page) => page.trim().startsWith("Nummer Wat Wie Wanneer")).length).toBeGreaterThan(
      2,
    );
  });

  it("never throws", async () => {
    const check = async (words: string) => {
      expect((await verslag(fileSaying(words))).length).toBeGreaterThan(1000);
    };
    await fc.assert(fc.asyncProperty(fc.string({ unit: "binary" }), check), { numRuns: 8 });
    await check("<script>alert(1)</script> \u202e \u0000 \ud800 )\\( 👨‍👩‍👧");
  });
});
