/** A meeting of a fictional organisation to make documents from: records with initial values, overridden where it matters. */

import type { MeetingFile } from "../../src/domain/meeting-file.ts";
import type { Fields, RecordOf, Table } from "../../src/domain/table.ts";
import { type Block, blocks } from "../../src/domain/tables/blocks.ts";
import {
  agendaItems,
  attendance,
  attendanceId,
  type Meeting,
  meetings,
} from "../../src/domain/tables/meetings.ts";
import { type Adoption, adoptions, roundId } from "../../src/domain/tables/minutes.ts";
import { organisation } from "../../src/domain/tables/organisation.ts";
import { type Person, people } from "../../src/domain/tables/people.ts";

/** A record of a table with every field at its initial value, except the given ones. */
export function record<T extends Table<string, Fields>>(
  table: T,
  values: Partial<RecordOf<T>> & { id: string },
): RecordOf<T> {
  const initial = Object.fromEntries(
    Object.entries(table.fields).map(([name, field]) => [name, field.initial]),
  );
  return { ...initial, ...values } as RecordOf<T>;
}

const MEETING = "m1";

const persons: Person[] = [
  record(people, { id: "ans", name: "Ans de Vries", group: "board", functie: "voorzitter" }),
  record(people, { id: "bram", name: "Bram Kuipers", group: "board", functie: "penningmeester" }),
  record(people, { id: "cem", name: "Cem Yıldız", group: "board", functie: "secretaris" }),
  record(people, { id: "dora", name: "Dora Łukasz", group: "board", functie: "bestuurslid" }),
  record(people, { id: "els", name: "Els van der Meulen", group: "volunteer" }),
  record(people, {
    id: "fatima",
    name: "Fatima Haddou",
    group: "official",
    functie: "stadsdeelmedewerker",
    worksAt: "Stadsdeel Duinrand",
  }),
  record(people, { id: "gijs", name: "Gijs Akkerman", group: "volunteer", left: true }),
  record(people, { id: "hein", name: "Hein Okkerse", group: "board", functie: "bestuurslid" }),
];

const meeting: Meeting = record(meetings, {
  id: MEETING,
  kind: "public",
  date: "2026-03-05",
  start: "20:00",
  end: "22:15",
  place: "Buurthuis De Kom, Lindeplein 4",
  isPublic: true,
  chairId: "ans",
  minuteTakerId: "els",
  opened: "20:02",
  closed: "22:15",
  residents: 32,
});

const item = (id: string, order: string, title: string, more: object = {}) =>
  record(agendaItems, { id, meetingId: MEETING, order, title, ...more });

const items = [
  item("i1", "a1", "Opening, mededelingen en vaststelling agenda"),
  item("i2", "a2", "Verslag vorige keer", { kind: "adoptMinutes" }),
  item("i3", "a3", "Werkgroep openbare ruimte"),
  item("i3a", "a1", "Speeltuin Lindeplein", { parentId: "i3" }),
  item("i3b", "a2", "Nieuwe bomen in de Esdoornstraat", { parentId: "i3" }),
  item("i3c", "a3", "Afvalbakken bij de winkels", { parentId: "i3", outcome: "deferred" }),
  item("i4", "a4", "Overheid: gemeente en politie"),
  item("i5", "a5", "Rondvraag en sluiting"),
];

type Written = Partial<Block> & { id: string; words: string; shown?: string };

