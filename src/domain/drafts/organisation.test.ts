/** What the settings take and refuse. */
import { expect, test } from "vitest";
import { parseOrganisationField } from "./organisation.ts";

test.each([
  ["name", " Wijkvereniging De Zilverlinde ", { ok: true, value: "Wijkvereniging De Zilverlinde" }],
  ["name", "  ", { ok: false, error: "empty" }],
  ["helperName", "", { ok: true, value: "" }],
  ["helperPhone", "", { ok: true, value: "" }],
  ["helperPhone", "bel maar", { ok: false, error: "noDigits" }],
  ["neighbourhood", " de Lindebuurt ", { ok: true, value: "de Lindebuurt" }],
  ["email", "info@zilverlinde.example", { ok: true, value: "info@zilverlinde.example" }],
  ["email", "info zilverlinde", { ok: false, error: "notAnAddress" }],
  ["website", "", { ok: true, value: "" }],
  ["website", "zilverlinde.example", { ok: true, value: "https://zilverlinde.example" }],
  ["website", "http://zilverlinde.example/agenda", { ok: true, value: "http://zilverlinde.example/agenda" }],
  ["website", "javascript:alert(1)", { ok: false, error: "notAnAddress" }],
  ["website", "info@zilverlinde.example", { ok: false, error: "notAnAddress" }],
  ["website", "geen site", { ok: false, error: "notAnAddress" }],
  ["website", `<script>.nl`, { ok: false, error: "notAnAddress" }],
  ["helperName", "x".repeat(100_000), { ok: false, error: "tooLong" }],
] as const)("%s %j", (field, text, expected) => {
  expect(parseOrganisationField(field, text)).toEqual(expected);
});
