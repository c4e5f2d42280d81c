/** A proposal for the board as it is, with what was changed about it by hand; that stays after Back or a reload. */

import { useMemo } from "react";
import { type Choice, choicesOf } from "../../domain/board/choices.ts";
import { leavingIn, loadOf, placesOf, propose, type Years } from "../../domain/board/proposal.ts";
import { isMovable, type Place } from "../../domain/board/room-to-end.ts";
import { type Leaving, yearOf, yearsTogether } from "../../domain/board/step-down.ts";
import type { BoardFile } from "../../storage/queries/board.ts";
import { useFormDraft } from "../../ui/form-drafts.ts";

export type Proposal = {
  /** As the app proposes it. */
  readonly proposed: readonly Choice[];
  /** As it is now, in the same order. */
  readonly choices: readonly Choice[];
  /** Who leaves when as the terms stand, and as they would. */
  readonly before: readonly Leaving[];
  readonly after: readonly Leaving[];
  /** Years in which chair and secretary would leave together. */
  readonly together: readonly number[];
  /** How many leave in the year in which most do. */
  readonly most: number;
  readonly isAdjusted: boolean;
  readonly choose: (seatId: string, year: number) => void;
  readonly reset: () => void;
};

const NONE: Readonly<Record<string, string>> = {};

export function useProposal({ board, organisation }: BoardFile, today: string): Proposal {
  const [byHand, change, forget] = useFormDraft("roster-proposal", NONE);
  const { places, years } = useMemo(() => {
    const all = placesOf(board, organisation, today);
    return { places: all, years: propose(all, organisation) };
  }, [board, organisation, today]);
  const chosen = withOwn(places, years, byHand);
  const after = leavingIn(places, chosen);
  return {
    proposed: choicesOf(places, years, years, organisation),
    choices: choicesOf(places, chosen, years, organisation),
    before: places.map(({ seat, stood }) => ({ seat, year: stood })),
    after,
    together: yearsTogether(after),
    most: Math.max(0, ...loadOf(after).values()),
    isAdjusted: [...chosen].some(([id, year]) => years.get(id) !== year),
    choose: (seatId, year) => change({ [seatId]: String(year) }),
    reset: forget,
  };
}

/** The proposal, with the years that were chosen by hand, where they are (still) possible. */
function withOwn(places: readonly Place[], proposed: Years, byHand: Readonly<Record<string, string>>): Years {
  const years = new Map(proposed);
  for (const place of places) {
    const year = Number(byHand[place.seat.id]);
    if (!isMovable(place) || !Number.isInteger(year)) continue;
    if (year >= yearOf(place.room.first) && year <= yearOf(place.room.last)) years.set(place.seat.id, year);
  }
  return years;
}
