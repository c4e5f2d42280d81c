/** product.md, Bestuur: "What-if: who is left if nobody is reappointed." */

import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDay, anyTerms, personOf, termOf } from "../../../tests/support/board-terms.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import { normsInForce } from "../norms/norms-in-force.ts";
import type { Term } from "../tables/board.ts";
import { boardOf } from "./board-of.ts";
import { withoutEnd, withoutReappointment } from "./what-if.ts";

const norms = normsInForce({ normSetId: "" }, [], []);

function steps(terms: readonly Term[], ids: readonly string[], today = "2026-03-05"): string[] {
  const people = ids.map((id) => personOf(id, { functie: "" }));
  const board = boardOf({ people, terms, offices: [], efforts: [], norms, today });
  return withoutReappointment(board, today).map(({ date, leaving, left, emptyOffices }) =>
    [date, leaving.map(({ person }) => person.id).join(" "), left, emptyOffices.join(" ")].join(" | "),
  );
}

const of = (personId: string, functie: string, from: string, until: string) =>
  termOf(from, until, { personId, functie });

test("who leaves when, how many are left, and which seats are empty then", () => {
  const terms = [
    of("ab", "voorzitter", "2024-01-01", "2027-12-31"),
    of("bo", "secretaris", "2024-01-01", "2027-12-31"),
    of("cas", "bestuurslid", "2025-01-01", "2028-12-31"),
    of("di", "bestuurslid", "2023-01-01", "2026-12-31"),
    of("ed", "penningmeester", "2024-01-01", ""),
  ];
  expect(steps(terms, ["ab", "bo", "cas", "di", "ed", "fay"])).toEqual([
    "2026-12-31 | di | 5 | ",
    "2027-12-31 | ab bo | 3 | voorzitter secretaris",
    "2028-12-31 | cas | 2 | bestuurslid",
  ]);
});

test("a lapsed term is gone on its day, as the board is today", () => {
  const terms = [
    of("ab", "voorzitter", "2020-01-01", "2024-12-31"),
    of("bo", "secretaris", "2024-01-01", "2027-12-31"),
  ];
  expect(steps(terms, ["ab", "bo"])).toEqual([
    "2024-12-31 | ab | 1 | voorzitter",
    "2027-12-31 | bo | 0 | secretaris",
  ]);
});

test("who leaves one of two functions stays; a term given already begins", () => {
  const terms = [
    of("ab", "voorzitter", "2024-01-01", "2026-12-31"),
    of("ab", "redacteur", "2024-01-01", "2028-12-31"),
    of("bo", "voorzitter", "2027-01-01", "2030-12-31"),
    of("cas", "secretaris", "2023-01-01", "2026-06-30"),
    of("cas", "secretaris", "2026-07-01", "2030-06-30"),
  ];
  expect(steps(terms, ["ab", "bo", "cas"])).toEqual([
    "2028-12-31 | ab | 2 | redacteur",
    "2030-06-30 | cas | 1 | secretaris",
    "2030-12-31 | bo | 0 | voorzitter",
  ]);
});

test("a seat is empty until who is to sit in it begins", () => {
  const terms = [
    of("ab", "voorzitter", "2024-01-01", "2026-12-31"),
    of("bo", "voorzitter", "2027-03-01", "2030-12-31"),
  ];
  expect(steps(terms, ["ab", "bo"])).toEqual([
    "2026-12-31 | ab | 0 | voorzitter",
    "2030-12-31 | bo | 0 | voorzitter",
  ]);
});

test("who stays is named, and every seat nobody sits in by then", () => {
  const terms = [
    of("ab", "voorzitter", "2024-01-01", "2026-12-31"),
    of("bo", "secretaris", "2024-01-01", ""),
  ];
  const people = ["ab", "bo"].map((id) => personOf(id));
  const board = boardOf({ people, terms, offices: [], efforts: [], norms, today: "2026-03-05" });
  const [step] = withoutReappointment(board, "2026-03-05");
  expect(step?.stayers.map(({ person }) => person.id)).toEqual(["bo"]);
  expect(step?.allEmpty).toEqual(["voorzitter", "penningmeester"]);
});

test("who stays because no end was agreed is known by name", () => {
  const terms = [
    of("ab", "voorzitter", "2024-01-01", "2026-12-31"),
    of("bo", "secretaris", "2012-01-01", ""),
    of("cas", "bestuurslid", "2012-01-01", "2015-12-31"),
    of("di", "bestuurslid", "2027-01-01", ""),
  ];
  const people = ["ab", "bo", "cas", "di", "ed"].map((id) => personOf(id));
  const board = boardOf({ people, terms, offices: [], efforts: [], norms, today: "2026-03-05" });
  expect(withoutEnd(board).map(({ person }) => person.id)).toEqual(["bo", "ed", "di"]);
});

test("nobody with an end agreed, or nobody at all", () => {
  expect(steps([of("ab", "voorzitter", "2024-01-01", "")], ["ab"])).toEqual([]);
  expect(steps([], [])).toEqual([]);
});

test("whatever was typed, days rise, and nobody leaves twice", () => {
  fc.assert(
    fc.property(anyTerms, anyDay, (terms, today) => {
      const board = boardOf({ people: [personOf("p")], terms, offices: [], efforts: [], norms, today });
      const found = withoutReappointment(board, today);
      const dates = found.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      expect(new Set(dates).size).toBe(dates.length);
      for (const { left } of found) expect(left === 0 || left === 1).toBe(true);
    }),
    runs(200),
  );
});
