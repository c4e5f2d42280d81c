/** What counts as an invitation in own words. */

import { expect, test } from "vitest";
import { OWN_WORDS_LIMIT, parseOwnWords } from "./own-words.ts";

test.each([
  ["Kom ook!", "Kom ook!"],
  ["  Kom ook! 🎉\n", "Kom ook! 🎉"],
  ["Uitnodiging\n", null],
  ["", null],
  [" \n ", null],
])("%j is kept as %j", (typed, value) => {
  expect(parseOwnWords(typed, "Uitnodiging")).toEqual({ ok: true, value });
});

test("a pasted book is refused", () => {
  expect(parseOwnWords("x".repeat(OWN_WORDS_LIMIT + 1), "")).toEqual({ ok: false, error: "tooLong" });
});
