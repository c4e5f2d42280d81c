/** domain.md: "WBTR also asks who steps in when a board member is away (belet) or gone (ontstentenis)"; once a year, softly. */

import { expect, test } from "vitest";
import { isDeputyNudgeDue } from "./deputy-nudge.ts";

test.each([
  ["association", "", "", true],
  ["foundation", "", "", true],
  ["none", "", "", false],
  ["", "", "", false],
  ["nieuwe vorm", "", "", false],
  ["constructor", "", "", false],
  ["association", "2025-03-05", "", true],
  ["association", "2025-03-06", "", false],
  ["association", "", "2025-03-06", false],
  ["association", "2020-01-01", "2025-03-06", false],
  ["association", "2025-03-06", "2020-01-01", false],
  ["association", "2020-02-29", "2024-02-29", true],
  ["association", "vorig jaar", "", true],
])("%s, looked at “%s”, put away “%s”", (legalForm, deputyRuleCheckedOn, putAwayOn, isDue) => {
  expect(isDeputyNudgeDue({ legalForm, deputyRuleCheckedOn }, putAwayOn, "2026-03-05")).toBe(isDue);
});
