/** The example on any day: two believable years, in order, on working days, with numbers that are given once. */

import { beforeAll, describe, expect, test } from "vitest";
import { testPhone } from "../../../tests/support/phone.ts";
import { verslagNow } from "../../documents/adopted-verslag.ts";
import { parseVerslag } from "../../documents/verslag.ts";
import { checklist, longSentences, numberless, openPoints } from "../../domain/checklist.ts";
import { byDate, minutesStateOf, phaseOf } from "../../domain/meeting-state.ts";
import { holidayOn } from "../../domain/series/holidays.ts";
import { blocks } from "../../domain/tables/blocks.ts";
import { efforts, terms } from "../../domain/tables/board.ts";
import { handOuts, reactions } from "../../domain/tables/handing-out.ts";
import { agendaItems, attendance, meetings } from "../../domain/tables/meetings.ts";
import { adoptions } from "../../domain/tables/minutes.ts";
import { callNotes, commitments, letters } from "../../domain/tables/outside.ts";
import { people } from "../../domain/tables/people.ts";
import { publications } from "../../domain/tables/publications.ts";
import { outcomeOf, votesCast } from "../../domain/vote.ts";
import { addDays, daysBetween, weekdayOf } from "../../kernel/civil-date.ts";
import { sha256Hex } from "../../kernel/hash.ts";
import { speak } from "../../kernel/language.ts";
import { readBoard } from "../../storage/queries/board.ts";
import { readMeetingFile } from "../../storage/queries/meeting-file.ts";
import { readEntries } from "../../storage/queries/register.ts";
import type { Reader } from "../../storage/reader.ts";
import { Store } from "../../storage/store.ts";
import { CHAPTERS } from "./content/chapters.ts";
import { makeExample } from "./make-example.ts";
import { storyDays } from "./story-days.ts";

const NOON = "T11:00:00Z";

async function made(today: string): Promise<Store> {
  const opened = await Store.open("voorbeeld", testPhone(3, Date.parse(`${today}${NOON}`)));
  if (!opened.ok) throw new Error(opened.error.kind);
  const result = await makeExample(opened.value);
  if (!result.ok) throw new Error(result.error.kind);
  return opened.value;
}

const readAll = (reader: Reader) =>
  Promise.all([
    reader.all(meetings),
    reader.all(blocks),
    reader.all(people),
    reader.all(attendance),
    reader.all(agendaItems),
    reader.all(adoptions),
  ]);

