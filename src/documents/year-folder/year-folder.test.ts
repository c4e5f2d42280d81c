/**
 * The jaarmap as a page and as text: its figures year by year, softly worded, and nothing in it that is not public.
 * @vitest-environment jsdom
 */

import { afterEach, describe, expect, it } from "vitest";
import { parseHtml } from "../../../tests/support/parse-html.ts";
import {
  boardMember,
  entry,
  folderOrganisation,
  folderSource,
  held,
  SECRETS,
} from "../../../tests/support/year-folder.fixture.ts";
import { normsInForce } from "../../domain/norms/norms-in-force.ts";
import { THE_HAGUE } from "../../domain/norms/the-hague.ts";
import { blank } from "../../domain/table.ts";
import { efforts, terms } from "../../domain/tables/board.ts";
import { duties, dutyMarks, normChangeId, normChanges } from "../../domain/tables/norms.ts";
import { publications as places } from "../../domain/tables/publications.ts";
import { EXTRAS, type Extra } from "../../domain/year/public-part.ts";
import { inLanguage, speak, translate } from "../../kernel/language.ts";
import { english as board } from "../board/texts.en.ts";
import { paperHtml } from "../paper-html.ts";
import { paperText } from "../paper-text.ts";
import { english as documents } from "../texts.en.ts";
import { english as year } from "../year/texts.en.ts";
import { yearFolderOf } from "./year-folder-of.ts";
import { yearFolderFileName, yearFolderPaper } from "./year-folder-paper.ts";
import type { YearFolderSource } from "./year-folder-source.ts";

const folder = (source: YearFolderSource, ...extras: Extra[]) => yearFolderOf(source, new Set(extras));
const paper = (source: YearFolderSource, ...extras: Extra[]) => yearFolderPaper(folder(source, ...extras));
const text = (source: YearFolderSource, ...extras: Extra[]) => paperText(paper(source, ...extras));
const page = (source: YearFolderSource, ...extras: Extra[]) => parseHtml(paperHtml(paper(source, ...extras)));

const EMPTY = {
  meetings: [],
  publications: [],
  decisions: [],
  actions: [],
  efforts: [],
  people: [],
  terms: [],
  duties: [],
  marks: [],
  notes: {},
};

afterEach(() => speak("nl"));

describe("what is not public", () => {
  const range = folderSource({ first: "2024" });

  it("is not in it unless asked for", () => {
    const forms = [text(range), paperHtml(paper(range))];
    for (const form of forms) for (const secret of SECRETS) expect(form).not.toContain(secret);
    expect(forms[0]).toContain("Verder gehouden, niet openbaar: bestuursvergadering (2).");
  });

  it.each([
    ["boardNames", "Emine Kaplan", ["Aïsha", "Yıldız", "Bram Okkerse", "Carla", "Dirk", "Emine"]],
    ["livesHere", "nee: Verhuisd naar de wijk hiernaast.", ["Verhuisd naar"]],
    ["innerMeetings", "Bestuursvergadering, Kelder van Bram", ["Kelder van Bram"]],
    ["waitingMinutes", "nog niet openbaar, concept\nverslag-2025-10-09-openbare-vergadering.pdf", []],
    ["allDecisions", "Een geheim besluit aan de telefoon.", ["geheim besluit"]],
    ["actions", "*A2026-03-05.2* Bellen met het stadsdeel\neen bewoner, klaar op", ["Sleutel laten maken"]],
  ] as const)("comes in by its own switch, and nothing else with it: %s", (extra, added, brought) => {
    expect(text(range)).not.toContain(added);
    expect(text(range, extra)).toContain(added);
    const found = SECRETS.filter((secret) => text(range, extra).includes(secret));
    expect(found).toEqual(brought);
  });

  it("names others beside actions only with both switches", () => {
    expect(text(range, "otherNames")).not.toContain("Hanna de Vries");
    expect(text(range, "actions")).not.toContain("Hanna de Vries");
    expect(text(range, "actions", "otherNames")).toContain("Hanna de Vries");
    expect(text(range, "actions", "otherNames")).not.toContain("Dirk");
  });

  it("never says to whom a verslag was mailed, nor what was agreed about who steps in", () => {
    const everything = text(range, ...EXTRAS);
    expect(everything).not.toContain("Terpstra");
    expect(everything).not.toContain("Invaller voor");
  });

  it("is said to be in it on the cover, and how it may be read", () => {
    expect(text(range)).toContain("In deze map staat alleen wat openbaar is.");
    expect(text(range, "actions", "boardNames")).toContain(
      "Deze map is niet voor iedereen. Erbij gevraagd zijn de namen van bestuursleden en de actielijst.",
    );
  });
});

