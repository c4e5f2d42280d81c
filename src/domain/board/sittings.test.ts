/** domain.md, Rooster: start, end, term number; "A lapsed term is the one real alarm". */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyTerms, termOf } from "../../../tests/support/board-terms.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import type { Term } from "../tables/board.ts";
import { sittingsOf } from "./sittings.ts";

const TODAY = "2026-03-05";
const states = (...terms: Term[]) => sittingsOf(terms, TODAY).map(({ state }) => state);
const numbers = (...terms: Term[]) => sittingsOf(terms, TODAY).map(({ number }) => number);
const reversed = (terms: readonly Term[]): Term[] => [...terms].reverse();
const byValue = (a: number, b: number): number => a - b;
const member = (from: string, until: string, more: Partial<Term> = {}) =>
  termOf(from, until, { functie: "bestuurslid", ...more });

describe("how a term stands", () => {
  test.each<[string, Term, string]>([
    ["on its first day", termOf(TODAY, "2030-03-04"), "running"],
    ["the day before", termOf("2026-03-06", "2030-03-05"), "coming"],
    ["on its last day", termOf("2022-03-06", TODAY), "running"],
    ["the day after", termOf("2022-03-05", "2026-03-04"), "lapsed"],
    ["no end agreed", termOf("2002-03-05", ""), "running"],
    ["stepped down today", termOf("2022-03-05", "2028-03-04", { endedOn: TODAY }), "ended"],
    ["will step down tomorrow", termOf("2022-03-05", "2028-03-04", { endedOn: "2026-03-06" }), "running"],
    [
      "was lapsed, and stays until tomorrow",
      termOf("2018-03-05", "2022-03-04", { endedOn: "2026-03-06" }),
      "running",
    ],
    ["stepped down after its end", termOf("2018-03-05", "2022-03-04", { endedOn: "2024-01-01" }), "ended"],
    ["interim, and past its day", termOf("2025-03-05", "2026-01-01", { interim: true }), "lapsed"],
    ["from 29 February", termOf("2024-02-29", "2028-02-28"), "running"],
    ["until before from", termOf("2024-03-05", "2020-01-01"), "lapsed"],
    ["ended before it began", termOf("2027-03-05", "2030-01-01", { endedOn: "2025-01-01" }), "ended"],
    ["no first day", termOf("", "2030-01-01"), "running"],
    ["no days at all", termOf("", ""), "running"],
    ["31 February as its end", termOf("2022-03-05", "2026-02-31"), "running"],
  ])("%s", (_name, term, state) => {
    expect(states(term)).toEqual([state]);
  });

  test.each<[string, Term[], string[]]>([
    [
      "reappointed the next day",
      [termOf("2018-03-05", "2022-03-04"), termOf("2022-03-05", "2026-12-31")],
      ["ended", "running"],
    ],
    [
      "reappointed after a gap",
      [termOf("2018-03-05", "2022-03-04"), termOf("2023-03-05", "2027-03-04")],
      ["ended", "running"],
    ],
    [
      "reappointed, and to begin",
      [termOf("2022-03-05", "2026-03-01"), termOf("2026-04-01", "2030-03-31")],
      ["ended", "coming"],
    ],
    [
      "reappointed, and lapsed again",
      [termOf("2014-03-05", "2018-03-04"), termOf("2018-03-05", "2022-03-04")],
      ["ended", "lapsed"],
    ],
    [
      "went on to another office",
      [member("2018-03-05", "2022-03-04"), termOf("2023-03-05", "2027-03-04")],
      ["ended", "running"],
    ],
    [
      "is to go to another office",
      [member("2018-03-05", "2022-03-04"), termOf("2026-05-01", "2030-04-30")],
      ["lapsed", "coming"],
    ],
    [
      "one of two functions lapsed",
      [member("2018-03-05", "2022-03-04"), termOf("2020-03-05", "2028-03-04")],
      ["lapsed", "running"],
    ],
    [
      "written otherwise, and the same office",
      [
        termOf("2018-03-05", "2022-03-04", { functie: "Vice-Voorzitter " }),
        termOf("2021-03-05", "2027-03-04", { functie: "vice voorzitter" }),
      ],
      ["ended", "running"],
    ],
  ])("%s", (_name, terms, expected) => {
    expect(states(...reversed(terms))).toEqual(expected);
  });

  test("its last day is when they stepped down, else what was agreed", () => {
    const ends = (term: Term) => sittingsOf([term], TODAY).map(({ endsOn }) => endsOn);
    expect(ends(termOf("2018-03-05", "2022-03-04"))).toEqual(["2022-03-04"]);
    expect(ends(termOf("2018-03-05", "2022-03-04", { endedOn: "2020-01-01" }))).toEqual(["2020-01-01"]);
    expect(ends(termOf("2018-03-05", "", { endedOn: "2020-01-01" }))).toEqual(["2020-01-01"]);
    expect(ends(termOf("2018-03-05", ""))).toEqual([""]);
    expect(ends(termOf("2018-03-05", "volgend jaar"))).toEqual([""]);
  });
});

