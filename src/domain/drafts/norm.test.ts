/** What may be said otherwise about a norm; 31 February is no day. */

import { expect, test } from "vitest";
import { type NormField, parseNormField, parseSetName } from "./norm.ts";

const TODAY = "2026-03-05";

test.each<[NormField, string, string]>([
  ["source", "  Onze\nstatuten ", "Onze statuten"],
  ["source", "قواعد <script> 🌳", "قواعد <script> 🌳"],
  ["sourceDate", "2021", "2021"],
  ["sourceDate", " 2021-05-01 ", "2021-05-01"],
  ["sourceDate", "1-5-2021", "2021-05-01"],
  ["sourceDate", "01/05/2021", "2021-05-01"],
  ["sourceDate", "1 mei 2021", "2021-05-01"],
  ["sourceDate", "29 februari 2024", "2024-02-29"],
  ["sourceDate", "1 May 2021", "2021-05-01"],
  ["sourceDate", "3 maart 2021", "2021-03-03"],
  ["sourceDate", "3 March 2021", "2021-03-03"],
  ["sourceDate", "2 okt. 2021", "2021-10-02"],
  ["remark", "Twee regels\nzijn goed ", "Twee regels\nzijn goed"],
])("%s %j is kept", (field, typed, kept) => {
  expect(parseNormField(field, typed, TODAY)).toEqual({ ok: true, value: kept });
});

test.each<[NormField, string, string]>([
  ["source", "", "empty"],
  ["source", " \u200b ", "empty"],
  ["source", "x".repeat(100_000), "tooLong"],
  ["sourceDate", "", "empty"],
  ["sourceDate", "gisteren", "noDate"],
  ["sourceDate", "x".repeat(100_000), "noDate"],
  ["sourceDate", "1 xyz 2021", "noDate"],
  ["sourceDate", "31 februari 2021", "noSuchDay"],
  ["sourceDate", "29-2-2023", "noSuchDay"],
  ["sourceDate", "2021-13-01", "noSuchDay"],
  ["sourceDate", "1066", "oddYear"],
  ["sourceDate", "2126", "oddYear"],
  ["remark", "  ", "empty"],
  ["remark", "x".repeat(2001), "tooLong"],
  ["remark", "x".repeat(100_000), "tooLong"],
])("%s is refused", (field, typed, problem) => {
  expect(parseNormField(field, typed, TODAY)).toEqual({ ok: false, error: problem });
});

test("a set of one's own needs a name", () => {
  expect(parseSetName(" ")).toEqual({ ok: false, error: "empty" });
  expect(parseSetName("x".repeat(100_000))).toEqual({ ok: false, error: "tooLong" });
  expect(parseSetName(" Regels ")).toEqual({ ok: true, value: "Regels" });
});
