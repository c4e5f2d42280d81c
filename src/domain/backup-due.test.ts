/** After which meetings a backup is welcome. */

import { expect, test } from "vitest";
import { isBackupDue } from "./backup-due.ts";
import { blank } from "./table.ts";
import { meetings } from "./tables/meetings.ts";

const evening = { ...blank(meetings, "m"), date: "2026-03-05", opened: "20:00", closed: "22:00" };
/** Amsterdam is an hour ahead of UTC in March. */
const at = (day: number, hours: number, minutes = 0) => Date.UTC(2026, 2, day, hours - 1, minutes);

test.each<[string, Partial<typeof evening>, number | undefined, boolean]>([
  ["never made", {}, undefined, true],
  ["made in the afternoon before", {}, at(5, 15), true],
  ["made while it was still going on", {}, at(5, 21, 59), true],
  ["made as it closed", {}, at(5, 22), false],
  ["made the week after", {}, at(12, 9), false],
  ["closed past midnight, made at eleven", { closed: "00:20" }, at(5, 23), true],
  ["closed past midnight, made right after", { closed: "00:20" }, at(6, 0, 25), false],
  ["not closed yet", { closed: "" }, undefined, false],
])("%s", (_name, more, made, due) => {
  expect(isBackupDue({ ...evening, ...more }, made)).toBe(due);
});