describe("names in what was written down for the organisation itself", () => {
  const effort = {
    ...blank(efforts, "e"),
    on: "2026-06-20",
    what: "Gesprek van Carla van der Meulen met Floor Bakhuis.",
    result: "Hanna de Vries denkt erover na.",
  };
  const action = entry("a1", "Dirk Zandstra belt Hanna de Vries", { kind: "action", noted: "2026-06-20" });
  const source = folderSource({
    efforts: [effort],
    actions: [action],
    decisions: [entry("d1", "Hanna de Vries krijgt een bank.", { meetingId: "open-2026-1" })],
    marks: [{ ...blank(dutyMarks, "2026:kvk"), on: "2026-03-20", remark: "Gedaan door Bram Okkerse." }],
  });

  it("are the functie, and of residents nothing", () => {
    const said = text(source, "actions");
    expect(said).toContain("Gesprek van penningmeester met stadsdeelmedewerker.");
    expect(said).toContain("een bewoner denkt erover na.");
    expect(said).toContain("Gedaan door secretaris.");
    expect(said).toContain("bestuurslid belt een bewoner");
    expect(said).toContain("een bewoner krijgt een bank.");
    for (const secret of SECRETS) expect(said).not.toContain(secret);
  });

  it("stand there where they were asked for, but those of residents only beside actions", () => {
    const said = text(source, "actions", "otherNames", "boardNames");
    expect(said).toContain("Gesprek van Carla van der Meulen met Floor Bakhuis.");
    expect(said).toContain("Dirk Zandstra belt Hanna de Vries");
    expect(said).toContain("een bewoner denkt erover na.");
    expect(said).toContain("een bewoner krijgt een bank.");
  });
});

describe("an introduction", () => {
  const introducedAt = (more: Parameters<typeof held>[3], kind = "public") => {
    const meetings = [held("met", kind, "2026-03-05", more)];
    const people = [{ ...boardMember("els", "secretaris"), introducedMeetingId: "met" }];
    return folderSource({ meetings, people, terms: [], publications: [], decisions: [], actions: [] });
  };

  it("is told with the meeting at which it was", () => {
    expect(text(introducedAt({}))).toContain("*secretaris* 5 maart 2026\nOpenbare vergadering");
  });

  it("was not at a meeting that was called off", () => {
    const cancelled = introducedAt({ opened: "", closed: "", cancelledOn: "2026-03-01" });
    expect(text(cancelled)).not.toContain("5 maart 2026");
    expect(folder(cancelled).years[0]?.introductions).toEqual([]);
  });

  it("does not tell of a meeting that is not public", () => {
    const inner = introducedAt({ title: "Bestuur bij Els thuis", isPublic: false }, "board");
    expect(text(inner)).not.toContain("bij Els thuis");
    expect(text(inner, "innerMeetings")).toContain("bij Els thuis");
  });
});

it("a way of making public that is not known is said as it is", () => {
  const publications = [
    {
      ...blank(places, "open-2026-1:x"),
      meetingId: "open-2026-1",
      on: "2026-04-01",
      via: "constructor",
      where: "Kees",
    },
  ];
  const said = text(folderSource({ publications }));
  expect(said).not.toContain("function");
  expect(said).not.toContain("Kees");
});

