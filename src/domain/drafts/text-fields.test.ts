/** What people type in short fields, and what becomes of it. */
import { describe, expect, test } from "vitest";
import {
  emailText,
  optionalText,
  parseTexts,
  phoneText,
  requiredText,
  type TextRule,
} from "./text-fields.ts";

type Case = readonly [
  name: string,
  rule: TextRule,
  typed: string,
  expected: { taken: string } | { refused: string },
];

const cases: readonly Case[] = [
  ["a name", requiredText, "Jan Bakker", { taken: "Jan Bakker" }],
  ["spaces round it", requiredText, "  Jan \n", { taken: "Jan" }],
  ["nothing", requiredText, "", { refused: "empty" }],
  ["spaces alone", requiredText, " \t\u00a0 ", { refused: "empty" }],
  ["invisible characters alone", requiredText, "\u200b\u200f\u202e", { refused: "empty" }],
  ["an emoji", requiredText, "🌳", { taken: "🌳" }],
  ["right to left", requiredText, "مريم الحداد", { taken: "مريم الحداد" }],
  ["markup", requiredText, "<script>alert(1)</script>", { taken: "<script>alert(1)</script>" }],
  ["two hundred characters", requiredText, "a".repeat(200), { taken: "a".repeat(200) }],
  ["one more", requiredText, "a".repeat(201), { refused: "tooLong" }],
  ["a pasted document", optionalText, "a".repeat(100_000), { refused: "tooLong" }],
  ["nothing where nothing is needed", optionalText, "  ", { taken: "" }],
  ["a mobile number", phoneText, "06 12 34 56 78", { taken: "06 12 34 56 78" }],
  ["a short number", phoneText, "112", { taken: "112" }],
  [
    "a number with a remark",
    phoneText,
    "+31 70 1234567 (na 18 uur)",
    { taken: "+31 70 1234567 (na 18 uur)" },
  ],
  ["no number", phoneText, "weet ik niet", { refused: "noDigits" }],
  ["an empty number", phoneText, "", { taken: "" }],
  ["an address", emailText, " jan@zilverlinde.example ", { taken: "jan@zilverlinde.example" }],
  ["an address with an accent", emailText, "josé@wijk.example", { taken: "josé@wijk.example" }],
  ["no @", emailText, "jan.zilverlinde.example", { refused: "notAnAddress" }],
  ["nothing before the @", emailText, "@zilverlinde.example", { refused: "notAnAddress" }],
  ["two addresses", emailText, "jan@a.example, els@b.example", { refused: "notAnAddress" }],
  ["an empty address", emailText, "", { taken: "" }],
];

describe("short texts", () => {
  test.each(cases)("%s", (_name, rule, typed, expected) => {
    const result = rule(typed);
    expect(result.ok ? { taken: result.value } : { refused: result.error }).toEqual(expected);
  });
});

test("every wrong field of a form is named", () => {
  const rules = { name: requiredText, phone: phoneText, email: emailText };
  expect(parseTexts(rules, { name: " ", phone: "geen", email: "" })).toEqual({
    ok: false,
    error: { name: "empty", phone: "noDigits" },
  });
  expect(parseTexts(rules, { name: " Els ", phone: "", email: "" })).toEqual({
    ok: true,
    value: { name: "Els", phone: "", email: "" },
  });
});
