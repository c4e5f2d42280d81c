/** A new version never takes over under somebody's hands. */
import { expect, test } from "vitest";
import { mayTakeOver } from "./update-policy.ts";

const coldStart = { waitedBeforeStart: true, touched: false, openPages: 1, busyPages: 0 };

test("takes over at a cold start that nobody has touched yet", () => {
  expect(mayTakeOver(coldStart)).toBe(true);
});

test.each([
  ["found while the app is in use", { waitedBeforeStart: false }],
  ["something was typed", { touched: true }],
  ["a second window is open", { openPages: 2 }],
  ["a meeting is live", { busyPages: 1 }],
])("is only offered when %s", (_case, difference) => {
  expect(mayTakeOver({ ...coldStart, ...difference })).toBe(false);
});
