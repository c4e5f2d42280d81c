/** Functions on the board, and their empty seats (product.md, Bestuur: "vacancies as empty seats"). */

import { describe, expect, test } from "vitest";
import { officeOf, personOf, termOf } from "../../../tests/support/board-terms.ts";
import { normsInForce } from "../norms/norms-in-force.ts";
import type { Office, Term } from "../tables/board.ts";
import type { Person } from "../tables/people.ts";
import { boardOf } from "./board-of.ts";
import { officeId } from "./offices.ts";

const norms = normsInForce({ normSetId: "" }, [], []);
const TODAY = "2026-03-05";

function seats(
  terms: readonly Term[],
  offices: readonly Office[] = [],
  more: readonly Person[] = [],
): string[] {
  const ids = new Set(terms.map(({ personId }) => personId));
  const people = [...[...ids].map((id) => personOf(id)), ...more];
  const board = boardOf({ people, terms, offices, efforts: [], norms, today: TODAY });
  return board.offices.map(
    ({ functie, holders, free }) =>
      `${functie}: ${holders.map(({ person }) => person.id).join(", ")} +${free}`,
  );
}

const sits = (personId: string, functie: string, until = "2028-01-01"): Term =>
  termOf("2024-01-01", until, { personId, functie });

test.each([
  ["Voorzitter", "voorzitter"],
  ["  vice-voorzitter ", "vice-voorzitter"],
  ["Vice Voorzitter", "vice-voorzitter"],
  ["Coördinator / wijkfeest", "coordinator-wijkfeest"],
  ["", ""],
  ["  ", ""],
  ["🌷", ""],
  ["رئيس", "رييس"],
  ["<script>", "script"],
])("the office of “%s”", (functie, id) => {
  expect(officeId(functie)).toBe(id);
});

test("an office of 100,000 characters has a short id", () => {
  expect(officeId("a".repeat(100_000)).length).toBe(200);
});

describe("which offices count", () => {
  test("of nobody: the three that every board has, empty", () => {
    expect(seats([])).toEqual(["voorzitter:  +1", "secretaris:  +1", "penningmeester:  +1"]);
  });

  test("those somebody sits in, in the usual order; a lapsed term sits", () => {
    expect(
      seats([
        sits("ab", "bestuurslid"),
        sits("bo", "webredacteur"),
        sits("cas", "Penningmeester", "2025-01-01"),
        sits("di", "bestuurslid"),
        sits("ed", "voorzitter"),
      ]),
    ).toEqual([
      "voorzitter: ed +0",
      "secretaris:  +1",
      "Penningmeester: cas +0",
      "webredacteur: bo +0",
      "bestuurslid: ab, di +0",
    ]);
  });

  test("one of which it was said that there is none, unless somebody sits there", () => {
    const none = [officeOf("penningmeester", { places: 0 })];
    expect(seats([sits("ed", "voorzitter")], none)).toEqual(["voorzitter: ed +0", "secretaris:  +1"]);
    expect(seats([sits("ed", "penningmeester")], none)).toContain("penningmeester: ed +0");
  });

  test("as many places as were said; with more people in them none is free", () => {
    const four = [officeOf("bestuurslid", { places: 4 })];
    expect(seats([sits("ab", "bestuurslid")], four)).toContain("bestuurslid: ab +3");
    const one = [officeOf("bestuurslid", { places: 1 })];
    expect(seats([sits("ab", "bestuurslid"), sits("bo", "bestuurslid")], one)).toContain(
      "bestuurslid: ab, bo +0",
    );
  });

  test("where only something else was noted about it, nobody said how many", () => {
    const noted = [officeOf("bestuurslid", { goodToKnow: "De sleutel ligt bij de buren." })];
    expect(seats([], noted)).toEqual(seats([]));
    expect(seats([sits("ab", "bestuurslid"), sits("bo", "bestuurslid")], noted)).toContain(
      "bestuurslid: ab, bo +0",
    );
  });

  test("two functions in one word leave neither seat empty, unless places were said", () => {
    const both = [sits("ab", "secretaris en penningmeester")];
    expect(seats(both)).toEqual(["voorzitter:  +1", "secretaris en penningmeester: ab +0"]);
    expect(seats(both, [officeOf("penningmeester", { places: 1 })])).toContain("penningmeester:  +1");
  });

  test("in the order the organisation gave them, what came later behind", () => {
    const orders = [officeOf("secretaris", { order: "a0" }), officeOf("voorzitter", { order: "a1" })];
    expect(seats([], orders)).toEqual(["secretaris:  +1", "voorzitter:  +1", "penningmeester:  +1"]);
    const one = [officeOf("penningmeester", { order: "a0" })];
    expect(seats([], one)).toEqual(["penningmeester:  +1", "voorzitter:  +1", "secretaris:  +1"]);
  });

  test("who is to begin, or has stepped down, does not sit; two functions are two seats", () => {
    const terms = [
      termOf("2026-04-01", "2030-01-01", { personId: "ab", functie: "voorzitter" }),
      termOf("2020-04-01", "2030-01-01", { personId: "bo", functie: "voorzitter", endedOn: "2025-01-01" }),
      sits("cas", "secretaris"),
      sits("cas", "penningmeester"),
    ];
    expect(seats(terms)).toEqual(["voorzitter:  +1", "secretaris: cas +0", "penningmeester: cas +0"]);
  });

  test("the seat of somebody whose term nobody noted yet is not empty", () => {
    expect(seats([], [], [personOf("bram", { functie: "Secretaris" })])).toContain("Secretaris: bram +0");
  });

  test("a term without a functie has no seat, and breaks nothing", () => {
    expect(seats([sits("ab", ""), sits("bo", "🌷")])).toEqual(seats([]));
  });
});
