/** Where a verslag was made public: typed as people type it, and never a link to anything but a website. */

import { expect, test } from "vitest";
import { isNoAddress, parseWhere } from "./publication.ts";

test.each([
  [
    "website",
    " zilverlinde.example/verslagen/maart.pdf ",
    "https://zilverlinde.example/verslagen/maart.pdf",
    false,
  ],
  ["website", "zilverlinde.example?jaar=2026", "https://zilverlinde.example?jaar=2026", false],
  ["website", "http://zilverlinde.example", "http://zilverlinde.example", false],
  ["website", "", "", false],
  ["website", "   ", "", false],
  ["website", "op onze site", "op onze site", true],
  ["website", "javascript:alert(1)", "javascript:alert(1)", true],
  ["website", "<script>alert(1)</script>", "<script>alert(1)</script>", true],
  ["website", "🌷", "🌷", true],
  ["website", "جزيرة", "جزيرة", true],
  ["website", "bram@zilverlinde.example", "bram@zilverlinde.example", true],
  ["inspection", " bibliotheek.nl, aan de balie ", "bibliotheek.nl, aan de balie", false],
  ["inspection", "bibliotheek.nl", "bibliotheek.nl", false],
  ["email", "aan iedereen op de lijst", "aan iedereen op de lijst", false],
])("via %s: “%s”", (via, typed, where, isNone) => {
  expect(parseWhere(via, typed)).toEqual({ ok: true, value: where });
  expect(isNoAddress({ via, where })).toBe(isNone);
});

test("a pasted document of 100,000 characters is refused", () => {
  expect(parseWhere("inspection", "x".repeat(100_000))).toEqual({ ok: false, error: "tooLong" });
});
