/** Dates and times are said as people say them, and odd input comes back as it is. */

import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { speak } from "../kernel/language.ts";
import { clockTime, clockTimes, dayAndDate, dayShort, relativeDay, shortDate, when } from "./spoken-dates.ts";

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

describe("in English", () => {
  afterEach(() => speak("nl"));

  it.each([
    [() => dayAndDate("2026-03-05"), "Thursday 5 March 2026"],
    [() => shortDate("2026-03-05", "2027-01-01"), "5 March 2026"],
    [() => dayShort("2026-03-05"), "Thu 5 March"],
    [() => dayShort("2027-01-04", "2026-12-31"), "Mon 4 January 2027"],
    [() => when("2026-03-05", "20:00"), "Thursday 5 March, 20:00"],
    [() => when("", "09:05"), "9:05"],
    [() => clockTimes("20:00", "22:15"), "20:00 to 22:15"],
    [() => clockTimes("after dinner", "22:15"), "after dinner to 22:15"],
    [() => relativeDay("2026-03-05", "2026-03-05"), "today"],
    [() => relativeDay("2026-03-06", "2026-03-05"), "tomorrow"],
    [() => relativeDay("2026-03-08", "2026-03-05"), "in 3 days"],
    [() => relativeDay("2026-03-02", "2026-03-05"), "3 days ago"],
    [() => relativeDay("2026-03-20", "2026-03-05"), "20 March"],
  ])("%s is %s", (say, expected) => {
    // First in Dutch: what was made for that language must not be used for the other.
    say();
    speak("en");
    expect(say()).toBe(expected);
  });
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
