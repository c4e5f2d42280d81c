/** What the checklist names, and what it leaves in peace. */
import { expect, test } from "vitest";
import { meetingFile, record } from "../../tests/support/meeting-file.fixture.ts";
import { checklist, longSentences, numberless, openPoints } from "./checklist.ts";
import type { MeetingFile } from "./meeting-file.ts";
import { blocks } from "./tables/blocks.ts";
import { agendaItems, attendance, meetings } from "./tables/meetings.ts";
import { people } from "./tables/people.ts";

const meeting = record(meetings, {
  id: "m1",
  kind: "public",
  date: "2026-03-05",
  opened: "20:00",
  closed: "22:00",
});
const block = (id: string, more: object = {}) =>
  record(blocks, { id, meetingId: "m1", itemId: "i1", ...more });
const item = (id: string, more: object = {}) =>
  record(agendaItems, { id, meetingId: "m1", title: id, ...more });
const seat = (personId: string, status: string) =>
  record(attendance, { id: `m1:${personId}`, meetingId: "m1", personId, status });

const file = (over: Partial<MeetingFile>): MeetingFile =>
  meetingFile({ meeting, items: [], attendance: [], blocks: [], texts: new Map(), adoptedHere: [], ...over });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test("who was there: only whom nobody marked", () => {
  const seats = [seat("a", "present"), seat("b", ""), seat("c", "absent"), seat("d", "")];
  expect(ids(checklist(file({ attendance: seats })).attendance)).toEqual(["m1:b", "m1:d"]);
});

const someone = { kind: "person", personId: "ans", name: "" };
test.each([
  ["nobody, no date", {}, true],
  ["nobody", { due: "2026-04-01" }, true],
  ["no date", { owner: someone }, true],
  ["both", { owner: someone, due: "2026-04-01" }, false],
  [
    "a function and a date",
    { owner: { kind: "function", personId: "", name: "secretaris" }, due: "2026-04-01" },
    false,
  ],
  ["done already", { done: "2026-03-05" }, false],
  ["a decision", { kind: "decision" }, false],
])("actions: %s", (_name, more, expected) => {
  const list = checklist(
    file({ blocks: [block("b", { kind: "action", ...more })], texts: new Map([["b", "Doen"]]) }),
  );
  expect(ids(list.actions)).toEqual(expected ? ["b"] : []);
});

test.each([
  ["silent", {}, [], true],
  ["with words", {}, [block("b", { itemId: "i" })], false],
  ["put off", { outcome: "deferred" }, [], false],
  ["discussed without a word", { outcome: "discussed" }, [], false],
  ["time was spent on it", { spent: 120 }, [], false],
  ["an outcome of a newer version", { outcome: "elsewhere" }, [], false],
])("items: %s", (_name, more, written, expected) => {
  const list = checklist(file({ items: [item("i", more)], blocks: written, texts: new Map([["b", "x"]]) }));
  expect(ids(list.items)).toEqual(expected ? ["i"] : []);
});

test("an item and its sub-points are one; an item that adopted a verslag is not silent", () => {
  const items = [item("top"), item("sub", { parentId: "top" }), item("adopt", { kind: "adoptMinutes" })];
  expect(ids(checklist(file({ items })).items)).toEqual(["top", "adopt"]);
  expect(ids(checklist(file({ items, adoptedHere: meetingFile().adoptedHere })).items)).toEqual(["top"]);
});

test("blocks without words are named once, and not for anything else", () => {
  const list = checklist(
    file({ blocks: [block("a", { kind: "action" }), block("n")], texts: new Map([["a", " \n"]]) }),
  );
  expect(ids(list.empty)).toEqual(["a", "n"]);
  expect(list.actions).toEqual([]);
});

const residents = new Map(
  ["Gré Bloem", "Noor", "Ali  Can"].map((name, nr) => [
    `p${nr}`,
    record(people, { id: `p${nr}`, name, group: "resident" }),
  ]),
);
residents.set("board", record(people, { id: "board", name: "Ans de Vries", group: "board" }));
test.each([
  ["Gré Bloem vraagt om een bankje.", ["Gré Bloem"]],
  ["gré bloem vraagt, GRÉ BLOEM herhaalt", ["Gré Bloem"]],
  ["Gré Bloemendaal is een straat", []],
  ["mevrouw Bloem", []],
  ["Noor belt morgen", ["Noor"]],
  ["in het noorden, noor", []],
  ["(Ali Can) en Noor.", ["Noor", "Ali Can"]],
  ["Ans de Vries opent", []],
])("names of residents in %j", (words, expected) => {
  const list = checklist(file({ people: residents, blocks: [block("b")], texts: new Map([["b", words]]) }));
  expect(list.names.map(({ name }) => name)).toEqual(expected);
});

test("a name in an answer is found too", () => {
  const asked = block("q", { kind: "question", answer: "Vraag het Gré Bloem." });
  const list = checklist(file({ people: residents, blocks: [asked], texts: new Map([["q", "Wie?"]]) }));
  expect(list.names.map(({ name }) => name)).toEqual(["Gré Bloem"]);
});

const words = (count: number) => Array.from({ length: count }, () => "woord").join(" ");
test.each([
  ["", 0],
  [`${words(25)}.`, 0],
  [`${words(26)}.`, 1],
  [`${words(20)}. ${words(20)}!`, 0],
  [`- ${words(20)}\n- ${words(20)}`, 0],
  [`${words(24)} - 1.500`, 0],
  [`${words(30)}? ${words(30)}`, 2],
])("long sentences in %j", (text, count) => {
  expect(longSentences(text)).toHaveLength(count);
});

test("hints about sentences do not count as open points", () => {
  const list = checklist(file({ blocks: [block("b")], texts: new Map([["b", words(40)]]) }));
  expect(list.sentences).toHaveLength(1);
  expect(openPoints(list)).toBe(0);
});

test("numberless is what should have a number and was written", () => {
  const number = { letter: "A", date: "2026-03-05", order: 1, by: "n" };
  const written = [
    block("note"),
    block("new", { kind: "action" }),
    block("old", { kind: "action", number }),
    block("blank", { kind: "decision" }),
  ];
  const texts = new Map(["note", "new", "old"].map((id) => [id, "x"]));
  expect(ids(numberless(file({ blocks: written, texts })))).toEqual(["new"]);
});
