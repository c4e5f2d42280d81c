/** What-if: "niemand wordt herbenoemd". Terms that were given already still begin; after their last day nobody stays. */

import { addDays } from "../../kernel/civil-date.ts";
import type { Board, Member, Sitting } from "./board.ts";
import { plausibleDay } from "./days.ts";
import { officeId } from "./offices.ts";

/** A day after which somebody is gone, or an office empty. */
export type Leaving = {
  /** The last day; of a term that lapsed it is past. */
  readonly date: string;
  /** Those who leave the board altogether. */
  readonly leaving: readonly Member[];
  /** How many are on the board the day after; of a day that is past, today. */
  readonly left: number;
  /** Who they are. */
  readonly stayers: readonly Member[];
  /** The functies in which nobody sits any more from then on. */
  readonly emptyOffices: readonly string[];
  /** All functies in which nobody sits by then, those that were empty before too. */
  readonly allEmpty: readonly string[];
};

type Stay = {
  readonly member: Member;
  readonly functie: string;
  readonly from: string;
  readonly until: string;
};

/** Every such day, the earliest first. Who has no end agreed stays, and so does who has no term at all. */
export function withoutReappointment(board: Board, today: string): Leaving[] {
  const stays = [...board.members, ...board.coming].flatMap((member) => staysOf(member));
  const days = new Set(stays.map(({ until }) => until).filter((until) => until !== ""));
  return [...days]
    .sort()
    .map((date) => after(date, stays, { board, today }))
    .filter(({ leaving, emptyOffices }) => leaving.length + emptyOffices.length > 0);
}

/** Who stays because no end was agreed. */
export const withoutEnd = (board: Board): Member[] =>
  [...board.members, ...board.coming].filter((member) => staysOf(member).some(({ until }) => until === ""));

function staysOf(member: Member): Stay[] {
  if (member.sittings.length === 0) return [{ member, functie: member.person.functie, from: "", until: "" }];
  return member.sittings
    .filter(({ state }) => state !== "ended")
    .map((sitting) => ({
      member,
      functie: sitting.term.functie.trim(),
      from: beginOf(sitting),
      until: sitting.endsOn,
    }));
}

const beginOf = ({ state, term }: Sitting): string => (state === "coming" ? plausibleDay(term.from) : "");

type Now = { readonly board: Board; readonly today: string };

function after(date: string, stays: readonly Stay[], { board, today }: Now): Leaving {
  const next = date < today ? today : addDays(date, 1);
  // A term that begins later, but was given already, holds its seat from the day it begins.
  const sitting = stays.filter(({ from, until }) => from <= next && (until === "" || until > date));
  const stayers = new Set(sitting.map(({ member }) => member));
  const gone = stays.filter(({ until }) => until === date);
  const filled = new Set(sitting.map(({ functie }) => officeId(functie)));
  const empty = new Map(
    gone
      .filter(({ functie }) => !filled.has(officeId(functie)))
      .map(({ functie }) => [officeId(functie), functie]),
  );
  empty.delete("");
  const before = board.offices
    .filter(({ id }) => !filled.has(id))
    .map(({ id, functie }) => [id, functie] as const);
  return {
    date,
    leaving: [...new Set(gone.map(({ member }) => member))].filter((member) => !stayers.has(member)),
    left: stayers.size,
    stayers: [...stayers],
    emptyOffices: [...empty.values()],
    allEmpty: [...new Map([...before, ...empty]).values()],
  };
}
