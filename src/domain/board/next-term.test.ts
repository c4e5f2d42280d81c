/** Reappointments over every kind of calendar (domain.md, Rooster: functie, start, end, term number, reappointed on). */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../tests/support/property-runs.ts";
import { addDays, addMonths } from "../../kernel/civil-date.ts";
import { lastDayOf, nextTerm, type TermDates, termsSince } from "./next-term.ts";

const TODAY = "2026-11-22";
const after = (from: string, until: string, termYears: number | null, endedOn = "") =>
  nextTerm({ from, until, endedOn }, termYears, TODAY);

describe("the term after this one", () => {
  test.each([
    ["as long as the statuten say", "2023-01-01", "2026-12-31", 4, "2027-01-01", "2030-12-31"],
    ["shorter than the last, by the statuten", "2023-01-01", "2026-12-31", 3, "2027-01-01", "2029-12-31"],
    ["else as long as the last", "2024-01-01", "2026-12-31", null, "2027-01-01", "2029-12-31"],
    ["of half a year", "2026-07-01", "2026-12-31", null, "2027-01-01", "2027-06-30"],
    ["of some days", "2026-12-10", "2026-12-31", null, "2027-01-01", "2027-01-22"],
    ["of months and days", "2026-01-01", "2026-02-15", null, "2026-02-16", "2026-03-30"],
    ["whose last day was counted twice", "2021-03-01", "2025-03-01", null, "2025-03-02", "2029-03-01"],
    ["after one until 28 February", "2021-03-01", "2025-02-28", 4, "2025-03-01", "2029-02-28"],
    ["after one that began on 29 February", "2020-02-29", "2024-02-28", 4, "2024-02-29", "2028-02-28"],
    ["three years after 29 February", "2024-02-29", "2027-02-27", null, "2027-02-28", "2030-02-27"],
    ["three years, written until the 28th", "2024-02-29", "2027-02-28", null, "2027-03-01", "2030-02-28"],
    ["that ends on 29 February", "2021-03-01", "2025-02-28", 3, "2025-03-01", "2028-02-29"],
    ["after one whose end lies before its beginning", "2025-01-01", "2024-01-01", null, "2024-01-02", ""],
    ["after one of which the beginning is not known", "", "2026-12-31", null, "2027-01-01", ""],
    ["beyond the calendar", "2190-01-01", "2198-12-31", 4, "2199-01-01", ""],
  ])("%s", (_name, from, until, years, nextFrom, nextUntil) => {
    expect(after(from, until, years)).toEqual({ from: nextFrom, until: nextUntil, closes: "" });
  });

  test("after one without an agreed end it begins today, and closes that one", () => {
    expect(after("2020-01-01", "", 4)).toEqual({ from: TODAY, until: "2030-11-21", closes: "2026-11-21" });
    expect(after("2020-01-01", "", null)).toEqual({ from: TODAY, until: "", closes: "2026-11-21" });
    expect(after("2020-01-01", "2025-02-31", 4).from).toBe(TODAY);
    expect(after("2020-01-01", "9999-12-31", 4).from).toBe(TODAY);
  });

  test("after one that was left early it begins the day after that", () => {
    expect(after("2023-01-01", "2026-12-31", 4, "2025-06-30")).toMatchObject({ from: "2025-07-01" });
  });

  test("is on the very next day, and by the statuten ends on the eve of its anniversary", () => {
    fc.assert(
      fc.property(day(), fc.integer({ min: 1, max: 12 }), (from, years) => {
        const next = nextTerm({ from, until: lastDayOf(from, years), endedOn: "" }, years, TODAY);
        expect(next.from).toBe(addMonths(from, years * 12));
        expect(addDays(next.until, 1)).toBe(addMonths(next.from, years * 12));
      }),
      runs(200),
    );
  });

  test("is as long as the last one within a day or two, whatever the months", () => {
    fc.assert(
      fc.property(day(), fc.integer({ min: 0, max: 4000 }), (from, days) => {
        const until = addDays(from, days);
        const next = nextTerm({ from, until, endedOn: "" }, null, TODAY);
        const length = Math.round((Date.parse(next.until) - Date.parse(next.from)) / 86_400_000);
        expect(Math.abs(length - days)).toBeLessThanOrEqual(4);
      }),
      runs(200),
    );
  });
});

describe("the terms since someone began", () => {
  test.each([
    ["one that goes on", "2024-01-01", 4, ["2024-01-01/2027-12-31"]],
    ["two, the second goes on", "2019-01-01", 4, ["2019-01-01/2022-12-31", "2023-01-01/2026-12-31"]],
    ["one that ends today", "2022-11-23", 4, ["2022-11-23/2026-11-22"]],
    ["one that is to begin", "2027-01-01", 4, ["2027-01-01/2030-12-31"]],
    ["from 29 February", "2020-02-29", 4, ["2020-02-29/2024-02-28", "2024-02-29/2028-02-28"]],
    ["without a length", "2002-01-01", null, ["2002-01-01/"]],
    ["of a mistyped year", "1903-01-01", 3, ["1903-01-01/"]],
    ["from no day", "2026-02-31", 4, []],
    ["from nothing", "", 4, []],
  ])("%s", (_name, from, years, expected) => {
    expect(termsSince(from, years, TODAY).map((term) => `${term.from}/${term.until}`)).toEqual(expected);
  });

  test("24 years in terms of four are six, without a gap", () => {
    const terms = termsSince("2002-12-01", 4, TODAY);
    expect(terms).toHaveLength(6);
    expect(joins(terms)).toEqual([]);
    expect(terms.at(-1)?.until).toBe("2026-11-30");
  });

  test("follow on one another and reach today", () => {
    fc.assert(
      fc.property(day(), fc.integer({ min: 1, max: 12 }), (from, years) => {
        const terms = termsSince(from, years, TODAY);
        expect(terms[0]?.from).toBe(from);
        expect(joins(terms)).toEqual([]);
        expect(terms.slice(0, -1).filter(({ until }) => until >= TODAY)).toEqual([]);
        expect((terms.at(-1)?.until ?? "") >= TODAY).toBe(true);
      }),
      runs(200),
    );
  });
});

/** Where one does not begin on the day after the one before. */
const joins = (list: readonly TermDates[]) =>
  list.filter(({ from }, index) => index > 0 && from !== addDays(list[index - 1]?.until ?? "", 1));

/** Days from 1990 on, each 29 February among them as often as any. */
function day() {
  const any = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays("1990-01-01", days));
  return fc.oneof(any, fc.constantFrom<string>("2000-02-29", "2020-02-29", "2024-02-29", "2023-12-31"));
}
