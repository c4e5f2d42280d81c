/** The order of meetings: by day, by hour, and a meeting is equal to itself. */

import { expect, test } from "vitest";
import { record } from "../../tests/support/meeting-file.fixture.ts";
import { byDate, knowsEnd, NO_HOUR } from "./meeting-state.ts";
import { meetings } from "./tables/meetings.ts";

const meeting = (id: string, date = "2026-03-05", start = "20:00") => record(meetings, { id, date, start });

test("meetings stand by date, then start, then id; only a meeting and itself are equal", () => {
  const inOrder = [
    meeting("z", "2026-03-04"),
    meeting("y", "2026-03-05", "19:30"),
    meeting("a"),
    meeting("b"),
    meeting("c", "2026-03-06", ""),
  ];
  for (const [i, one] of inOrder.entries())
    for (const [j, other] of inOrder.entries()) expect(Math.sign(byDate(one, other))).toBe(Math.sign(i - j));
});

test("a meeting from paper without hours has no known end", () => {
  expect(knowsEnd({ opened: NO_HOUR, closed: NO_HOUR, start: "", end: "" })).toBe(false);
  expect(knowsEnd({ opened: "20:00", closed: "20:00", start: "20:00", end: "" })).toBe(false);
  expect(knowsEnd({ opened: "20:00", closed: "22:15", start: "20:00", end: "" })).toBe(true);
  expect(knowsEnd({ opened: "20:00", closed: "20:00", start: "20:00", end: "22:00" })).toBe(true);
  expect(knowsEnd({ opened: "20:03", closed: "20:03", start: "", end: "" })).toBe(true);
});
