/**
 * Words that say nothing, but vary as a language does: the few sentences of `ten-years.ts` would become next to nothing when
 * they are compressed, and a message of minutes does not. Gzip makes about 40 % of them, as of Dutch prose.
 */

import type { Chapter } from "./ten-years.ts";

/** The same chapters, every text of them with other words; as long as it was. */
export function withVariedWords(chapters: readonly Chapter[], seed = 7): Chapter[] {
  const chance = chanceFrom(seed);
  const vocabulary = Array.from({ length: VOCABULARY }, () => madeUpWord(chance));
  return chapters.map((chapter) => ({
    ...chapter,
    words: chapter.words.map(([id, said]) => [id, prose(said.length, vocabulary, chance)]),
  }));
}

const VOCABULARY = 6000;

function prose(length: number, vocabulary: readonly string[], chance: () => number): string {
  let text = "";
  while (text.length < length) {
    // A few words are said all the time, most of them hardly ever.
    const word = vocabulary[Math.floor(chance() ** 2 * vocabulary.length)] ?? "";
    text += chance() < 0.1 ? `${word}. ` : `${word} `;
  }
  return text.slice(0, length);
}

function madeUpWord(chance: () => number): string {
  const from = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? "";
  const syllables = 1 + Math.floor(chance() * 3);
  return Array.from({ length: syllables }, () => from(ONSETS) + from(VOWELS) + from(CODAS)).join("");
}

const ONSETS = [
  "b",
  "d",
  "g",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "t",
  "v",
  "w",
  "z",
  "st",
  "br",
  "kl",
  "sch",
  "",
];
const VOWELS = ["a", "e", "i", "o", "u", "aa", "ee", "oo", "ie", "oe", "ij", "ui", "eu"];
const CODAS = ["", "", "n", "r", "t", "s", "k", "l", "p", "st", "ng", "nd"];

function chanceFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
