/** The jaarmap in the PDF as another reader finds it: text, structure, links and bookmarks. */

import { describe, expect, it } from "vitest";
import { pdfFonts } from "../../../tests/support/pdf-fonts.ts";
import { readPdf, rolesIn } from "../../../tests/support/read-pdf.ts";
import { entry, folderSource, held, SECRETS } from "../../../tests/support/year-folder.fixture.ts";
import { EXTRAS, type Extras } from "../../domain/year/public-part.ts";
import { paperPdf } from "../pdf/paper-pdf.ts";
import { yearFolderOf } from "./year-folder-of.ts";
import { yearFolderPaper } from "./year-folder-paper.ts";
import type { YearFolderSource } from "./year-folder-source.ts";

const MADE = Date.UTC(2026, 10, 22, 12);
const pdf = async (source: YearFolderSource, extras: Extras = new Set()) =>
  readPdf(await paperPdf(yearFolderPaper(yearFolderOf(source, extras)), pdfFonts, MADE));

describe("one year, in the PDF", async () => {
  const read = await pdf(folderSource());

  it("is in Dutch, dated, with a title and its parts beside the pages", () => {
    expect([read.title, read.language]).toEqual(["Jaarmap 2026", "nl-NL"]);
    expect(read.text).toContain("Jaarmap 2026, 22 november 2026");
    expect(read.outline.map(({ title }) => title)).toEqual([
      "Wat zit erin",
      "In het kort",
      "Jaar 2026",
      "Het bestuur op 22 november 2026",
      "Bijlage: lijsten",
    ]);
    expect(read.outline[2]?.items.slice(0, 3)).toEqual([
      "Openbare vergaderingen per jaar",
      "Verslagen van overleg zijn openbaar",
      "Nieuwe bestuursleden voorgesteld",
    ]);
    expect(read.outline[4]?.items).toEqual(["Vergaderingen in 2026", "Besluiten in 2026", "Acties in 2026"]);
  });

  it("has its headings, tables and links in the structure", () => {
    const roles = rolesIn(read.structure);
    // The title of the whole, and of its four parts.
    expect([roles.H1, roles.TOC, roles.TOCI]).toEqual([5, 1, 4]);
    expect(roles.H2).toBe(1 + 2 + 10 + 1 + 3);
    // One that goes on on a next page is found on both.
    expect(roles.Table).toBeGreaterThanOrEqual(1 + 2 + 8 + 1 + 3);
    // Each cell is told by the head of its column or of its row.
    expect(roles.TH).toBeGreaterThan(roles.TR ?? 0);
    expect(read.links).toContain("https://zilverlinde.example/verslagen/2026-03-05");
  });

  it("says on its cover who made it, for where, as what", () => {
    const cover = read.pages[0] ?? "";
    expect(cover).toContain("Wijkvereniging De Zilverlinde Jaarmap 2026");
    expect(cover).toContain(
      "Wijken De Zilverlinde en De Beukenhoek Stadsdeel Stadsdeel West Rechtsvorm vereniging",
    );
    expect(cover).toContain("Wij zijn organisator van activiteiten en belangenbehartiger");
    expect(cover).toContain("Subsidie voor huisvesting en wijkmedia Jaar 2026");
    expect(cover).toContain("Gemaakt op 22 november 2026 In deze map staat alleen wat openbaar is.");
    expect(cover).toContain("In het kort 2 Jaar 2026 3");
  });

  it("comes down to figures that the records give", () => {
    expect(read.pages[1]).toContain(
      "Openbare vergaderingen 2 Bewoners geteld 69 Verslagen openbaar 2 van 4 Bestuursleden voorgesteld 1 " +
        "Gesprekken met de gemeente 2 Besluiten in deze map 2 Inspanningen voor opvolging 2",
    );
  });

  it("reads a belangenbehartiger by openness, introductions and achterban", () => {
    expect(read.pages[1]).toContain("Als belangenbehartiger");
    expect(read.pages[1]).toContain("Achterban gesproken 69 bewoners op 2 openbare vergaderingen");
  });

  it("tells of each public meeting the day, the place, the residents and the verslag", () => {
    expect(read.text).toContain(
      "Gehouden: 2. Gepland: 1. Uitgangspunt: 2 per jaar. Basisregel, voorwaarde voor subsidie. " +
        "Voortbestaan gaat voor. Bron: RadarAdvies 2024, hoofdstuk 4 (beleidsnota 2021).",
    );
    expect(read.text).toContain(
      "5 maart 2026 Openbare vergadering, 37 https://zilverlinde.example/ Buurthuis De Linde verslagen/2026-03-05",
    );
    expect(read.text).toContain(
      "8 oktober 2026 Avond over het plein, 32 nog niet openbaar Buurthuis De Linde",
    );
    expect(read.text).toContain(
      "4 juni 2026 Overleg met stadsdeel ter inzage: Bibliotheek De Linde bestand verslag-2026-06-04-",
    );
    expect(read.text).toContain("10 december 2026: Openbare vergadering, Buurthuis De Linde");
  });

  it("has the board by functie with its length of service, and its empty seat", () => {
    expect(read.text).toContain("voorzitter 5 jaar en 10 maanden tweede termijn, tot 14 januari 2029");
    expect(read.text).toContain("secretaris 10 jaar en 8 maanden derde termijn, tot 29 februari 2028");
    expect(read.text).toContain("penningmeester vacature");
    expect(read.text).toContain("Het uitgangspunt is 8 jaar. 1 bestuurslid doet het werk langer.");
  });

  it("has efforts, introductions, who came and left, decisions, and counts of actions", () => {
    expect(read.text).toContain("20 juni 2026 Oproep opgehangen in de Twee buren belden.");
    expect(read.text).toContain("bestuurslid 5 maart 2026 Openbare vergadering");
    expect(read.text).toContain("Nieuw in het bestuur: bestuurslid, op 1 februari 2026.");
    expect(read.text).toContain("Uit het bestuur: penningmeester, op 31 mei 2026.");
    expect(read.text).toContain("B2026-03-05.1 De bank komt aan de zonkant van de vijver. 5 maart 2026");
    expect(read.text).toContain("Voor 3, tegen 8, blanco 1. Verworpen.");
    expect(read.text).toContain("Genoteerd 2 Klaar 1 Open op dit moment 2, waarvan 1 uit eerdere jaren");
    expect(read.text).toContain("Het bestuur is ouder dan de wijk. Wij zoeken jonge ouders.");
  });
});

it("has three years, and nothing that is not public", async () => {
  const read = await pdf(folderSource({ first: "2024" }));
  expect(read.outline.map(({ title }) => title)).toEqual([
    "Wat zit erin",
    "In het kort",
    "Jaar 2024",
    "Jaar 2025",
    "Jaar 2026",
    "Het bestuur op 22 november 2026",
    "Bijlage: lijsten",
  ]);
  for (const secret of SECRETS) expect(read.text).not.toContain(secret);
});

it("holds two hundred meetings and decisions, and whatever people type", async () => {
  const nasty = "<script>alert(1)</script> \u202e مرحبا 🎉 ";
  const meetings = Array.from({ length: 200 }, (_, at) =>
    held(`m${at}`, "public", "2026-03-05", { title: nasty, residents: at, status: [0, 2] }),
  );
  const decisions = meetings.map(({ id }, at) => entry(`d${at}`, nasty, { meetingId: id }, meetings));
  const read = await pdf(folderSource({ meetings, decisions }), new Set(EXTRAS));
  expect(read.text.match(/B2026-03-05\.\d+/g)).toHaveLength(200);
});
