/** The functies a term can be given: the usual ones and those of this board, in its order. */

import type { Office, Term } from "../tables/board.ts";
import { byOffice, officeId, USUAL_OFFICES } from "./offices.ts";

/** Each once, in the words of this board, without those that it does not have (any more). */
export function offeredFuncties(terms: readonly Term[], offices: readonly Office[]): string[] {
  const byId = new Map<string, string>();
  const add = (functie: string) => {
    const id = officeId(functie);
    if (id !== "" && !byId.has(id)) byId.set(id, functie.trim());
  };
  for (const { functie } of offices) add(functie);
  for (const { functie } of terms) add(functie);
  for (const functie of USUAL_OFFICES) add(functie);
  // "Bestuurslid" is how many say the fourth of them.
  if (byId.has(SHORT)) byId.delete(LONG);
  for (const { id, places } of offices) if (places === 0) byId.delete(id);
  return [...byId.keys()].sort(byOffice(offices)).map((id) => byId.get(id) ?? id);
}

const SHORT = officeId("bestuurslid");
const LONG = officeId("algemeen bestuurslid");
