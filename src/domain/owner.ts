/** Whose an action is. A function follows the office: it belongs to whoever holds it now. */

import type { Owner } from "./tables/blocks.ts";
import type { Person } from "./tables/people.ts";

/** Whether this person should do it, by name or by function. */
export function isOwnedBy(owner: Owner, person: Pick<Person, "id" | "functie">): boolean {
  if (owner.kind === "person") return owner.personId === person.id;
  return owner.kind === "function" && person.functie !== "" && same(owner.name, person.functie);
}

/** The functions an action can be given to: the usual ones, then the organisation's own, each once. */
export function functionsOf(people: Iterable<Person>, usual: readonly string[]): string[] {
  const own = [...people].filter(
    (person) => person.group === "board" && !person.left && person.functie !== "",
  );
  return own
    .map((person) => person.functie.trim())
    .reduce((all, functie) => (all.some((one) => same(one, functie)) ? all : [...all, functie]), [...usual]);
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
