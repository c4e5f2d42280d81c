/** A reaction as it was written down. */

import { expect, it } from "vitest";
import { record } from "../../../tests/support/meeting-file.fixture.ts";
import { people } from "../tables/people.ts";
import { OTHER, parseReaction, parseReactionAnswer } from "./reaction.ts";

const known = new Map([
  ["ans", record(people, { id: "ans", name: "Ans de Vries" })],
  ["old", record(people, { id: "old", name: "Oud Lid", left: true })],
]);
const draft = { who: "ans", name: "", itemId: "i1", text: " Het bedrag klopt niet. " };
const parse = (over: Partial<typeof draft>) => parseReaction({ ...draft, ...over }, known);

it("keeps who is in Contacten by id, and trims the words", () => {
  expect(parse({})).toEqual({
    ok: true,
    value: { personId: "ans", name: "", itemId: "i1", text: "Het bedrag klopt niet." },
  });
});

it.each([
  ["Mevrouw 🌳 مريم", { personId: "", name: "Mevrouw 🌳 مريم" }],
  [" ans de vries ", { personId: "ans", name: "" }],
  ["Oud Lid", { personId: "", name: "Oud Lid" }],
])("takes another name: %s", (name, expected) => {
  expect(parse({ who: OTHER, name })).toMatchObject({ ok: true, value: expected });
});

it.each([
  [{ who: "" }, { who: "empty" }],
  [{ who: "nobody" }, { who: "empty" }],
  [{ who: OTHER, name: "  " }, { name: "empty" }],
  [{ who: OTHER, name: "x".repeat(201) }, { name: "tooLong" }],
  [{ text: "\n " }, { text: "empty" }],
  [{ text: "x".repeat(100_000) }, { text: "tooLong" }],
  [
    { who: "", text: "" },
    { who: "empty", text: "empty" },
  ],
])("refuses %j", (over, error) => {
  expect(parse(over)).toEqual({ ok: false, error });
});

it("keeps a short answer, also none", () => {
  expect(parseReactionAnswer(" Stond er al. ")).toEqual({ ok: true, value: "Stond er al." });
  expect(parseReactionAnswer("")).toEqual({ ok: true, value: "" });
  expect(parseReactionAnswer("x".repeat(100_000)).ok).toBe(false);
});
