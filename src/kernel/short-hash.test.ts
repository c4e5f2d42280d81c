/** The short fingerprint is that of the published test vectors, so that every phone gives the same id. */

import { expect, test } from "vitest";
import { shortHash } from "./short-hash.ts";

// From the test vectors of the FNV draft.
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("%j", (text, expected) => {
  expect(shortHash(text)).toBe(expected);
});

test("half a character and every script have one, and no two lines of a list the same", () => {
  const lines = ["Zaal", "zaal", "Zaal ", "🌳", "مرحبا", "\uD800", "é", "e\u0301"];
  expect(new Set(lines.map(shortHash)).size).toBe(lines.length);
});
