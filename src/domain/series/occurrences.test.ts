/** The dates of a series: right in every month, over leap years and clock changes, however the time is cut. */

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../tests/support/property-runs.ts";
import { addDays, weekdayOf } from "../../kernel/civil-date.ts";
import { holidayOn } from "./holidays.ts";
import { nthWeekday, occurrences } from "./occurrences.ts";

const rule = fc.record({
  nth: fc.constantFrom(1, 2, 3, 4, -1),
  weekday: fc.integer({ min: 1, max: 7 }),
  exceptMonths: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
});
const onHoliday = fc.constantFrom("skip", "weekLater", "keep");
const day = fc.integer({ min: 0, max: 60 * 365 }).map((days) => addDays("1990-01-01", days));
const span = fc
  .tuple(day, fc.integer({ min: 0, max: 1200 }))
  .map(([from, days]) => [from, addDays(from, days)] as const);

describe("every date", () => {
  test("has the weekday and the place in its month that the rule says, unless a holiday moved it", () => {
    fc.assert(
      fc.property(rule, onHoliday, span, (given, how, [from, until]) => {
        for (const { month, ruleDate, date, holiday } of occurrences(given, how, from, until)) {
          expect(ruleDate.slice(0, 7)).toBe(month);
          expect(weekdayOf(ruleDate)).toBe(given.weekday);
          const dayOfMonth = Number(ruleDate.slice(8));
          const isLast = addDays(ruleDate, 7).slice(0, 7) !== month;
          expect(given.nth > 0 ? Math.ceil(dayOfMonth / 7) === given.nth : isLast).toBe(true);
          expect(given.exceptMonths).not.toContain(Number(month.slice(5)));
          const isOrdinary = holiday === undefined || how === "keep";
          expect(isOrdinary ? date : ruleDate).toBe(ruleDate);
          expect(isOrdinary || how !== "skip" || date === "").toBe(true);
          const isLater =
            date > ruleDate && weekdayOf(date) === given.weekday && holidayOn(date) === undefined;
          expect(isOrdinary || how !== "weekLater" || isLater).toBe(true);
        }
      }),
      runs(300),
    );
  });

  test("comes once, in order, and lies in the time asked for", () => {
    fc.assert(
      fc.property(rule, onHoliday, span, (given, how, [from, until]) => {
        const dates = occurrences(given, how, from, until).map((each) => each.date || each.ruleDate);
        expect(dates).toEqual([...new Set(dates)].sort());
        expect(dates.every((date) => date >= from && date <= until)).toBe(true);
      }),
      runs(300),
    );
  });

  test("is the same however the time is cut", () => {
    fc.assert(
      fc.property(rule, onHoliday, span, fc.nat(1200), (given, how, [from, until], at) => {
        const cut = addDays(from, at);
        fc.pre(cut < until);
        expect([
          ...occurrences(given, how, from, cut),
          ...occurrences(given, how, addDays(cut, 1), until),
        ]).toEqual(occurrences(given, how, from, until));
      }),
      runs(300),
    );
  });

  test("no month is forgotten that the rule has", () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 1990, max: 2050 }), (given, year) => {
        const months = occurrences(given, "keep", `${year}-01-01`, `${year}-12-31`).map((each) => each.month);
        expect(months).toHaveLength(12 - given.exceptMonths.length);
      }),
      runs(300),
    );
  });
});

describe("known dates", () => {
  const tuesdays = { nth: 2, weekday: 2, exceptMonths: [7, 8] };

  test("the second Tuesday of 2028, a leap year, not in July and August", () => {
    expect(occurrences(tuesdays, "skip", "2028-01-01", "2028-12-31").map(({ date }) => date)).toEqual([
      "2028-01-11",
      "2028-02-08",
      "2028-03-14",
      "2028-04-11",
      "2028-05-09",
      "2028-06-13",
      "2028-09-12",
      "2028-10-10",
      "2028-11-14",
      "2028-12-12",
    ]);
  });

  test.each([
    ["skip", ""],
    ["weekLater", "2026-05-12"],
    ["keep", "2026-05-05"],
  ])("Liberation Day, with %s", (how, date) => {
    const [found] = occurrences({ nth: 1, weekday: 2, exceptMonths: [] }, how, "2026-05-01", "2026-05-31");
    expect(found).toEqual({ month: "2026-05", ruleDate: "2026-05-05", date, holiday: "liberation" });
  });

  test("a week later passes over a second holiday: Boxing Day, then New Year’s Day is no Friday, Friday 8", () => {
    const list = occurrences(
      { nth: 4, weekday: 5, exceptMonths: [] },
      "weekLater",
      "2026-12-01",
      "2027-01-20",
    );
    expect(list.at(-1)).toMatchObject({ month: "2026-12", ruleDate: "2026-12-25", date: "2027-01-08" });
  });

  test.each([
    ["2026-03", -1, 7, "2026-03-29"],
    ["2026-10", -1, 7, "2026-10-25"],
    ["2028-02", -1, 2, "2028-02-29"],
    ["2026-02", 4, 6, "2026-02-28"],
    ["2026-06", 1, 1, "2026-06-01"],
  ])("%s: the %i. weekday %i is %s", (month, nth, weekday, date) => {
    expect(nthWeekday(month, nth, weekday)).toBe(date);
  });

  test("nothing before it begins or after it ends", () => {
    expect(occurrences(tuesdays, "skip", "2026-05-01", "2026-04-01")).toEqual([]);
    expect(occurrences(tuesdays, "skip", "2026-07-01", "2026-08-31")).toEqual([]);
  });
});
