/** Contacten by group and by a few letters. */
import { describe, expect, test } from "vitest";
import { contactsOf } from "./contacts.ts";
import { blank } from "./table.ts";
import { type Person, people as peopleTable } from "./tables/people.ts";

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  ...blank(peopleTable, id),
  name,
  group: "board",
  ...more,
});

const people = [
  person("1", "Zeynep Yıldız", { functie: "voorzitter" }),
  person("2", "André Mol", { functie: "penningmeester" }),
  person("3", "Farid Haddou", { group: "official", worksAt: "Stadsdeel Zuid" }),
  person("4", "Oud-lid Smit", { left: true }),
  person("5", "Iemand uit de toekomst", { group: "hologram" }),
];

test("groups stand in their order, empty ones are left out, names in theirs", () => {
  const { groups, left } = contactsOf(people);
  expect(groups.map(({ group, people: list }) => [group, list.map(({ id }) => id)])).toEqual([
    ["board", ["2", "1"]],
    ["official", ["3"]],
    ["other", ["5"]],
  ]);
  expect(left.map(({ id }) => id)).toEqual(["4"]);
});

describe("finding", () => {
  test.each([
    ["andre", ["2"]],
    ["yildiz", ["1"]],
    ["MOL penning", ["2"]],
    ["zuid", ["3"]],
    ["smit", ["4"]],
    ["niemand", []],
    ["<script>", []],
    ["(", []],
  ])("%j", (query, expected) => {
    const { groups, left } = contactsOf(people, query);
    expect([...groups.flatMap((each) => each.people), ...left].map(({ id }) => id)).toEqual(expected);
  });
});
