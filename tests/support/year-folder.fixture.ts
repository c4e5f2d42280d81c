/** Three years of a made-up organisation as a jaarmap finds them, with in them what must never slip into it unasked. */

import type { FolderEntry, YearFolderSource } from "../../src/documents/year-folder/year-folder-source.ts";
import { boardOf } from "../../src/domain/board/board-of.ts";
import { normsInForce } from "../../src/domain/norms/norms-in-force.ts";
import { blank } from "../../src/domain/table.ts";
import { type Block, blocks } from "../../src/domain/tables/blocks.ts";
import { type Effort, efforts, type Term, terms } from "../../src/domain/tables/board.ts";
import { type Meeting, meetings } from "../../src/domain/tables/meetings.ts";
import { type Duty, type DutyMark, duties, dutyMarks, years } from "../../src/domain/tables/norms.ts";
import { ORGANISATION_ID, type Organisation, organisation } from "../../src/domain/tables/organisation.ts";
import { type Person, people } from "../../src/domain/tables/people.ts";
import { type Publication, publicationId, publications } from "../../src/domain/tables/publications.ts";
import { bookYear } from "../../src/domain/year/book-year.ts";
import { yearStateOf } from "../../src/domain/year/year-state.ts";

const TODAY = "2026-11-22";

export const folderOrganisation = (more: Partial<Organisation> = {}): Organisation => ({
  ...blank(organisation, ORGANISATION_ID),
  name: "Wijkvereniging De Zilverlinde",
  neighbourhood: "De Zilverlinde",
  actsFor: ["De Beukenhoek"],
  district: "Stadsdeel West",
  legalForm: "association",
  roles: ["organiser", "advocate"],
  subsidyParts: ["housing", "media"],
  ...more,
});

export const held = (id: string, kind: string, date: string, more: Partial<Meeting> = {}): Meeting => ({
  ...blank(meetings, id),
  kind,
  date,
  start: "20:00",
  opened: "20:00",
  closed: "22:00",
  place: "Buurthuis De Linde",
  isPublic: kind === "public",
  ...more,
});

const person = (id: string, name: string, functie: string, more: Partial<Person> = {}): Person => ({
  ...blank(people, id),
  name,
  functie,
  group: "board",
  ...more,
});

export const boardMember = (id: string, functie: string): Person => person(id, "Els Vermeer", functie);

const term = (id: string, personId: string, functie: string, from: string, until: string): Term => ({
  ...blank(terms, id),
  personId,
  functie,
  from,
  until,
});

const published = (
  meetingId: string,
  via: "website" | "inspection" | "email",
  where: string,
  on: string,
): Publication => ({ ...blank(publications, publicationId(meetingId, via)), meetingId, via, where, on });

/** Names, places and words that are nobody's business but the board's own. */
export const SECRETS = [
  "Aïsha",
  "Yıldız",
  "Bram Okkerse",
  "Carla",
  "Dirk",
  "Emine",
  "Hanna de Vries",
  "Floor Bakhuis",
  "mevrouw Terpstra",
  "Verhuisd naar",
  "geheim besluit",
  "Sleutel laten maken",
  "Kelder van Bram",
  "Invaller voor Aïsha",
] as const;

const FOLDER_PEOPLE: readonly Person[] = [
  person("aisha", "Aïsha Yıldız", "voorzitter", { livesHere: "yes" }),
  person("bram", "Bram Okkerse", "secretaris", {
    livesHere: "no",
    livesHereBecause: "Verhuisd naar de wijk hiernaast.",
  }),
  person("carla", "Carla van der Meulen", "penningmeester"),
  person("dirk", "Dirk Zandstra", "bestuurslid", { introducedMeetingId: "open-2026-1" }),
  person("emine", "Emine Kaplan", "bestuurslid", { introducedOn: "2025-09-13" }),
  person("hanna", "Hanna de Vries", "", { group: "resident" }),
  person("floor", "Floor Bakhuis", "stadsdeelmedewerker", { group: "official" }),
];

