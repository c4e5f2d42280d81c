/** Public meetings counted from the meetings themselves. */
import { expect, test } from "vitest";
import { record } from "../../tests/support/meeting-file.fixture.ts";
import { publicYear } from "./public-meetings.ts";
import { type Meeting, meetings } from "./tables/meetings.ts";

const TODAY = "2026-06-15";
const held = { opened: "20:00", closed: "22:00" };
const meeting = (id: string, date: string, more: Partial<Meeting>) => record(meetings, { id, date, ...more });

test.each<[string, string, Partial<Meeting>, "held" | "coming" | ""]>([
  ["a public meeting that was held", "2026-03-05", { kind: "public", ...held }, "held"],
  ["an open board meeting", "2026-03-05", { kind: "board", isPublic: true, ...held }, "held"],
  ["a board meeting behind closed doors", "2026-03-05", { kind: "board", ...held }, ""],
  ["a street party", "2026-03-05", { kind: "activity", isPublic: true, ...held }, ""],
  ["last year", "2025-12-31", { kind: "public", ...held }, ""],
  ["next year", "2027-01-01", { kind: "public" }, ""],
  ["planned", "2026-10-01", { kind: "public" }, "coming"],
  ["planned for today", TODAY, { kind: "public" }, "coming"],
  ["going on", TODAY, { kind: "public", opened: "20:00" }, "coming"],
  ["called off", "2026-10-01", { kind: "public", cancelledOn: TODAY }, ""],
  ["past, and never held", "2026-03-05", { kind: "public" }, ""],
  ["without a date", "", { kind: "public" }, ""],
])("%s", (_name, date, more, where) => {
  const year = publicYear([meeting("m", date, more)], TODAY, 2);
  expect(year.held.length).toBe(where === "held" ? 1 : 0);
  expect(year.coming.length).toBe(where === "coming" ? 1 : 0);
  expect(year).toMatchObject({ year: "2026", asked: 2 });
});
