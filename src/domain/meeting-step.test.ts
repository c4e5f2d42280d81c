/** The step a meeting leads to, and the meeting that is on now. */

import { expect, test } from "vitest";
import { currentMeeting, nextStepOf } from "./meeting-step.ts";
import { blank } from "./table.ts";
import { type Meeting, meetings } from "./tables/meetings.ts";

const meeting = (id: string, date: string, opened = "", closed = ""): Meeting => ({
  ...blank(meetings, id),
  date,
  start: "20:00",
  opened,
  closed,
});

test.each([
  ["", "", "prepare"],
  ["20:01", "", "takeMinutes"],
  ["20:01", "22:00", "workOut"],
])("opened %j, closed %j: %s", (opened, closed, step) => expect(nextStepOf({ opened, closed })).toBe(step));

test("the live meeting comes before today's planned one, and closed ones are over", () => {
  const planned = meeting("planned", "2026-03-05");
  const live = meeting("live", "2026-03-04", "20:00");
  const closed = meeting("closed", "2026-03-05", "10:00", "11:00");
  expect(currentMeeting([closed, planned, live], "2026-03-05")?.id).toBe("live");
  expect(currentMeeting([closed, planned], "2026-03-05")?.id).toBe("planned");
  expect(currentMeeting([closed, planned], "2026-03-06")).toBeUndefined();
  expect(currentMeeting([{ ...planned, cancelledOn: "2026-03-01" }], "2026-03-05")).toBeUndefined();
});
