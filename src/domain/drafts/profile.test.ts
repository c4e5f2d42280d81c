/** What an organisation says about itself, and the wijken it acts for. */

import { expect, test } from "vitest";
import { parseCount, parseExtraNeighbourhood, parseProfileField } from "./profile.ts";

test("a text may stay empty, and is refused only when it is far too long", () => {
  expect(parseProfileField("district", "  ")).toEqual({ ok: true, value: "" });
  expect(parseProfileField("quorum", " een derde 🌳 ")).toEqual({ ok: true, value: "een derde 🌳" });
  expect(parseProfileField("quorum", "x".repeat(201))).toEqual({ ok: false, error: "tooLong" });
  expect(parseProfileField("deputyRule", "x".repeat(60_000)).ok).toBe(true);
  expect(parseProfileField("deputyRule", "x".repeat(100_000))).toEqual({ ok: false, error: "tooLong" });
});

test.each([
  ["Vlierwijk", "Vlierwijk"],
  ["  حي الزيزفون ", "حي الزيزفون"],
])("another wijk %j", (typed, kept) => {
  expect(parseExtraNeighbourhood(typed, "de Lindebuurt", ["Iepenhof"])).toEqual({ ok: true, value: kept });
});

test.each([
  ["", "empty"],
  [" de  LINDEBUURT ", "already"],
  ["iepenhof", "already"],
  ["x".repeat(100_000), "tooLong"],
])("no wijk to add", (typed, problem) => {
  expect(parseExtraNeighbourhood(typed, "de Lindebuurt", ["Iepenhof"])).toEqual({
    ok: false,
    error: problem,
  });
});

test("fifty are enough", () => {
  const fifty = Array.from({ length: 50 }, (_none, at) => `Wijk ${at}`);
  expect(parseExtraNeighbourhood("Nog een", "", fifty)).toEqual({ ok: false, error: "tooMany" });
});

test.each([
  ["", null],
  [" 14 ", 14],
  ["0", 0],
])("the number %j is %j", (typed, value) => {
  expect(parseCount(typed)).toEqual({ ok: true, value });
});

test.each(["4,5", "4.5", "-3", "vier", "1e1", "0x4", "4 5", "٤", "<script>", "🎉"])(
  "%j is no whole number, and is not read as one",
  (typed) => {
    expect(parseCount(typed)).toEqual({ ok: false, error: "notWhole" });
  },
);