const written: Written[] = [
  {
    id: "b1",
    itemId: "i1",
    words:
      "De voorzitter heet iedereen welkom, in het bijzonder de nieuwe bewoners van de Esdoornstraat.\n\nDe agenda wordt vastgesteld.",
  },
  {
    id: "b2",
    itemId: "i3",
    words:
      "De werkgroep kwam twee keer bijeen. Er is gesproken over:\n- het onderhoud van de plantenbakken\n- de verlichting achter de school\n- de opruimdag van 21 maart",
  },
  { id: "b3", itemId: "i3a", words: "De schommel is al sinds november stuk. Ouders maken zich zorgen." },
  {
    id: "b4",
    itemId: "i3a",
    kind: "decision",
    words:
      "De vereniging betaalt een nieuwe schommel uit de pot voor groen en spelen, tot ten hoogste 1.500 euro.",
    shown: "B2026-03-05.1",
    vote: { for: 4, against: 1, blank: 0, proxies: 1 },
    conflicted: ["hein"],
  },
  {
    id: "b5",
    itemId: "i3a",
    kind: "action",
    words: "Offerte vragen voor de schommel en voor de keuring",
    shown: "A2026-03-05.1",
    owner: { kind: "person", personId: "gijs", name: "Gijs Akkerman" },
    due: "2026-03-19",
  },
  {
    id: "b6",
    itemId: "i3b",
    kind: "decision",
    words: "We doen mee met de boomplantdag.",
    shown: "B2026-03-05.2",
  },
  {
    id: "b7",
    itemId: "i3b",
    kind: "action",
    words: "Bewoners van de Esdoornstraat een brief sturen, zie https://linde.example/bomen.",
    shown: "A2026-03-05.2",
    owner: { kind: "function", personId: "", name: "secretaris" },
  },
  {
    id: "b8",
    itemId: "i4",
    kind: "question",
    words: "Wanneer wordt de verlichting achter de school hersteld?",
    shown: "V2026-03-05.1",
    owner: { kind: "outside", personId: "", name: "Stadsdeel Duinrand" },
    done: "2026-03-12",
    answer: "In week 20, samen met de stoep.",
  },
  { id: "b9", itemId: "i4", kind: "poll", words: "Wie kent de wijkagent? Bijna niemand.", shown: "" },
  {
    id: "b10",
    itemId: "i5",
    kind: "decision",
    words: "De volgende vergadering begint een half uur eerder.",
    shown: "B2026-03-05.3",
    vote: { for: 3, against: 3, blank: 1, proxies: 0 },
  },
  { id: "b11", itemId: "i5", kind: "action", words: "Zaal reserveren", shown: "A2026-03-05.3" },
  { id: "b12", itemId: "i5", words: "   " },
];

const seat = (personId: string, status: string, more: object = {}) =>
  record(attendance, { id: attendanceId(MEETING, personId), meetingId: MEETING, personId, status, ...more });

const attended = [
  seat("els", "present"),
  seat("fatima", "present", { arrived: "20:30", left: "21:15" }),
  seat("dora", "present"),
  seat("cem", "present"),
  seat("ans", "present"),
  seat("bram", "apologies", { proxyId: "ans" }),
  seat("hein", "present"),
  seat("gijs", "absent"),
  seat("vanished", "absent"),
];

const previous: Meeting = record(meetings, { id: "m0", kind: "public", date: "2025-11-27", start: "20:00" });

/** The whole file of a public meeting on 5 March 2026, closed and not yet adopted; `over` replaces parts of it. */
export function meetingFile(over: Partial<MeetingFile> = {}): MeetingFile {
  return {
    organisation: record(organisation, { id: "organisation", name: "Wijkvereniging De Zilverlinde" }),
    meeting,
    items,
    attendance: attended,
    people: new Map(persons.map((person) => [person.id, person])),
    blocks: written.map(({ words: _words, shown: _shown, ...block }, index) =>
      record(blocks, { meetingId: MEETING, order: `a${String.fromCharCode(65 + index)}`, ...block }),
    ),
    texts: new Map(written.map(({ id, words }) => [id, words])),
    numbers: new Map(written.flatMap(({ id, shown }) => (shown ? [[id, shown]] : []))),
    adoptions: [],
    reopenings: [],
    addenda: [],
    adoptedIn: new Map(),
    letters: new Map(),
    adoptedHere: [
      { adoption: adoptionOf("m0", "2026-03-05", "Bij punt 4 is het bedrag 250 euro."), of: previous },
    ],
    upcoming: [
      record(meetings, {
        id: "m2",
        kind: "board",
        date: "2026-04-02",
        start: "19:30",
        place: "Buurthuis De Kom",
      }),
      record(meetings, { id: "m3", kind: "public", date: "2027-01-14", start: "20:00" }),
    ],
    ...over,
  };
}

/** An adoption of a meeting's first round. */
export const adoptionOf = (meetingId: string, on: string, changes: string, text = ""): Adoption =>
  record(adoptions, {
    id: roundId(meetingId, 0),
    meetingId,
    adopted: { inMeetingId: "m2", on, changes, text, sha256: "" },
  });

/** The same file with one block whose words are `words`, in every place where people type. */
export function fileSaying(words: string): MeetingFile {
  const file = meetingFile();
  return {
    ...file,
    organisation: { ...file.organisation, name: words },
    meeting: { ...file.meeting, title: words, place: words },
    items: file.items.map((each) => ({ ...each, title: words })),
    people: new Map(persons.map((person) => [person.id, { ...person, name: words, functie: words }])),
    texts: new Map(written.map(({ id }) => [id, words])),
    blocks: file.blocks.map((block) => ({ ...block, answer: words })),
  };
}
