/**
 * Ten years of one organisation, from a seed: 240 meetings, 2,400 agenda items, 2,400 notes of 600 to 1,500 characters,
 * 3,000 actions (200 of them open), 1,500 decisions, 300 people, 160 papers and calls, and the board with what it made
 * public (180): 10,000 records and some. The same seed gives the
 * same ten years. Every sentence is made up.
 */

import { ordersFor } from "../../src/domain/order.ts";
import { blocks } from "../../src/domain/tables/blocks.ts";
import { efforts, terms } from "../../src/domain/tables/board.ts";
import { ADOPTED, agendaItems, MEETING_KINDS, meetings } from "../../src/domain/tables/meetings.ts";
import { ORGANISATION_ID, organisation } from "../../src/domain/tables/organisation.ts";
import { callNotes, letters } from "../../src/domain/tables/outside.ts";
import { PERSON_GROUPS, people } from "../../src/domain/tables/people.ts";
import { publicationId, publications } from "../../src/domain/tables/publications.ts";
import { addDays, addMonths } from "../../src/kernel/civil-date.ts";
import { create, type Write, write } from "../../src/storage/write.ts";

export const COUNTS = {
  meetings: 240,
  items: 2400,
  notes: 2400,
  actions: 3000,
  openActions: 200,
  decisions: 1500,
  people: 300,
  others: 160,
  terms: 60,
  efforts: 40,
  publications: 80,
} as const;

/** What was written down in one commit, and the words of its blocks, which live in the text document `doc`. */
export type Chapter = {
  readonly doc: string;
  readonly writes: readonly Write[];
  readonly words: readonly (readonly [blockId: string, text: string])[];
};

type Chance = (below: number) => number;

/** First the people and the papers, then the meetings from ten years before `today` until now. `node`: the phone's. */
export function tenYears(today: string, node: string, seed = 1): Chapter[] {
  const chance = chanceFrom(seed);
  const evenings = Array.from({ length: COUNTS.meetings }, (_none, index) =>
    evening(index, addDays(today, -15 * (COUNTS.meetings - index)), today, node, chance),
  );
  return [beginning(today, chance), ...evenings];
}

function beginning(today: string, chance: Chance): Chapter {
  const name = write(organisation, ORGANISATION_ID, { name: "Wijkvereniging De Zilverlinde" });
  const everyone = Array.from({ length: COUNTS.people }, (_none, index) =>
    create(people, `p${index}`, {
      name: `${FIRST[chance(FIRST.length)]} ${LAST[chance(LAST.length)]} ${index}`,
      group: PERSON_GROUPS[index % PERSON_GROUPS.length] ?? "other",
      email: `bewoner${index}@zilverlinde.example`,
    }),
  );
  const post = Array.from({ length: COUNTS.others / 2 }, (_none, index) => [
    create(letters, `l${index}`, {
      on: addDays(today, -40 * index),
      name: "Stadsdeel",
      subject: sentence(chance),
    }),
    create(callNotes, `c${index}`, {
      on: addDays(today, -41 * index),
      name: "Mevrouw Tamboer",
      about: sentence(chance),
    }),
  ]).flat();
  return { doc: "", writes: [name, ...everyone, ...post, ...board(today, chance)], words: [] };
}

/** Fifteen people, four terms each, what they did for succession, and the verslagen they made public. */
function board(today: string, chance: Chance): Write[] {
  return [
    ...upTo(COUNTS.terms, (at) => {
      const from = addMonths(today, -120 + 30 * Math.floor(at / SEATS) + (at % SEATS));
      const functie = FUNCTIES[at % SEATS] ?? "bestuurslid";
      return create(terms, `t${at}`, {
        personId: `p${(at % SEATS) * PERSON_GROUPS.length}`,
        functie,
        from,
        until: addMonths(from, 30),
      });
    }),
    ...upTo(COUNTS.efforts, (at) =>
      create(efforts, `e${at}`, { on: addDays(today, -90 * at), what: sentence(chance) }),
    ),
    ...upTo(COUNTS.publications, (at) => {
      const meetingId = `m${at * 3 + 1}`;
      const on = addDays(today, -15 * (COUNTS.meetings - at * 3));
      return create(publications, publicationId(meetingId, "website"), { meetingId, via: "website", on });
    }),
  ];
}

