/** Dutch holidays, against dates from printed calendars. */

import { describe, expect, test } from "vitest";
import { holidayOn, holidaysOf } from "./holidays.ts";

const on = (year: number, name: string) => holidaysOf(year).find((each) => each.name === name)?.date;

test.each([
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2011, "2011-04-24"],
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2028, "2028-04-16"],
  [2038, "2038-04-25"],
])("Easter of %i", (year, date) => {
  expect(on(year, "easter")).toBe(date);
});

test("a whole year", () => {
  expect(holidaysOf(2026).map(({ date, name }) => `${date} ${name}`)).toEqual([
    "2026-01-01 newYear",
    "2026-04-03 goodFriday",
    "2026-04-05 easter",
    "2026-04-06 easterMonday",
    "2026-04-27 kingsDay",
    "2026-05-04 remembrance",
    "2026-05-05 liberation",
    "2026-05-14 ascension",
    "2026-05-24 pentecost",
    "2026-05-25 pentecostMonday",
    "2026-12-25 christmas",
    "2026-12-26 secondChristmas",
    "2026-12-31 newYearsEve",
  ]);
});

describe("King’s Day", () => {
  test.each([
    [2024, "2024-04-27"],
    [2025, "2025-04-26"],
    [2031, "2031-04-26"],
  ])("of %i", (year, date) => {
    expect(on(year, "kingsDay")).toBe(date);
  });
});

test("a day with two holidays is named by the first", () => {
  expect(on(2016, "ascension")).toBe("2016-05-05");
  expect(holidayOn("2016-05-05")).toBe("liberation");
});

test("an ordinary day is none", () => {
  expect(holidayOn("2026-03-10")).toBeUndefined();
  expect(holidayOn("")).toBeUndefined();
});
