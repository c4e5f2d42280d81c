/** What a functie comes down to, so that the work and the papers that belong to it can be named (domain.md, Rooster). */

import { plainWords } from "../plain-words.ts";

export type OfficeRole = "chair" | "secretary" | "treasurer" | "member";

const ROLES: readonly (readonly [role: OfficeRole, word: RegExp])[] = [
  ["chair", /voorzit(?:ter|ster)/],
  ["secretary", /secretar(?:is|esse)/],
  ["treasurer", /penningmeest(?:er|eres)/],
];

/** "Secretaris en penningmeester" are two; what is none of the three is a member of the board. */
export function rolesOf(functie: string): readonly OfficeRole[] {
  const words = plainWords(functie);
  const found = ROLES.filter(([, word]) => word.test(words)).map(([role]) => role);
  return found.length === 0 ? ["member"] : found;
}
