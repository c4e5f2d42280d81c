/** Where a question stands (domain.md, Follow-up with the municipality): it waits, it is held over, or it was answered. */

import type { Block, Owner, Reply } from "./tables/blocks.ts";
import type { Person } from "./tables/people.ts";

type QuestionFields = Pick<Block, "id" | "noted" | "done" | "heldUntil" | "reply" | "askedAgain">;

export type QuestionState =
  /** `since`: the day it was asked, or until when it was held over. */
  | { readonly kind: "waiting"; readonly since: string }
  /** A delay is lawful: no waiting is counted before that day. */
  | { readonly kind: "heldOver"; readonly until: string }
  | { readonly kind: "answered"; readonly on: string };

export function questionState(question: QuestionFields, today: string): QuestionState {
  const { done, heldUntil, noted } = question;
  if (done !== "") return { kind: "answered", on: done };
  if (heldUntil > today) return { kind: "heldOver", until: heldUntil };
  return { kind: "waiting", since: heldUntil > noted ? heldUntil : noted };
}

/** Longest waiting first, then what is held over, soonest first; answered ones last, the latest first. */
export function byWaiting(today: string): (a: QuestionFields, b: QuestionFields) => number {
  return (a, b) => {
    const [x, y] = [questionState(a, today), questionState(b, today)];
    return RANK[x.kind] - RANK[y.kind] || compare(dayOf(x), dayOf(y)) || compare(a.id, b.id);
  };
}

const RANK = { waiting: 0, heldOver: 1, answered: 2 } as const;

function dayOf(state: QuestionState): string {
  switch (state.kind) {
    case "waiting":
      return state.since;
    case "heldOver":
      return state.until;
    case "answered":
      // Turned round, so that the latest comes first.
      return state.on.replace(/\d/g, (digit) => String(9 - Number(digit)));
  }
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Whether it was asked of the municipality or another party outside: someone who works elsewhere, a name that is not in
 * Contacten, or a functie that such a person has.
 */
export function isAskedOutside(owner: Owner, people: Iterable<Person>): boolean {
  const everyone = [...people];
  switch (owner.kind) {
    case "outside":
      return owner.name !== "";
    case "person":
      return everyone.some((person) => person.id === owner.personId && worksElsewhere(person));
    case "function": {
      const holders = everyone.filter((person) => !person.left && same(person.functie, owner.name));
      return holders.some(worksElsewhere) && !holders.some((person) => person.group === "board");
    }
    default:
      return false;
  }
}

const worksElsewhere = ({ group }: Person): boolean => group === "official" || group === "other";

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What to write when a reply is chosen, or taken back with "": answered today, and held over no longer. */
export function replied(
  question: Pick<Block, "done" | "answer">,
  reply: Reply,
  today: string,
): Pick<Block, "reply" | "done" | "heldUntil"> {
  const isAnswered = reply !== "" || question.answer !== "";
  return { reply, done: isAnswered ? question.done || today : "", heldUntil: "" };
}

/** What to write when it is held over until a day, or no longer with "". Then there is no answer yet. */
export const heldOver = (heldUntil: string): Pick<Block, "heldUntil" | "reply" | "done"> => ({
  heldUntil,
  reply: "",
  done: "",
});

/** Asked again on this day; twice on one day is once. */
export const askedAgainOn = (askedAgain: readonly string[], today: string): readonly string[] =>
  askedAgain.includes(today) ? askedAgain : [...askedAgain, today].sort();
