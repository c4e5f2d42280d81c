/** Rooster van aftreden: who steps down in which year, and where chair and secretary fall together (domain.md, Rooster). */

import type { Organisation } from "../tables/organisation.ts";
import type { Board, Member, OfficeState, Sitting } from "./board.ts";
import { plausibleDay } from "./days.ts";
import { type Officer, officersIn } from "./officers.ts";
import { officeId } from "./offices.ts";

/** What the statuten say about terms; null is not said. */
export type Statutes = Pick<Organisation, "termYears" | "maxTerms">;

/** Usual in Dutch statuten; counts as long as the organisation said nothing of its own (domain.md, Rooster; P). */
export const USUAL_TERM_YEARS = 4;

/** What one person began on one day, for as long: mostly one functie, sometimes two. It comes to an end as one. */
export type Seat = {
  /** Of its first term. */
  readonly id: string;
  readonly member: Member;
  /** The office that comes first in front; never empty. */
  readonly sittings: readonly Sitting[];
  readonly officers: readonly Officer[];
  /** "" was not said. */
  readonly from: string;
  /** The last day; "" none was agreed. */
  readonly until: string;
  readonly state: "coming" | "running" | "lapsed";
  /** Which term in a row it is, from 1; 0 for an interim one. */
  readonly number: number;
};

/** `last`: it is the last one the statuten allow. `unsaid`: how many they allow was not filled in. */
export type Again = "yes" | "last" | "interim" | "unsaid";

export type StepDownYear = { readonly year: number; readonly seats: readonly Seat[] };

export type StepDown = {
  /** Termijn verlopen: the end is past, and nobody said what happened. */
  readonly lapsed: readonly Seat[];
  /** From this year on, only years in which somebody steps down. */
  readonly years: readonly StepDownYear[];
  readonly open: readonly Seat[];
  /** On the board, and nobody said since when. */
  readonly unsaid: readonly Member[];
  /** Offices with an empty seat. */
  readonly vacant: readonly OfficeState[];
  /** Years in which chair and secretary both step down; a term that lapsed counts for this year. */
  readonly together: readonly number[];
};

export function stepDownOf(board: Board, today: string): StepDown {
  const seats = seatsOf(board);
  const coming = seats.filter(({ state, until }) => state !== "lapsed" && until !== "");
  const byYear = Map.groupBy(coming, ({ until }) => yearOf(until));
  return {
    lapsed: seats.filter(({ state }) => state === "lapsed"),
    years: [...byYear]
      .sort(([a], [b]) => a - b)
      .map(([year, those]) => ({ year, seats: [...those].sort((a, b) => compare(a.until, b.until)) })),
    open: seats.filter(({ until }) => until === ""),
    unsaid: board.members.filter(({ sittings }) => sittings.length === 0),
    vacant: board.offices.filter(({ free }) => free > 0),
    together: yearsTogether(seats.map((seat) => ({ seat, year: leavingYear(seat, today) }))),
  };
}

/** Those that go on and those that are to begin, in the order of the board; a term that is followed by one more of the same person in the same office has no end of its own. */
export function seatsOf(board: Board): Seat[] {
  return [...board.members, ...board.coming].flatMap((member) => {
    const coming = member.sittings.filter(({ state }) => state === "coming");
    const now = member.now.filter((sitting) => !coming.some((next) => isSameOffice(next, sitting)));
    const alike = Map.groupBy([...now, ...coming], ({ term, endsOn, state }) =>
      [term.from, endsOn, term.interim, state].join("|"),
    );
    return [...alike.values()].flatMap((sittings) => seatOf(member, sittings));
  });
}

function seatOf(member: Member, sittings: readonly Sitting[]): Seat[] {
  const [first] = sittings;
  if (!first || first.state === "ended") return [];
  return [
    {
      id: first.term.id,
      member,
      sittings,
      officers: sittings.flatMap(({ term }) => officersIn(term.functie)),
      from: plausibleDay(first.term.from),
      until: first.endsOn,
      state: first.state,
      number: Math.max(...sittings.map(({ number }) => number)),
    },
  ];
}

const isSameOffice = (a: Sitting, b: Sitting): boolean =>
  officeId(a.term.functie) === officeId(b.term.functie);

/** The year somebody steps down in; a term that lapsed asks for it now. null: no end was agreed. */
export const leavingYear = ({ state, until }: Seat, today: string): number | null =>
  until === "" ? null : yearOf(state === "lapsed" ? today : until);

/** Whether the statuten let them be chosen once more. */
export function againAfter({ number }: Pick<Seat, "number">, { maxTerms }: Statutes): Again {
  if (number === 0) return "interim";
  if (maxTerms === null) return "unsaid";
  return number >= maxTerms ? "last" : "yes";
}

export type Leaving = { readonly seat: Seat; readonly year: number | null };

/** The years in which a chair and a secretary step down who are not one person, earliest first. */
export function yearsTogether(leaving: readonly Leaving[]): number[] {
  const years = clashes(leaving, "chair", "secretary").map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Two people in two offices who leave in one year. */
export function clashes(
  leaving: readonly Leaving[],
  one: Officer,
  other: Officer,
): { readonly year: number; readonly seats: readonly [Seat, Seat] }[] {
  const holding = (office: Officer) => leaving.filter(({ seat }) => seat.officers.includes(office));
  return holding(one).flatMap((first) =>
    holding(other).flatMap((second) =>
      first.year !== null && first.year === second.year && !isSamePerson(first.seat, second.seat)
        ? [{ year: first.year, seats: [first.seat, second.seat] as const }]
        : [],
    ),
  );
}

const isSamePerson = (a: Seat, b: Seat): boolean => a.member.person.id === b.member.person.id;

export const yearOf = (date: string): number => Number(date.slice(0, 4));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
