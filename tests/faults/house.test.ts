/** The table of faults in the README is true: every number has its line, and what the line names is really there. */

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { faults as coreFaults, ordinary as coreOrdinary } from "./core/core-actions.ts";
import { faults } from "./full/full-actions.ts";
import { ordinary } from "./full/ordinary-actions.ts";

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** The faults that must be met. */
const MET = [...range(1, 11), ...range(14, 18), 20, ...range(22, 25), 27, 31, ...range(33, 39)];

type Line = { readonly fault: number; readonly file: string; readonly name: string };

async function readTable(): Promise<Line[]> {
  const readme = await readFile("tests/faults/README.md", "utf8");
  return [...readme.matchAll(/^\| (\d+) \| (\S+) \| (.+) \|$/gm)].map(
    ([, fault = "", file = "", name = ""]) => ({
      fault: Number(fault),
      file,
      name,
    }),
  );
}

test("every fault has its line", async () => {
  const lines = await readTable();
  expect(MET.filter((fault) => !lines.some((line) => line.fault === fault))).toEqual([]);
});

test("what a line names stands in the file, in the title of a test or the name of an action", async () => {
  const missing: Line[] = [];
  for (const line of await readTable()) {
    const text = await readFile(line.file, "utf8").catch(() => "");
    const titles = [...text.matchAll(/(?:test|describe|name:|\.each\([^)]*\)\()\W*(["`])(.*?)\1/gs)].map(
      ([, , title = ""]) => title,
    );
    if (!titles.some((title) => title.includes(line.name))) missing.push(line);
  }
  expect(missing).toEqual([]);
});

test("an action's numbers stand in its name, and the table gives each its line", async () => {
  const lines = await readTable();
  const names = [...coreOrdinary, ...coreFaults, ...ordinary, ...faults].map(({ name }) => name);
  const numbers = names.flatMap((name) =>
    (/^[\d ]+/.exec(name)?.[0] ?? "").trim().split(" ").filter(Boolean).map(Number),
  );
  expect([...new Set(numbers)].filter((number) => !lines.some(({ fault }) => fault === number))).toEqual([]);
});
