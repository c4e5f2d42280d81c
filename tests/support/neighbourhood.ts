/** A made-up organisation with some months of life in it: every state a meeting, action or question can be in. */

import { ordersFor } from "../../src/domain/order.ts";
import { type Block, blocks } from "../../src/domain/tables/blocks.ts";
import { efforts, terms } from "../../src/domain/tables/board.ts";
import {
  agendaItems,
  attendance,
  attendanceId,
  type Meeting,
  meetings,
  PROPOSED,
} from "../../src/domain/tables/meetings.ts";
import { ORGANISATION_ID, organisation } from "../../src/domain/tables/organisation.ts";
import { callNotes, commitments, letters } from "../../src/domain/tables/outside.ts";
import { people } from "../../src/domain/tables/people.ts";
import { series } from "../../src/domain/tables/series.ts";
import { adoptMinutes, closeMeeting, openMeeting } from "../../src/features/take-minutes/meeting-life.ts";
import { addDays, addMonths } from "../../src/kernel/civil-date.ts";
import { readMeetingFile } from "../../src/storage/queries/meeting-file.ts";
import type { Store } from "../../src/storage/store.ts";
import { create, remove, write } from "../../src/storage/write.ts";
import type { TestPhone } from "./phone.ts";
import { seedBlock, seedDevice, seedPerson } from "./seed.ts";

const DAY = 86_400_000;

/** Who a person owner is, as a block keeps it. */
const ownedBy = (personId: string) => ({ kind: "person", personId, name: "" });
const outside = (name: string) => ({ kind: "outside", personId: "", name });

/** The organisation itself and whoever begins with it: what there is right after the first start. */
export async function beginOrganisation(store: Store): Promise<void> {
  await store.commit([create(organisation, ORGANISATION_ID, { name: "Wijkvereniging De Zilverlinde" })]);
  await seedPerson(store, "bram", "Bram Okkerse", { functie: "secretaris" });
  await seedDevice(store, "bram");
}

/** Fills a store that was begun; the phone's clock must stand at the moment the story ends. */
export async function fillNeighbourhood(store: Store, phone: TestPhone): Promise<void> {
  const end = phone.now();
  const today = store.today();
  await addPeople(store);
  await seatTheBoard(store, today);

  phone.setClock(end - 60 * DAY);
  await holdMeeting(store, "adopted", { kind: "board", date: addDays(today, -60) });
  phone.setClock(end - 30 * DAY);
  await holdMeeting(store, "proposed", { kind: "board", date: addDays(today, -30) });
  await adoptMinutes(
    store,
    "adopted",
    (await fileOf(store, "proposed")).meeting,
    "Punt 2: de heg blijft staan.\nPunt 3: mei wordt juni.",
  );
  await store.commit([
    write(meetings, "proposed", { status: [0, PROPOSED], proposedOn: addDays(today, -28) }),
  ]);
  phone.setClock(end - 3 * DAY);
  await holdMeeting(store, "draft", {
    kind: "workingGroup",
    title: "Werkgroep groen",
    date: addDays(today, -3),
  });

  phone.setClock(end - 2 * DAY);
  await plan(store, "planned", { kind: "board", date: addDays(today, 12), end: "22:00" });
  // Somewhere else for a while, and back again at the end: its earlier versions.
  const { place } = (await fileOf(store, "planned")).meeting;
  phone.setClock(end - DAY);
  await store.commit([write(meetings, "planned", { place: "De gymzaal van de school, ingang achterom" })]);

  phone.setClock(end - 20 * 60_000);
  await plan(store, "live", { kind: "public", date: today, isPublic: true });
  await openMeeting(store, await fileOf(store, "live"));
  await writeDown(store, "live", 0);
  await markPresent(store, "live");

  phone.setClock(end);
  await store.commit([write(meetings, "planned", { place })]);
  await planSeries(store);
  await noteOutside(store);
  await noteBetween(store);
  await throwAway(store);
}

