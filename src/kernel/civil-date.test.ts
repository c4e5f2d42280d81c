/** Civil dates through leap years, month ends and the changes of the clock. */

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../tests/support/property-runs.ts";
import {
  addDays,
  addMonths,
  civilNow,
  daysBetween,
  minutesBetween,
  parseCivilDate,
  parseCivilTime,
} from "./civil-date.ts";

const date = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));

describe("civil dates", () => {
  test.each(["2026-03-05", "2024-02-29", "2000-02-29", "2026-12-31"])("%s exists", (text) => {
    expect(parseCivilDate(text)).toBe(text);
  });
  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-02-31",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "26-1-1",
    "2026-03-05T20:00",
    " 2026-03-05",
    "",
  ])("%j does not", (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });

  test("days go over leap days, month ends and the changes of the clock", () => {
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    fc.assert(
      fc.property(date, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(parseCivilDate(to)).toBe(to);
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(to, -days)).toBe(from);
      }),
      runs(500),
    );
  });

  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-12-15", 1, "2027-01-15"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test("minutes count on past midnight", () => {
    expect(minutesBetween("20:00", "21:45")).toBe(105);
    expect(minutesBetween("23:30", "00:15")).toBe(45);
    expect(minutesBetween("20:00", "20:00")).toBe(0);
  });

  test("times of day are from 00:00 to 23:59", () => {
    for (const time of ["00:00", "09:05", "19:30", "23:59"]) expect(parseCivilTime(time)).toBe(time);
    for (const time of ["24:00", "9:05", "12:60", "20.00", "20:00:00", ""])
      expect(parseCivilTime(time)).toBeUndefined();
  });
});

test.each([
  ["2026-01-15T19:00:00Z", "2026-01-15", "20:00"],
  ["2026-07-15T18:00:00Z", "2026-07-15", "20:00"],
  ["2026-07-15T22:30:00Z", "2026-07-16", "00:30"],
  ["2025-12-31T23:00:00Z", "2026-01-01", "00:00"],
  // The clock goes forward at 02:00 on 29 March 2026, and back at 03:00 on 25 October.
  ["2026-03-29T00:59:00Z", "2026-03-29", "01:59"],
  ["2026-03-29T01:00:00Z", "2026-03-29", "03:00"],
  ["2026-10-25T00:30:00Z", "2026-10-25", "02:30"],
  ["2026-10-25T01:30:00Z", "2026-10-25", "02:30"],
])("at %s it is %s %s in Amsterdam", (instant, day, time) => {
  expect(civilNow(Date.parse(instant))).toEqual({ date: day, time });
});