describe("years in a row", () => {
  const range = folderSource({ first: "2024" });

  it("have a part each, and their figures beside one another in the page", () => {
    const document = page(range);
    expect(document.title).toBe("Jaarmap 2024 tot en met 2026, Wijkvereniging De Zilverlinde");
    expect(Array.from(document.querySelectorAll("h1.part"), (each) => each.textContent)).toEqual([
      "In het kort",
      "Jaar 2024",
      "Jaar 2025",
      "Jaar 2026",
      "Het bestuur op 22 november 2026",
      "Bijlage: lijsten",
    ]);
    const rows = Array.from(
      document.querySelectorAll("table.figures")[0]?.querySelectorAll("tr") ?? [],
      (row) => Array.from(row.children, (cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ["Wat wij deden", "2024", "2025", "2026"],
      ["Openbare vergaderingen", "1", "2", "2"],
      ["Bewoners geteld", "24", "31", "69"],
      ["Verslagen openbaar", "1 van 1", "1 van 3", "2 van 4"],
      ["Bestuursleden voorgesteld", "niemand nieuw", "1", "1"],
      ["Gesprekken met de gemeente", "geen", "1", "2"],
      ["Besluiten in deze map", "geen", "1", "2"],
      ["Inspanningen voor opvolging", "1", "geen", "2"],
    ]);
  });

  it("are one page without scripts or files beside it, whose contents lead to its parts", () => {
    const document = page(range);
    expect(document.querySelectorAll("script, link, img, iframe")).toHaveLength(0);
    for (const link of document.querySelectorAll("li a[href^='#']"))
      expect(document.querySelector(link.getAttribute("href") ?? "")?.textContent).toBe(link.textContent);
    expect(document.querySelectorAll("li a[href^='#']")).toHaveLength(6);
  });

  it("show the board as it sat at the end of the last of them", () => {
    const said = text(folderSource({ first: "2024", last: "2025" }));
    expect(said).toContain("*HET BESTUUR OP 31 DECEMBER 2025*");
    expect(said).toContain("*penningmeester* 3 jaar en 6 maanden");
    expect(said).not.toContain("2026 is nog niet voorbij");
  });

  it("give each file a name that says which years, and the day", () => {
    expect(yearFolderFileName(folder(range), "pdf")).toBe(
      "jaarmap-2024-tot-en-met-2026-2026-11-22-wijkvereniging-de-zilverlinde.pdf",
    );
  });
});

it("an action that was done after the year was still open in it", () => {
  const action = entry("a1", "Lantaarn herstellen", {
    kind: "action",
    noted: "2025-11-01",
    done: "2026-02-01",
  });
  const source = folderSource({ last: "2025", actions: [action] });
  expect(text(source, "actions")).toContain("Genoteerd: 1\nKlaar: 0\nOpen aan het eind: 1\n");
  expect(text(source, "actions")).toContain("Lantaarn herstellen\nnog niemand, open");
  expect(text(folderSource({ actions: [action] }))).toContain(
    "Genoteerd: 0\nKlaar: 1, uit eerdere jaren\nOpen op dit moment: 0",
  );
});

it("has board members of whom no term is known in the seat of their functie, or beside the others", () => {
  const people = [boardMember("els", "secretaris"), boardMember("rashid", "")];
  const said = text(folderSource({ people, terms: [] }));
  expect(said.slice(said.indexOf("*HET BESTUUR"))).toContain(
    "2 bestuursleden. De tijd in het bestuur is van alle termijnen en functies samen.\n\n*voorzitter* vacature\n\n" +
      "*secretaris* niet ingevuld\nniet ingevuld\n\n*penningmeester* vacature\n\n*bestuurslid* niet ingevuld",
  );
});

describe("softly", () => {
  it("an empty year says what there is, and never that nothing was done", () => {
    const organisation = folderOrganisation({ neighbourhood: "", actsFor: [], legalForm: "", roles: [] });
    const said = text(folderSource({ ...EMPTY, organisation, last: "2025" }));
    expect(said).toContain("Openbare vergaderingen* 2025: niet vastgelegd");
    expect(said).toContain("In deze map staat hiervoor geen vergadering.");
    expect(said).toContain("In deze map staan geen bestuursleden.");
    expect(said).not.toMatch(/niets gedaan|ontbreekt|niet gehaald|tekort|overtred|moet/i);
    expect(said).not.toContain("Als belangenbehartiger");
    expect(said).not.toContain("Nieuwe bestuursleden voorgesteld\n");
  });

  it("a year of which nothing was written down is not known, and is not called nothing", () => {
    const figures = (more: object, last = "2025") => {
      const table = page(folderSource({ ...EMPTY, last, ...more })).querySelector("table.figures");
      const rows = Array.from(table?.querySelectorAll("tr") ?? []).slice(1);
      return rows.map((row) => row.lastElementChild?.textContent);
    };
    expect(new Set(figures({}))).toEqual(new Set(["niet vastgelegd"]));
    expect(text(folderSource({ ...EMPTY, last: "2025" }))).toContain("Genoteerd: niet vastgelegd");
    const recorded = [
      { meetings: [held("m", "board", "2025-02-03")] },
      { efforts: [{ ...blank(efforts, "e"), on: "2025-06-20", what: "Oproep." }] },
      { actions: [entry("a1", "Bellen", { kind: "action", noted: "2025-11-01" })] },
      {
        people: [boardMember("els", "secretaris")],
        terms: [{ ...blank(terms, "t"), personId: "els", from: "2025-03-01" }],
      },
    ];
    for (const more of recorded) {
      expect(figures(more)).toContain("geen");
      expect(figures(more)).not.toContain("niet vastgelegd");
      expect(figures(more, "2024")).not.toContain("geen");
    }
    expect(figures({}, "2026")).toContain("nog geen");
    const many = text(folderSource({ ...EMPTY, first: "2016", last: "2025" }));
    expect(many).toContain("Openbare vergaderingen* 2016: –");
    expect(many).toContain("Een streepje (–): van dat jaar is niets vastgelegd.");
  });

  it("what the organisation changed in the set is said to be its own, on the cover and beside the norm", () => {
    const organisation = folderOrganisation();
    const id = normChangeId(THE_HAGUE.id, "serviceYears");
    const changes = (said: object) => [{ ...blank(normChanges, id), ...said }];
    const said = (change: object) =>
      text({ ...folderSource(), norms: normsInForce(organisation, [], changes(change)) });
    const cover = "Afspraken: Den Haag, beleidsnota 2021 en rapport 2024";
    expect(said({ value: 10 })).toContain(`${cover}, op onderdelen zelf aangepast\n`);
    expect(said({ value: 10 })).toContain(
      "Richtlijn. Velen zijn het er niet mee eens. Inspanningen voor opvolging tellen. " +
        "Bron: RadarAdvies 2024, hoofdstuk 4 (beleidsnota 2021), zelf aangepast.",
    );
    expect(said({ remark: "Al lang zo." })).toContain(`${cover}\n`);
    expect(said({ value: 10, source: "Onze statuten" })).toContain("Bron: Onze statuten.");
  });

  it("what the municipality or PEP must do is not in it", () => {
    const said = text(folderSource({ first: "2024" }), ...EXTRAS);
    for (const title of [
      "Stadsdeelmedewerker uitgenodigd",
      "Elke vraag krijgt een vervolg",
      "PEP",
      "Evaluatie van",
    ])
      expect(said).not.toContain(title);
  });

  it("counts meetings of the board that a duty of its own asks, without telling of them", () => {
    const own = [{ ...blank(duties, "own"), title: "Samen om tafel", meetingKind: "board", perYear: 6 }];
    const said = text(folderSource({ duties: own }));
    expect(said).toContain("*Samen om tafel*\nGehouden: 2. Uitgangspunt: 6 per jaar.");
    expect(said).not.toContain("Kelder van Bram");
  });

  it("a boekjaar from September is said with its days", () => {
    const organisation = folderOrganisation({ bookYearStart: 9 });
    const meetings = [held("late", "public", "2026-02-05"), held("after", "public", "2026-09-01")];
    const said = text(folderSource({ organisation, meetings, last: "2025" }));
    expect(said).toContain("*Jaarmap 2025-2026*");
    expect(said).toContain("Boekjaar: 1 september 2025 tot en met 31 augustus 2026");
    expect(said).toContain("Openbare vergaderingen* 2025-2026: 1");
    expect(said).toContain("*HET BESTUUR OP 31 AUGUSTUS 2026*");
  });
});

it("is in Dutch on a phone that speaks English", () => {
  const dutch = text(folderSource());
  translate({ documents, "documents/board": board, "documents/year": year });
  speak("en");
  expect(text(folderSource())).not.toBe(dutch);
  expect(inLanguage("nl", () => text(folderSource()))).toBe(dutch);
});

it("keeps whatever people type harmless", () => {
  const nasty = "<script>alert(1)</script> \u202e مرحبا 🎉 [x](javascript:alert(1)) ";
  const meetings = [held("m", "public", "2026-03-05", { title: nasty, place: nasty })];
  const publications = [{ ...blank(places, "m:website"), meetingId: "m", on: "2026-03-06", where: nasty }];
  const decisions = [entry("d1", nasty, { meetingId: "m" }, meetings)];
  const notes = { "2026": { remark: nasty.repeat(900), mirror: nasty } };
  const document = page(folderSource({ meetings, publications, decisions, notes }), ...EXTRAS);
  expect(document.querySelectorAll("script")).toHaveLength(0);
  for (const link of document.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^#deel-\d+$/);
});
