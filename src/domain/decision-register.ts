/** The register of decisions: newest first, found by a few letters, grouped by year. */

import { hasEveryWord } from "./plain-words.ts";
import type { Block } from "./tables/blocks.ts";

/** What a line of the register must have. */
export type RegisterLine = {
  readonly block: Pick<Block, "id" | "noted" | "number">;
  readonly text: string;
  readonly number: string;
  readonly meeting: { readonly date: string } | undefined;
};

/** The day a decision was taken. */
const decidedOn = ({ block, meeting }: RegisterLine): string =>
  meeting?.date || block.number?.date || block.noted;

/** Lines by year, the newest year and the newest decision first; "" is a year that nobody knows. */
export function byYear<T extends RegisterLine>(
  lines: readonly T[],
): { readonly year: string; readonly lines: readonly T[] }[] {
  const sorted = [...lines].sort(newestFirst);
  const years = [...new Set(sorted.map((line) => decidedOn(line).slice(0, 4)))];
  return years.map((year) => ({
    year,
    lines: sorted.filter((line) => decidedOn(line).slice(0, 4) === year),
  }));
}

/** Those with every word of the query in their text, number or meeting; accents and capitals do not matter. */
export function findDecisions<T extends RegisterLine>(
  lines: readonly T[],
  query: string,
  from: (line: T) => string,
): T[] {
  if (query.trim() === "") return [...lines];
  const isFound = hasEveryWord(query);
  return lines.filter((line) => isFound(`${line.text} ${line.number} ${from(line)}`));
}

function newestFirst(a: RegisterLine, b: RegisterLine): number {
  const byDay = decidedOn(b).localeCompare(decidedOn(a));
  if (byDay !== 0) return byDay;
  const byOrder = (b.block.number?.order ?? 0) - (a.block.number?.order ?? 0);
  return byOrder || (a.block.id < b.block.id ? 1 : -1);
}
