/**
 * domain.md, Norms, "length of service": "The app counts the total over terms and says so" (R 4, 5.2); over functions,
 * days sat twice once, gaps left out.
 */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyTerms, servedTerm, termOf } from "../../../tests/support/board-terms.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import { addDays, daysBetween } from "../../kernel/civil-date.ts";
import type { Term } from "../tables/board.ts";
import { fullDay, serviceOf, spanBetween } from "./service.ts";

const TODAY = "2026-03-05";
const served = (terms: readonly Term[], today = TODAY) => {
  const { years, months } = serviceOf(terms, today);
  return [years, months];
};

describe("a span of days, both included", () => {
  test.each([
    ["2025-01-01", "2025-12-31", 1, 0],
    ["2025-01-01", "2025-12-30", 0, 11],
    ["2020-03-05", "2026-03-04", 6, 0],
    ["2020-03-05", "2026-03-03", 5, 11],
    ["2024-02-29", "2025-02-27", 1, 0],
    ["2024-02-29", "2025-02-26", 0, 11],
    ["2024-02-29", "2028-02-28", 4, 0],
    ["2024-02-29", "2028-02-27", 3, 11],
    ["2023-02-28", "2024-02-27", 1, 0],
    ["2024-01-31", "2024-02-28", 0, 1],
    ["2026-03-05", "2026-03-05", 0, 0],
    ["2002-03-05", "2026-03-04", 24, 0],
    ["2026-03-05", "2026-03-04", 0, 0],
    ["2024-01-01", "2020-01-01", 0, 0],
    ["2026-02-31", "2027-03-04", 0, 0],
    ["", "2027-03-04", 0, 0],
    ["2024-01-01", "", 0, 0],
    ["0024-01-01", "2026-01-01", 0, 0],
    ["2024-01-01", "9999-12-31", 0, 0],
  ])("%s to %s", (from, until, years, months) => {
    expect(spanBetween(from, until)).toEqual({ years, months });
  });
});

describe("length of service", () => {
  test.each<[string, Term[], number, number]>([
    ["nobody", [], 0, 0],
    ["one term that runs", [termOf("2020-07-05", "2028-07-04")], 5, 8],
    ["one without an end", [termOf("2020-07-05", "")], 5, 8],
    ["eight years today", [termOf("2018-03-05", "")], 8, 0],
    ["eight years tomorrow", [termOf("2018-03-06", "")], 7, 11],
    ["24 years in six terms", sixTerms(), 24, 0],
    [
      "two terms, one on another",
      [termOf("2018-03-05", "2022-03-04"), termOf("2022-03-05", "2026-12-31")],
      8,
      0,
    ],
    ["over functions", [member("2018-03-05", "2022-03-04"), termOf("2022-03-05", "")], 8, 0],
    ["two functions at once count once", [termOf("2022-03-05", ""), member("2022-03-05", "")], 4, 0],
    [
      "overlapping functions count once",
      [member("2020-03-05", "2024-03-04"), termOf("2022-03-05", "")],
      6,
      0,
    ],
    ["a gap is left out", [ended("2010-01-01", "2013-12-31"), termOf("2024-03-05", "")], 6, 0],
    [
      "left and returned twice",
      [ended("2010-01-01", "2010-12-31"), ended("2013-01-01", "2013-12-31"), termOf("2025-03-05", "")],
      3,
      0,
    ],
    ["months of two spells make a year", [ended("2020-01-01", "2020-05-31"), termOf("2025-08-05", "")], 1, 0],
    ["days of two spells make a month", [ended("2020-01-01", "2020-01-20"), termOf("2026-02-15", "")], 0, 1],
    ["an interim term counts", [termOf("2025-03-05", "2026-12-31", { interim: true })], 1, 0],
    ["lapsed goes on", [termOf("2018-03-05", "2022-03-04")], 8, 0],
    ["stepped down before the end", [termOf("2018-03-05", "2026-12-31", { endedOn: "2020-03-04" })], 2, 0],
    ["stayed on after the end", [termOf("2018-03-05", "2020-03-04", { endedOn: "2022-03-04" })], 4, 0],
    ["is to begin", [termOf("2026-03-06", "2030-03-05")], 0, 0],
    ["from 29 February, a year on 28 February", [termOf("2024-02-29", "")], 2, 0],
    ["until before from", [termOf("2024-03-05", "2020-01-01", { endedOn: "2020-01-01" })], 0, 0],
    ["no first day", [termOf("", "2028-01-01")], 0, 0],
    ["31 February", [termOf("2024-02-31", "")], 0, 0],
  ])("%s", (_name, terms, years, months) => {
    expect(served(terms)).toEqual([years, months]);
  });

  function sixTerms(): Term[] {
    return [2002, 2006, 2010, 2014, 2018, 2022].map((year) => termOf(`${year}-03-05`, `${year + 4}-03-04`));
  }
  function member(from: string, until: string): Term {
    return termOf(from, until, { functie: "bestuurslid" });
  }
  function ended(from: string, until: string): Term {
    return termOf(from, until, { endedOn: until });
  }

  test("from 29 February: the day before 28 February a year is not full", () => {
    expect(served([termOf("2024-02-29", "")], "2025-02-27")).toEqual([0, 11]);
    expect(served([termOf("2024-02-29", "")], "2025-02-28")).toEqual([1, 0]);
    expect(served([termOf("2024-02-29", "")], "2028-02-28")).toEqual([3, 11]);
    expect(served([termOf("2024-02-29", "")], "2028-02-29")).toEqual([4, 0]);
  });

  test("the stretches, oldest first, and whether the last goes on", () => {
    const terms = [
      termOf("2024-03-05", ""),
      ended("2010-01-01", "2011-12-31"),
      ended("2012-01-01", "2013-12-31"),
    ];
    expect(serviceOf(terms, TODAY).spells).toEqual([
      { from: "2010-01-01", until: "2013-12-31" },
      { from: "2024-03-05", until: "" },
    ]);
  });
});

