/** Dates and times are said as people say them, and odd input comes back as it is. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockTime, clockTimes, dayAndDate, dayShort, relativeDay, shortDate, when } from "./dutch-dates.ts";

describe("a date", () => {
  it.each([
    [dayAndDate("2026-03-05"), "donderdag 5 maart 2026"],
    [shortDate("2026-03-05"), "5 maart"],
    [shortDate("2026-03-05", "2026-12-31"), "5 maart"],
    [shortDate("2026-03-05", "2027-01-01"), "5 maart 2026"],
    [dayShort("2026-03-05"), "do 5 maart"],
    [dayShort("2027-01-04", "2026-12-31"), "ma 4 januari 2027"],
    [when("2026-03-05", "20:00"), "donderdag 5 maart, 20.00 uur"],
    [when("2026-03-05", "20:00", "2025-11-22"), "donderdag 5 maart 2026, 20.00 uur"],
    [when("2026-03-05", ""), "donderdag 5 maart"],
    [when("", "20:00"), "20.00 uur"],
  ])("%s", (said, expected) => expect(said).toBe(expected));
});

describe("a time", () => {
  it.each([
    [clockTime("20:00"), "20.00 uur"],
    [clockTime("09:05"), "9.05 uur"],
    [clockTimes("20:00", "22:15"), "20.00 tot 22.15 uur"],
    [clockTimes("20:00", ""), "20.00 uur"],
    [clockTimes("na het eten", "22:15"), "na het eten tot 22.15 uur"],
  ])("%s", (said, expected) => expect(said).toBe(expected));
});

describe("a day seen from today", () => {
  it.each([
    ["2026-03-05", "vandaag"],
    ["2026-03-06", "morgen"],
    ["2026-03-04", "gisteren"],
    ["2026-03-07", "over 2 dagen"],
    ["2026-03-02", "3 dagen geleden"],
    ["2026-03-19", "over 14 dagen"],
    ["2026-03-20", "20 maart"],
    ["2025-12-31", "31 december 2025"],
  ])("%s is %s", (date, expected) => expect(relativeDay(date, "2026-03-05")).toBe(expected));
});

it("gives back what is no date or time", () => {
  for (const say of [dayAndDate, shortDate, dayShort, clockTime]) {
    expect(say("")).toBe("");
    expect(say("31 februari")).toBe("31 februari");
    expect(say("2026-02-31")).toBe("2026-02-31");
  }
  expect(relativeDay("ooit", "2026-03-05")).toBe("ooit");
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      when(a, b, c);
      clockTimes(a, b);
      relativeDay(a, b);
    }),
  );
});
