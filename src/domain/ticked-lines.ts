/** Which lines of a checklist were seen to. */

import type { Tick } from "./tables/ticks.ts";

/**
 * `before`: as earlier versions of the app kept it, all lines in one list; of a line that has a tick of its own it says
 * nothing any more. In no order.
 */
export function tickedLines(before: readonly string[], ticks: readonly Tick[]): readonly string[] {
  const known = new Set(ticks.map(({ line }) => line));
  return [
    ...before.filter((line) => !known.has(line)),
    ...ticks.filter(({ isDone }) => isDone).map(({ line }) => line),
  ];
}
