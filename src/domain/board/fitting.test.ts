/** Which decisions and meetings are offered first. */
import { expect, test } from "vitest";
import { fittingFirst } from "./fitting.ts";

const ones = [
  { date: "2026-10-01", kind: "workingGroup" },
  { date: "2020-03-05", kind: "members" },
  { date: "", kind: "" },
  { date: "2026-09-01", kind: "board" },
  { date: "2022-12-20", kind: "public" },
];
const offered = (day: string, most = 9) =>
  fittingFirst(ones, (one) => one, day, most).map(({ date }) => date);

test("meetings that choose a board come first, nearest to the beginning of the term", () => {
  expect(offered("2023-01-01")).toEqual(["2022-12-20", "2020-03-05", "2026-09-01", "2026-10-01", ""]);
  expect(offered("2026-11-22", 2)).toEqual(["2026-09-01", "2022-12-20"]);
});

test("without a day they stay as they were", () => {
  expect(offered("")).toEqual(["2020-03-05", "2026-09-01", "2022-12-20", "2026-10-01", ""]);
});
