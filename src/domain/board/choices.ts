/** What a proposal, or what was made of it by hand, comes down to: for each place its end, and why. */

import { compareWorth, judge, leavingIn, loadOf, type Years } from "./proposal.ts";
import { endIn, type Fixed, isMovable, type Movable, naturalYear, type Place } from "./room-to-end.ts";
import { clashes, type Seat, type Statutes, yearOf } from "./step-down.ts";

export type Reason =
  | { readonly kind: "kept" }
  /** It cannot be moved. */
  | { readonly kind: "fixed"; readonly why: Fixed }
  /** There was no end: it gets the last one the statuten allow. */
  | { readonly kind: "firstEnd" }
  /** It stood further away than the statuten allow. */
  | { readonly kind: "termLimit" }
  /** So that chair and secretary, or the treasurer and one of those, do not leave in one year. */
  | { readonly kind: "chairSecretary" | "treasurer" }
  /** So that not so many leave in that year. */
  | { readonly kind: "spread"; readonly year: number; readonly count: number }
  /** Somebody chose another year than was proposed. */
  | { readonly kind: "byHand" };

export type Choice = {
  readonly seat: Seat;
  /** undefined for what cannot be moved. */
  readonly room: { readonly first: number; readonly last: number } | undefined;
  readonly year: number | null;
  /** The last day; "" none. */
  readonly until: string;
  readonly isChanged: boolean;
  /** So many years later (below 0: earlier) than it would end otherwise. */
  readonly moved: number;
  readonly reason: Reason;
};

/** `years`: what was chosen; `proposed`: what the app proposed. In the order of the places. */
export function choicesOf(
  places: readonly Place[],
  years: Years,
  proposed: Years,
  statutes: Statutes,
): Choice[] {
  const worth = judge(places, proposed, statutes);
  return places.map((place): Choice => {
    if (!isMovable(place)) return unmoved(place);
    const year = years.get(place.seat.id) ?? naturalYear(place);
    const until = endIn(place, year);
    const isProposed = year === (proposed.get(place.seat.id) ?? naturalYear(place));
    return {
      seat: place.seat,
      room: { first: yearOf(place.room.first), last: yearOf(place.room.last) },
      year,
      until,
      isChanged: until !== place.seat.until,
      moved: year - naturalYear(place),
      reason: isProposed ? reasonFor(place, places, proposed, { worth, statutes }) : { kind: "byHand" },
    };
  });
}

const unmoved = ({ seat, stood, room }: Place): Choice => ({
  seat,
  room: undefined,
  year: stood,
  until: seat.until,
  isChanged: false,
  moved: 0,
  reason: { kind: "fixed", why: typeof room === "string" ? room : "noStart" },
});

type Judged = { readonly worth: readonly number[]; readonly statutes: Statutes };

/** What would be worse if this one place had stayed as it was. */
function reasonFor(
  place: Movable,
  places: readonly Place[],
  proposed: Years,
  { worth, statutes }: Judged,
): Reason {
  const { id } = place.seat;
  const natural = naturalYear(place);
  if ((proposed.get(id) ?? natural) === natural) {
    if (place.stood === null) return { kind: "firstEnd" };
    return { kind: natural === place.stood ? "kept" : "termLimit" };
  }
  if (leftTheOther(place, places)) return { kind: "chairSecretary" };
  const without = new Map(proposed).set(id, natural);
  const instead = judge(places, without, statutes);
  const isWorseAt = (at: number) => compareWorth(worth.slice(0, at + 1), instead.slice(0, at + 1)) < 0;
  if (isWorseAt(0)) return { kind: "chairSecretary" };
  if (!isWorseAt(2)) return { kind: "treasurer" };
  return { kind: "spread", year: natural, count: loadOf(leavingIn(places, without)).get(natural) ?? 0 };
}

/** Whether it is chair or secretary, and would have stepped down together with the other one. */
const leftTheOther = ({ seat }: Movable, places: readonly Place[]): boolean =>
  clashes(leavingIn(places, new Map()), "chair", "secretary").some(({ seats }) => seats.includes(seat));
