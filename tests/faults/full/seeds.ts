/** A number of seeds of the full tier, for the tests. */

import { runFull } from "./run-full.ts";

/** What went wrong, by seed; nothing when all is well. */
export async function problemsOf(from: number, count: number): Promise<Record<number, string>> {
  const problems: Record<number, string> = {};
  for (let seed = from; seed < from + count; seed += 1) {
    const { problem } = await runFull(seed);
    if (problem !== undefined) problems[seed] = problem;
  }
  return problems;
}
