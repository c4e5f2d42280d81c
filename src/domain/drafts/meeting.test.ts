/** What a form about a meeting may hold, and what each refused value is called. */

import { describe, expect, test } from "vitest";
import { changeOfKind, type MeetingDraft, mayMoveDate, parseMeeting, parseMeetingChange } from "./meeting.ts";

const TODAY = "2026-03-05";

const draft = (over: Partial<MeetingDraft> = {}): MeetingDraft => ({
  kind: "public",
  title: "",
  date: "2026-06-28",
  start: "20:00",
  end: "22:00",
  place: "Buurthuis De Linde",
  isPublic: true,
  ...over,
});

describe("a whole meeting", () => {
  test.each<[string, Partial<MeetingDraft>, Partial<MeetingDraft>]>([
    ["as it is", {}, {}],
    ["without times", { start: "", end: "" }, {}],
    ["without an end", { end: "" }, {}],
    ["without a place", { place: "  " }, { place: "" }],
    [
      "trimmed",
      { place: "  Buurthuis De Linde\n", title: " Zomer " },
      { place: "Buurthuis De Linde", title: "Zomer" },
    ],
    ["long ago, from paper", { date: "1987-02-28" }, {}],
    ["on a leap day", { date: "2028-02-29" }, {}],
    ["with odd characters", { place: "<script>🌳 مرحبا</script>" }, {}],
    ["of a kind from a newer version", { kind: "picnic" }, {}],
  ])("%s is kept", (_name, over, kept) => {
    expect(parseMeeting(draft(over), TODAY)).toEqual({ ok: true, value: draft({ ...over, ...kept }) });
  });

  test.each<[string, Partial<MeetingDraft>, object]>([
    ["no date", { date: "" }, { date: "noDate" }],
    ["31 February", { date: "2026-02-31" }, { date: "noSuchDay" }],
    ["29 February of an ordinary year", { date: "2026-02-29" }, { date: "noSuchDay" }],
    ["a date in words", { date: "volgende week" }, { date: "noSuchDay" }],
    ["a year with a slip", { date: "2206-06-28" }, { date: "oddYear" }],
    ["the year 26", { date: "0026-06-28" }, { date: "oddYear" }],
    ["25 hours", { start: "25:00" }, { start: "noSuchTime" }],
    ["61 minutes", { end: "21:61" }, { end: "noSuchTime" }],
    ["an end before the start", { end: "19:00" }, { end: "endNotAfterStart" }],
    ["an end past midnight", { start: "23:00", end: "00:30" }, { end: "endNotAfterStart" }],
    ["an end at the start", { end: "20:00" }, { end: "endNotAfterStart" }],
    ["an end without a start", { start: "" }, { end: "endWithoutStart" }],
    ["a place of 100,000 characters", { place: "a".repeat(100_000) }, { place: "tooLong" }],
    ["more than one thing", { date: "", title: "a".repeat(201) }, { date: "noDate", title: "tooLong" }],
  ])("%s is refused", (_name, over, errors) => {
    expect(parseMeeting(draft(over), TODAY)).toEqual({ ok: false, error: errors });
  });
});

describe("a change", () => {
  test("gives what is to be written, and nothing else", () => {
    expect(parseMeetingChange(draft(), { place: " Kerkzaal " }, TODAY)).toEqual({
      ok: true,
      value: { place: "Kerkzaal" },
    });
  });

  test("of the place is not held up by an odd date from elsewhere", () => {
    expect(parseMeetingChange(draft({ date: "0026-01-01" }), { place: " Kerkzaal " }, TODAY)).toEqual({
      ok: true,
      value: { place: "Kerkzaal" },
    });
  });

  test("of both times is judged together", () => {
    expect(parseMeetingChange(draft(), { start: "22:30", end: "22:00" }, TODAY).ok).toBe(false);
    expect(parseMeetingChange(draft(), { start: "22:30", end: "23:30" }, TODAY)).toEqual({
      ok: true,
      value: { start: "22:30", end: "23:30" },
    });
  });
});

describe("another kind", () => {
  test.each([
    ["board", false, "public", true],
    ["public", true, "board", false],
    ["board", true, "public", true],
    ["board", true, "district", true],
    ["public", false, "information", false],
  ])("%s (%s) to %s is public: %s", (from, isPublic, kind, expected) => {
    expect(changeOfKind({ kind: from, isPublic }, kind)).toEqual({ kind, isPublic: expected });
  });
});

test("the date stands once numbers were given", () => {
  expect([null, "", "b"].map((dayLetter) => mayMoveDate({ dayLetter }))).toEqual([true, false, false]);
});