const FOLDER_TERMS = [
  term("a1", "aisha", "voorzitter", "2021-01-15", "2025-01-14"),
  term("a2", "aisha", "voorzitter", "2025-01-15", "2029-01-14"),
  term("b1", "bram", "secretaris", "2016-03-01", "2020-02-29"),
  term("b2", "bram", "secretaris", "2020-03-01", "2024-02-29"),
  term("b3", "bram", "secretaris", "2024-03-01", "2028-02-29"),
  { ...term("c1", "carla", "penningmeester", "2022-06-01", "2026-05-31"), endedOn: "2026-05-31" },
  term("d1", "dirk", "bestuurslid", "2026-02-01", "2030-01-31"),
  term("e1", "emine", "bestuurslid", "2025-06-01", ""),
];

const effort = (id: string, on: string, what: string, result: string, functie = ""): Effort => ({
  ...blank(efforts, id),
  on,
  what,
  result,
  functie,
});

const FOLDER_EFFORTS = [
  effort("e1", "2024-10-03", "Oproep in de wijkkrant.", "Niemand belde."),
  effort("e2", "2026-06-20", "Oproep opgehangen in de bibliotheek.", "Twee buren belden.", "penningmeester"),
  effort("e3", "2026-09-01", "Kennismaking met beide buren.", "Eén denkt erover na."),
];

const FOLDER_MEETINGS: readonly Meeting[] = [
  held("open-2024-1", "public", "2024-05-16", { residents: 24 }),
  held("director-2025", "director", "2025-02-11", { place: "Stadsdeelkantoor" }),
  held("open-2025-1", "public", "2025-04-10", { residents: 31, status: [0, 2] }),
  held("open-2025-2", "public", "2025-10-09", { residents: null, status: [0, 1] }),
  held("board-2026-1", "board", "2026-01-13", { place: "Kelder van Bram", status: [0, 2] }),
  held("open-2026-1", "public", "2026-03-05", { residents: 37, status: [0, 2] }),
  held("members-2026", "members", "2026-04-16", { residents: null, title: "Jaarvergadering" }),
  held("board-2026-2", "board", "2026-05-12", { place: "Kelder van Bram" }),
  held("district-2026", "district", "2026-06-04", { place: "Stadsdeelkantoor" }),
  held("director-2026", "director", "2026-09-08", { place: "Stadsdeelkantoor" }),
  held("open-2026-2", "public", "2026-10-08", { residents: 32, title: "Avond over het plein" }),
  { ...held("open-2026-3", "public", "2026-12-10"), opened: "", closed: "" },
];

const FOLDER_PUBLICATIONS = [
  published("open-2024-1", "inspection", "Bibliotheek De Linde", "2024-06-10"),
  published("open-2025-1", "website", "https://zilverlinde.example/verslagen/2025-04-10", "2025-05-02"),
  published("open-2026-1", "website", "https://zilverlinde.example/verslagen/2026-03-05", "2026-04-01"),
  published("open-2026-1", "email", "mevrouw Terpstra", "2026-04-02"),
  published("district-2026", "inspection", "Bibliotheek De Linde", "2026-07-01"),
];

export function entry(
  id: string,
  text: string,
  block: Partial<Block>,
  all: readonly Meeting[] = FOLDER_MEETINGS,
): FolderEntry {
  const meeting = all.find((each) => each.id === block.meetingId);
  const kind = block.kind ?? "decision";
  const date = meeting?.date ?? block.noted ?? "";
  const order = Number(id.replaceAll(/\D/g, "")) || 1;
  const letter = kind === "decision" ? "B" : "A";
  return {
    block: { ...blank(blocks, id), kind, noted: date, number: { letter, date, order, by: "m" }, ...block },
    text,
    number: `${letter}${date}.${order}`,
    meeting,
    owner: FOLDER_PEOPLE.find((each) => each.id === block.owner?.personId),
  };
}

