/** What another organisation changed in a norm before it was handed on, and which one that was. */

import type { OpenUnion } from "../table.ts";
import type { AdaptedPart, Norm } from "../tables/norms.ts";

/** One organisation, and what it changed; in the order in which it stands in the norm. */
export type AdaptedBy = { readonly by: string; readonly parts: readonly OpenUnion<AdaptedPart>[] };

/** By organisation; "" is one whose name is not known. Nothing for a norm that nobody changed. */
export function adaptedBy({ adapted = [] }: Pick<Norm, "adapted">): AdaptedBy[] {
  return [...Map.groupBy(adapted, ({ by }) => by.trim())].map(([by, all]) => ({
    by,
    parts: [...new Set(all.map(({ part }) => part))],
  }));
}

/** What the paper of a norm does not say in these words: only then it is not left alone with them. */
const BESIDE_PAPER: readonly string[] = ["value", "weight", "sourceDate"] satisfies AdaptedPart[];

/** The organisations that changed something beside the paper the norm stands in; one's own paper is left alone. */
export function besidePaper({ adapted = [] }: Pick<Norm, "adapted">): string[] {
  if (adapted.some(({ part }) => part === "source" || part === "whole")) return [];
  return [...new Set(adapted.filter(({ part }) => BESIDE_PAPER.includes(part)).map(({ by }) => by.trim()))];
}
