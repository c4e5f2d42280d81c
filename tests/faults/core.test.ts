/** The core of the simulator within the unit tests: the seeds that once failed, then some thousand others. */

import { expect, test } from "vitest";
import { runCore } from "./core/run-core.ts";
import { coreCorpus } from "./corpus.ts";

/** By hand many more: `npm run simulate -- --seeds 200000`. */
const SEEDS = 2000;

test.each(coreCorpus)("seed $seed, where once $found", ({ seed }) => {
  expect(runCore(seed).problem).toBeUndefined();
});

test(`${SEEDS} seeds end in the same data everywhere, with nothing lost`, { timeout: 300_000 }, () => {
  const failed = Array.from({ length: SEEDS }, (_, at) => runCore(at + 1)).filter(({ problem }) => problem);
  expect(failed).toEqual([]);
});

test("the same seed tells the same story and ends in the same hash", () => {
  for (const seed of [1, 22, 333]) {
    const { story, hash } = runCore(seed);
    expect(runCore(seed)).toMatchObject({ story, hash });
  }
});
