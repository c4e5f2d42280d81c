/** How long something waits: days, weeks, months, years. */
import { expect, test } from "vitest";
import { waitingTime } from "./waiting-time.ts";

test.each([
  ["2026-03-05", "2026-03-05", 0, "day"],
  ["2026-03-09", "2026-03-05", 0, "day"],
  ["2026-03-04", "2026-03-05", 1, "day"],
  ["2026-02-20", "2026-03-05", 13, "day"],
  ["2026-02-19", "2026-03-05", 2, "week"],
  ["2026-01-29", "2026-03-05", 5, "week"],
  ["2025-12-06", "2026-03-05", 12, "week"],
  ["2025-12-05", "2026-03-05", 3, "month"],
  ["2024-03-06", "2026-03-05", 23, "month"],
  ["2024-03-05", "2026-03-05", 2, "year"],
  // A month that lacks the day is over on its last.
  ["2025-11-30", "2026-02-28", 3, "month"],
  ["", "2026-03-05", 0, "day"],
  ["2026-02-31", "2026-03-05", 0, "day"],
])("since %s, on %s: %d %s", (since, today, count, unit) => {
  expect(waitingTime(since, today)).toEqual({ count, unit });
});
