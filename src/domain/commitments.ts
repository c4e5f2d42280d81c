/** Toezeggingen in order: what is still open by its day, and what came of the others. */

import type { Commitment } from "./tables/outside.ts";

export type Commitments = {
  /** Soonest due first, those without a day last. */
  readonly open: readonly Commitment[];
  /** Latest first. */
  readonly settled: readonly Commitment[];
};

export function commitmentsOf(all: readonly Commitment[]): Commitments {
  return {
    open: all.filter(({ state }) => state === "").sort(soonestFirst),
    settled: all
      .filter(({ state }) => state !== "")
      .sort((a, b) => b.stateOn.localeCompare(a.stateOn) || (a.id < b.id ? 1 : -1)),
  };
}

function soonestFirst(a: Commitment, b: Commitment): number {
  if (a.due !== b.due && (a.due === "" || b.due === "")) return a.due === "" ? 1 : -1;
  return a.due.localeCompare(b.due) || a.on.localeCompare(b.on) || (a.id < b.id ? -1 : 1);
}
