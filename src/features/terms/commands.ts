/** What can be done with the terms of someone on the board. */

import { functieInStep, sittingFuncties } from "../../domain/board/functie-in-step.ts";
import { nextTerm } from "../../domain/board/next-term.ts";
import { blank } from "../../domain/table.ts";
import { type Term, terms } from "../../domain/tables/board.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Result } from "../../kernel/result.ts";
import type { Stamp } from "../../storage/stamp.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, type Write, write } from "../../storage/write.ts";
import type { Trouble } from "../../storage/write-line.ts";

type Kept = Promise<Result<Stamp, Trouble>>;

/** Someone with all terms of theirs. */
export type Seated = { readonly person: Person; readonly terms: readonly Term[] };

/** What is filled in about a term. */
export type TermFields = Partial<Omit<Term, "id" | "personId">>;
type PersonFields = Partial<Omit<Person, "id">>;

/** What was done, and how it is taken back: as it was before. */
export type Undoable = { readonly kept: Kept; readonly undo: () => Kept };

/** What Contacten says of them follows the terms: the functie, and that they are of the board. */
function inStep({ person, terms: before }: Seated, after: readonly Term[], today: string): PersonFields {
  const now = sittingFuncties(after, today);
  const functie = functieInStep(person.functie, sittingFuncties(before, today), now);
  return {
    ...(functie !== person.functie && { functie }),
    ...(now.length > 0 && person.group !== "board" && { group: "board" as const }),
  };
}

/** The person as they were, in the fields that are changed. */
const before = (person: Person, fields: PersonFields): PersonFields =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, person[field as keyof Person]]));

const writePerson = (person: Person, fields: PersonFields): Write[] =>
  Object.keys(fields).length === 0 ? [] : [write(people, person.id, fields)];

/** Changes a term, and Contacten with it. */
export function changeTerm(store: Store, seated: Seated, term: Term, fields: TermFields): Undoable {
  const after = seated.terms.map((each) => (each.id === term.id ? { ...each, ...fields } : each));
  const ofPerson = inStep(seated, after, store.today());
  const old = Object.fromEntries(Object.keys(fields).map((field) => [field, term[field as keyof Term]]));
  return {
    kept: store.commit([write(terms, term.id, fields), ...writePerson(seated.person, ofPerson)]),
    undo: () =>
      store.commit([
        write(terms, term.id, old),
        ...writePerson(seated.person, before(seated.person, ofPerson)),
      ]),
  };
}

/** Herbenoem: the next term, from the day after this one. Gives its last day too, "" when it has none. */
export function reappoint(
  store: Store,
  seated: Seated,
  term: Term,
  termYears: number | null,
): Undoable & { readonly until: string } {
  const id = store.newId();
  const { from, until, closes } = nextTerm(term, termYears, store.today());
  const next: Term = { ...blank(terms, id), personId: term.personId, functie: term.functie, from, until };
  const closed = closes === "" ? seated.terms : seated.terms.map((each) => closedAt(each, term, closes));
  const ofPerson = inStep(seated, [...closed, next], store.today());
  const { id: _id, ...fields } = next;
  const closing = (day: string) => (closes === "" ? [] : [write(terms, term.id, { until: day })]);
  return {
    until,
    kept: store.commit([
      create(terms, id, fields),
      ...closing(closes),
      ...writePerson(seated.person, ofPerson),
    ]),
    undo: () =>
      store.commit([
        remove(terms, id),
        ...closing(term.until),
        ...writePerson(seated.person, before(seated.person, ofPerson)),
      ]),
  };
}

const closedAt = (each: Term, term: Term, until: string): Term =>
  each.id === term.id ? { ...each, until } : each;

/** Puts a term in the bin. */
export function removeTerm(store: Store, seated: Seated, term: Term): Undoable {
  const after = seated.terms.filter((each) => each.id !== term.id);
  const ofPerson = inStep(seated, after, store.today());
  return {
    kept: store.commit([remove(terms, term.id), ...writePerson(seated.person, ofPerson)]),
    undo: () =>
      store.commit([restore(terms, term.id), ...writePerson(seated.person, before(seated.person, ofPerson))]),
  };
}

/** Changes what is kept of the person. */
export function changePerson(store: Store, person: Person, fields: PersonFields): Undoable {
  return {
    kept: store.commit(writePerson(person, fields)),
    undo: () => store.commit(writePerson(person, before(person, fields))),
  };
}

/** What Contacten could say by the terms, in which some functies are over; undefined when it says so. */
export function functieOutOfStep({ person, terms: all }: Seated, today: string): string | undefined {
  const everSat = all.map(({ functie }) => functie);
  const words = functieInStep(person.functie, everSat, sittingFuncties(all, today));
  return words === person.functie ? undefined : words;
}
