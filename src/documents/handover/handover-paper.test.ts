/** The dossier for a successor: what passes on with an office, and what never stands in it (R 6.2; domain.md, Privacy). */

import { describe, expect, it } from "vitest";
import { pdfFonts } from "../../../tests/support/pdf-fonts.ts";
import { readPdf, rolesIn } from "../../../tests/support/read-pdf.ts";
import { zipTexts } from "../../../tests/support/read-zip.ts";
import { boardOf } from "../../domain/board/board-of.ts";
import {
  type Dossier,
  type DossierSource,
  dossierOf,
  type NotedBlock,
} from "../../domain/handover/dossier.ts";
import { normsInForce } from "../../domain/norms/norms-in-force.ts";
import { blank } from "../../domain/table.ts";
import { type Block, blocks, NOBODY } from "../../domain/tables/blocks.ts";
import { type Office, offices, type Term, terms } from "../../domain/tables/board.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { organisation } from "../../domain/tables/organisation.ts";
import { type Commitment, commitments } from "../../domain/tables/outside.ts";
import { type Person, type PersonGroup, people } from "../../domain/tables/people.ts";
import { paperDocx } from "../docx/paper-docx.ts";
import { paperText } from "../paper-text.ts";
import { paperPdf } from "../pdf/paper-pdf.ts";
import { handoverPaper } from "./handover-paper.ts";

const TODAY = "2026-03-05";

const person = (id: string, name: string, group: PersonGroup, more: Partial<Person> = {}): Person => ({
  ...blank(people, id),
  name,
  group,
  ...more,
});
const everyone = [
  person("bram", "Bram Okkerse", "board", { phone: "070 555 01 02" }),
  person("aisha", "Aïsha Yıldız", "board"),
  person("ids", "Ids Postma", "board", { left: true }),
  person("floor", "Floor Bakhuis", "official", {
    functie: "stadsdeelmedewerker",
    worksAt: "Stadsdeel West",
    theme: "openbare ruimte",
    phone: "070 555 02 02",
  }),
  person("noor", "Noor Abbink", "other", { functie: "opbouwwerker", worksAt: "Stichting De Brug" }),
  person("gerrit", "Gerrit Holt", "volunteer", { functie: "buurttuin" }),
  person("hanna", "Hanna de Vries", "resident", { phone: "06 55 50 99 99" }),
  person("kees", "Kees Onbekend", "other"),
];
const term = (
  id: string,
  personId: string,
  functie: string,
  from: string,
  until: string,
  endedOn = "",
): Term => ({
  ...blank(terms, id),
  personId,
  functie,
  from,
  until,
  endedOn,
});
const allTerms = [
  term("b1", "bram", "secretaris", "2019-09-01", "2023-08-31"),
  term("b2", "bram", "Secretaris", "2023-09-01", "2027-08-31"),
  term("a1", "aisha", "voorzitter", "2024-01-01", "2028-01-01"),
  term("i0", "ids", "penningmeester", "2010-01-01", "2014-01-01", "2014-01-01"),
  term("i1", "ids", "penningmeester", "2018-01-01", "2022-01-01", "2021-05-01"),
];
const noted = (id: string, text: string, more: Partial<Block>, number = ""): NotedBlock => ({
  block: { ...blank(blocks, id), noted: "2026-02-01", ...more },
  text,
  number,
  meeting: undefined,
});
const of = (kind: string, personId: string, name = "") => ({ kind, personId, name });
const meeting = (id: string, date: string, more: Partial<Meeting> = {}): Meeting => ({
  ...blank(meetings, id),
  date,
  ...more,
});
const promised = (id: string, more: Partial<Commitment>): Commitment => ({
  ...blank(commitments, id),
  ...more,
});

function dossier(
  functie = "secretaris",
  office: Partial<Office> = {},
  more: Partial<DossierSource> = {},
): Dossier {
  const known = [{ ...blank(offices, functie), functie, ...office }];
  const board = boardOf({
    people: everyone,
    terms: allTerms,
    offices: known,
    efforts: [],
    today: TODAY,
    norms: normsInForce({ normSetId: "" }, [], []),
  });
  const state = board.offices.find(({ id }) => id === functie);
  if (!state) throw new Error("no such office");
  return dossierOf(state, {
    board,
    ticked: [],
    organisation: { ...blank(organisation, "organisation"), name: "Wijkvereniging De Zilverlinde" },
    people: new Map(everyone.map((each) => [each.id, each])),
    actions: [
      noted(
        "own",
        "Brief aan Hanna de Vries sturen",
        { kind: "action", owner: of("person", "bram") },
        "A2026-02-01.1",
      ),
      noted("office", "Archief opruimen", {
        kind: "action",
        owner: of("function", "", " SECRETARIS "),
        due: "2026-02-10",
      }),
      noted("others", "Bonnen tellen", { kind: "action", owner: of("person", "aisha") }),
      noted("nobody", "Iemand zoeken", { kind: "action", owner: NOBODY }),
    ],
    questions: [
      noted("young", "Wanneer komt de bank?", {
        kind: "question",
        noted: "2026-03-01",
        owner: of("outside", "", "Stadsdeel West"),
      }),
      noted("old", "Waarom is het donker?", {
        kind: "question",
        noted: "2025-09-01",
        owner: of("person", "floor"),
        askedAgain: ["2026-01-05"],
      }),
      noted("inside", "Wie haalt de vlag?", { kind: "question", owner: of("person", "aisha") }),
    ],
    decisions: [
      noted("again", "De heg blijft.", { kind: "decision", reviewOn: "2026-09-01" }, "B2026-02-01.2"),
      noted("past", "Oud besluit", { kind: "decision", reviewOn: "2026-01-01" }),
    ],
    commitments: [
      promised("late", { personId: "floor", what: "Twee bankjes", due: "2026-02-01" }),
      promised("resident", { personId: "hanna", what: "Hanna de Vries zet koffie" }),
      promised("kept", { what: "Gedaan", state: "kept" }),
    ],
    meetings: [
      meeting("m2", "2026-05-01", { kind: "public", place: "Buurthuis" }),
      meeting("m1", "2026-04-01", { start: "20:00" }),
      meeting("off", "2026-04-08", { cancelledOn: "2026-03-01" }),
      meeting("past", "2026-01-01", { closed: "22:00", opened: "20:00" }),
    ],
    today: TODAY,
    ...more,
  });
}

