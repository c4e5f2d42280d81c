/** Medians, percentiles, and the table they are printed in. */

import { expect, test } from "vitest";
import { median, percentile, tableOf } from "./figures.ts";

test.each([
  [[3, 1, 2], 50, 2],
  [[4, 1, 2, 3], 50, 2],
  [[1], 95, 1],
  [Array.from({ length: 100 }, (_none, index) => index + 1), 95, 95],
])("of %j the %i % point is %i", (numbers, percent, expected) => {
  expect(percentile(numbers, percent)).toBe(expected);
});

test("the middle of nothing is refused", () => {
  expect(() => median([])).toThrow();
});

test("a figure over its bound is marked", () => {
  const table = tableOf([
    { name: "open", value: 90, unit: "ms", most: 120, of: 9 },
    { name: "restore", value: 5000, unit: "ms", most: 4000 },
    { name: "ratio", value: 1.5, unit: "×" },
  ]);
  expect(table.split("\n").map((line) => line.includes("FALLS SHORT"))).toEqual([false, false, true, false]);
  expect(table).toContain("holds");
});
