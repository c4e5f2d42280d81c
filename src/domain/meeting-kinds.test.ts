/** Which kinds are offered, and which are talks with the municipality (domain.md, Kinds of overleg). */

import { expect, test } from "vitest";
import { isTalk, kindsOffered } from "./meeting-kinds.ts";
import { MEETING_KINDS } from "./tables/meetings.ts";

test.each([
  ["", true],
  ["association", true],
  ["cooperative", true],
  ["foundation", false],
  ["none", false],
])("a members' meeting is offered to %j: %s", (legalForm, expected) => {
  const offered = kindsOffered({ legalForm });
  expect(offered.includes("members")).toBe(expected);
  expect(offered).toHaveLength(MEETING_KINDS.length - (expected ? 0 : 1));
});

test("a talk is where the municipality sits at the table", () => {
  expect(MEETING_KINDS.filter((kind) => isTalk({ kind }))).toEqual([
    "district",
    "director",
    "department",
    "thermometer",
    "exchange",
  ]);
});