const SEATS = 15;
const FUNCTIES = ["voorzitter", "secretaris", "penningmeester"];

function evening(index: number, date: string, today: string, node: string, chance: Chance): Chapter {
  const meetingId = `m${index}`;
  const words: [string, string][] = [];
  const block = (kind: string, at: number, fields: object, text: string): Write => {
    const id = `${meetingId}-${kind}${at}`;
    words.push([id, text]);
    const place = { meetingId, itemId: `${meetingId}-i${at % ITEMS}`, kind, noted: date };
    return create(blocks, id, { ...place, order: `a${at.toString(36)}`, ...fields });
  };
  const numbered = (letter: string, order: number) => ({ letter, date, order: order + 1, by: node });
  const meeting = create(meetings, meetingId, {
    kind: MEETING_KINDS[index % 3] ?? "board",
    date,
    start: "20:00",
    end: "22:00",
    opened: "20:00",
    closed: "22:00",
    place: "Buurthuis De Linde",
    status: [0, ADOPTED],
    numberer: node,
    dayLetter: "",
  });
  const agenda = ordersFor(ITEMS).map((order, at) =>
    create(agendaItems, `${meetingId}-i${at}`, { meetingId, order, title: sentence(chance), minutes: 10 }),
  );
  return {
    doc: meetingId,
    writes: [
      meeting,
      ...agenda,
      ...upTo(ITEMS, (at) => block("note", at, {}, paragraph(600 + chance(900), chance))),
      ...upTo(share(COUNTS.actions, index), (at) => {
        const isOpen = index >= COUNTS.meetings - OPEN_MEETINGS && at < OPEN_EACH;
        const owner = { kind: "person", personId: `p${chance(COUNTS.people)}`, name: "" };
        const due = addDays(isOpen ? today : date, chance(120) - (isOpen ? 60 : 0));
        const done = isOpen ? "" : addDays(date, 20);
        return block("action", at, { owner, due, done, number: numbered("A", at) }, sentence(chance));
      }),
      ...upTo(share(COUNTS.decisions, index), (at) =>
        block("decision", at, { number: numbered("B", at) }, sentence(chance)),
      ),
    ],
    words,
  };
}

const ITEMS = COUNTS.items / COUNTS.meetings;
/** The open actions stand in the latest meetings, so many in each. */
const OPEN_EACH = 10;
const OPEN_MEETINGS = COUNTS.openActions / OPEN_EACH;

/** How many of `total` fall to the meeting: whole numbers that add up. */
const share = (total: number, index: number): number =>
  Math.floor(((index + 1) * total) / COUNTS.meetings) - Math.floor((index * total) / COUNTS.meetings);

const upTo = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_none, at) => make(at));

function paragraph(length: number, chance: Chance): string {
  let text = sentence(chance);
  while (text.length < length) text += ` ${sentence(chance)}`;
  return text.slice(0, length);
}

const sentence = (chance: Chance): string =>
  `${WHO[chance(WHO.length)]} ${DOES[chance(DOES.length)]} ${WHAT[chance(WHAT.length)]} ${WHERE[chance(WHERE.length)]}.`;

/** A small generator: even enough for a benchmark, and the same everywhere. */
function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const FIRST = [
  "Anneke",
  "Joris",
  "Fatma",
  "Willem",
  "Sunita",
  "Karel",
  "Yıldız",
  "Łukasz",
  "Marijke",
  "Ahmed",
];
const LAST = ["Tamboer", "van der Linde", "Kuipers", "Özdemir", "de Wit", "Ramdin", "Bos", "Verhoef"];
const WHO = [
  "De voorzitter",
  "De werkgroep groen",
  "Een bewoner",
  "Het stadsdeel",
  "De penningmeester",
  "De secretaris",
];
const DOES = [
  "vraagt aandacht voor",
  "stelt voor te beginnen met",
  "zoekt nog hulp bij",
  "komt terug op",
  "bedankt voor",
];
const WHAT = [
  "de nieuwe bankjes",
  "het zwerfvuil",
  "de verlichting",
  "de speelplek",
  "het jaarlijkse feest",
  "de bewonersbrief",
];
const WHERE = [
  "langs de Lindesingel",
  "achter het buurthuis",
  "bij de school",
  "op het Zilverplein",
  "in de hele wijk",
];
