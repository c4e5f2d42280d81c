/** Which of the three offices every board has a functie is: statuten keep chair and secretary apart (domain.md, Rooster). */

import { officeId } from "./offices.ts";

export type Officer = "chair" | "secretary" | "treasurer";

const WORDS: Readonly<Record<string, Officer>> = {
  voorzitter: "chair",
  voorzitster: "chair",
  secretaris: "secretary",
  secretaresse: "secretary",
  penningmeester: "treasurer",
};

/** Before such a word somebody stands beside the office, and does not hold it. */
const BESIDE = new Set([
  "vice",
  "plaatsvervangend",
  "plv",
  "tweede",
  "2e",
  "adjunct",
  "assistent",
  "oud",
  "ere",
]);

/** "secretaris-penningmeester" is both; "vice-voorzitter" and "bestuurslid" are none. */
export function officersIn(functie: string): Officer[] {
  const words = officeId(functie).split("-");
  return words.flatMap((word, at) => {
    const officer = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    return officer && !BESIDE.has(words[at - 1] ?? "") ? [officer] : [];
  });
}
