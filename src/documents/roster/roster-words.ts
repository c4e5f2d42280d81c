/** A seat of the roster in words: its function, its term, whether it can be held once more, and why it was moved. */

import type { OfficeState } from "../../domain/board/board.ts";
import type { Choice } from "../../domain/board/choices.ts";
import type { Again, Seat, Statutes } from "../../domain/board/step-down.ts";
import { againOf, overSince } from "../../domain/board/used-up.ts";
import { assertNever } from "../../kernel/assert-never.ts";
import { clip } from "../../kernel/clip.ts";
import { listed } from "../../press/calendar-words.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { texts } from "./texts.ts";

/** Longer ones were pasted by mistake. */
const LONGEST = 200;

export const nameOf = ({ member }: Seat): string => clip(member.person.name.trim(), LONGEST) || texts.noName;

/** "secretaris en penningmeester". */
export const functieOf = ({ sittings }: Seat): string =>
  listed(
    sittings.map(({ term }) => clip(term.functie.trim(), LONGEST)).filter((functie) => functie !== ""),
  ) || texts.noFunctie;

/** "2e termijn, de laatste"; "waarnemend"; "1e termijn, begint op 1 januari 2027"; and since when it is over. */
export function seatTermWords(seat: Seat, statutes: Statutes, today: string): string {
  const again = againOf(seat, statutes, today);
  const parts = [
    seat.number === 0 ? texts.interim : texts.nth(seat.number),
    seat.state === "coming" ? texts.starts(fullDate(seat.from)) : "",
    texts.again[again],
  ];
  const term = parts.filter((part) => part !== "").join(", ");
  const over = overWords(seat, statutes, today);
  return over === "" ? term : `${term}. ${over}`;
}

/** Of a term without an end that lasts longer than the statuten allow: since when it is over by them; else "". */
export function overWords(seat: Seat, statutes: Statutes, today: string): string {
  const since = overSince(seat, statutes, today);
  return since === "" ? "" : texts.over(fullDate(since));
}

/** "Vacature: penningmeester". */
export const vacancyWords = ({ functie, free }: Pick<OfficeState, "functie" | "free">): string =>
  texts.vacancy(clip(functie.trim(), LONGEST), free);

/** "Herbenoembaar"; "" where that is not known. */
export const againWords = (again: Again): string => texts.againAlone[again];

/** What the statuten say about terms, as far as it was filled in; "" nothing. */
export const statutesWords = ({ termYears, maxTerms }: Statutes): string =>
  [
    termYears === null ? "" : texts.statutes.termYears(termYears),
    maxTerms === null ? "" : texts.statutes.maxTerms(maxTerms),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");

export const togetherWords = (year: number): string => texts.together.sentence(year);

/** Why a place ends where it does: "Eén jaar eerder, zodat voorzitter en secretaris niet samen aftreden." */
export function reasonWords({ reason, moved, seat }: Choice, termYears: number): string {
  const words = texts.reasons;
  const move = words.moved(moved);
  const hadNoEnd = (sentence: string) => (seat.until === "" ? `${words.hadNoEnd} ${sentence}` : sentence);
  switch (reason.kind) {
    case "kept":
      return words.kept;
    case "byHand":
      return words.byHand;
    case "firstEnd":
      return words.firstEnd(termYears);
    case "termLimit":
      return words.termLimit(termYears);
    case "chairSecretary":
      return hadNoEnd(words.chairSecretary(move));
    case "treasurer":
      return hadNoEnd(words.treasurer(move));
    case "spread":
      return hadNoEnd(words.spread(move, reason.year, reason.count));
    case "fixed":
      return reason.why === "tooLong" ? words.fixed.tooLong(termYears) : words.fixed[reason.why];
    default:
      return assertNever(reason);
  }
}
