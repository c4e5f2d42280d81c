/** Drafts around an adopted verslag. */
import { expect, test } from "vitest";
import { ADDENDUM_LIMIT, parseAddendum, parseReason, REASON_LIMIT } from "./minutes-draft.ts";

test.each([
  [parseAddendum, " Het bedrag is 250 euro. ", { ok: true, value: "Het bedrag is 250 euro." }],
  [parseAddendum, " \n ", { ok: false, error: "empty" }],
  [parseAddendum, "x".repeat(ADDENDUM_LIMIT + 1), { ok: false, error: "tooLong" }],
  [parseReason, "Punt 4 ontbreekt 😀", { ok: true, value: "Punt 4 ontbreekt 😀" }],
  [parseReason, "", { ok: false, error: "empty" }],
  [parseReason, "x".repeat(REASON_LIMIT + 1), { ok: false, error: "tooLong" }],
])("%o", (parse, text, expected) => {
  expect(parse(text)).toEqual(expected);
});