const textOf = (given: Dossier) => paperText(handoverPaper(given));

describe("what passes on", () => {
  it("actions of the office and of its holder, questions outside longest first, open commitments, coming days", () => {
    const given = dossier();
    const ids = (list: readonly NotedBlock[]) => list.map(({ block }) => block.id);
    expect(ids(given.actions)).toEqual(["office", "own"]);
    expect(ids(given.questions)).toEqual(["old", "young"]);
    expect(given.commitments.map(({ id }) => id)).toEqual(["late", "resident"]);
    expect(given.dates.map(({ kind, on }) => [kind, on])).toEqual([
      ["meeting", "2026-04-01"],
      ["meeting", "2026-05-01"],
      ["review", "2026-09-01"],
      ["termEnds", "2027-08-31"],
    ]);
  });

  it("of an empty seat, from whoever held it last, with what they still have to do", () => {
    const left = noted("still", "De kas", { kind: "action", owner: of("person", "ids") });
    const given = dossier("penningmeester", {}, { actions: [left] });
    expect(given.from.map(({ person: { id } }) => id)).toEqual(["ids"]);
    expect(given.actions).toHaveLength(1);
    expect(given.terms.map(({ sitting }) => sitting.term.id)).toEqual(["i1", "i0"]);
    expect(textOf(given)).toContain("Van: Ids Postma");
  });

  it("terms of this office alone, and its deputy", () => {
    const text = textOf(dossier("secretaris", { deputyId: "aisha" }));
    expect(text).toContain("Aïsha Yıldız, bij afwezigheid");
    expect(text).toContain("1 september 2023\n".trim());
    expect(text).toContain("tweede termijn, tot 31 augustus 2027");
    expect(text).toContain("In het bestuur: 6 jaar en 6 maanden");
    expect(text).not.toContain("1 januari 2024");
  });
});

describe("what never stands in it", () => {
  it("a resident, wherever their name was written, nor their telephone", () => {
    const text = textOf(
      dossier("secretaris", {
        whereThingsLie: "De sleutel ligt bij hanna de vries.",
        goodToKnow: "- Hanna de Vries belt vaak",
        checklist: ["Bedankje voor Hanna de Vries"],
      }),
    );
    expect(text).not.toMatch(/hanna|55 50 99 99/i);
    expect(text).toContain("De sleutel ligt bij een bewoner.");
    expect(text).toContain("Brief aan een bewoner sturen");
    expect(text).not.toContain("Kees Onbekend");
  });

  it("says itself that it is not public and holds no passwords", () => {
    const text = textOf(dossier());
    expect(text).toContain("Het is niet openbaar.");
    expect(text).toContain("Wachtwoorden staan er niet in.");
  });
});

it("names board, officials with theme and telephone, others of an organisation, and volunteers", () => {
  const text = textOf(dossier());
  for (const words of [
    "Bram Okkerse",
    "070 555 01 02",
    "openbare ruimte",
    "070 555 02 02",
    "Noor Abbink",
    "Gerrit Holt",
  ])
    expect(text).toContain(words);
});

it("says so calmly where there is nothing", () => {
  const nothing = { actions: [], questions: [], decisions: [], commitments: [], meetings: [] };
  const text = textOf(dossier("voorzitter", { checklist: [] }, nothing));
  for (const words of ["geen acties open", "lopen geen vragen", "geen toezeggingen open"])
    expect(text).toContain(words);
  expect(text).not.toMatch(/undefined|Te regelen|Waar alles ligt/);
});

it("is one tagged PDF, and one Word file, with the ticks in it", async () => {
  const given = dossier(
    "secretaris",
    { checklist: ["Mailbox overgedragen", "Sleutels <script> 🗝️"], whereThingsLie: "x".repeat(5000) },
    { ticked: ["Mailbox overgedragen"] },
  );
  const paper = handoverPaper(given);
  const { text, title, language, structure } = await readPdf(await paperPdf(paper, pdfFonts, 0));
  expect([title, language]).toEqual(["Overdracht secretaris", "nl-NL"]);
  expect(text).toContain("Niet openbaar.");
  expect(text).toMatch(/Mailbox overgedragen\s+ja/);
  expect(text).toMatch(/Sleutels <script>.*\s+nog niet/);
  expect(rolesIn(structure)).toMatchObject({ H1: 1, H2: 8, Table: 10 });
  const word = zipTexts(await paperDocx(paper)).get("word/document.xml") ?? "";
  expect(word.replaceAll(/<[^>]+>/g, " ")).toContain("Mailbox overgedragen");
});
