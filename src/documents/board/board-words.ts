/** How the board, its norms and the organisation are put into words: each function follows the language. */

import type { Service, Signal, Sitting } from "../../domain/board/board.ts";
import { adaptedBy, besidePaper } from "../../domain/norms/adapted.ts";
import type { NormInForce } from "../../domain/norms/norms-in-force.ts";
import { THE_HAGUE } from "../../domain/norms/the-hague.ts";
import type { AdaptedPart, Norm } from "../../domain/tables/norms.ts";
import { assertNever } from "../../kernel/assert-never.ts";
import { locale } from "../../kernel/language.ts";
import { listed, monthName } from "../../press/calendar-words.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { texts } from "./texts.ts";

/** "5 jaar en 8 maanden"; "" where nothing is known of it. */
export function serviceWords({
  spells,
  years,
  months,
}: Pick<Service, "spells" | "years" | "months">): string {
  if (spells.length === 0) return "";
  const words = texts.service;
  if (years === 0) return months === 0 ? words.lessThanMonth : words.months(months);
  return months === 0 ? words.years(years) : words.and(words.years(years), words.months(months));
}

/** "tweede termijn, tot 31 maart 2028", "waarnemend, einde niet afgesproken". */
export function termWords(sitting: Sitting): string {
  const { term } = texts;
  const which = sitting.number === 0 ? term.interim : term.nth(sitting.number);
  return `${which}, ${daysWords(sitting)}`;
}

function daysWords({ state, term, endsOn }: Sitting): string {
  const words = texts.term;
  const end = fullDate(endsOn);
  switch (state) {
    case "coming":
      return [words.from(fullDate(term.from)), end === "" ? "" : words.until(end)].filter(Boolean).join(" ");
    case "running":
      return end === "" ? words.open : words.until(end);
    case "lapsed":
      return words.lapsed(end);
    case "ended":
      return words.ended(end);
    default:
      return assertNever(state);
  }
}

/** One or more short sentences. Soft, but for the one real alarm: a term that lapsed (domain.md, Rooster). */
export function signalWords(signal: Signal, today: string): string {
  const words = texts.signal;
  switch (signal.kind) {
    case "lapsed":
      return words.lapsed(fullDate(signal.on));
    case "ends":
      return `${words.ends(fullDate(signal.on))} ${words.endsAhead[signal.ahead]}`;
    case "overGuideline":
      return overWords(signal.norm, signal.efforts);
    case "successionTalk":
      return signal.on < today ? words.talk : words.talkIn(monthOf(signal.on, today));
    case "notIntroduced":
      return words.notIntroduced;
    default:
      return assertNever(signal);
  }
}

/** "september", or "september 2027" in another year. */
function monthOf(date: string, today: string): string {
  const name = monthName(Number(date.slice(5, 7)));
  return date.slice(0, 4) === today.slice(0, 4) ? name : `${name} ${date.slice(0, 4)}`;
}

/** "Velen zijn het er niet mee eens" is said of a richtlijn alone (R 5.2): what an organisation agreed itself is its own. */
function overWords(norm: NormInForce, efforts: number): string {
  const words = texts.signal;
  const years = (norm.value ?? 0).toLocaleString(locale());
  const isGuideline = norm.weight === "guideline";
  return [
    isGuideline ? words.over(years, sourceWords(norm)) : words.overOther(years, sourceWords(norm)),
    isGuideline ? words.manyDisagree : "",
    efforts === 0 ? words.effortsCount : words.effortsNoted(efforts),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

type Source = Pick<Norm, "source" | "sourceDate">;

type Own = Pick<NormInForce, "own" | "adapted">;

/** "beleidsnota 2021, zelf aangepast": where a norm stands in short, and whether it says something else there. */
export const sourceWords = (norm: Source & Own): string =>
  adaptedWords(paperWords(norm), norm) || texts.noSource;

/** "beleidsnota 2021": the paper a norm stands in. Where that was read in another, the first stands in brackets. */
function paperWords({ source, sourceDate }: Source): string {
  const paper = inLastBrackets(source.trim()) || source;
  return texts.source(paper.trim(), sourceDate);
}

/**
 * A paper that says it otherwise than it counts here is not left alone with it, whether that was changed here or by the
 * organisation it was taken over from; a source of one's own is.
 */
export function adaptedWords(paper: string, { own, ...norm }: Own): string {
  if (paper === "" || own === "source") return paper;
  const others = besidePaper(norm).map(makerWords);
  if (own === "part") return texts.adapted(paper);
  return others.length === 0 ? paper : texts.adaptedBy(paper, listed(others));
}

/** "Aangepast door Wijkvereniging De Zilverlinde: aantal en opmerking.", a sentence for each organisation. */
export const adaptedLines = (norm: Pick<Norm, "adapted">): string[] =>
  adaptedBy(norm).map(({ by, parts }) => {
    if (parts.includes("whole" satisfies AdaptedPart)) return texts.addedBy(makerWords(by));
    return texts.changedBy(makerWords(by), listed(parts.map((part) => wordOf(texts.parts, part))));
  });

const makerWords = (by: string): string => by || texts.otherOrganisation;

const SHIPPED_TITLES: ReadonlyMap<string, string> = new Map(
  THE_HAGUE.norms.map(({ id, title }) => [id, title]),
);

/** What a norm is called, in the language of the screen where it is one of the shipped ones; else as it is written. */
export const normTitle = ({ id, title }: Pick<Norm, "id" | "title">): string =>
  SHIPPED_TITLES.get(id) === title ? wordOf(texts.normTitles, id) : title;

/** "beleidsnota 2021" of "hoofdstuk 4 (beleidsnota 2021)"; "" where nothing but a number stands there: "paragraaf 6.2 (5)". */
function inLastBrackets(source: string): string {
  const open = source.lastIndexOf("(");
  if (open < 0 || source.indexOf(")", open) !== source.length - 1) return "";
  const inside = source.slice(open + 1, -1);
  return /[^\d\s.,]/.test(inside) ? inside : "";
}

/** How softly it is meant: "richtlijn". A word from a newer version is shown as it is. */
export const weightWords = (weight: string): string => wordOf(texts.weights, weight);

/** Whose doing it is: "samen met de gemeente". */
export const forWords = (whose: string): string => wordOf(texts.whose, whose);

/** "vereniging"; "" where it was not said. */
export const legalFormWords = (form: string): string => wordOf(texts.legalForms, form);

/** "belangenbehartiger". */
export const roleWords = (role: string): string => wordOf(texts.roles, role);

/** "huisvesting". */
export const subsidyWords = (part: string): string => wordOf(texts.subsidyParts, part);

const wordOf = (words: Readonly<Record<string, string>>, word: string): string =>
  Object.hasOwn(words, word) ? (words[word] ?? word) : word;