describe("the day on which so many years are full", () => {
  test.each<[string, Term[], number, string]>([
    ["to come", [termOf("2020-07-05", "")], 6, "2026-07-05"],
    ["today it is past", [termOf("2020-03-05", "")], 6, ""],
    ["tomorrow", [termOf("2020-03-06", "")], 6, "2026-03-06"],
    [
      "after a gap",
      [termOf("2010-01-01", "2013-12-31", { endedOn: "2013-12-31" }), termOf("2025-01-01", "")],
      8,
      "2029-01-01",
    ],
    ["not on the board", [termOf("2020-03-06", "2024-01-01", { endedOn: "2024-01-01" })], 6, ""],
    ["29 February", [termOf("2024-02-29", "")], 8, "2032-02-29"],
    ["29 February, in a year without", [termOf("2024-02-29", "")], 6, "2030-02-28"],
    ["half a year more", [termOf("2020-07-05", "")], 6.5, "2027-01-05"],
  ])("%s", (_name, terms, years, day) => {
    expect(serviceOf(terms, TODAY).fullOn(years)).toBe(day);
  });

  test("also when it is past, and before a gap", () => {
    const spells = [
      { from: "2002-01-01", until: "2011-12-31" },
      { from: "2024-01-01", until: "" },
    ];
    expect(fullDay(spells, 8)).toBe("2010-01-01");
    expect(fullDay(spells, 10)).toBe("2012-01-01");
    expect(fullDay(spells, 11)).toBe("2025-01-01");
    expect(fullDay(spells.slice(0, 1), 11)).toBe("");
  });
});

describe("over any calendar", () => {
  test("whatever was typed, nothing is thrown, and what is counted is a length of time", () => {
    fc.assert(
      fc.property(anyTerms, anyDay, (terms, today) => {
        const { years, months, spells, fullOn } = serviceOf(terms, today);
        expect(years).toBeGreaterThanOrEqual(0);
        expect(months).toBeGreaterThanOrEqual(0);
        expect(months).toBeLessThan(12);
        expect(years).toBeLessThan(60);
        expect(spells.every(({ from }) => from <= today)).toBe(true);
        const gaps = spells.slice(1).map(({ from }, index) => ({ from, before: spells[index]?.until ?? "" }));
        expect(gaps.every(({ from, before }) => before !== "" && addDays(before, 1) < from)).toBe(true);
        expect(fullOn(8) === "" || fullOn(8) > today).toBe(true);
      }),
      runs(300),
    );
  });

  test("a term cut in two on any day, or sat in two functions, counts the same", () => {
    fc.assert(
      fc.property(servedTerm, fc.nat(), fc.boolean(), (term, at, isOther) => {
        const days = daysBetween(term.from, term.until);
        fc.pre(days > 0);
        const cut = addDays(term.from, at % days);
        const functie = isOther ? "webredacteur" : term.functie;
        const parts = [
          { ...term, id: "a", until: cut, endedOn: cut },
          { ...term, id: "b", from: addDays(cut, 1), functie },
        ];
        const twice = [...parts, { ...term, id: "c", functie: "wijkredacteur" }];
        expect(served(parts, "2040-01-01")).toEqual(served([term], "2040-01-01"));
        expect(served([...twice].reverse(), "2040-01-01")).toEqual(served([term], "2040-01-01"));
      }),
      runs(200),
    );
  });

  test("what is counted are the days on which one sat, once each", () => {
    fc.assert(
      fc.property(fc.array(servedTerm, { minLength: 1, maxLength: 4 }), (list) => {
        const terms = list.map((each, index) => ({ ...each, id: `t${index}` }));
        const days = new Set(
          terms.flatMap(({ from, until }) =>
            Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index)),
          ),
        );
        const { years, months } = serviceOf(terms, "2090-01-01");
        const counted = ((years * 12 + months) * 365.2425) / 12;
        expect(counted).toBeLessThanOrEqual(days.size + 4);
        expect(counted).toBeGreaterThan(days.size - 36);
      }),
      runs(60),
    );
  });

  test("the day it is full is the first on which it is, gaps or not", () => {
    fc.assert(
      fc.property(
        fc.array(servedTerm, { maxLength: 3 }),
        anyDay,
        fc.integer({ min: 1, max: 24 }),
        (past, from, years) => {
          const terms = [...past.map((each, index) => ({ ...each, id: `t${index}` })), termOf(from, "")];
          const today = addDays(from, 1);
          // Terms of later days would come in when the clock goes on: only those begun today count.
          const begun = terms.filter((each) => each.from <= today);
          const isFullAlready = serviceOf(begun, today).years >= years;
          const day = serviceOf(begun, today).fullOn(years);
          expect(day === "").toBe(isFullAlready);
          fc.pre(!isFullAlready);
          expect(serviceOf(begun, day).years).toBe(years);
          expect(serviceOf(begun, addDays(day, -1)).years).toBe(years - 1);
        },
      ),
      runs(200),
    );
  });
});