async function addPeople(store: Store): Promise<void> {
  await seedPerson(store, "aisha", "Aïsha Yıldız", {
    functie: "voorzitter",
    phone: "070 555 01 01",
    email: "aisha@zilverlinde.example",
  });
  await seedPerson(store, "carla", "Carla van der Meulen-Łukasz", { functie: "penningmeester" });
  await seedPerson(store, "dirk", "Dirk Zandstra", { functie: "bestuurslid" });
  await seedPerson(store, "emine", "Emine Kaplan", { functie: "bestuurslid" });
  await seedPerson(store, "floor", "Floor Bakhuis", {
    group: "official",
    functie: "stadsdeelmedewerker",
    worksAt: "Stadsdeel West",
    phone: "070 555 02 02",
  });
  await seedPerson(store, "gerrit", "Gerrit Holt", { group: "volunteer", functie: "buurttuin" });
  await seedPerson(store, "hanna", "Hanna de Vries", { group: "resident" });
  await seedPerson(store, "ids", "Ids Postma", { functie: "penningmeester", left: true });
}

/** Terms that end sooner and later, one that came to an end a while ago, and a seat that nobody sits in. */
async function seatTheBoard(store: Store, today: string): Promise<void> {
  const term = (id: string, personId: string, functie: string, monthsAgo: number, years: number) => {
    const from = addMonths(today, -monthsAgo);
    return create(terms, id, {
      personId,
      functie,
      from,
      until: years === 0 ? "" : addDays(addMonths(from, years * 12), -1),
    });
  };
  await store.commit([
    term("aisha-1", "aisha", "voorzitter", 70, 4),
    term("aisha-2", "aisha", "voorzitter", 22, 4),
    term("bram-1", "bram", "secretaris", 46, 4),
    term("carla-1", "carla", "penningmeester", 110, 4),
    term("carla-2", "carla", "penningmeester", 62, 4),
    term("dirk-1", "dirk", "bestuurslid", 8, 4),
    term("emine-1", "emine", "bestuurslid", 30, 0),
    term("ids-1", "ids", "penningmeester", 160, 4),
    write(terms, "ids-1", { endedOn: addMonths(today, -112) }),
    write(people, "aisha", { livesHere: "yes" }),
    write(people, "bram", { livesHere: "no", livesHereBecause: "Verhuisd naar de wijk hiernaast." }),
    create(efforts, "poster", {
      on: addMonths(today, -1),
      what: "Oproep opgehangen in de bibliotheek.",
      result: "Twee buren belden.",
      functie: "penningmeester",
    }),
  ]);
}

const AGENDA = [
  "Opening, mededelingen en vaststelling agenda",
  "Openbare ruimte en groen",
  "Verkeer rond de school",
  "Verslag vorige keer",
  "Rondvraag en sluiting",
];

async function plan(store: Store, id: string, more: Partial<Meeting>): Promise<void> {
  const orders = ordersFor(AGENDA.length);
  const particulars = {
    start: "20:00",
    place: "Buurthuis De Linde, grote zaal",
    chairId: "aisha",
    minuteTakerId: "bram",
  };
  await store.commit([
    create(meetings, id, { ...particulars, ...more }),
    ...AGENDA.map((title, index) =>
      create(agendaItems, `${id}-${index}`, {
        meetingId: id,
        title,
        order: orders[index] ?? "",
        kind: index === 3 ? "adoptMinutes" : "normal",
        minutes: index === 1 ? 25 : index === 2 ? 15 : null,
        presenterId: index === 1 ? "dirk" : "",
      }),
    ),
    create(agendaItems, `${id}-sub`, {
      meetingId: id,
      parentId: `${id}-1`,
      title: "De bank bij de vijver",
      order: "a0",
    }),
    ...["aisha", "bram", "carla", "dirk", "emine"].map((personId) =>
      write(attendance, attendanceId(id, personId), {
        meetingId: id,
        personId,
        status: personId === "emine" ? "apologies" : "",
      }),
    ),
  ]);
}

/** The planned meeting is the first of a series, and was moved; the second is as the rule says. */
async function planSeries(store: Store): Promise<void> {
  const today = store.today();
  const rule = { nth: 2, weekday: 2, exceptMonths: [7, 8] };
  const each = { kind: "board", start: "20:00", end: "22:00", place: "Buurthuis De Linde, grote zaal" };
  const later = addDays(today, 45);
  await store.commit([
    create(series, "reeks", { ...each, rule, from: today, until: later }),
    write(meetings, "planned", { seriesId: "reeks", seriesDate: addDays(today, 10) }),
    create(meetings, `reeks-${later.slice(0, 7)}`, {
      ...each,
      date: later,
      seriesId: "reeks",
      seriesDate: later,
    }),
  ]);
}

