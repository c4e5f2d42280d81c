/** Proposed dates: apart, free, and where people are home. */

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../tests/support/property-runs.ts";
import { addDays, weekdayOf } from "../../kernel/civil-date.ts";
import { holidayOn } from "./holidays.ts";
import { spreadDates } from "./spread-dates.ts";

test("two in a year come in spring and in autumn", () => {
  expect(spreadDates("2027-01-01", "2027-12-31", 2, 3, new Set())).toEqual(["2027-04-07", "2027-10-06"]);
});

test("a day that is taken moves a week", () => {
  expect(spreadDates("2027-01-01", "2027-12-31", 1, 3, new Set(["2027-07-07"]))).toEqual(["2027-06-30"]);
});

test("none are found where there is no room", () => {
  expect(spreadDates("2027-07-05", "2027-07-25", 2, 3, new Set())).toEqual([]);
  expect(spreadDates("2027-01-01", "2027-12-31", 0, 3, new Set())).toEqual([]);
});

test("each is on its weekday, within the time, on no holiday, never twice", () => {
  const from = fc.nat(9000).map((days) => addDays("2020-01-01", days));
  fc.assert(
    fc.property(
      from,
      fc.nat(500),
      fc.nat(6),
      fc.integer({ min: 1, max: 7 }),
      (first, days, count, weekday) => {
        const until = addDays(first, days);
        const dates = spreadDates(first, until, count, weekday, new Set());
        expect(new Set(dates).size).toBe(dates.length);
        for (const date of dates) {
          expect(weekdayOf(date)).toBe(weekday);
          expect(date >= first && date <= until).toBe(true);
          expect(holidayOn(date)).toBeUndefined();
        }
      },
    ),
    runs(300),
  );
});
