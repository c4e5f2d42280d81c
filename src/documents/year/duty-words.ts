/** How a duty of the year is put into words: each function follows the language, but sources and remarks of norms are as their papers say them. */

import type { DutyState } from "../../domain/year/year.ts";
import { assertNever } from "../../kernel/assert-never.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { adaptedWords, forWords, normTitle, weightWords } from "../board/board-words.ts";
import { texts } from "./texts.ts";

type Duty = Pick<DutyState, "basis">;

/** "Openbare vergaderingen per jaar". */
export function dutyTitle({ basis }: Duty): string {
  if (basis.kind === "norm") return normTitle(basis.norm);
  if (basis.kind === "own") return basis.duty.title.trim() || texts.noTitle;
  return wordsOfLaw(basis.id).title;
}

/** The paper it stands in: "RadarAdvies 2024, hoofdstuk 4 (beleidsnota 2021)", and whether it was adapted here. */
export function dutySource({ basis }: Duty): string {
  if (basis.kind === "norm") {
    const { source, sourceDate } = basis.norm;
    return adaptedWords(texts.source(source, sourceDate), basis.norm) || texts.ownSource;
  }
  if (basis.kind === "own") return basis.duty.source.trim() || texts.ownSource;
  return wordsOfLaw(basis.id).source;
}

/** How softly it is meant: "advies"; "wet" and "eigen taak" where no set of norms says it. */
export function dutyWeight({ basis }: Duty): string {
  if (basis.kind === "norm") return weightWords(basis.norm.weight);
  return basis.kind === "own" ? texts.ownWeight : wordsOfLaw(basis.id).weight;
}

/** Whose doing it is: "samen met de gemeente". */
export const dutyFor = ({ basis }: Duty): string =>
  forWords(basis.kind === "norm" ? basis.norm.for : "organisation");

/** What the paper adds; "" nothing. */
export const dutyRemark = ({ basis }: Duty): string => (basis.kind === "norm" ? basis.norm.remark : "");

/** Where it stands, neutrally: "1 van 2 gehouden, 1 gepland". `isPast`: the year is over. */
export function dutyTally(duty: DutyState, isPast: boolean): string {
  const words = texts.tally;
  switch (duty.kind) {
    case "meetings":
      return [
        words.held(duty.held.length, duty.asked),
        duty.coming.length === 0 ? "" : words.planned(duty.coming.length),
      ]
        .filter((part) => part !== "")
        .join(", ");
    case "minutes": {
      const all = duty.published.length + duty.waiting.length;
      if (all === 0) return isPast ? words.noMinutesThen : words.noMinutes;
      return words.public(duty.published.length, all);
    }
    case "mark":
      return markWords(duty, isPast);
    default:
      return assertNever(duty);
  }
}

function markWords(duty: Extract<DutyState, { kind: "mark" }>, isPast: boolean): string {
  const words = texts.tally;
  if (!duty.mark) return isPast ? words.notNoted : words.notYet;
  const date = fullDate(duty.mark.on);
  return isTogether(duty) ? words.together(date) : words.done(date);
}

/** "Overleg van het jaar samen gepland". */
export const isTogether = ({ basis }: Duty): boolean =>
  basis.kind === "norm" && basis.norm.measure === "yearTogether";

const wordsOfLaw = (id: string) =>
  Object.hasOwn(texts.legal, id)
    ? texts.legal[id as keyof typeof texts.legal]
    : { title: id, source: texts.legalWeight, weight: texts.legalWeight };
