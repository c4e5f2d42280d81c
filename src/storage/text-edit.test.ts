/** Where a caret goes when others edit, and the smallest edit behind a change of a textarea. */

import { expect, test } from "vitest";
import { movePosition, smallestEdit } from "./text-edit.ts";

test.each([
  ["text before it pushes it on", 10, [{ at: 0, removed: 0, inserted: 4 }], 14],
  ["text exactly there comes after it", 10, [{ at: 10, removed: 0, inserted: 4 }], 10],
  ["text after it leaves it", 10, [{ at: 11, removed: 0, inserted: 4 }], 10],
  ["what goes before it pulls it back", 10, [{ at: 2, removed: 3, inserted: 0 }], 7],
  ["what goes around it leaves it where that began", 10, [{ at: 8, removed: 5, inserted: 0 }], 8],
  ["what goes up to it leaves it where that began", 10, [{ at: 8, removed: 2, inserted: 0 }], 8],
  [
    "two changes add up",
    10,
    [
      { at: 0, removed: 0, inserted: 4 },
      { at: 6, removed: 1, inserted: 0 },
    ],
    13,
  ],
])("%s", (_name, position, changes, expected) => {
  expect(movePosition(position, changes)).toBe(expected);
});

test("a letter among the same letters is put where the caret says", () => {
  expect(smallestEdit("aaa", "aaaa", 2)).toEqual({ at: 1, remove: 0, insert: "a" });
});

test("an emoji is replaced whole, never half", () => {
  expect(smallestEdit("😀", "😁", 2)).toEqual({ at: 0, remove: 2, insert: "😁" });
});
