/** A duty of one's own as filled in: what is taken, and what is refused with a reason. */

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../tests/support/property-runs.ts";
import { EMPTY_DUTY, parseDoneDay, parseDuty } from "./duty.ts";

const filled = { ...EMPTY_DUTY, title: "Jaarrekening opmaken" };

test("what must be done is enough", () => {
  expect(parseDuty(filled)).toEqual({
    ok: true,
    value: { title: "Jaarrekening opmaken", source: "", meetingKind: "", perYear: 1, month: 0 },
  });
});

test.each([
  ["nothing", "", "empty"],
  ["spaces", " \t\n ", "empty"],
  ["nothing to see", "\u200b\u200f", "empty"],
  ["a pasted document", "a".repeat(100_000), "tooLong"],
])("a title of %s is refused", (_name, title, problem) => {
  expect(parseDuty({ ...filled, title })).toEqual({ ok: false, error: { title: problem } });
});

test.each(["🎉 feest", "كل سنة", "<script>alert(1)</script>", "  KvK  "])(
  "a title %j is taken, trimmed",
  (title) => {
    expect(parseDuty({ ...filled, title })).toMatchObject({ ok: true, value: { title: title.trim() } });
  },
);

test("title and source are each told of", () => {
  expect(parseDuty({ ...filled, title: "", source: "a".repeat(201) })).toEqual({
    ok: false,
    error: { title: "empty", source: "tooLong" },
  });
});

test.each([
  ["4", "public", 4],
  ["366", "public", 366],
  ["367", "public", 1],
  ["0", "public", 1],
  ["", "public", 1],
  ["2.5", "public", 1],
  ["12", "", 1],
])("%j times a year, done by %j, is %i", (perYear, meetingKind, count) => {
  expect(parseDuty({ ...filled, perYear, meetingKind })).toMatchObject({ value: { perYear: count } });
});

test.each([
  ["12", 12],
  ["0", 0],
  ["13", 0],
  ["-1", 0],
  ["maart", 0],
])("month %j is %i", (month, kept) => {
  expect(parseDuty({ ...filled, month })).toMatchObject({ value: { month: kept } });
});

test("whatever is typed never throws, and is taken whole or refused", () => {
  const any = fc.string({ unit: "grapheme", maxLength: 300 });
  fc.assert(
    fc.property(any, any, any, any, any, (title, meetingKind, perYear, month, source) => {
      const parsed = parseDuty({ title, meetingKind, perYear, month, source });
      if (!parsed.ok) return;
      expect(parsed.value.title).toBe(title.trim());
      expect(parsed.value.perYear).toBeGreaterThanOrEqual(1);
      expect(parsed.value.month).toBeLessThanOrEqual(12);
    }),
    runs(200),
  );
});

test.each([
  ["", ""],
  ["2026-03-05", "2026-03-05"],
  ["1900-01-01", "1900-01-01"],
  ["2026-03-06", "future"],
  ["1026-03-05", "unlikely"],
])("done on %j on 5 March 2026: %j", (day, said) => {
  const parsed = parseDoneDay(day, "2026-03-05");
  expect(parsed.ok ? parsed.value : parsed.error).toBe(said);
});
