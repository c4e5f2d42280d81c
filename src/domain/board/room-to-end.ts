/** Within which years a term may end: not before today, and never longer than the statuten give (domain.md, Rooster). */

import { addMonths } from "../../kernel/civil-date.ts";
import { plausibleDay } from "./days.ts";
import { lastDayOf } from "./next-term.ts";
import { leavingYear, type Seat, type Statutes, USUAL_TERM_YEARS, yearOf } from "./step-down.ts";

/** Why an end is left as it is: it is past, interim, already said to be leaving, has no first day, or lasts too long. */
export type Fixed = "lapsed" | "interim" | "leaves" | "noStart" | "tooLong";

/** A seat, and what can be done about its end. */
export type Place = {
  readonly seat: Seat;
  /** The year it stands in now; null: no end was agreed. */
  readonly stood: number | null;
  /** The days between which it may end, both included; or why it stays as it is. */
  readonly room: { readonly first: string; readonly last: string } | Fixed;
};

export type Movable = Place & { readonly room: { readonly first: string; readonly last: string } };

export const isMovable = (place: Place): place is Movable => typeof place.room === "object";

export const termYearsOf = ({ termYears }: Statutes): number => termYears ?? USUAL_TERM_YEARS;

export const placeOf = (seat: Seat, statutes: Statutes, today: string): Place => ({
  seat,
  stood: leavingYear(seat, today),
  room: roomOf(seat, termYearsOf(statutes), today),
});

function roomOf(seat: Seat, termYears: number, today: string): Place["room"] {
  if (seat.state === "lapsed") return "lapsed";
  if (seat.sittings.some(({ term }) => term.interim)) return "interim";
  if (seat.sittings.some(({ term }) => plausibleDay(term.endedOn) !== "")) return "leaves";
  const last = lastDayOf(seat.from, termYears);
  if (last === "") return "noStart";
  const first = seat.from > today ? seat.from : today;
  return last < first ? "tooLong" : { first, last };
}

/**
 * The day a place ends in that year: the day and month it stands on now (of an open one: the last day it can have), and
 * within its room. 29 February becomes the 28th.
 */
export function endIn({ seat, stood, room }: Movable, year: number): string {
  if (year === stood && (seat.until <= room.last || yearOf(room.last) === year)) return seat.until;
  const usual = seat.until === "" ? room.last : seat.until;
  const day = addMonths(usual, (year - yearOf(usual)) * 12);
  return day < room.first ? room.first : day > room.last ? room.last : day;
}

/** The year a place would end in if nothing was arranged. */
export const naturalYear = ({ stood, room }: Movable): number =>
  Math.min(stood ?? yearOf(room.last), yearOf(room.last));
