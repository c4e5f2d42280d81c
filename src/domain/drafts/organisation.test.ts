/** What the settings take and refuse. */
import { expect, test } from "vitest";
import { parseOrganisationField } from "./organisation.ts";

test.each([
  ["name", " Wijkvereniging De Zilverlinde ", { ok: true, value: "Wijkvereniging De Zilverlinde" }],
  ["name", "  ", { ok: false, error: "empty" }],
  ["helperName", "", { ok: true, value: "" }],
  ["helperPhone", "", { ok: true, value: "" }],
  ["helperPhone", "bel maar", { ok: false, error: "noDigits" }],
  ["helperName", "x".repeat(100_000), { ok: false, error: "tooLong" }],
] as const)("%s %j", (field, text, expected) => {
  expect(parseOrganisationField(field, text)).toEqual(expected);
});