// A leap day, the ends of a year, the days on which the clock changes, Easter, King's Day, and an ordinary one.
describe.each([
  "2028-02-29",
  "2026-12-31",
  "2027-01-01",
  "2026-03-29",
  "2026-10-25",
  "2027-03-28",
  "2027-04-27",
  "2026-11-22",
])("made on %s", (today) => {
  let store: Store;
  beforeAll(async () => {
    store = await made(today);
    return () => store.close();
  });

  test("there is as much as two years bring", async () => {
    const [met, written, everyone] = await store.read(readAll);
    const of = (kind: string) => written.filter((block) => block.kind === kind);
    const held = met.filter((meeting) => phaseOf(meeting) === "closed");
    expect(held.length).toBeGreaterThanOrEqual(20);
    expect(of("action").length).toBeGreaterThanOrEqual(150);
    expect(of("decision").length).toBeGreaterThanOrEqual(60);
    expect(of("question").length).toBeGreaterThanOrEqual(20);
    expect(of("decision").filter(({ vote }) => vote).length).toBeGreaterThanOrEqual(15);
    expect(everyone.filter(({ group, left }) => group === "board" && !left)).toHaveLength(7);
    const open = of("action").filter(({ done }) => done === "");
    const late = open.filter(({ due }) => due !== "" && due < today);
    expect(late.length).toBeGreaterThanOrEqual(3);
    expect(late.length).toBeLessThanOrEqual(8);
    expect(open.length).toBeLessThan(30);
    const kinds = new Set(open.map(({ owner }) => owner.kind));
    expect([...kinds].sort()).toEqual(["function", "person"]);
    expect(new Set(of("action").map(({ owner }) => owner.kind)).has("outside")).toBe(true);
  });

  test("the meetings are in order, on evenings on which people meet, the next one a week ahead", async () => {
    const [met] = await store.read(readAll);
    const sorted = [...met].sort(byDate);
    expect(sorted.map(({ id }) => id)).toEqual(CHAPTERS.map(({ key }) => key));
    expect(new Set(sorted.map(({ date }) => date)).size).toBe(sorted.length);
    const wrong = sorted.filter(
      ({ id, date }) => holidayOn(date) !== undefined || weekdayOf(date) > (id === "activiteit-1" ? 6 : 5),
    );
    expect(wrong.map(({ id, date }) => `${id} on ${date}`)).toEqual([]);
    const last = sorted.filter((meeting) => phaseOf(meeting) === "closed").at(-1);
    const next = sorted.find((meeting) => phaseOf(meeting) === "planned");
    expect(daysBetween(last?.date ?? "", today)).toBeGreaterThanOrEqual(6);
    expect(daysBetween(last?.date ?? "", today)).toBeLessThanOrEqual(14);
    expect(daysBetween(today, next?.date ?? "")).toBeGreaterThanOrEqual(2);
    expect(daysBetween(today, next?.date ?? "")).toBeLessThanOrEqual(14);
    expect(daysBetween(sorted[0]?.date ?? "", today)).toBeGreaterThan(690);
  });

  test("the board has sat believably long, nobody's term has lapsed, and what rests on a besluit finds it", async () => {
    const { board } = await store.read((reader) => readBoard(reader, today));
    expect(board.members).toHaveLength(7);
    expect(board.offices.every(({ free }) => free === 0)).toBe(true);
    expect(board.members.flatMap(({ signals }) => signals.map(({ kind }) => kind))).not.toContain("lapsed");
    const wim = board.former.find(({ person }) => person.id === "wim");
    expect(wim?.service.years).toBe(8);
    const [met, written] = await store.read(readAll);
    const [held, known] = [new Set(met.map(({ id }) => id)), new Set(written.map(({ id }) => id))];
    const rested = await store.read((reader) => reader.all(terms));
    for (const { decisionId } of rested) expect(decisionId === "" || known.has(decisionId)).toBe(true);
    const named = (await store.read((reader) => reader.all(blocks))).filter(({ id }) =>
      rested.some(({ decisionId }) => decisionId === id),
    );
    expect(named.map(({ kind }) => kind)).toEqual(named.map(() => "decision"));
    for (const { meetingId, on } of await store.read((reader) => reader.all(publications))) {
      expect(held.has(meetingId)).toBe(true);
      expect(on <= today).toBe(true);
    }
    for (const { on } of await store.read((reader) => reader.all(efforts))) expect(on <= today).toBe(true);
  });

  test("one verslag is a concept, all others were adopted later than they were held", async () => {
    const [met, , , , , adopted] = await store.read(readAll);
    const byId = new Map(met.map((meeting) => [meeting.id, meeting]));
    const of = (state: string) => met.filter((meeting) => minutesStateOf(meeting) === state);
    expect(of("proposed").map(({ id }) => id)).toEqual(["bestuur-extra"]);
    expect(of("draft")).toEqual([]);
    expect(adopted).toHaveLength(of("adopted").length);
    for (const { meetingId, adopted: fact } of adopted) {
      const held = byId.get(meetingId);
      expect([meetingId, held && fact && held.date < fact.on]).toEqual([meetingId, true]);
      expect(fact?.on).toBe(byId.get(fact?.inMeetingId ?? "")?.date);
      expect(await sha256Hex(fact?.text ?? "")).toBe(fact?.sha256);
      expect(parseVerslag(fact?.text ?? "").ok).toBe(true);
    }
    const concept = byId.get("bestuur-extra");
    expect(concept?.proposedOn && concept.proposedOn <= today).toBe(true);
    expect((concept?.reactUntil ?? "") >= today).toBe(true);
  });

  test("numbers are unique, and everything that wants one has one", async () => {
    const entries = await store.read(async (reader) =>
      (
        await Promise.all(
          (["action", "decision", "question"] as const).map((kind) => readEntries(reader, kind)),
        )
      ).flat(),
    );
    const numbers = entries.map(({ number }) => number);
    expect(numbers).not.toContain("");
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.filter((number) => /[a-z]/.test(number)).every((number) => /\.r\d+$/.test(number))).toBe(
      true,
    );
  });

  test("nothing is done before it was agreed, or after today", async () => {
    const [, written] = await store.read(readAll);
    const wrong = written.filter(
      ({ kind, noted, due, done, askedAgain, heldUntil }) =>
        noted > today ||
        (done !== "" && (done < noted || done > today)) ||
        (kind === "action" && (due === "" || due < noted)) ||
        askedAgain.some((day) => day <= noted || day > today || (done !== "" && day > done)) ||
        (heldUntil !== "" && heldUntil <= today),
    );
    expect(wrong).toEqual([]);
  });

  test("the domain's own checklist finds nothing to mend, and no sentence is hard to follow", async () => {
    const [met] = await store.read(readAll);
    for (const { id } of met.filter((meeting) => phaseOf(meeting) === "closed")) {
      const file = await store.read((reader) => readMeetingFile(reader, id));
      if (!file) throw new Error(id);
      const list = checklist(file);
      expect([id, openPoints(list)]).toEqual([id, 0]);
      expect(list.sentences.map(({ sentence }) => sentence)).toEqual([]);
      expect(file.blocks.flatMap((block) => longSentences(block.answer))).toEqual([]);
      expect(numberless(file)).toEqual([]);
      const shown = verslagNow(file);
      expect(shown.ok && shown.value.life.late).toEqual([]);
      expect(JSON.stringify([...file.texts.values()])).not.toMatch(/[{}]/);
    }
  });

  test("a vote has as many votes as there were voters, and carried what it says", async () => {
    const [met, written, , there] = await store.read(readAll);
    const wrong = written.filter(({ id, vote, meetingId, conflicted }) => {
      if (!vote) return false;
      const present = there.filter((each) => each.meetingId === meetingId && each.status === "present");
      const residents = met.find((meeting) => meeting.id === meetingId)?.residents ?? 0;
      const board = present.filter(({ personId }) => BOARD.has(personId)).length - conflicted.length;
      const most = present.length + residents + vote.proxies - conflicted.length;
      return (
        votesCast(vote) > most ||
        (residents === 0 && votesCast(vote) !== board) ||
        outcomeOf(vote) !== (REJECTED.has(id) ? "rejected" : "carried")
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("what came between the meetings is there, and not from tomorrow", async () => {
    const [calls, posted, promised, given, answered] = await store.read((reader) =>
      Promise.all([
        reader.all(callNotes),
        reader.all(letters),
        reader.all(commitments),
        reader.all(handOuts),
        reader.all(reactions),
      ]),
    );
    for (const list of [calls, posted, promised, given, answered]) {
      expect(list.length).toBeGreaterThan(1);
      expect(list.filter((each) => each.on > today)).toEqual([]);
    }
    expect(promised.filter((each) => each.stateOn > today)).toEqual([]);
  });
});

/** The one proposal that was voted down. */
const REJECTED: ReadonlySet<string> = new Set(["bestuur-7-3-4"]);
const BOARD: ReadonlySet<string> = new Set([
  "marijke",
  "rashid",
  "wim",
  "joyce",
  "henk",
  "sevgi",
  "cor",
  "lucja",
]);

test("on every day of four years the meetings keep their order, and none is on a holiday", () => {
  const wrong: string[] = [];
  for (let today = "2025-01-01"; today < "2029-01-01"; today = addDays(today, 1)) {
    const days = [...storyDays(CHAPTERS, today).values()];
    const bad = days.findIndex(
      (day, index) => holidayOn(day) || (index > 0 && day <= (days[index - 1] ?? "")),
    );
    if (bad >= 0 || days.filter((day) => day < today).length !== 26)
      wrong.push(`${CHAPTERS[bad]?.key} on ${days[bad]}, made on ${today}`);
  }
  expect(wrong).toEqual([]);
});

test("papers are Dutch whatever the screens speak", async () => {
  speak("en");
  const store = await made("2026-11-22");
  speak("nl");
  const file = await store.read((reader) => readMeetingFile(reader, "bestuur-2"));
  expect(file?.adoptions[0]?.adopted?.text).toContain("bestuursvergadering");
  expect([...(file?.texts.values() ?? [])].join(" ")).not.toMatch(/day /);
  await store.close();
});