const FOLDER_DECISIONS = [
  entry("d1", "De bank komt aan de zonkant van de vijver.", {
    meetingId: "open-2026-1",
    vote: { for: 9, against: 2, blank: 1, proxies: 0 },
    conflicted: ["dirk"],
  }),
  entry("d2", "Het hek blijft dicht.", {
    meetingId: "open-2026-1",
    vote: { for: 3, against: 8, blank: 1, proxies: 0 },
  }),
  entry("d3", "Een geheim besluit over de huur.", { meetingId: "board-2026-1" }),
  entry("d4", "Het zomerfeest is in juni.", { meetingId: "open-2025-1" }),
  entry("d5", "Nog een geheim besluit.", { meetingId: "open-2026-2" }),
  entry("d6", "Een geheim besluit aan de telefoon.", { noted: "2026-07-01" }),
];

const owned = (personId: string) => ({ kind: "person", personId, name: "" });
const FOLDER_ACTIONS = [
  entry("a1", "Sleutel laten maken", { kind: "action", meetingId: "open-2026-1", owner: owned("dirk") }),
  entry("a2", "Bellen met het stadsdeel", {
    kind: "action",
    meetingId: "open-2026-1",
    owner: owned("hanna"),
    done: "2026-03-20",
  }),
  entry("a3", "Lantaarn herstellen", { kind: "action", noted: "2025-11-01", owner: owned("floor") }),
];

type Given = Partial<Omit<YearFolderSource, "years" | "board">> & {
  readonly first?: string;
  readonly last?: string;
  readonly notes?: Readonly<Record<string, { readonly mirror?: string; readonly remark?: string }>>;
  readonly people?: readonly Person[];
  readonly terms?: readonly Term[];
  readonly duties?: readonly Duty[];
  readonly marks?: readonly DutyMark[];
};

const NOTES = {
  "2026": {
    mirror: "Het bestuur is ouder dan de wijk. Wij zoeken jonge ouders.",
    remark: "In het voorjaar was het buurthuis dicht.",
  },
};

/** The source of the jaarmap of `first` to `last`, 2026 alone unless said otherwise. */
export function folderSource(given: Given = {}): YearFolderSource {
  const { last = "2026", first = last, today = TODAY, notes = NOTES } = given;
  const itself =
    given.organisation ??
    folderOrganisation({
      deputyRule: "Invaller voor Aïsha is Bram Okkerse.",
      deputyRuleCheckedOn: "2026-01-13",
    });
  const norms = normsInForce(itself, [], []);
  const all = given.meetings ?? FOLDER_MEETINGS;
  const places = given.publications ?? FOLDER_PUBLICATIONS;
  const own = given.duties ?? [
    { ...blank(duties, "kvk"), title: "Kamer van Koophandel bijgewerkt", month: 3 },
  ];
  const marks = given.marks ?? [
    { ...blank(dutyMarks, "2026:kvk"), on: "2026-03-20", remark: "Nieuwe penningmeester volgt." },
  ];
  const ids = Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at));
  const end = bookYear(last, itself.bookYearStart).until;
  const boardOn = end < today ? end : today;
  const done = given.efforts ?? FOLDER_EFFORTS;
  return {
    organisation: itself,
    norms,
    years: ids.map((id) => ({
      state: yearStateOf({
        year: bookYear(id, itself.bookYearStart),
        meetings: all,
        publications: places,
        norms,
        duties: own,
        marks,
        organisation: itself,
        today,
      }),
      note: { ...blank(years, id), ...(notes as Record<string, object>)[id] },
    })),
    meetings: all,
    publications: places,
    decisions: given.decisions ?? FOLDER_DECISIONS,
    actions: given.actions ?? FOLDER_ACTIONS,
    efforts: done,
    people: given.people ?? FOLDER_PEOPLE,
    board: boardOf({
      people: given.people ?? FOLDER_PEOPLE,
      terms: given.terms ?? FOLDER_TERMS,
      offices: [],
      efforts: done,
      norms,
      today: boardOn,
    }),
    boardOn,
    today,
  };
}
