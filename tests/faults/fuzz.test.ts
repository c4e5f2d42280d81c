/** The short run of `npm run fuzz`: nothing that comes from elsewhere makes a reader throw or hang (threat: malicious file). */
import { expect, test } from "vitest";
import { runs } from "../support/property-runs.ts";
import { fuzzCodec } from "./fuzz.ts";

test("no reader throws or hangs, and each takes something and refuses something", {
  timeout: 300_000,
}, async () => {
  const results = await fuzzCodec(runs(8000).numRuns, 7);
  for (const { name, inputs, refused, faults } of results) {
    expect([name, faults]).toEqual([name, []]);
    expect([name, refused > inputs / 4]).toEqual([name, true]);
  }
  const total = results.reduce((sum, { taken }) => sum + taken, 0);
  expect(total).toBeGreaterThan(50);
});
