/** Whose an action is. A function follows the office: it belongs to whoever holds it now. */

import type { Owner } from "./tables/blocks.ts";
import type { Person } from "./tables/people.ts";

/** Whether this person should do it, by name or by function. */
export function isOwnedBy(owner: Owner, person: Pick<Person, "id" | "functie">): boolean {
  if (owner.kind === "person") return owner.personId === person.id;
  return (
    owner.kind === "function" && functionsIn(person.functie).some((own) => sameFunction(owner.name, own))
  );
}

/** "Secretaris en penningmeester" are two functions of one person, and one by that name (the first). */
export function functionsIn(functie: string): string[] {
  const whole = functie.trim();
  if (whole === "") return [];
  return [whole, ...whole.split(/\s+en\s+|\s*[,/&+]\s*/i)].filter((part) => part !== "");
}

/** The functions an action can be given to: the usual ones, then the organisation's own, each once. */
export function functionsOf(people: Iterable<Person>, usual: readonly string[]): string[] {
  const own = [...people].filter(
    (person) => person.group === "board" && !person.left && person.functie !== "",
  );
  return own
    .map((person) => person.functie.trim())
    .reduce(
      (all, functie) => (all.some((one) => sameFunction(one, functie)) ? all : [...all, functie]),
      [...usual],
    );
}

/** Whether two functions are one, whatever their capitals. */
export const sameFunction = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();
