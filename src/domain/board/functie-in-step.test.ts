/** The functie in Contacten follows the terms; "secretaris en penningmeester" are two of one person. */
import { expect, test } from "vitest";
import { blank } from "../table.ts";
import { type Term, terms } from "../tables/board.ts";
import { functieInStep, sittingFuncties } from "./functie-in-step.ts";

test.each([
  ["a first functie", "", [], ["secretaris"], "secretaris"],
  ["the same, whatever its capitals", "Secretaris", ["secretaris"], ["secretaris"], "Secretaris"],
  ["another one", "secretaris", ["secretaris"], ["voorzitter"], "voorzitter"],
  [
    "a second one",
    "secretaris",
    ["secretaris"],
    ["secretaris", "penningmeester"],
    "secretaris en penningmeester",
  ],
  ["a third one", "a en b", ["a", "b"], ["a", "b", "c"], "a, b en c"],
  [
    "one of two that ended",
    "secretaris en penningmeester",
    ["secretaris", "penningmeester"],
    ["penningmeester"],
    "penningmeester",
  ],
  ["the last one that ended", "secretaris", ["secretaris"], [], "secretaris"],
  [
    "words of their own beside it",
    "secretaris, buurttuin",
    ["secretaris"],
    ["voorzitter"],
    "voorzitter en buurttuin",
  ],
  ["words of their own alone", "buurttuin", [], ["voorzitter"], "voorzitter en buurttuin"],
  [
    "in step already, in words of their own",
    "secretaris / penningmeester",
    ["secretaris"],
    ["secretaris", "penningmeester"],
    "secretaris / penningmeester",
  ],
  ["a functie with “en” in it", "lief en leed", ["lief en leed"], ["voorzitter"], "voorzitter"],
])("%s", (_name, words, before, now, expected) => {
  expect(functieInStep(words, before, now)).toBe(expected);
});

const term = (id: string, functie: string, from: string, until: string, more: Partial<Term> = {}): Term => ({
  ...blank(terms, id),
  personId: "p",
  functie,
  from,
  until,
  ...more,
});

test("one sits in what runs and in what lapsed, not in what ended or is to come", () => {
  const list = [
    term("a", "voorzitter", "2020-01-01", "2023-12-31", { endedOn: "2023-12-31" }),
    term("b", "secretaris", "2022-01-01", "2025-12-31"),
    term("c", "penningmeester", "2024-01-01", "2027-12-31"),
    term("d", "Penningmeester ", "2024-01-01", "2027-12-31"),
    term("e", "", "2024-01-01", ""),
    term("f", "vlaggenbeheer", "2028-01-01", ""),
  ];
  expect(sittingFuncties(list, "2026-11-22")).toEqual(["secretaris", "penningmeester"]);
  expect(sittingFuncties(list.slice(0, 2), "2025-06-01")).toEqual(["secretaris"]);
  expect(sittingFuncties(list.slice(0, 1), "2026-11-22")).toEqual([]);
});
