/** Until when people may react, and what became of it. */

import { expect, it } from "vitest";
import { record } from "../../tests/support/meeting-file.fixture.ts";
import { countReactions, reactionsInOrder, reactUntilFrom } from "./reactions.ts";
import { reactions } from "./tables/handing-out.ts";

it.each([
  ["a fortnight", undefined, "2026-03-19"],
  ["a fortnight when the next meeting is later", "2026-04-02", "2026-03-19"],
  ["the day before the next meeting when that is sooner", "2026-03-12", "2026-03-11"],
  ["today when the next meeting is tomorrow", "2026-03-06", "2026-03-05"],
  ["a fortnight when the next meeting has no date", "", "2026-03-19"],
])("people may react for %s", (_what, date, expected) => {
  expect(reactUntilFrom("2026-03-05", date === undefined ? undefined : { date })).toBe(expected);
});

it("runs over the end of a leap February", () => {
  expect(reactUntilFrom("2028-02-16", undefined)).toBe("2028-03-01");
});

it("counts what was taken over and what is open, a word of a newer version included", () => {
  const list = ["adopted", "adopted", "declined", "", "later"].map((outcome) => ({ outcome }));
  expect(countReactions(list)).toEqual({ all: 5, adopted: 2, open: 2 });
  expect(countReactions([])).toEqual({ all: 0, adopted: 0, open: 0 });
});

it("puts what waits first, then the oldest", () => {
  const one = (id: string, on: string, outcome = "") => record(reactions, { id, on, outcome });
  const list = [one("a", "2026-03-07", "adopted"), one("b", "2026-03-08"), one("c", "2026-03-06")];
  expect(reactionsInOrder(list).map(({ id }) => id)).toEqual(["c", "b", "a"]);
});
