/** What people fill in about a term on the board, and about whoever comes to sit on it. */

import { parseCivilDate } from "../../kernel/civil-date.ts";
import { err, ok, type Result } from "../../kernel/result.ts";
import { plausibleDay } from "../board/days.ts";
import { officeId } from "../board/offices.ts";
import { spanBetween } from "../board/service.ts";
import { sittingsOf } from "../board/sittings.ts";
import { type Party, parseParty } from "../party.ts";
import { blank } from "../table.ts";
import { type Term, terms } from "../tables/board.ts";
import type { Person } from "../tables/people.ts";
import { requiredText } from "./text-fields.ts";

/**
 * Why a field is not taken. `badDate`: no day of the calendar. `badYear`: not of this time. `endBeforeStart`: the last day
 * lies before the first. `fromNeeded`: an end without a beginning. `alreadyThere`: see `isThereAlready`.
 */
export type TermProblem =
  | "empty"
  | "tooLong"
  | "badDate"
  | "badYear"
  | "endBeforeStart"
  | "fromNeeded"
  | "alreadyThere";

type Dates = Pick<Term, "from" | "until" | "endedOn">;
export type DateProblems = Partial<Record<keyof Dates, TermProblem>>;

/** The days of a term that is there already; each may be "". */
export function parseTermDates(dates: Dates): Result<Dates, DateProblems> {
  const problems: DateProblems = {};
  for (const field of ["from", "until", "endedOn"] as const) {
    const wrong = dayProblem(dates[field]);
    if (wrong) problems[field] = wrong;
  }
  for (const field of ["until", "endedOn"] as const)
    if (!problems[field] && !problems.from && dates[field] !== "" && dates[field] < dates.from)
      problems[field] = "endBeforeStart";
  return Object.keys(problems).length > 0 ? err(problems) : ok(dates);
}

function dayProblem(day: string): TermProblem | undefined {
  if (day === "") return undefined;
  if (parseCivilDate(day) === undefined) return "badDate";
  return plausibleDay(day) === "" ? "badYear" : undefined;
}

/** A year alone is enough: its first day, or its last; undefined when it is no year of this time. */
export function dayOfYear(typed: string, end: "first" | "last"): string | undefined {
  const year = typed.trim();
  if (!/^\d{4}$/.test(year)) return undefined;
  return plausibleDay(end === "first" ? `${year}-01-01` : `${year}-12-31`) || undefined;
}

/** Whoever comes to sit on the board, as filled in. `personId`: chosen from Contacten; "" the name decides. */
export type BoardMemberDraft = Readonly<Record<"name" | "personId" | "functie" | "from" | "until", string>>;
export type BoardMemberField = "name" | "functie" | "from" | "until";
export type BoardMemberProblems = Partial<Record<BoardMemberField, TermProblem>>;

/** `party.personId` "" makes someone new in Contacten. `dates` undefined: since when is not known yet. */
export type BoardMember = {
  readonly party: Party;
  readonly functie: string;
  readonly dates: Pick<Term, "from" | "until"> | undefined;
};

/** `people`: who may be meant by a name: those of Contacten who could sit on the board. */
export function parseBoardMember(
  draft: BoardMemberDraft,
  people: Iterable<Person>,
): Result<BoardMember, BoardMemberProblems> {
  const party = partyOf(draft, [...people]);
  const functie = requiredText(draft.functie);
  const dates = parseTermDates({ from: draft.from, until: draft.until, endedOn: "" });
  const problems: BoardMemberProblems = {
    ...(dates.ok ? {} : dates.error),
    ...(!party.ok && { name: party.error }),
    ...(!functie.ok && { functie: functie.error === "tooLong" ? "tooLong" : "empty" }),
    ...(dates.ok && draft.from === "" && draft.until !== "" && { from: "fromNeeded" }),
  };
  if (!party.ok || !functie.ok || Object.keys(problems).length > 0) return err(problems);
  const { from, until } = draft;
  return ok({ party: party.value, functie: functie.value, dates: from === "" ? undefined : { from, until } });
}

/** Who is meant by what was filled in; see `parseBoardMember`. */
export function partyOf(
  draft: BoardMemberDraft,
  people: readonly Person[],
): Result<Party, "empty" | "tooLong"> {
  const chosen = people.find(({ id, name }) => id === draft.personId && name === draft.name);
  if (chosen) return ok({ personId: chosen.id, name: chosen.name });
  const name = requiredText(draft.name);
  if (!name.ok) return err(name.error === "tooLong" ? "tooLong" : "empty");
  return parseParty(name.value, people);
}

type Added = Pick<Term, "functie" | "from" | "until">;

/**
 * Whether somebody who gets one more term would sit in it as lapsed: it is over, and no later term follows on it. Then
 * one is asked whether they sit there still. `had`: their other terms.
 */
export function leavesLapsed(added: Added, had: readonly Term[], today: string): boolean {
  const term: Term = { ...blank(terms, ""), ...added };
  return sittingsOf([...had, term], today).some((each) => each.term === term && each.state === "lapsed");
}

/** Whether this term is among those they had: the same functie from the same first day. */
export function isThereAlready({ functie, from }: Omit<Added, "until">, had: readonly Term[]): boolean {
  const office = officeId(functie);
  return had.some((other) => officeId(other.functie) === office && other.from === from);
}

/**
 * What may be a mistake, and is kept all the same. `long`: agreed for so many years that one asks whether it is right.
 * `overlaps`: another term of the same person in the same functie has days in common with it.
 */
export type TermDoubt = { readonly kind: "long"; readonly years: number } | { readonly kind: "overlaps" };

/** Statuten give three or four years, seldom six; what is longer than this may be mistyped. */
const LONG_YEARS = 12;

/** `all`: the terms of the same person. */
export function termDoubts(term: Term, all: readonly Term[]): TermDoubt[] {
  const { years } = spanBetween(term.from, term.until);
  const office = officeId(term.functie);
  const overlaps = all.some(
    (other) => other.id !== term.id && officeId(other.functie) === office && haveDaysInCommon(term, other),
  );
  return [
    ...(years > LONG_YEARS ? [{ kind: "long", years } as const] : []),
    ...(overlaps ? [{ kind: "overlaps" } as const] : []),
  ];
}

/** The last day of one may be the first of the next: on such a day a meeting chose them again. */
function haveDaysInCommon(a: Dates, b: Dates): boolean {
  if (plausibleDay(a.from) === "" || plausibleDay(b.from) === "") return false;
  return a.from < lastOf(b) && b.from < lastOf(a);
}

/** Without an end it goes on for ever. */
const lastOf = ({ endedOn, until }: Dates): string =>
  plausibleDay(endedOn) || plausibleDay(until) || FOR_EVER;

const FOR_EVER = "2199-12-31";
