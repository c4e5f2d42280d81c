/** A vacancy: its words from what is known, in own words, and its poster as another program reads it. */

import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pdfFonts } from "../../../tests/support/pdf-fonts.ts";
import { readPdf, rolesIn } from "../../../tests/support/read-pdf.ts";
import { scannedCode } from "../../../tests/support/scanned-code.ts";
import { blank } from "../../domain/table.ts";
import { type Office, offices } from "../../domain/tables/board.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { type Organisation, organisation } from "../../domain/tables/organisation.ts";
import { series } from "../../domain/tables/series.ts";
import { inLanguage, speak } from "../../kernel/language.ts";
import { paperText } from "../paper-text.ts";
import { posterPdf } from "../pdf/poster-pdf.ts";
import type { VacancySource } from "./vacancy.ts";
import { linesOf } from "./vacancy.ts";
import { vacancyPaper, vacancySubject, vacancyText } from "./vacancy-paper.ts";
import { vacancyPoster } from "./vacancy-poster.ts";

const source = (
  over: Partial<Office> = {},
  own: Partial<Organisation> = {},
  more: Partial<VacancySource> = {},
): VacancySource => ({
  organisation: {
    ...blank(organisation, "organisation"),
    name: "Wijkvereniging De Zilverlinde",
    neighbourhood: "de Lindebuurt",
    email: "info@zilverlinde.example",
    website: "https://zilverlinde.example/",
    ...own,
  },
  office: { ...blank(offices, "secretaris"), functie: "Secretaris", ...over },
  free: 1,
  series: {
    ...blank(series, "reeks"),
    rule: { nth: 2, weekday: 2, exceptMonths: [7, 8] },
    start: "20:00",
    end: "22:00",
  },
  nextPublic: {
    ...blank(meetings, "m"),
    kind: "public",
    date: "2026-03-05",
    start: "20:00",
    place: "Buurthuis De Linde",
  },
  ...more,
});

describe("the words", () => {
  it("are made up from the organisation, the office, the series and the next public meeting", () => {
    expect(vacancyText(source())).toBe(
      [
        "Schuif aan: wij zoeken een secretaris",
        "Er is een stoel vrij in het bestuur van Wijkvereniging De Zilverlinde. Woont u in de Lindebuurt en wilt u meedoen? Dan maken wij graag kennis.",
        "Wat doet u?\n- Verslagen maken van de vergaderingen\n- De post en de mail bijhouden\n- Uitnodigingen en stukken rondsturen\n- Bewaken wat er is afgesproken",
        "Hoeveel tijd kost het?\nOngeveer 3 uur per week. Het bestuur vergadert elke tweede dinsdag van de maand, niet in juli en augustus, van 20.00 tot 22.00 uur.",
        "U hoeft het nog niet te kunnen. Wij werken u rustig in.",
        "Kom eerst eens kijken\nDe volgende openbare vergadering is op donderdag 5 maart, 20.00 uur, Buurthuis De Linde. U bent welkom.",
        "Meer weten?\nMail naar info@zilverlinde.example of kijk op zilverlinde.example.",
      ].join("\n\n"),
    );
    expect(vacancySubject(source())).toBe("Wij zoeken een secretaris");
  });

  it.each([
    [{ vacancyWork: "- Koffie zetten\n\n• De vlag" }, "Wat doet u?\n- Koffie zetten\n- De vlag\n"],
    [{ vacancyTime: "Eén avond per maand" }, "Eén avond per maand. Het bestuur"],
    [{ vacancyAsk: "Bram Okkerse, 06 55 50 10 20" }, "Vraag het aan Bram Okkerse, 06 55 50 10 20. Mail naar"],
    [{ functie: "PR-medewerker" }, "wij zoeken een PR-medewerker"],
    [{ functie: "algemeen bestuurslid" }, "Vertellen wat er leeft in uw straat"],
    [{ functie: "secretaris en penningmeester" }, "Rekeningen betalen"],
  ])("%j is said", (over, words) => {
    expect(vacancyText(source(over))).toContain(words);
  });

  it("leave out what is not known, and say where to ask all the same", () => {
    const bare = vacancyText(
      source(
        {},
        { email: "", website: "", name: "", neighbourhood: "" },
        { series: undefined, nextPublic: undefined },
      ),
    );
    expect(bare).toContain("Er is een stoel vrij in ons bestuur. Woont u in de wijk");
    expect(bare).toContain("Ongeveer 3 uur per week.\n");
    expect(bare).toContain("Spreek ons aan in de wijk.");
    expect(bare).not.toMatch(/undefined|kijken|vergadert|\n\n\n/);
    expect(vacancyText(source({}, { website: "" }))).toContain("Mail naar info@zilverlinde.example.");
    expect(vacancyText(source({}, { email: "" }))).toContain("Kijk op zilverlinde.example.");
  });

  it.each([
    [0, "Er komt een stoel vrij in"],
    [1, "Er is een stoel vrij in"],
    [3, "Er zijn 3 stoelen vrij in"],
  ])("%i free seats", (free, words) => {
    expect(vacancyText(source({}, {}, { free }))).toContain(words);
  });

  it("become a paper with headings; own words stand in it as they were written, once", () => {
    const paper = vacancyPaper(source(), "");
    expect(paper.blocks.filter(({ kind }) => kind === "heading")).toHaveLength(4);
    const own = vacancyPaper(source(), `${paper.title}\n\nKom gezellig <b>langs</b> 🎉\n- taart`);
    expect(paperText(own)).toBe(
      `*${paper.title}*\nWijkvereniging De Zilverlinde\nKom gezellig <b>langs</b> 🎉\n• taart\n`,
    );
  });

  describe("on a telephone that speaks English", () => {
    beforeEach(() => speak("en"));
    afterEach(() => speak("nl"));
    it("stay Dutch", () => {
      const text = inLanguage("nl", () => vacancyText(source()));
      expect(text).toContain("elke tweede dinsdag");
      expect(text).toContain("donderdag 5 maart");
    });
  });
});

