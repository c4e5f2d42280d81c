/** Terms that ask something now: those that lapsed, and those that end within two months (domain.md, Rooster). */

import type { Board, Member, Signal } from "./board.ts";

export type WaitingTerm = {
  readonly member: Member;
  readonly signal: Extract<Signal, { readonly kind: "lapsed" | "ends" }>;
};

/** One for each member, what lapsed first in front, then the soonest. */
export const waitingTerms = ({ members }: Pick<Board, "members">): WaitingTerm[] =>
  members
    .flatMap((member) => {
      const signal = member.signals.find(isNow);
      return signal ? [{ member, signal }] : [];
    })
    .sort((a, b) => (a.signal.on < b.signal.on ? -1 : a.signal.on > b.signal.on ? 1 : 0));

const isNow = (signal: Signal): signal is WaitingTerm["signal"] =>
  signal.kind === "lapsed" || (signal.kind === "ends" && signal.ahead === 2);
