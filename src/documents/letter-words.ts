/** Letters as they stand under an agenda item, on the screen and on paper. */

import { partyName } from "../domain/party.ts";
import type { Letter } from "../domain/tables/outside.ts";
import type { Person } from "../domain/tables/people.ts";
import { shortDate } from "../press/spoken-dates.ts";
import { texts } from "./texts.ts";

/** "Ingekomen van Stadsdeel West (3 maart): herinrichting van het plein"; the year where it is another than `date`'s. */
export function letterLine(letter: Letter, people: ReadonlyMap<string, Person>, date: string): string {
  const { direction, on, subject } = letter;
  const how = direction === "out" ? texts.letters.out : texts.letters.in;
  const about = subject.replace(/\s+/g, " ").trim() || texts.letters.noSubject;
  return texts.letters.line(how(partyName(people, letter)), shortDate(on, date), about);
}