async function holdMeeting(store: Store, id: string, more: Partial<Meeting>): Promise<void> {
  await plan(store, id, more);
  await openMeeting(store, await fileOf(store, id));
  await markPresent(store, id);
  await writeDown(store, id, 1);
  await closeMeeting(store, await fileOf(store, id), new Map([[`${id}-2`, "deferred"]]));
}

async function markPresent(store: Store, id: string): Promise<void> {
  await store.commit([
    ...["aisha", "bram", "dirk"].map((personId) =>
      write(attendance, attendanceId(id, personId), { meetingId: id, personId, status: "present" }),
    ),
    write(attendance, attendanceId(id, "carla"), { meetingId: id, personId: "carla", status: "absent" }),
    write(meetings, id, { residents: 32 }),
  ]);
}

/** A note, decisions with and without a vote, actions and a question, all at one item. */
async function writeDown(store: Store, meetingId: string, item: number): Promise<void> {
  const today = store.today();
  const block = (order: string, words: string, more: Partial<Block>) =>
    seedBlock(store, `${meetingId}-${order}`, words, {
      meetingId,
      itemId: `${meetingId}-${item}`,
      order,
      noted: today,
      ...more,
    });
  await block(
    "a0",
    "De voorzitter opent de vergadering en heet iedereen welkom, ook de nieuwe bewoners van het hofje.",
    { kind: "note" },
  );
  await block("a1", "De bank komt aan de zonkant van de vijver.", {
    kind: "decision",
    vote: { for: 3, against: 1, blank: 0, proxies: 0 },
    conflicted: ["dirk"],
  });
  await block("a2", "De speeltuin gaat niet om acht uur dicht.", {
    kind: "decision",
    vote: { for: 1, against: 3, blank: 1, proxies: 0 },
  });
  await block("a3", "Het zomerfeest is op de eerste zaterdag van juni.", { kind: "decision" });
  await block("a4", "Drie offertes vragen voor de bank.", {
    kind: "action",
    owner: ownedBy("dirk"),
    due: addDays(today, 14),
  });
  await block("a5", "De sleutel van het buurthuis laten bijmaken.", { kind: "action" });
  await block("a6", "Wanneer wordt de lantaarn op de hoek hersteld?", {
    kind: "question",
    owner: outside("Stadsdeel West"),
  });
}

/** Actions and questions outside any meeting, one for each group of their lists. */
async function noteOutside(store: Store): Promise<void> {
  const today = store.today();
  const noted = addDays(today, -9);
  await seedBlock(store, "overdue", "Bedankbrief aan de bakker schrijven", {
    noted,
    owner: ownedBy("bram"),
    due: addDays(today, -2),
  });
  await seedBlock(store, "soon", "Zaal reserveren voor de jaarvergadering", {
    noted,
    owner: { kind: "function", personId: "", name: "penningmeester" },
    due: addDays(today, 2),
  });
  await seedBlock(store, "later", "Jaarverslag opstellen", {
    noted,
    owner: ownedBy("carla"),
    due: addDays(today, 90),
  });
  await seedBlock(store, "undated", "Uitzoeken wie de beheerder is van de plantenbakken", { noted });
  await seedBlock(store, "done", "Koffie kopen", { noted, owner: ownedBy("emine"), due: today, done: today });
  await seedBlock(store, "asked", "Komt er een zebrapad bij de school?", {
    noted,
    kind: "question",
    owner: ownedBy("floor"),
  });
  await seedBlock(store, "answered", "Mag de heg hoger?", {
    noted,
    kind: "question",
    owner: ownedBy("floor"),
    answer: "Ja, tot twee meter.",
    done: today,
  });
}

