/** Which meeting "volgende keer" is. */
import { expect, test } from "vitest";
import { record } from "../../tests/support/meeting-file.fixture.ts";
import { nextOfKind } from "./next-meeting.ts";
import { meetings } from "./tables/meetings.ts";

const meeting = (id: string, date: string, more: object = {}) =>
  record(meetings, { id, kind: "public", date, start: "20:00", ...more });
const here = meeting("here", "2026-03-05");

test.each([
  ["none planned", [], undefined],
  ["only itself", [here], undefined],
  ["another kind", [meeting("board", "2026-04-02", { kind: "board" })], undefined],
  ["the soonest", [meeting("late", "2026-06-01"), meeting("soon", "2026-04-01")], "soon"],
  ["not one that is over", [meeting("over", "2026-03-20", { opened: "20:00", closed: "22:00" })], undefined],
  ["not one without a date", [meeting("some day", "")], undefined],
  ["not one before it", [meeting("before", "2026-03-04")], undefined],
])("%s", (_name, others, expected) => {
  expect(nextOfKind(here, others, "2026-03-05")?.id).toBe(expected);
});
