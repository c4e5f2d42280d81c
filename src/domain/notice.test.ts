/** Until when a members' meeting can be called. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../tests/support/property-runs.ts";
import { addDays, daysBetween } from "../kernel/civil-date.ts";
import { lastInvitationDay } from "./notice.ts";

test.each([
  ["2026-06-04", 14, "2026-03-05", "2026-05-20", false],
  ["2026-06-04", 7, "2026-05-28", "2026-05-27", true],
  ["2026-06-04", 7, "2026-05-27", "2026-05-27", false],
  ["2028-03-07", 7, "2028-01-01", "2028-02-28", false],
  ["2028-03-08", 7, "2028-01-01", "2028-02-29", false],
  ["2026-06-04", 0, "2026-06-04", "2026-06-04", false],
])("for %s with %i days, on %s", (date, days, today, on, isPast) => {
  expect(lastInvitationDay(date, days, today)).toEqual({ on, isPast });
});

test("without a day of the meeting there is none", () => {
  expect(lastInvitationDay("2026-02-31", 7, "2026-01-01")).toBeUndefined();
});

test("so many whole days always lie between", () => {
  const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1990-01-01", days));
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 366 }), (date, days) => {
      const last = lastInvitationDay(date, days, "2026-01-01");
      expect(daysBetween(last?.on ?? "", date) - 1).toBe(days);
    }),
    runs(100),
  );
});