/** What comes in between meetings: letters, a belnotitie, toezeggingen and questions in every state. */
async function noteBetween(store: Store): Promise<void> {
  const today = store.today();
  const day = (days: number) => addDays(today, days);
  await store.commit([
    write(people, "floor", { theme: "openbare ruimte en groen", checkedOn: day(-40) }),
    create(people, "noor", {
      name: "Noor Abbink",
      group: "other",
      functie: "opbouwwerker",
      worksAt: "Stichting De Brugwachter",
      theme: "jongeren",
    }),
    create(agendaItems, "planned-letters", {
      meetingId: "planned",
      title: "Mededelingen en ingekomen stukken",
      kind: "letters",
      order: "Zz",
    }),
    create(letters, "letter-in", {
      on: day(-4),
      personId: "floor",
      name: "Floor Bakhuis",
      subject: "Herinrichting van het Lindeplein: uitnodiging voor de inloopavond",
      file: "uitnodiging-lindeplein.pdf, in de map van Bram",
    }),
    create(letters, "letter-out", {
      direction: "out",
      on: day(-2),
      name: "Woningstichting Het Kompas",
      subject: "Dank voor de nieuwe verlichting",
    }),
    create(letters, "letter-old", { on: day(-400), name: "Bakkerij Zoet", subject: "Aanbod voor het feest" }),
    create(callNotes, "called", {
      on: today,
      at: "10:15",
      personId: "floor",
      name: "Floor Bakhuis",
      about: "De lantaarn op de hoek is weer stuk.",
      agreed: "Floor vraagt de beheerder ernaar en belt vrijdag terug.",
    }),
    create(callNotes, "called-before", {
      on: day(-8),
      at: "14:40",
      name: "Mevrouw Terpstra",
      phone: "06 55 50 10 20",
      about: "Vraagt of de buurttuin op zondag open is.",
    }),
    create(commitments, "promised", {
      on: day(-20),
      due: day(30),
      personId: "floor",
      name: "Floor Bakhuis",
      what: "Voor de zomer staan er twee bankjes bij de vijver.",
      questionId: "asked",
    }),
    create(commitments, "promised-late", {
      on: day(-90),
      due: day(-10),
      name: "Stadsdeel West",
      what: "De stoep bij de school wordt hersteld.",
    }),
    create(commitments, "kept", {
      on: day(-200),
      due: day(-100),
      personId: "floor",
      name: "Floor Bakhuis",
      what: "De prullenbakken worden op vrijdag geleegd.",
      state: "kept",
      stateOn: day(-100),
    }),
  ]);
  await seedBlock(store, "waiting", "Wanneer wordt het zebrapad geverfd?", {
    noted: day(-36),
    kind: "question",
    owner: ownedBy("floor"),
    askedAgain: [day(-20), day(-6)],
  });
  await seedBlock(store, "held", "Komt er een hek om het veldje?", {
    noted: day(-50),
    kind: "question",
    owner: outside("Afdeling Sport"),
    heldUntil: day(60),
  });
}

/** One thing of each kind in the bin, and one that stays there because its verslag was adopted. */
async function throwAway(store: Store): Promise<void> {
  const today = store.today();
  await store.commit([
    create(meetings, "gone", { kind: "activity", title: "Straatfeest", date: addDays(today, 40) }),
    create(agendaItems, "gone-item", { meetingId: "planned", title: "Nieuwe bloembakken", order: "b0" }),
    create(agendaItems, "gone-sub", { meetingId: "planned", parentId: "gone-item", title: "De kleur" }),
    create(agendaItems, "gone-fixed", { meetingId: "adopted", title: "Het oude hek", order: "b0" }),
  ]);
  await seedPerson(store, "gone-person", "Joris Tamboer", { group: "volunteer" });
  await seedBlock(store, "gone-note", "De koffie was koud.", {
    kind: "note",
    meetingId: "draft",
    noted: today,
  });
  await seedBlock(store, "gone-action", "De folder van vorig jaar nabestellen", {
    noted: addDays(today, -4),
  });
  await store.commit([
    remove(meetings, "gone"),
    ...["gone-item", "gone-sub", "gone-fixed"].map((id) => remove(agendaItems, id)),
    ...["gone-note", "gone-action"].map((id) => remove(blocks, id)),
    remove(people, "gone-person"),
  ]);
}

async function fileOf(store: Store, id: string) {
  const file = await store.read((reader) => readMeetingFile(reader, id));
  if (!file) throw new Error(`no meeting ${id}`);
  return file;
}
