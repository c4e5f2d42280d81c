/** A norm of one's own as filled in: what it asks comes back as it was chosen, and whatever was typed makes a whole norm. */

import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { normsInForce } from "../norms/norms-in-force.ts";
import { blank } from "../table.ts";
import { normSetSchema, ownNorms } from "../tables/norms.ts";
import { bookYear } from "../year/book-year.ts";
import { yearStateOf } from "../year/year-state.ts";
import { askedOf, EMPTY_NORM, howOf, type OwnNormDraft, parseOwnNorm } from "./own-norm.ts";

const TODAY = "2026-03-05";
const parsed = (draft: Partial<OwnNormDraft>) => parseOwnNorm({ ...EMPTY_NORM, ...draft }, TODAY);

test.each([
  ["tick", 1],
  ["tick", 4],
  ["say", null],
  ["say", 4],
  ["public", 2],
  ["workingGroup", 366],
])("%s, %j comes back as it was chosen", (how, count) => {
  const asked = askedOf(how, count);
  expect([howOf(asked), asked.value]).toEqual([how, count]);
});

test.each([
  ["tick", 0, 1],
  ["tick", 61, 1],
  ["public", null, 1],
  ["public", 2.5, 1],
  ["say", -1, null],
  ["say", Number.NaN, null],
])("%s, %j makes no sense and becomes %j", (how, count, value) => {
  expect(askedOf(how, count).value).toBe(value);
});

test.each<[Partial<OwnNormDraft>, object]>([
  [{ title: " \u200B" }, { title: "empty" }],
  [{ title: "x".repeat(100_000) }, { title: "tooLong" }],
  [{ title: "a", source: "x".repeat(100_000) }, { source: "tooLong" }],
  [{ title: "a", sourceDate: "31-2-2021" }, { sourceDate: "noSuchDay" }],
  [{ title: "a", sourceDate: "gisteren" }, { sourceDate: "noDate" }],
  [{ title: "a", sourceDate: "1066" }, { sourceDate: "oddYear" }],
  [{ title: "a", remark: "x".repeat(100_000) }, { remark: "tooLong" }],
])("%j is refused", (draft, problems) => {
  expect(parsed(draft)).toEqual({ ok: false, error: problems });
});

test("only the title must be there", () => {
  expect(parsed({ title: "  Koffie\n na afloop 🌳 " })).toMatchObject({
    ok: true,
    value: { title: "Koffie na afloop 🌳", source: "", sourceDate: "", remark: "", value: 1 },
  });
});

test("whatever was filled in fits in a set of norms, and the year can be worked out with it", () => {
  const draft = fc.record({
    title: fc.string({ minLength: 1 }),
    how: fc.constantFrom("tick", "say", "public", "constructor"),
    count: fc.oneof(fc.string(), fc.integer().map(String)),
    for: fc.constantFrom("organisation", "together", "municipality"),
    weight: fc.constantFrom("guideline", "advice", "wish"),
    source: fc.string(),
    sourceDate: fc.constantFrom("", "2021", "1 mei 2021"),
    remark: fc.string({ unit: "grapheme" }),
  });
  fc.assert(
    fc.property(draft, (filled) => {
      const result = parseOwnNorm(filled, TODAY);
      if (!result.ok) return;
      const norms = normsInForce({ normSetId: "" }, [], [], [{ ...blank(ownNorms, "n"), ...result.value }]);
      const own = norms.norms.find(({ isAdded }) => isAdded);
      expect(v.is(normSetSchema, { ...norms.set, norms: [own] })).toBe(true);
      const { duties } = yearStateOf({
        year: bookYear("2026", 1),
        meetings: [],
        publications: [],
        norms,
        duties: [],
        marks: [],
        organisation: { legalForm: "", deputyRule: "", deputyRuleCheckedOn: "" },
        today: TODAY,
      });
      const isDuty = filled.how !== "say" && filled.for !== "municipality";
      expect(duties.some(({ id }) => id === "n")).toBe(isDuty);
    }),
  );
});
