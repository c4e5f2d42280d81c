/** The poster as another program reads it: its text, structure and code; long and strange words must not break it. */

import fc from "fast-check";
import ICAL from "ical.js";
import { decodeQR } from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { pdfFonts } from "../../../tests/support/pdf-fonts.ts";
import { operatorsOf, readPdf, rolesIn } from "../../../tests/support/read-pdf.ts";
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

/** The squares of the code, as a camera would see them. */
function scanned(bytes: Uint8Array): string {
  const figure = /\/Figure[\s\S]*?EMC/.exec(operatorsOf(bytes))?.[0] ?? "";
  const squares = [...figure.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/g)].map((match) =>
    match.slice(1).map(Number),
  );
  const xs = squares.map(([x = 0]) => x);
  const ys = squares.map(([, y = 0]) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const module = (squares[0]?.[3] ?? 1) - 0.05;
  const count = Math.round((Math.max(...ys) - top) / module) + 1;
  const scale = 4;
  const side = (count + 8) * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [x = 0, y = 0, width = 0] of squares) {
    const row = Math.round((y - top) / module) + 4;
    const column = Math.round((x - left) / module) + 4;
    for (let dark = 0; dark < Math.round(width / module); dark += 1)
      for (let pixel = 0; pixel < scale * scale; pixel += 1) {
        const at =
          (row * scale + Math.floor(pixel / scale)) * side + (column + dark) * scale + (pixel % scale);
        data.fill(0, at * 4, at * 4 + 3);
      }
  }
  return decodeQR({ width: side, height: side, data });
}

// Fonts are read and cut to size each time.
describe("a poster", { timeout: 30_000 }, () => {
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
      new ICAL.Component(ICAL.parse(scanned(await poster(source(), "A3"))) as unknown[]),
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
    expect(scanned(words)).toBe("https://zilverlinde.example");
    expect((await readPdf(words)).text).toContain("De datum volgt");
    expect(scanned(await poster(source(undated, { website: "" })))).toBe("mailto:info@zilverlinde.example");
    expect(posterOf(source(undated, { website: "", email: "" })).code).toBeNull();
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
