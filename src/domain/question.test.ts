/** Where a question stands, and whom it was asked. */
import { expect, test } from "vitest";
import { record } from "../../tests/support/meeting-file.fixture.ts";
import { askedAgainOn, byWaiting, heldOver, isAskedOutside, questionState, replied } from "./question.ts";
import { blocks } from "./tables/blocks.ts";
import { people } from "./tables/people.ts";

const TODAY = "2026-03-05";
const question = (more = {}) => record(blocks, { id: "q", kind: "question", noted: "2026-01-29", ...more });

test.each([
  ["asked", {}, { kind: "waiting", since: "2026-01-29" }],
  ["held over", { heldUntil: "2026-03-06" }, { kind: "heldOver", until: "2026-03-06" }],
  ["held over until today", { heldUntil: TODAY }, { kind: "waiting", since: TODAY }],
  ["held over in the past", { heldUntil: "2026-02-19" }, { kind: "waiting", since: "2026-02-19" }],
  ["held over before it was asked", { heldUntil: "2025-01-01" }, { kind: "waiting", since: "2026-01-29" }],
  ["answered", { done: "2026-03-01", heldUntil: "2026-09-01" }, { kind: "answered", on: "2026-03-01" }],
  ["asked again", { askedAgain: ["2026-03-01"] }, { kind: "waiting", since: "2026-01-29" }],
])("%s", (_name, more, state) => {
  expect(questionState(question(more), TODAY)).toEqual(state);
});

test("the longest waiting first, then what is held over, answered ones last", () => {
  const list = [
    question({ id: "answered early", done: "2026-01-30" }),
    question({ id: "held long", heldUntil: "2026-09-01" }),
    question({ id: "new", noted: "2026-03-04" }),
    question({ id: "held short", heldUntil: "2026-04-01" }),
    question({ id: "answered late", done: "2026-03-01" }),
    question({ id: "old", noted: "2025-12-01" }),
  ];
  expect(list.sort(byWaiting(TODAY)).map(({ id }) => id)).toEqual([
    "old",
    "new",
    "held short",
    "held long",
    "answered late",
    "answered early",
  ]);
});

test("an answer ends the waiting and the delay; taken back, it waits again", () => {
  expect(replied({ done: "", answer: "" }, "no", TODAY)).toEqual({ reply: "no", done: TODAY, heldUntil: "" });
  expect(replied({ done: "2026-02-01", answer: "" }, "yes", TODAY).done).toBe("2026-02-01");
  expect(replied({ done: TODAY, answer: "" }, "", TODAY)).toEqual({ reply: "", done: "", heldUntil: "" });
  expect(replied({ done: TODAY, answer: "In week 20." }, "", TODAY).done).toBe(TODAY);
  expect(heldOver("2026-05-01")).toEqual({ heldUntil: "2026-05-01", reply: "", done: "" });
});

test("asked again twice on one day is once", () => {
  expect(askedAgainOn([], TODAY)).toEqual([TODAY]);
  expect(askedAgainOn([TODAY], TODAY)).toEqual([TODAY]);
  expect(askedAgainOn(["2026-04-01"], TODAY)).toEqual([TODAY, "2026-04-01"]);
});

const everyone = [
  record(people, { id: "floor", name: "Floor", group: "official", functie: "Stadsdeelmedewerker" }),
  record(people, { id: "old", name: "Oud", group: "official", functie: "wijkagent", left: true }),
  record(people, { id: "noor", name: "Noor", group: "other" }),
  record(people, { id: "ans", name: "Ans", group: "board", functie: "secretaris" }),
  record(people, { id: "els", name: "Els", group: "resident" }),
];

test.each([
  ["nobody", { kind: "", personId: "", name: "" }, false],
  ["a name outside", { kind: "outside", personId: "", name: "Stadsdeel West" }, true],
  ["an official", { kind: "person", personId: "floor", name: "" }, true],
  ["an official who left", { kind: "person", personId: "old", name: "" }, true],
  ["another organisation", { kind: "person", personId: "noor", name: "" }, true],
  ["the board", { kind: "person", personId: "ans", name: "" }, false],
  ["a resident", { kind: "person", personId: "els", name: "" }, false],
  ["who is no longer known", { kind: "person", personId: "gone", name: "Weg" }, false],
  ["a functie at the stadsdeel", { kind: "function", personId: "", name: "stadsdeelmedewerker" }, true],
  ["a functie of the board", { kind: "function", personId: "", name: "Secretaris" }, false],
  ["a functie of whoever left", { kind: "function", personId: "", name: "wijkagent" }, false],
  ["a kind from a newer version", { kind: "robot", personId: "", name: "R2" }, false],
])("asked of %s: %s", (_name, owner, isOutside) => {
  expect(isAskedOutside(owner, everyone)).toBe(isOutside);
});