describe("which term it is", () => {
  const year = (from: number, more: Partial<Term> = {}, years = 4) =>
    termOf(`${from}-03-05`, `${from + years}-03-04`, more);

  test.each<[string, Term[], number[]]>([
    ["in a row", [year(2014), year(2018), year(2022)], [1, 2, 3]],
    [
      "24 years",
      [year(2002), year(2006), year(2010), year(2014), year(2018), year(2022)],
      [1, 2, 3, 4, 5, 6],
    ],
    [
      "with some months between, before the vergadering",
      [year(2014), termOf("2018-06-20", "2022-06-19")],
      [1, 2],
    ],
    ["after a year away it begins anew", [year(2014), termOf("2019-03-05", "2023-03-04")], [1, 1]],
    ["just within the year", [year(2014), termOf("2019-03-04", "2023-03-03")], [1, 2]],
    [
      "stepped down early, and returned two years later",
      [year(2014, { endedOn: "2016-03-05" }), year(2018)],
      [1, 1],
    ],
    ["each office by itself", [year(2014, { functie: "bestuurslid" }), year(2018), year(2022)], [1, 1, 2]],
    ["two functions at once", [year(2018), year(2018, { functie: "bestuurslid" }), year(2022)], [1, 1, 2]],
    [
      "an interim one bridges, and does not count",
      [year(2014), year(2018, { interim: true }, 2), year(2020)],
      [1, 0, 2],
    ],
    ["began interim", [year(2018, { interim: true }, 1), year(2019)], [0, 1]],
    ["said which it is, where those before are not kept", [year(2018, { number: 3 }), year(2022)], [3, 4]],
    ["noted on two phones", [year(2018, { id: "a" }), year(2018, { id: "b" }), year(2022)], [1, 1, 2]],
    ["from 29 February", [termOf("2020-02-29", "2024-02-28"), termOf("2024-02-29", "2028-02-28")], [1, 2]],
  ])("%s", (_name, terms, expected) => {
    expect(numbers(...reversed(terms)).sort(byValue)).toEqual([...expected].sort(byValue));
    expect(numbers(...terms)).toEqual(numbers(...reversed(terms)));
  });
});

test("whatever was typed, every term is told of once, in one order on every phone", () => {
  fc.assert(
    fc.property(anyTerms, anyDay, (terms, today) => {
      const sittings = sittingsOf(terms, today);
      expect(new Set(sittings.map(({ term }) => term.id))).toEqual(new Set(terms.map(({ id }) => id)));
      expect(sittings).toHaveLength(terms.length);
      expect(sittingsOf(reversed(terms), today)).toEqual(sittings);
    }),
    runs(300),
  );
});
