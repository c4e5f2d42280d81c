/** Contacten as a list: by group, found by a few letters, those who left apart. */

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
  const words = plain(query).split(/\s+/).filter(Boolean);
  return (person) => {
    const text = plain(`${person.name} ${person.functie} ${person.worksAt}`);
    return words.every((word) => text.includes(word));
  };
}

/** Letters that Unicode does not take apart, as a Dutch keyboard types them. */
const LIKE: Readonly<Record<string, string>> = { ı: "i", ł: "l", ø: "o", ß: "ss", đ: "d", æ: "ae", œ: "oe" };

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ıłøßđæœ]/g, (letter) => LIKE[letter] ?? letter);
