/** The full tier within the unit tests: the seeds that once failed, then as many others as fit; a file for each processor. */

import { expect, test } from "vitest";
import { fullCorpus } from "./corpus.ts";
import { runFull } from "./full/run-full.ts";

test.each(fullCorpus)("seed $seed, where once $found", { timeout: 300_000 }, async ({ seed }) => {
  expect((await runFull(seed)).problem).toBeUndefined();
});

test("the same seed tells the same story and ends in the same hash", { timeout: 300_000 }, async () => {
  const { story, hash } = await runFull(12);
  expect(await runFull(12)).toMatchObject({ story, hash });
});
