/** The poster as another program reads it: its text, structure and code; long and strange words must not break it. */

import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { pdfFonts } from "../../../tests/support/pdf-fonts.ts";
import { readPdf, rolesIn } from "../../../tests/support/read-pdf.ts";
import { scannedCode } from "../../../tests/support/scanned-code.ts";
import { blank } from "../../domain/table.ts";
import { agendaItems, type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { type Organisation, organisation } from "../../domain/tables/organisation.ts";
import type { InvitationSource } from "../invitation/invitation.ts";
import { posterOf } from "../invitation/poster.ts";
import { posterPdf } from "./poster-pdf.ts";

const source = (
  over: Partial<Meeting> = {},
  own: Partial<Organisation> = {},
  titles: readonly string[] = ["Opening", "Verkeer rond de school", "Het zomerfeest", "Rondvraag"],
): InvitationSource => ({
  organisation: {
    ...blank(organisation, "organisation"),
    name: "Wijkvereniging De Zilverlinde",
    neighbourhood: "de Lindebuurt",
    email: "info@zilverlinde.example",
    website: "https://zilverlinde.example",
    ...own,
  },
  meeting: {
    ...blank(meetings, "m"),
    kind: "public",
    isPublic: true,
    date: "2026-03-05",
    start: "20:00",
    end: "22:00",
    place: "Buurthuis De Linde",
    ...over,
  },
  items: titles.map((title, index) => ({ ...blank(agendaItems, `i${index}`), title, order: `a${index}` })),
  apologiesTo: "Bram Okkerse",
  from: "Bram Okkerse",
});

const poster = (given: InvitationSource, size: "A4" | "A3" = "A4") =>
  posterPdf(posterOf(given), size, pdfFonts, 0);

// Fonts are read and cut to size each time.
describe("a poster", () => {
  it("says what, when, where, about what, and names nobody", async () => {
    const { text, title, language, pages } = await readPdf(await poster(source()));
    expect(pages).toHaveLength(1);
    expect([title, language]).toEqual(["Affiche: Openbare vergadering", "nl-NL"]);
    for (const words of [
      "Openbare vergadering",
      "Iedereen uit de Lindebuurt is welkom",
      "donderdag",
      "maart 2026",
      "20.00 tot 22.00 uur",
      "Buurthuis De Linde",
      "Verkeer rond de school",
      "info@zilverlinde.example",
      "zilverlinde.example",
    ])
      expect(text).toContain(words);
    expect(text).not.toContain("Bram");
    expect(text).not.toContain("Rondvraag");
  });

  it("is tagged: one heading, a list, and a code with words for who cannot see it", async () => {
    const bytes = await poster(source());
    const roles = rolesIn((await readPdf(bytes)).structure);
    expect(roles).toMatchObject({ H1: 1, H2: 1, L: 1, LI: 2, Figure: 1 });
    expect(new TextDecoder("latin1").decode(bytes)).toMatch(/\/Alt \(/);
  });

  it("has a code that holds the evening, without internet", async () => {
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(scannedCode(await poster(source(), "A3"))) as unknown[]),
    );
    expect(event.startDate.toString()).toBe("2026-03-05T20:00:00");
    expect(event.endDate.toString()).toBe("2026-03-05T22:00:00");
    expect([event.summary, event.location]).toEqual([
      "Openbare vergadering, Wijkvereniging De Zilverlinde",
      "Buurthuis De Linde",
    ]);
  });

  it("without a date leads to where it will stand, and without that has no code", async () => {
    const undated = { date: "", start: "", end: "", place: "" };
    const words = await poster(source(undated));
    expect(scannedCode(words)).toBe("https://zilverlinde.example");
    expect((await readPdf(words)).text).toContain("De datum volgt");
    expect(scannedCode(await poster(source(undated, { website: "" })))).toBe(
      "mailto:info@zilverlinde.example",
    );
    expect(posterOf(source(undated, { website: "", email: "" })).code).toBeNull();
  });

  it("leaves the code out where an address is endless", async () => {
    const undated = { date: "", start: "", end: "", place: "" };
    const endless = `https://zilverlinde.example/${"x".repeat(5000)}`;
    const email = "info@zilverlinde.example";
    expect(scannedCode(await poster(source(undated, { website: endless, email })))).toBe(`mailto:${email}`);
    const nowhere = source(undated, { website: endless, email: `${"x".repeat(5000)}@zilverlinde.example` });
    expect(posterOf(nowhere).code).toBeNull();
    expect((await readPdf(await poster(nowhere))).pages).toHaveLength(1);
  });

  it("is the same bytes for the same poster", async () => {
    expect(await poster(source())).toEqual(await poster(source()));
  });

  it("holds whatever people type, on one page", async () => {
    const words = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 400, size: "max" }),
      fc.constantFrom("x".repeat(5000), "شارع الزهور", "🎉".repeat(60), "", "Avond ".repeat(60)),
    );
    await fc.assert(
      fc.asyncProperty(words, words, words, async (title, place, name) => {
        const { pages } = await readPdf(
          await poster(source({ title, place }, { name }, [title, place, name])),
        );
        expect(pages).toHaveLength(1);
      }),
      { numRuns: 8 },
    );
  });
});
