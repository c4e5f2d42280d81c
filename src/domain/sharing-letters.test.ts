/** Codes as people read and type them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedGroups, groupsOf, isGroup, SHEET_LETTERS, spaced, typedLetters } from "./sharing-letters.ts";

const SHEET = "ABCDEFGHJKLMNPQRSTUVWXYZ";

test("letters stand in groups of four", () => {
  expect(groupsOf("ABCDEFGHJK")).toEqual(["ABCD", "EFGH", "JK"]);
  expect(spaced(SHEET)).toBe("ABCD EFGH JKLM NPQR STUV WXYZ");
  expect(groupsOf("")).toEqual([]);
});

test.each([
  [" abcd-efgh ", "ABCDEFGH"],
  ["AB CD\nEF.GH", "ABCDEFGH"],
  ["<script>", "SCRIPT"],
  ["🌳", ""],
  ["", ""],
])("%j is read as %j", (typed, letters) => {
  expect(typedLetters(typed)).toBe(letters);
});

test("a pasted book is cut off", () => {
  expect(typedLetters("x".repeat(100_000))).toHaveLength(2000);
});

describe("the groups that are asked for", () => {
  const sheets = fc.string({
    unit: fc.constantFrom(...Array.from("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")),
    minLength: SHEET_LETTERS,
    maxLength: SHEET_LETTERS,
  });

  test("are two different ones of the six", () => {
    fc.assert(
      fc.property(sheets, fc.nat(50), (letters, attempt) => {
        const [first, second] = askedGroups(letters, attempt);
        expect(first).toBeLessThan(second);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThan(6);
      }),
    );
  });

  test("are others the next time", () => {
    fc.assert(
      fc.property(sheets, fc.nat(50), (letters, attempt) => {
        expect(askedGroups(letters, attempt + 1)).not.toEqual(askedGroups(letters, attempt));
      }),
    );
  });

  test("are recognised however they are typed, and nothing else is", () => {
    expect(isGroup(SHEET, 1, " ef gh ")).toBe(true);
    expect(isGroup(SHEET, 1, "EFGJ")).toBe(false);
    expect(isGroup(SHEET, 1, "")).toBe(false);
  });
});
