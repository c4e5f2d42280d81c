/** Terms a coming meeting of the board or the members should speak about: lapsed, or over within a year (domain.md, Rooster). */

import { isCancelled, isUpcoming } from "../meeting-state.ts";
import { plainWords } from "../plain-words.ts";
import type { AgendaItem, Meeting } from "../tables/meetings.ts";
import type { Board, Member, Signal, Sitting } from "./board.ts";
import { plausibleDay } from "./days.ts";
import { officeId } from "./offices.ts";

export type AgendaTerm = {
  readonly member: Member;
  readonly sitting: Sitting;
  /** The last day of it. */
  readonly on: string;
  /** That day is behind us. */
  readonly isOver: boolean;
};

/** The agenda is the organisation's own paper, so its items are Dutch whatever the screens speak. */
export const agendaTitle = (whose: string): string => `Herbenoeming of opvolging ${whose}`;

/** Of kind board or members, and still to come. */
export const discussesTerms = (meeting: Meeting, today: string): boolean =>
  (meeting.kind === "board" || meeting.kind === "members") &&
  isUpcoming(meeting, today) &&
  !isCancelled(meeting);

/**
 * `board`: as it sits on the day of the meeting, so that a year ahead is a year from that day; the earliest end first.
 * Without those that a next term of the same person follows, and those a successor is there for: somebody who begins
 * in that office after `today`, each for one term.
 */
export function agendaTerms(board: Pick<Board, "members" | "coming">, today: string): AgendaTerm[] {
  const successors = successorsOf(board, today);
  return board.members
    .flatMap((member) => member.signals.filter(isEnd).map(({ sitting, on }) => ({ member, sitting, on })))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .filter(({ member, sitting }) => {
      const at = successors.findIndex(
        (each) => each.personId !== member.person.id && each.office === officeId(sitting.term.functie),
      );
      if (at >= 0) successors.splice(at, 1);
      return at < 0;
    })
    .map((each) => ({ ...each, isOver: each.on < today }));
}

/** Whether an item of that title stands on the agenda; capitals, accents and spaces around it do not matter. */
export const isOnAgenda = (items: readonly Pick<AgendaItem, "title">[], title: string): boolean =>
  items.some((item) => plainWords(item.title.trim()) === plainWords(title.trim()));

const isEnd = (signal: Signal): signal is Extract<Signal, { readonly kind: "lapsed" | "ends" }> =>
  signal.kind === "lapsed" || signal.kind === "ends";

function successorsOf({ members, coming }: Pick<Board, "members" | "coming">, today: string) {
  return [...members, ...coming].flatMap(({ person, sittings }) =>
    sittings
      .filter(({ term, state }) => state !== "ended" && plausibleDay(term.from) > today)
      .map(({ term }) => ({ personId: person.id, office: officeId(term.functie) })),
  );
}
