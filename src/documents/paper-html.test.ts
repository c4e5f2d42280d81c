/**
 * The HTML page has real headings, lists and tables, and stays harmless whatever the words are.
 * @vitest-environment jsdom
 */

import fc from "fast-check";
import { expect, it } from "vitest";
import { fileSaying, meetingFile } from "../../tests/support/meeting-file.fixture.ts";
import { parseHtml } from "../../tests/support/parse-html.ts";
import { paperHtml } from "./paper-html.ts";
import { verslagOf } from "./verslag-of.ts";
import { verslagPaper } from "./verslag-paper.ts";

const page = (file = meetingFile()): Document => parseHtml(paperHtml(verslagPaper(verslagOf(file))));
const texts = (list: Iterable<Element>) => Array.from(list, (each) => each.textContent);

it("is a page in Dutch with a title and an outline", () => {
  const document = page();
  expect(document.documentElement.lang).toBe("nl");
  expect(document.title).toBe("Verslag openbare vergadering, Wijkvereniging De Zilverlinde");
  expect(texts(document.querySelectorAll("h1, h2, h3"))).toEqual([
    "Verslag openbare vergadering",
    "Aanwezigheid",
    "1 Opening, mededelingen en vaststelling agenda",
    "2 Verslag vorige keer",
    "3 Werkgroep openbare ruimte",
    "3.1 Speeltuin Lindeplein",
    "3.2 Nieuwe bomen in de Esdoornstraat",
    "3.3 Afvalbakken bij de winkels",
    "4 Overheid: gemeente en politie",
    "5 Rondvraag en sluiting",
    "Volgende data",
    "Besluitenlijst",
    "Actielijst",
  ]);
});

it("has lists, links and tables with their headings", () => {
  const document = page();
  expect(texts(document.querySelectorAll("main > .text li")).slice(0, 3)).toEqual([
    "het onderhoud van de plantenbakken",
    "de verlichting achter de school",
    "de opruimdag van 21 maart",
  ]);
  expect(document.querySelector("a")?.getAttribute("href")).toBe("https://linde.example/bomen");
  const actions = Array.from(document.querySelectorAll("table.list")).at(-1);
  expect(texts(actions?.querySelectorAll("thead th[scope=col]") ?? [])).toEqual([
    "Nummer",
    "Wat",
    "Wie",
    "Wanneer",
  ]);
  expect(texts(actions?.querySelectorAll("tbody tr:first-child > *") ?? [])).toEqual([
    "A2026-03-05.1",
    "Offerte vragen voor de schommel en voor de keuring",
    "Gijs Akkerman",
    "19 maart",
  ]);
});

it("carries no script, no style attribute and nothing from elsewhere", () => {
  const nasty = `<script>alert(1)</script><img src=x onerror=alert(1)> "' מה 🎉 \u202e`;
  const document = page(fileSaying(nasty));
  expect(document.querySelectorAll("script, img, link, iframe, [style], [onerror], [src]")).toHaveLength(0);
  expect(document.querySelector("h1")?.textContent).toContain(nasty);
});

it("takes any words, and shows them", () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const document = page(fileSaying(words));
      expect(document.querySelectorAll("h1")).toHaveLength(1);
      expect(document.querySelector("h1")?.textContent).toContain(words.trim());
    }),
    { numRuns: 25 },
  );
});
