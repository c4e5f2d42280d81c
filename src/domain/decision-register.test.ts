/** Order, years and search of the register of decisions. */
import { expect, test } from "vitest";
import { byYear, findDecisions, type RegisterLine } from "./decision-register.ts";

const line = (id: string, date: string, order: number, text = id): RegisterLine => ({
  block: { id, noted: "", number: { letter: "B", date, order, by: "node" } },
  text,
  number: `B${date}.${order}`,
  meeting: date === "" ? undefined : { date },
});

const lines = [
  line("a", "2025-11-27", 1, "Café sponsort de barbecue"),
  line("b", "2026-03-05", 1),
  line("c", "2026-03-05", 10),
  line("d", "2026-03-05", 2),
  line("e", "", 1, "Oud besluit"),
];

test("by year, the newest decision first; without a date last", () => {
  const years = byYear(lines).map(({ year, lines: those }) => [year, those.map(({ block }) => block.id)]);
  expect(years).toEqual([
    ["2026", ["c", "d", "b"]],
    ["2025", ["a"]],
    ["", ["e"]],
  ]);
});

test.each([
  ["", ["a", "b", "c", "d", "e"]],
  ["  ", ["a", "b", "c", "d", "e"]],
  ["cafe BARBECUE", ["a"]],
  ["2026-03-05.10", ["c"]],
  ["03-05 bestuur", ["b", "c", "d"]],
  ["(.*", []],
])("query %j", (query, expected) => {
  const found = findDecisions(lines, query, ({ meeting }) =>
    meeting?.date === "2026-03-05" ? "Bestuur" : "",
  );
  expect(found.map(({ block }) => block.id)).toEqual(expected);
});
