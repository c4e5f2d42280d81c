/** Clipping keeps words and whole characters. */
import { expect, test } from "vitest";
import { clip } from "./clip.ts";

test.each([
  ["kort", 10, "kort"],
  ["  twee\n\nregels ", 20, "twee regels"],
  ["een zin die langer is dan dat", 12, "een zin die…"],
  ["aaaaaaaaaaaaaaa", 5, "aaaaa…"],
  ["abcd😀efgh", 5, "abcd…"],
  ["", 5, ""],
  [`${" ".repeat(50)}laat`, 5, "…"],
])("clip(%j, %d)", (text, most, expected) => {
  expect(clip(text, most)).toBe(expected);
});

test("a pasted book costs nothing", () => {
  expect(clip("woord ".repeat(20_000), 20)).toBe("woord woord woord…");
});
