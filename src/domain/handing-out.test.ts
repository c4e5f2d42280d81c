/** Who gets the papers, by which way, and who has them. */

import { describe, expect, it } from "vitest";
import { meetingFile, record } from "../../tests/support/meeting-file.fixture.ts";
import { addressesOf, byWay, receiversOf, waitingOf } from "./handing-out.ts";
import { type HandOut, handOutId, handOuts } from "./tables/handing-out.ts";
import type { Person } from "./tables/people.ts";

const file = meetingFile();
const given = (what: "papers" | "minutes", personId: string, on = "2026-03-01"): HandOut =>
  record(handOuts, { id: handOutId("m1", what, personId), meetingId: "m1", what, personId, on });
const names = (list: readonly { person: Person }[]) => list.map(({ person }) => person.name.split(" ")[0]);
const withWays = (ways: Record<string, string>) => ({
  ...file,
  people: new Map([...file.people].map(([id, person]) => [id, { ...person, receives: ways[id] ?? "" }])),
});

describe("those who get it", () => {
  it("are all on the list before a meeting, chair first and minute taker last", () => {
    expect(names(receiversOf(file, "papers", []))).toEqual([
      "Ans",
      "Cem",
      "Bram",
      "Dora",
      "Hein",
      "Fatima",
      "Gijs",
      "Els",
    ]);
  });

  it("are those who were there for a concept, unless everyone is asked for or nobody was noted", () => {
    expect(names(receiversOf(file, "minutes", []))).toEqual(["Ans", "Cem", "Dora", "Hein", "Fatima", "Els"]);
    expect(receiversOf(file, "minutes", [], true)).toHaveLength(8);
    const unknown = { ...file, attendance: file.attendance.map((each) => ({ ...each, status: "" })) };
    expect(receiversOf(unknown, "minutes", [])).toHaveLength(8);
  });

  it("are all again once it is adopted", () => {
    const adopted = { ...file, meeting: { ...file.meeting, status: [0, 2] as const } };
    expect(receiversOf(adopted, "minutes", [])).toHaveLength(8);
  });
});

it("keeps the papers apart, and knows what was taken back", () => {
  const list = receiversOf(file, "papers", [
    given("papers", "ans"),
    given("minutes", "cem"),
    given("papers", "bram", ""),
  ]);
  expect(list.filter(({ givenOn }) => givenOn !== "").map(({ person }) => person.id)).toEqual(["ans"]);
  expect(waitingOf(list)).toBe(7);
});

it("puts the unknown first, and what this version does not know among them", () => {
  const ways = byWay(
    receiversOf(withWays({ ans: "email", cem: "pigeon", bram: "paper", dora: "email" }), "papers", [
      given("papers", "dora"),
    ]),
  );
  expect(ways.map(({ way, receivers, waiting }) => [way, receivers.length, waiting])).toEqual([
    ["", 5, 5],
    ["email", 2, 1],
    ["paper", 1, 1],
  ]);
});

it("gives each address once", () => {
  const person = (id: string, email: string) => ({
    person: { ...(file.people.get("ans") as Person), id, email },
    way: "email" as const,
    givenOn: "",
  });
  const list = [person("a", " Ans@linde.example "), person("b", "ans@LINDE.example"), person("c", "geen")];
  expect(addressesOf(list)).toEqual(["Ans@linde.example"]);
});
