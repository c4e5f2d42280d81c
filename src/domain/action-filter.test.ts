/** Whose actions are shown, by what stands in the address. */

import { expect, test } from "vitest";
import { isOf, isOverdue, whoseChoices, whoseKeyOf } from "./action-filter.ts";
import { blank } from "./table.ts";
import { NOBODY, type Owner } from "./tables/blocks.ts";
import { type Person, people as peopleTable } from "./tables/people.ts";

const person = (id: string, functie: string): [string, Person] => [
  id,
  { ...blank(peopleTable, id), name: id.toUpperCase(), functie },
];
const people = new Map([person("ans", "voorzitter"), person("bram", "secretaris en penningmeester")]);

const ans: Owner = { kind: "person", personId: "ans", name: "" };
const bram: Owner = { kind: "person", personId: "bram", name: "" };
const secretary: Owner = { kind: "function", personId: "", name: "Secretaris" };
const district: Owner = { kind: "outside", personId: "", name: "Stadsdeel West" };
const all = [ans, bram, secretary, district, NOBODY];

test.each([
  ["", [ans, bram, secretary, district, NOBODY]],
  ["p:ans", [ans]],
  ["p:bram", [bram, secretary]],
  ["p:gone", []],
  ["f:secretaris", [secretary]],
  ["n:stadsdeel west", [district]],
  ["niemand", [NOBODY]],
  ["onzin", []],
])("%j finds what is theirs", (key, expected) => {
  expect(all.filter((owner) => isOf(owner, key, people))).toEqual(expected);
});

test("everyone who has some is offered once, by name, what nobody has last", () => {
  const nameOf = (owner: Owner) => people.get(owner.personId)?.name ?? (owner.name || "nobody");
  expect(whoseChoices([...all, secretary], people, nameOf)).toEqual([
    { key: "p:ans", name: "ANS", count: 1 },
    { key: "p:bram", name: "BRAM", count: 3 },
    { key: "f:secretaris", name: "Secretaris", count: 2 },
    { key: "n:stadsdeel west", name: "Stadsdeel West", count: 1 },
    { key: "niemand", name: "nobody", count: 1 },
  ]);
});

test("a key finds again what it was made of, whatever was typed", () => {
  for (const name of ["<script>", "مجلس", "🎉", "x".repeat(200), " Stadsdeel "]) {
    const owner = { kind: "outside", personId: "", name };
    expect(isOf(owner, whoseKeyOf(owner), people)).toBe(true);
  }
});

test.each([
  ["2026-03-04", "", true],
  ["2026-03-05", "", false],
  ["", "", false],
  ["2026-03-04", "2026-03-05", false],
])("due %j, done %j is overdue: %s", (due, done, expected) => {
  expect(isOverdue({ due, done }, "2026-03-05")).toBe(expected);
});
