/** The lint checks: each planted mistake makes it fail, by the rule that is there for it. */
import { expect, test } from "vitest";
import { plant } from "../support/planted-tree.ts";

const lint = async (file: string, text: string) =>
  (await plant({ [file]: text })).run("oxlint", ["-c", ".config/oxlint.json", "-f", "unix", "src"]);

test("a clean file passes", async () => {
  const { status, output } = await lint(
    "src/domain/clean.ts",
    "export const sum = (a: number, b: number) => a + b;\n",
  );
  expect(output).toBe("");
  expect(status).toBe(0);
});

test.each([
  [
    "a lost promise",
    "no-floating-promises",
    "src/storage/save.ts",
    "const save = async () => 1;\nexport function run() {\n  save();\n}\n",
  ],
  [
    "a forgotten case",
    "switch-exhaustiveness-check",
    "src/domain/state.ts",
    'export function f(state: "a" | "b") {\n  switch (state) {\n    case "a":\n      return 1;\n  }\n  return 2;\n}\n',
  ],
  ["any", "no-explicit-any", "src/domain/any.ts", "export const f = (value: any) => typeof value;\n"],
  ["Date.now", "no-restricted-properties", "src/domain/now.ts", "export const now = () => Date.now();\n"],
  ["a bare new Date", "no-current-date", "src/storage/now.ts", "export const now = () => new Date();\n"],
  ["Math.random", "no-restricted-properties", "src/ui/dice.ts", "export const roll = () => Math.random();\n"],
  ["fetch", "no-restricted-globals", "src/sync/get.ts", 'export const get = () => fetch("/v1");\n'],
  [
    "dexie outside storage",
    "no-restricted-imports",
    "src/features/x/x.ts",
    'import { Dexie } from "dexie";\nexport const open = () => new Dexie("x");\n',
  ],
  [
    "a default export",
    "no-default-export",
    "src/ui/button.ts",
    "const button = 1;\nexport default button;\n",
  ],
])("%s fails", async (_what, rule, file, text) => {
  const { status, output } = await lint(file, text);
  expect(output).toContain(`(${rule})`);
  expect(status).toBe(1);
});

test.each([
  ["the app reads the clock", "src/app/clock.ts", "export const now = () => Date.now();\n"],
  ["the endpoint's start reads the clock", "src/endpoint/main.ts", "export const now = () => new Date();\n"],
  [
    "a given instant may become a date",
    "src/domain/date.ts",
    "export const of = (ms: number) => new Date(ms);\n",
  ],
  [
    "storage says dexie",
    "src/storage/db.ts",
    'import { Dexie } from "dexie";\nexport const open = () => new Dexie("x");\n',
  ],
])("allowed: %s", async (_what, file, text) => {
  const { status, output } = await lint(file, text);
  expect(output).toBe("");
  expect(status).toBe(0);
});
