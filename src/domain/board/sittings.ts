/** The terms of one person on a day: which of them run, which lapsed, and which term in a row each of them is. */

import { addMonths } from "../../kernel/civil-date.ts";
import type { Term } from "../tables/board.ts";
import type { Sitting, TermState } from "./board.ts";
import { plausibleDay } from "./days.ts";
import { officeId } from "./offices.ts";

/** Of one person, oldest first. Days that are none count as not said; nothing that was typed makes it throw. */
export function sittingsOf(terms: readonly Term[], today: string): Sitting[] {
  const sorted = [...terms].sort(
    (a, b) =>
      compare(plausibleDay(a.from), plausibleDay(b.from)) ||
      compare(endOf(a), endOf(b)) ||
      compare(a.id, b.id),
  );
  const numbers = numbered(sorted);
  return sorted.map((term) => ({
    term,
    state: stateOf(term, sorted, today),
    number: numbers.get(term.id) ?? 0,
    endsOn: endOf(term),
  }));
}

/** When they stepped down, else what was agreed; "" open. */
const endOf = (term: Term): string => plausibleDay(term.endedOn) || plausibleDay(term.until);

function stateOf(term: Term, all: readonly Term[], today: string): TermState {
  const endedOn = plausibleDay(term.endedOn);
  const until = plausibleDay(term.until);
  if (endedOn !== "" && endedOn <= today) return "ended";
  if (plausibleDay(term.from) > today) return "coming";
  if (endedOn !== "" || until === "" || until >= today) return "running";
  return all.some((other) => follows(other, term, today)) ? "ended" : "lapsed";
}

/** A later term in the same office, or another office that they went on to when this one was over. */
function follows(other: Term, term: Term, today: string): boolean {
  const from = plausibleDay(other.from);
  if (other.id === term.id || from === "") return false;
  if (isSameOffice(other, term)) return from > plausibleDay(term.from);
  return from > plausibleDay(term.until) && from <= today;
}

const isSameOffice = (a: Term, b: Term): boolean => officeId(a.functie) === officeId(b.functie);

/** Who was away from an office for longer than this begins to count anew. */
const BREAK_IN_MONTHS = 12;

type Row = { number: number; end: string; from: string };

/** By office: the one before and one more, unless the term says which it is. Interim ones bridge, and do not count. */
function numbered(sorted: readonly Term[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const rows = new Map<string, Row>();
  for (const term of sorted) {
    const office = officeId(term.functie);
    const from = plausibleDay(term.from);
    const before = rows.get(office);
    const inRow = before && isInRow(before, from) ? before.number : 0;
    const isTwice = before !== undefined && before.number > 0 && from !== "" && before.from === from;
    const number = term.interim ? 0 : (term.number ?? (isTwice ? inRow : inRow + 1));
    numbers.set(term.id, number);
    rows.set(office, {
      number: term.interim ? inRow : number,
      end: endOf(term),
      from: term.interim ? "" : from,
    });
  }
  return numbers;
}

const isInRow = ({ end }: Row, from: string): boolean =>
  end === "" || from === "" || from <= addMonths(end, BREAK_IN_MONTHS);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
