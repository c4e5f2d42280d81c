/** Whose an action is, and to which functions it can be given. */
import { expect, test } from "vitest";
import { meetingFile } from "../../tests/support/meeting-file.fixture.ts";
import { functionsOf, isOwnedBy } from "./owner.ts";

const people = meetingFile().people;
const ans = people.get("ans")!;

test.each([
  [{ kind: "person", personId: "ans", name: "oude naam" }, true],
  [{ kind: "person", personId: "bram", name: "Ans de Vries" }, false],
  [{ kind: "function", personId: "", name: "Voorzitter " }, true],
  [{ kind: "function", personId: "", name: "secretaris" }, false],
  [{ kind: "outside", personId: "", name: "voorzitter" }, false],
  [{ kind: "", personId: "", name: "" }, false],
])("%o is of the chair: %s", (owner, expected) => {
  expect(isOwnedBy(owner, ans)).toBe(expected);
});

test("an empty function belongs to nobody without a function", () => {
  expect(isOwnedBy({ kind: "function", personId: "", name: "" }, { id: "x", functie: "" })).toBe(false);
});

test("functions are named once, the organisation's own after the usual ones", () => {
  expect(functionsOf(people.values(), ["voorzitter", "secretaris"])).toEqual([
    "voorzitter",
    "secretaris",
    "penningmeester",
    "bestuurslid",
  ]);
});

test.each([
  ["secretaris en penningmeester", "penningmeester", true],
  ["Secretaris / penningmeester", "secretaris", true],
  ["secretaris en penningmeester", "Secretaris en penningmeester", true],
  ["vice-voorzitter", "voorzitter", false],
  ["en", "", false],
])("%j holds the function %j: %s", (functie, name, expected) => {
  expect(isOwnedBy({ kind: "function", personId: "", name }, { id: "x", functie })).toBe(expected);
});
