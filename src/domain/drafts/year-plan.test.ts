/** A whole year in one go, and a series by itself: what is taken, and what is refused in words. */

import { describe, expect, test } from "vitest";
import { blank } from "../table.ts";
import { type Meeting, meetings } from "../tables/meetings.ts";
import { parseSeries } from "./series.ts";
import { datesOfWish, parseYear, periodOf, type Wish, wishFor, type YearDraft } from "./year-plan.ts";

const TODAY = "2026-03-05";
const draft = (wishes: readonly Wish[], over: Partial<YearDraft> = {}): YearDraft => ({
  year: "2027",
  start: "20:00",
  place: " Buurthuis ",
  wishes,
  ...over,
});
const parse = (wishes: readonly Wish[], over: Partial<YearDraft> = {}, known: readonly Meeting[] = []) =>
  parseYear(draft(wishes, over), new Map(), known, TODAY);
const planned = (kind: string, date: string): Meeting => ({ ...blank(meetings, date), kind, date });

describe("a whole year", () => {
  test("a board series, two public meetings and two talks", () => {
    const parsed = parse(["board", "public", "director"].map((kind) => wishFor(kind, true)));
    if (!parsed.ok) throw new Error("refused");
    expect(parsed.value.series).toMatchObject([
      {
        kind: "board",
        start: "20:00",
        end: "22:00",
        place: "Buurthuis",
        from: "2027-01-01",
        until: "2027-12-31",
      },
    ]);
    expect(parsed.value.single).toMatchObject([
      { kind: "public", date: "2027-04-07", isPublic: true, start: "20:00" },
      { kind: "public", date: "2027-10-06", isPublic: true, place: "Buurthuis" },
      { kind: "director", date: "2027-04-08", isPublic: false, start: "", end: "", place: "" },
      { kind: "director", date: "2027-10-07" },
    ]);
  });

  test("what stands there already is not proposed again", () => {
    const known = [planned("public", "2027-04-14")];
    expect(datesOfWish(wishFor("public", true), "2027", known, TODAY)).toHaveLength(1);
    expect(
      datesOfWish(wishFor("public", true), "2027", [...known, planned("public", "2027-09-14")], TODAY),
    ).toEqual([]);
  });

  test("of this year only what is still to come", () => {
    expect(periodOf("2026", TODAY)).toEqual({ from: "2026-03-06", until: "2026-12-31" });
    expect(datesOfWish(wishFor("public", true), "2026", [], TODAY)[0]).toMatch(/^2026-0[5-6]/);
  });

  test("what is off makes nothing", () => {
    expect(parse([wishFor("board", false)])).toEqual({ ok: true, value: { series: [], single: [] } });
  });

  test("dates that are empty, wrong or there twice are refused, each at its own field", () => {
    const wish = (dates: readonly string[]): Wish => ({ ...wishFor("public", true), dates });
    expect(parse([wish(["", "2027-02-31", "2027-03-01", "2027-03-01"]), wish(["2207-01-01"])])).toEqual({
      ok: false,
      error: {
        dates: { "0:0": "noDate", "0:1": "noSuchDay", "0:3": "doubled", "1:0": "oddYear" },
      },
    });
  });

  test("a time that is none and a place of 100,000 characters are refused", () => {
    expect(parse([], { start: "25:00", place: "a".repeat(100_000) })).toMatchObject({
      error: { start: "noSuchTime", place: "tooLong" },
    });
  });

  test("a rule that leaves out every month makes no series", () => {
    const wish = {
      ...wishFor("board", true),
      rule: { nth: 1, weekday: 1, exceptMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    };
    expect(parse([wish])).toEqual({ ok: true, value: { series: [], single: [] } });
  });
});

describe("a series", () => {
  const values = {
    kind: "board",
    title: "",
    rule: { nth: 2, weekday: 2, exceptMonths: [7, 8] },
    onHoliday: "skip",
    start: "20:00",
    end: "22:00",
    place: " Zaal ",
    isPublic: false,
    from: "2026-03-05",
    until: "2026-12-31",
    stoppedOn: "",
  };

  test("is taken with its words trimmed", () => {
    expect(parseSeries(values, TODAY)).toEqual({ ok: true, value: { ...values, place: "Zaal" } });
  });

  test.each([
    [{ from: "" }, { from: "noDate" }],
    [{ from: "2026-02-31" }, { from: "noSuchDay" }],
    [{ until: "" }, { until: "noDate" }],
    [{ until: "2026-03-01" }, { until: "untilBeforeFrom" }],
    [{ until: "2030-03-01" }, { until: "tooFar" }],
    [{ until: "2206-03-01" }, { until: "oddYear" }],
    [{ until: "2026-03-08" }, { rule: "noDates" }],
    [{ end: "19:00" }, { end: "endNotAfterStart" }],
    [{ title: "a".repeat(201) }, { title: "tooLong" }],
  ])("%j is refused: %j", (over, error) => {
    expect(parseSeries({ ...values, ...over }, TODAY)).toEqual({ ok: false, error });
  });

  test("one that runs for ten years can still be changed", () => {
    expect(parseSeries({ ...values, from: "2016-01-01", until: "2026-01-01" }, TODAY, false).ok).toBe(true);
  });
});
