/** Which day belongs to which boekjaar: on every calendar day, for every month it can begin with. */

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../tests/support/property-runs.ts";
import { addDays, daysBetween } from "../../kernel/civil-date.ts";
import { bookYear, bookYearOf, isInYear, monthsOf, parseYearId, yearAfter, yearBefore } from "./book-year.ts";

const SEPTEMBER = 9;

// issue 5: "boekjaar other than calendar year possible".
test.each([
  ["2026-01-01", 1, "2026", "2026-01-01", "2026-12-31", "2026"],
  ["2026-12-31", 1, "2026", "2026-01-01", "2026-12-31", "2026"],
  ["2026-08-31", SEPTEMBER, "2025", "2025-09-01", "2026-08-31", "2025-2026"],
  ["2026-09-01", SEPTEMBER, "2026", "2026-09-01", "2027-08-31", "2026-2027"],
  ["2028-02-29", SEPTEMBER, "2027", "2027-09-01", "2028-08-31", "2027-2028"],
  ["2028-02-29", 3, "2027", "2027-03-01", "2028-02-29", "2027-2028"],
  ["2027-02-28", 3, "2026", "2026-03-01", "2027-02-28", "2026-2027"],
  ["2026-12-01", 12, "2026", "2026-12-01", "2027-11-30", "2026-2027"],
  ["1999-12-31", 2, "1999", "1999-02-01", "2000-01-31", "1999-2000"],
])("%s with a boekjaar from month %i", (date, start, id, from, until, label) => {
  expect(bookYearOf(date, start)).toEqual({ id, from, until, label });
  expect(bookYear(id, start)).toEqual({ id, from, until, label });
});

const day = fc.integer({ min: 0, max: 200 * 365 }).map((days) => addDays("1950-01-01", days));
const startMonth = fc.integer({ min: 1, max: 12 });

describe("whatever the day and the month it begins with", () => {
  test("the day lies in its boekjaar and in no other", () => {
    fc.assert(
      fc.property(day, startMonth, (date, start) => {
        const year = bookYearOf(date, start);
        expect(isInYear(year, date)).toBe(true);
        expect(isInYear(yearBefore(year), date)).toBe(false);
        expect(isInYear(yearAfter(year), date)).toBe(false);
      }),
      runs(500),
    );
  });

  test("years follow one another without a day between, and are a year long", () => {
    fc.assert(
      fc.property(day, startMonth, (date, start) => {
        const year = bookYearOf(date, start);
        expect(yearAfter(year).from).toBe(addDays(year.until, 1));
        expect(yearAfter(yearBefore(year))).toEqual(year);
        expect([364, 365]).toContain(daysBetween(year.from, year.until));
      }),
      runs(300),
    );
  });

  test("its twelve months are the first day of each, in order", () => {
    fc.assert(
      fc.property(day, startMonth, (date, start) => {
        const year = bookYearOf(date, start);
        const months = monthsOf(year).map((each) => `${each.year}-${String(each.month).padStart(2, "0")}-01`);
        expect(months).toHaveLength(12);
        expect(months[0]).toBe(year.from);
        expect([...months].sort()).toEqual(months);
        expect(months.every((first) => isInYear(year, first))).toBe(true);
      }),
      runs(200),
    );
  });
});

test("no day is in no year", () => expect(isInYear(bookYear("2026", 1), "")).toBe(false));

test.each(["", "26", "20265", "abcd", "0002", "2026-09", "-2026", "1899", "2200", "2026 "])(
  "%j in an address is no year",
  (text) => expect(parseYearId(text)).toBeUndefined(),
);
test("2026 in an address is a year", () => expect(parseYearId("2026")).toBe("2026"));
