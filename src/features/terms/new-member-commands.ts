/** Somebody comes to sit on the board: the person, and the terms they sit in, in one go. */

import { functieInStep, sittingFuncties } from "../../domain/board/functie-in-step.ts";
import type { BoardMember } from "../../domain/drafts/term.ts";
import { functionsIn, sameFunction } from "../../domain/owner.ts";
import { blank } from "../../domain/table.ts";
import { type Term, terms } from "../../domain/tables/board.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create, restore, type Write, write } from "../../storage/write.ts";

/** `endedOn`: the day they really left it; "" they did not. */
export type AddedTerm = Pick<Term, "from" | "until" | "endedOn">;

/**
 * `known`: who of Contacten it is, and then they come out of the bin; undefined makes someone new. `had`: the terms they
 * had already. `dates`: the terms to make; none when since when is not known yet: then they are of the board by their
 * functie alone.
 */
export function addBoardMember(
  store: Store,
  { party, functie }: BoardMember,
  dates: readonly AddedTerm[],
  known: (Person & { readonly deleted?: boolean }) | undefined,
  had: readonly Term[],
) {
  const personId = known?.id ?? store.newId();
  const made = dates.map(
    ({ from, until, endedOn }): Term => ({
      ...blank(terms, store.newId()),
      personId,
      functie,
      from,
      until,
      endedOn,
    }),
  );
  const today = store.today();
  const before = known && had.length === 0 ? saidBefore(known, functie) : sittingFuncties(had, today);
  const now = dates.length === 0 ? [functie] : sittingFuncties([...had, ...made], today);
  return store.commit([
    known ? ofKnown(known, before, now) : ofNew(personId, party.name, functie),
    ...(known?.deleted ? [restore(people, known.id)] : []),
    ...made.map(({ id, ...fields }) => create(terms, id, fields)),
  ]);
}

/** Of whom no term was known: what Contacten says gives way, unless this is one of several that it says. */
function saidBefore(known: Person, functie: string): readonly string[] {
  const said = known.group === "board" ? functionsIn(known.functie) : [];
  return said.some((one) => sameFunction(one, functie)) ? [] : said;
}

const ofNew = (id: string, name: string, functie: string): Write =>
  create(people, id, { name, functie, group: "board" });

/** Who left and comes back is active again. */
const ofKnown = (known: Person, before: readonly string[], now: readonly string[]): Write =>
  write(people, known.id, {
    functie: functieInStep(known.functie, before, now),
    ...(now.length > 0 && { group: "board" as const, left: false }),
  });
