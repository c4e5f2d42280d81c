/** Which actions a list shows: whose, and only those whose date has passed. As an address can hold it. */

import { dueGroupOf } from "./due-group.ts";
import { isOwnedBy, sameFunction } from "./owner.ts";
import type { Block, Owner } from "./tables/blocks.ts";
import type { Person } from "./tables/people.ts";

/** `mij`, `p:<person id>`, `f:<function>`, `n:<name outside>`, or `niemand`; "" is everyone. */
export type WhoseKey = string;
export const MINE = "mij";
export const NOBODYS = "niemand";

export type WhoseChoice = { readonly key: WhoseKey; readonly name: string; readonly count: number };

/** The key of whoever has it. */
export function whoseKeyOf(owner: Owner): WhoseKey {
  switch (owner.kind) {
    case "person":
      return `p:${owner.personId}`;
    case "function":
      return `f:${owner.name.trim().toLowerCase()}`;
    case "":
      return NOBODYS;
    default:
      return `n:${owner.name.trim().toLowerCase()}`;
  }
}

/** Whether an action is of whom the key names. A person has those of their function, too; nobody is found for `mij`. */
export function isOf(owner: Owner, key: WhoseKey, people: ReadonlyMap<string, Person>): boolean {
  if (key === "") return true;
  const person = key.startsWith("p:") ? people.get(key.slice(2)) : undefined;
  if (person) return isOwnedBy(owner, person);
  if (key.startsWith("f:")) return owner.kind === "function" && sameFunction(owner.name, key.slice(2));
  return whoseKeyOf(owner) === key;
}

export const isOverdue = ({ due, done }: Pick<Block, "due" | "done">, today: string): boolean =>
  done === "" && dueGroupOf(due, today) === "overdue";

const collator = new Intl.Collator("nl");

/** Everyone who has some of these, by name, with how many; those that nobody has come last. */
export function whoseChoices(
  owners: readonly Owner[],
  people: ReadonlyMap<string, Person>,
  nameOf: (owner: Owner) => string,
): WhoseChoice[] {
  const names = new Map<WhoseKey, string>();
  for (const owner of owners) {
    const key = whoseKeyOf(owner);
    if (!names.has(key)) names.set(key, nameOf(owner));
  }
  const count = (key: WhoseKey) => owners.filter((owner) => isOf(owner, key, people)).length;
  const last = (key: WhoseKey) => (key === NOBODYS ? 1 : 0);
  return [...names]
    .map(([key, name]) => ({ key, name, count: count(key) }))
    .sort((a, b) => last(a.key) - last(b.key) || collator.compare(a.name, b.name));
}
