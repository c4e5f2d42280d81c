/** Typing a name finds people, or makes somebody new, and never one person twice. */

import { expect, test } from "vitest";
import { invitable } from "./invite.ts";
import { blank } from "./table.ts";
import { type Person, people as peopleTable } from "./tables/people.ts";

const person = (id: string, name: string, over: Partial<Person> = {}): Person => ({
  ...blank(peopleTable, id),
  name,
  ...over,
});

const people = [
  person("z", "Zoë de Wit"),
  person("a", "Adem Yıldız"),
  person("b", "Bea de Wit", { group: "board", functie: "secretaris" }),
  person("o", "Oud Lid", { left: true }),
];

const ids = (typed: string, invited: string[] = []) =>
  invitable(people, new Set(invited), typed).found.map((each) => each.id);

test.each<[string, string[], string[]]>([
  ["", [], []],
  ["de wit", [], ["b", "z"]],
  ["de wit", ["b"], ["z"]],
  ["secretaris", [], ["b"]],
  ["yildiz", [], ["a"]],
  ["oud", [], []],
])("%j with %j invited finds %j", (typed, invited, found) => expect(ids(typed, invited)).toEqual(found));

test.each([
  ["Piet", "Piet"],
  [" Piet ", "Piet"],
  ["zoe de wit", ""],
  ["Oud Lid", "Oud Lid"],
  ["   ", ""],
  ["a".repeat(100_000), ""],
])("%# as somebody new", (typed, name) => expect(invitable(people, new Set(), typed).newName).toBe(name));

test("says who is invited already, and that a pasted document is no name", () => {
  expect(invitable(people, new Set(["z"]), "Zoë de Wit").already?.id).toBe("z");
  expect(invitable(people, new Set(), "Zoë de Wit").already).toBeUndefined();
  expect(invitable(people, new Set(), "a".repeat(201)).problem).toBe("tooLong");
});
