/**
 * A proposal for the rooster van aftreden: as few as possible leave in one year, chair and secretary never in the same
 * one where that can be, nobody longer than the statuten give and nobody before today (domain.md, Rooster; P).
 *
 * What counts, in this order: chair and secretary apart; nobody asked to go within half a year; the spread; the treasurer
 * apart from both; as little change as possible, where shortening a last term counts double.
 */

import { addMonths } from "../../kernel/civil-date.ts";
import type { Board } from "./board.ts";
import type { Officer } from "./officers.ts";
import { endIn, isMovable, type Movable, naturalYear, type Place, placeOf } from "./room-to-end.ts";
import { spreadOver } from "./spread.ts";
import { againAfter, clashes, type Leaving, type Statutes, seatsOf, yearOf } from "./step-down.ts";

/** The year each movable place ends in, by the id of its seat. */
export type Years = ReadonlyMap<string, number>;

export const placesOf = (board: Board, statutes: Statutes, today: string): Place[] =>
  seatsOf(board).map((seat) => placeOf(seat, statutes, today));

/** Deterministic; and a proposal that was taken over is proposed again as it is. */
export function propose(places: readonly Place[], statutes: Statutes): Years {
  const movable = places.filter(isMovable).sort(inFixedOrder);
  const chair = movable.find(({ seat }) => seat.officers.includes("chair"));
  const secretary = movable.find((place) => place !== chair && place.seat.officers.includes("secretary"));
  const leading = [chair, secretary].filter((place) => place !== undefined);
  const others = movable.filter((place) => !leading.includes(place));
  const tries = combinations(leading).map((chosen) =>
    withOthers(places, others, new Map(leading.map(({ seat }, at) => [seat.id, chosen[at] ?? 0])), statutes),
  );
  const judged = tries.map((years) => ({ years, worth: judge(places, years, statutes) }));
  const best = judged.reduce((a, b) => (compareWorth(b.worth, a.worth) < 0 ? b : a));
  return longestFirst(movable, best.years, statutes);
}

/** What a set of years is worth: less is better, the first that differs decides. */
type Worth = readonly number[];

/** In the order at the head of this file. */
export function judge(places: readonly Place[], years: Years, statutes: Statutes): Worth {
  const leaving = leavingIn(places, years);
  const movable = places.filter(isMovable);
  const loads = [...loadOf(leaving).values()];
  return [
    clashes(leaving, "chair", "secretary").length,
    movable.filter((place) => isSoon(place, yearIn(place, years))).length,
    loads.reduce((sum, load) => sum + load * load, 0),
    clashes(leaving, "treasurer", "chair").length + clashes(leaving, "treasurer", "secretary").length,
    movable.reduce((sum, place) => sum + changeCost(place, yearIn(place, years), statutes), 0),
  ];
}

/** Below 0 when `a` is better. */
export function compareWorth(a: Worth, b: Worth): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

const yearIn = (place: Movable, years: Years): number => years.get(place.seat.id) ?? naturalYear(place);

/** Every place with the year it ends in: as chosen, or as it stands. */
export const leavingIn = (places: readonly Place[], years: Years): Leaving[] =>
  places.map((place) => ({
    seat: place.seat,
    year: isMovable(place) ? yearIn(place, years) : place.stood,
  }));

/** How many leave in each year. */
export function loadOf(leaving: readonly Leaving[]): Map<number, number> {
  const load = new Map<number, number>();
  for (const { year } of leaving) if (year !== null) load.set(year, (load.get(year) ?? 0) + 1);
  return load;
}

/** More years ahead nobody needs for a board. */
const MOST_YEARS = 12;

function yearsFor(place: Movable): number[] {
  const first = yearOf(place.room.first);
  const count = Math.min(yearOf(place.room.last) - first + 1, MOST_YEARS);
  const years = Array.from({ length: count }, (_, index) => first + index);
  return [...new Set([...years, naturalYear(place)])];
}

/** Asked to go, sooner than agreed, within half a year of today (or of when they begin). */
const isSoon = (place: Movable, year: number): boolean =>
  year < naturalYear(place) && endIn(place, year) < addMonths(place.room.first, 6);

function changeCost(place: Movable, year: number, statutes: Statutes): number {
  const years = year - naturalYear(place);
  return years < 0 && againAfter(place.seat, statutes) === "last" ? -2 * years : Math.abs(years);
}

/** The years chair and secretary could leave in, in every combination. */
const combinations = (leading: readonly Movable[]): number[][] =>
  leading.reduce<number[][]>(
    (before, place) => before.flatMap((chosen) => yearsFor(place).map((year) => [...chosen, year])),
    [[]],
  );

/** Outweigh all costs of less weight, also on a board of some hundreds. */
const WEIGHT = { clash: 1e13, crowding: 1e8, treasurer: 1e5 };

/** Places the others around those that have their year. */
function withOthers(
  places: readonly Place[],
  others: readonly Movable[],
  chosen: Years,
  statutes: Statutes,
): Years {
  const isOther = (place: Place) => others.some(({ seat }) => seat.id === place.seat.id);
  const settled = leavingIn(
    places.filter((place) => !isOther(place)),
    chosen,
  );
  const costIn = (place: Movable, year: number) =>
    clashCost([...settled, { seat: place.seat, year }]) + changeCost(place, year, statutes);
  const already = clashCost(settled);
  const things = others.map((place) => {
    const years = yearsFor(place).filter((year) => !isSoon(place, year));
    return { years: new Map(years.map((year) => [year, costIn(place, year) - already])) };
  });
  const years = spreadOver(things, loadOf(settled), WEIGHT.crowding);
  return new Map([...chosen, ...others.map(({ seat }, at) => [seat.id, years[at] ?? 0] as const)]);
}

const clashCost = (leaving: readonly Leaving[]): number => {
  const count = (one: Officer, other: Officer) => clashes(leaving, one, other).length;
  const treasurer = count("treasurer", "chair") + count("treasurer", "secretary");
  return WEIGHT.clash * count("chair", "secretary") + WEIGHT.treasurer * treasurer;
};

/** Among those for whom it makes no other difference, who sits longest goes first. */
function longestFirst(movable: readonly Movable[], years: Years, statutes: Statutes): Years {
  const alike = Map.groupBy(movable, (place) =>
    [
      place.room.first,
      place.room.last,
      place.seat.until,
      place.seat.officers,
      againAfter(place.seat, statutes),
    ].join("|"),
  );
  const exchanged = new Map(years);
  for (const group of alike.values()) {
    const theirs = group.map((place) => yearIn(place, years)).sort((a, b) => a - b);
    const longest = [...group].sort((a, b) => monthsServed(b) - monthsServed(a) || inFixedOrder(a, b));
    for (const [at, { seat }] of longest.entries()) exchanged.set(seat.id, theirs[at] ?? 0);
  }
  return exchanged;
}

const monthsServed = ({ seat }: Place): number => seat.member.service.years * 12 + seat.member.service.months;

/** Whatever order they were read in. */
const inFixedOrder = (a: Place, b: Place): number =>
  compare(a.seat.from, b.seat.from) || compare(a.seat.id, b.seat.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
