/**
 * The Word document as another reader finds it: headings, lists, tables, language and title.
 * @vitest-environment jsdom
 */

import fc from "fast-check";
import mammoth from "mammoth";
import { expect, it } from "vitest";
import { fileSaying, meetingFile } from "../../../tests/support/meeting-file.fixture.ts";
import { isXml, parseHtml } from "../../../tests/support/parse-html.ts";
import { zipTexts } from "../../../tests/support/read-zip.ts";
import { verslagOf } from "../verslag-of.ts";
import { verslagPaper } from "../verslag-paper.ts";
import { paperDocx } from "./paper-docx.ts";

const docx = (file = meetingFile()): Promise<Uint8Array> => paperDocx(verslagPaper(verslagOf(file)));
const read = async (bytes: Uint8Array) => {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return {
    document: parseHtml(value),
    warnings: messages.filter((each) => each.type === "error"),
  };
};
const texts = (list: Iterable<Element>) => Array.from(list, (each) => each.textContent);

it("has headings, lists, links and tables that a reader recognises", async () => {
  const { document, warnings } = await read(await docx());
  expect(warnings).toEqual([]);
  expect(texts(document.querySelectorAll("h1"))).toEqual(["Verslag openbare vergadering"]);
  expect(texts(document.querySelectorAll("h2")).slice(0, 3)).toEqual([
    "Aanwezigheid",
    "1\tOpening, mededelingen en vaststelling agenda",
    "2\tVerslag vorige keer",
  ]);
  expect(texts(document.querySelectorAll("h3"))[0]).toBe("3.1\tSpeeltuin Lindeplein");
  expect(texts(document.querySelectorAll("body > ul li"))).toContain("de verlichting achter de school");
  expect(document.querySelector("a")?.getAttribute("href")).toBe("https://linde.example/bomen");
  const actions = Array.from(document.querySelectorAll("table")).at(-1);
  expect(texts(actions?.querySelectorAll("thead th") ?? [])).toEqual(["Nummer", "Wat", "Wie", "Wanneer"]);
  expect(document.body.textContent).toContain("Cem Yıldız (secretaris)");
  expect(document.body.textContent).toContain(
    "Voor 4, tegen 1, blanco 0, waarvan 1 bij volmacht. Aangenomen.",
  );
});

it("says its language, its title and the heads of its tables, and starts the lists on a new page", async () => {
  const parts = zipTexts(await docx());
  expect(parts.get("word/styles.xml")).toContain('<w:lang w:val="nl-NL"/>');
  expect(parts.get("docProps/core.xml")).toContain("<dc:title>Verslag openbare vergadering</dc:title>");
  expect(parts.get("docProps/core.xml")).toContain("<dc:creator>Wijkvereniging De Zilverlinde</dc:creator>");
  expect(parts.get("word/document.xml")?.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(parts.get("word/document.xml")).toMatch(/<w:pageBreakBefore\/>.{0,300}Besluitenlijst/);
});

it("keeps nasty words as they are, in files that are well formed", async () => {
  const nasty = "<script>alert(1)</script> & ]]> 🎉 مرحبا \u0000\u001b\ud800 \u202e";
  const parts = zipTexts(await docx(fileSaying(nasty)));
  const xml = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name));
  expect(xml.filter(([, text]) => !isXml(text)).map(([name]) => name)).toEqual([]);
  const { document } = await read(await docx(fileSaying(nasty)));
  expect(document.querySelector("h1")?.textContent).toBe(
    "Verslag: <script>alert(1)</script> & ]]> 🎉 مرحبا \ufffd\ufffd\ufffd \u202e",
  );
});

it("takes any words, and 100,000 characters", async () => {
  const check = async (words: string) => {
    const parts = zipTexts(await docx(fileSaying(words)));
    expect(isXml(parts.get("word/document.xml") ?? "")).toBe(true);
  };
  await fc.assert(fc.asyncProperty(fc.string({ unit: "binary" }), check), { numRuns: 8 });
  const file = meetingFile();
  const long = "lang verhaal ".repeat(7700);
  const { document } = await read(await docx({ ...file, texts: new Map([...file.texts, ["b3", long]]) }));
  expect(document.body.textContent).toContain(long.trim());
});
