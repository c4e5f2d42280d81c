/** Contacten as a list: by group, found by a few letters, those who left apart. */

import { hasEveryWord } from "./plain-words.ts";
import { PERSON_GROUPS, type Person, type PersonGroup } from "./tables/people.ts";

export type Contacts = {
  /** Groups that have someone, in their fixed order, everyone by name. */
  readonly groups: readonly { readonly group: PersonGroup; readonly people: readonly Person[] }[];
  /** No longer active. */
  readonly left: readonly Person[];
};

const collator = new Intl.Collator("nl", { numeric: true });

/** Everyone the query finds, as the screen shows them. */
export function contactsOf(people: Iterable<Person>, query = ""): Contacts {
  const found = [...people].filter(matches(query)).sort((a, b) => collator.compare(a.name, b.name));
  const active = found.filter((person) => !person.left);
  return {
    groups: PERSON_GROUPS.map((group) => ({
      group,
      people: active.filter((person) => groupOf(person) === group),
    })).filter((each) => each.people.length > 0),
    left: found.filter((person) => person.left),
  };
}

/** The group someone is shown under; one that this version does not know stands with the others. */
export const groupOf = (person: Pick<Person, "group">): PersonGroup =>
  PERSON_GROUPS.find((group) => group === person.group) ?? "other";

/** Every word of the query occurs in the name, functie or workplace; accents and capitals do not matter. */
function matches(query: string): (person: Person) => boolean {
  const isFound = hasEveryWord(query);
  return ({ name, functie, worksAt }) => isFound(`${name} ${functie} ${worksAt}`);
}
