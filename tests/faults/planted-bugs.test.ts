/** The test of the test: a mistake planted into the simulator makes it fail. */

import { afterEach, describe, expect, test, vi } from "vitest";
import { plantedBugs } from "./core/planted-core-bugs.ts";
import { runCore } from "./core/run-core.ts";
import { type PlantedFullBug, plantedFullBugs } from "./full/planted-full-bugs.ts";
import { runFull } from "./full/run-full.ts";

/** So few seeds must be enough to find any of them. */
const CORE_SEEDS = 200;
const FULL_SEEDS = 12;

describe("the core finds it when", () => {
  test.each(plantedBugs)("$name", ({ judge, make }) => {
    const problems = new Set<string>();
    for (let seed = 1; seed <= CORE_SEEDS; seed += 1) {
      const { problem } = runCore(seed, judge, make);
      if (problem !== undefined) problems.add(problem);
    }
    expect([...problems]).not.toEqual([]);
  });
});

describe("the full tier finds it when", () => {
  afterEach(() => vi.restoreAllMocks());

  test.each(plantedFullBugs)("$name", { timeout: 300_000 }, async ({ plant, mistake, found }) => {
    mistake?.();
    const problems: string[] = [];
    for (let seed = 1; seed <= FULL_SEEDS && problems.length === 0; seed += 1) {
      const { problem } = await runFull(seed, plant());
      if (problem !== undefined) problems.push(problem);
    }
    expect(problems.join()).toMatch(found);
  });

  test("and not without the mistake", { timeout: 300_000 }, async () => {
    const [{ plant }] = plantedFullBugs.filter(({ mistake }) => mistake !== undefined) as [PlantedFullBug];
    const runs = [await runFull(1, plant()), await runFull(2, plant())];
    expect(runs.map(({ problem }) => problem)).toEqual([undefined, undefined]);
  });
});
