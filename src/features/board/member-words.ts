/** What is said beside each plank: the words carry the meaning, the drawing only shows it. */

import { serviceWords, termWords } from "../../documents/board/board-words.ts";
import type { Member, OfficeState, Sitting } from "../../domain/board/board.ts";
import { plausibleDay } from "../../domain/board/days.ts";
import { capital, listed } from "../../press/calendar-words.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { texts } from "./texts.ts";

/** "secretaris"; who is on the board without one is a bestuurslid. */
export const officeOf = ({ term }: Sitting): string => term.functie.trim() || texts.planks.noOffice;

/** "Secretaris en webredacteur, 5 jaar en 8 maanden.", or when they begin. */
export function serviceLine({ now, sittings, service }: Member): string {
  const [first] = sittings.filter(({ state }) => state === "coming");
  if (now.length === 0)
    return first ? texts.planks.begins(capital(officeOf(first)), fullDate(first.term.from)) : "";
  const offices = capital(listed([...new Set(now.map(officeOf))]));
  return texts.planks.line(offices, serviceWords(service));
}

/**
 * Until when, where no signal says so already, and what was agreed for after it: "Tweede termijn, tot 31 maart 2028."
 * Which functie is said where there are several.
 */
export function termLines({ now, sittings, signals }: Member): string[] {
  const told = signals.flatMap((signal) =>
    signal.kind === "lapsed" || signal.kind === "ends" ? [signal.sitting.term.id] : [],
  );
  const after = now.length === 0 ? [] : sittings.filter(({ state }) => state === "coming");
  const said = [...now, ...after]
    .filter(({ term }) => plausibleDay(term.from) !== "")
    .map((sitting) => ({
      office: officeOf(sitting),
      words: told.includes(sitting.term.id) ? interimWord(sitting) : termWords(sitting),
    }))
    .filter(({ words }) => words !== "");
  const isOne =
    new Set(said.map(({ words }) => words)).size === 1 ||
    new Set(said.map(({ office }) => office)).size === 1;
  const lines = said.map(({ office, words }) => sentence(isOne ? words : `${office}: ${words}`));
  return [...new Set(lines)];
}

/** The signal does not say that someone only fills in. */
const interimWord = ({ term }: Sitting): string => (term.interim ? texts.columns.interim : "");

const sentence = (words: string): string => `${capital(words)}.`;

/** Of an office with an empty place. */
export const freeWords = ({ holders, free }: OfficeState): string =>
  holders.length === 0 && free === 1 ? texts.planks.nobody : texts.planks.free(free);

/** "Aad, Bea en Cor". */
export const namesOf = (members: readonly Member[]): string =>
  listed(members.map(({ person }) => person.name));
