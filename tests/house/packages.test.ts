/** Each package the project is built on does its job: it is imported where that job is done. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { readSourceFiles } from "../support/source-files.ts";

const files = [
  ...(await readSourceFiles("src", "tests", ".config")),
  { path: "vite.config.ts", text: await readFile("vite.config.ts", "utf8") },
];

const importersOf = (name: string) => {
  const specifier = new RegExp(`(?:from|import)\\s*\\(?\\s*"${name}(?:/[^"]*)?"`);
  return files.filter(({ text }) => specifier.test(text)).map(({ path }) => path);
};

test.each([
  ["react", /^src\/.*\.tsx?$/],
  ["vite", /^\.config\//],
  ["vite-plugin-pwa", /^vite\.config\.ts$/],
  ["dexie", /^src\/storage\//],
  ["workbox-window", /^src\/app\/updates\.ts$/],
  ["react-router", /^src\/app\/router\.tsx$/],
  ["zustand", /^src\//],
  ["vitest", /\.test\.tsx?$/],
  ["@testing-library/react", /\.test\.tsx$/],
])("%s is imported where it belongs", (name, where) => {
  expect(importersOf(name).filter((path) => where.test(path))).not.toEqual([]);
});
