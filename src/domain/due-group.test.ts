/** In which group an open action stands. */
import { expect, test } from "vitest";
import { dueGroupOf } from "./due-group.ts";

test.each([
  ["", "undated"],
  ["2026-03-04", "overdue"],
  ["2025-12-31", "overdue"],
  ["2026-03-05", "thisMonth"],
  ["2026-03-31", "thisMonth"],
  ["2026-04-01", "later"],
  ["2027-03-05", "later"],
])("due %j on 5 March 2026 is %s", (due, expected) => {
  expect(dueGroupOf(due, "2026-03-05")).toBe(expected);
});