it("lines are those with words, without their dashes", () => {
  expect(linesOf("  - a\r\n\n* b\n-c\n ")).toEqual(["a", "b", "-c"]);
});

const poster = (given: VacancySource, size: "A4" | "A3" = "A4") =>
  posterPdf(vacancyPoster(given), size, pdfFonts, 0);

// Fonts are read and cut to size each time.
describe("the poster", () => {
  it("says what is free, what one does and where to ask; tagged, in Dutch, on one page", async () => {
    const bytes = await poster(source());
    const { text, title, language, pages, structure } = await readPdf(bytes);
    expect([pages.length, title, language]).toEqual([1, "Affiche: secretaris gezocht", "nl-NL"]);
    for (const words of [
      "Secretaris gezocht",
      "Woont u in de Lindebuurt? Doe met ons mee.",
      "stoel",
      "Schuif aan!",
      "Ongeveer 3 uur per week",
      "Verslagen maken van de vergaderingen",
      "info@zilverlinde.example",
    ])
      expect(text).toContain(words);
    expect(rolesIn(structure)).toMatchObject({ H1: 1, H2: 1, L: 1, LI: 4, Figure: 1 });
  });

  it("has a code that begins a mail, or leads to the website, or none", async () => {
    expect(scannedCode(await poster(source(), "A3"))).toBe(
      "mailto:info@zilverlinde.example?subject=Wij%20zoeken%20een%20secretaris",
    );
    expect(scannedCode(await poster(source({}, { email: "" })))).toBe("https://zilverlinde.example/");
    // Longer than a code can hold: another phone may have kept anything.
    const endless = source({}, { email: `${"x".repeat(5000)}@zilverlinde.example` });
    expect(scannedCode(await poster(endless))).toBe("https://zilverlinde.example/");
    const nowhere = vacancyPoster(source({}, { email: "", website: "" }));
    expect([nowhere.code, nowhere.contact]).toEqual([null, ["Meer weten? Spreek ons aan in de wijk."]]);
  });

  it("has strips that lead somewhere, beside a name the organisation's own address, or none", async () => {
    const strip = (ask: string, own: Partial<Organisation> = {}) =>
      vacancyPoster(source({ vacancyAsk: ask }, own)).strip.slice(1);
    const name = "Wijkvereniging De Zilverlinde";
    const nowhere = { email: "", website: " " };
    expect(strip("")).toEqual(["info@zilverlinde.example", "zilverlinde.example"]);
    expect(strip("", { website: "" })).toEqual(["info@zilverlinde.example", name]);
    expect(strip("Bram Okkerse", { website: "" })).toEqual(["Bram Okkerse", "info@zilverlinde.example"]);
    expect(strip("Bram Okkerse", { email: "" })).toEqual(["Bram Okkerse", "zilverlinde.example"]);
    for (const ask of ["Bram, 06 55 50 10 20", "Bram, (070) 555-0102", "bram@zilverlinde.example"])
      expect(strip(ask, nowhere)).toEqual([ask, name]);
    for (const ask of ["", "Bram Okkerse", "Bram, Lindelaan 12"]) expect(strip(ask, nowhere)).toEqual([]);
    const bytes = await poster(source({}, nowhere));
    expect((await readPdf(bytes)).text).toContain("Spreek ons aan in de wijk.");
  });

  it("holds whatever people type, on one page", async () => {
    const words = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 300, size: "max" }),
      fc.constantFrom("x".repeat(5000), "شارع الزهور", "🎉".repeat(60), "", "taak\n".repeat(200)),
    );
    await fc.assert(
      fc.asyncProperty(words, words, words, async (functie, vacancyWork, vacancyAsk) => {
        const given = source(
          { functie, vacancyWork, vacancyAsk, vacancyTime: functie },
          { name: vacancyAsk },
        );
        expect((await readPdf(await poster(given))).pages).toHaveLength(1);
      }),
      { numRuns: 6 },
    );
  });
});
