/** File names sort by date and hold nothing that a computer refuses. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { documentFileName } from "./document-file-name.ts";

it.each([
  [["verslag", "2026-03-05", "bestuursvergadering", "pdf"], "verslag-2026-03-05-bestuursvergadering.pdf"],
  [["Verslag", "", "Één café: Łódź & Yıldız!", "docx"], "verslag-een-cafe-lodz-yildiz.docx"],
  [["", "", "", "txt"], "document.txt"],
] as const)("%j", ([what, date, about, extension], expected) => {
  expect(documentFileName(what, date, about, extension)).toBe(expected);
});

it("is safe and short for any words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 500 }), (words) => {
      expect(documentFileName(words, words, words, "pdf")).toMatch(/^[a-z0-9][a-z0-9-]{0,190}\.pdf$/);
    }),
  );
});
