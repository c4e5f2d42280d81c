/** Keeps the names of people out of a file that others will read: a known name becomes that person's function. */

import type { Person } from "../tables/people.ts";

export type Named = Pick<Person, "name" | "functie">;

/** What stands for somebody without a function. */
const SOMEBODY = "iemand";

export type NamesOut = {
  /** The text with every full name of Contacten replaced by the function. */
  readonly clean: (text: string) => string;
  /** Whether a part of somebody's name still stands in it; it may well be a word like any other ("Roos"). */
  readonly mayName: (text: string) => boolean;
};

/** For texts of the formats and norms of an organisation; `people`: everyone ever in Contacten. */
export function namesOut(people: readonly Named[]): NamesOut {
  const full = new Map(
    people
      .filter(({ name }) => /\S\s+\S/u.test(name.trim()))
      .map(({ name, functie }) => [plain(name), functie.trim() === "" ? SOMEBODY : functie.trim()]),
  );
  const parts = nameParts(people);
  const names = anyOf([...full.keys()]);
  const words = anyOf([...parts]);
  return {
    clean: (text) => (names ? text.replace(names, (found) => full.get(plain(found)) ?? SOMEBODY) : text),
    mayName: (text) => words !== undefined && [...text.matchAll(words)].some(([found]) => startsLarge(found)),
  };
}

/** First names, last names and what else names consist of, in small letters; without what is no name by itself. */
export const nameParts = (people: readonly Pick<Named, "name">[]): ReadonlySet<string> =>
  new Set(people.flatMap(({ name }) => plain(name).split(" ").filter(isTelling)));

/** No name by itself: what stands between names, and words that begin many a sentence. */
const BETWEEN = new Set(
  "van de den der dr drs het ten ter te op in is ing ir al el la le di da do du von zu bij aan uit voor over onder".split(
    " ",
  ),
);

/** "Ans" and "Bos" are names as much as "Hanna"; an initial is none. */
const isTelling = (part: string): boolean => {
  const letters = part.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && !BETWEEN.has(letters);
};

const startsLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

const plain = (name: string): string => name.trim().toLocaleLowerCase("nl").replace(/\s+/gu, " ");

/** Matches any of them as whole words, longest first; undefined when there are none. */
function anyOf(all: readonly string[]): RegExp | undefined {
  if (all.length === 0) return undefined;
  const choices = all
    .toSorted((a, b) => b.length - a.length)
    .map((each) => each.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll(" ", "\\s+"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}
