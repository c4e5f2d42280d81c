/** Which meetings are public. */
import { expect, test } from "vitest";
import { isPublicMeeting } from "./public-meetings.ts";
import { blank } from "./table.ts";
import { type Meeting, meetings } from "./tables/meetings.ts";

test.each<[string, Partial<Meeting>, boolean]>([
  ["an openbare vergadering", { kind: "public" }, true],
  ["an open board meeting", { kind: "board", isPublic: true }, true],
  ["a board meeting behind closed doors", { kind: "board" }, false],
  ["a street party", { kind: "activity", isPublic: true }, false],
])("%s", (_name, more, isPublic) => {
  expect(isPublicMeeting({ ...blank(meetings, "m"), ...more })).toBe(isPublic);
});
