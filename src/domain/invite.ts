/** Inviting by typing a name: who is found in Contacten, and whether it is somebody new. */

import { contactsOf } from "./contacts.ts";
import { requiredText, type TextProblem } from "./drafts/text-fields.ts";
import type { Person } from "./tables/people.ts";

export type Invitable = {
  /** Those the typed words find and who are not invited yet, the board first. */
  readonly found: readonly Person[];
  /** Who is invited already under exactly this name. */
  readonly already: Person | undefined;
  /** The name as it would be kept for somebody new; "" when Contacten has one of that name, or it is no name. */
  readonly newName: string;
  readonly problem: TextProblem | undefined;
};

/** `invited` are the ids of people on the list. Nothing typed finds nobody. */
export function invitable(people: readonly Person[], invited: ReadonlySet<string>, typed: string): Invitable {
  const name = requiredText(typed);
  if (!name.ok) {
    const problem = name.error === "empty" ? undefined : name.error;
    return { found: [], already: undefined, newName: "", problem };
  }
  const namesake = people.find((person) => !person.left && isSameName(person.name, name.value));
  return {
    found: contactsOf(people, name.value)
      .groups.flatMap((group) => group.people)
      .filter((person) => !invited.has(person.id)),
    already: namesake && invited.has(namesake.id) ? namesake : undefined,
    newName: namesake ? "" : name.value,
    problem: undefined,
  };
}

const collator = new Intl.Collator("nl", { sensitivity: "base" });

const isSameName = (a: string, b: string): boolean => collator.compare(a.trim(), b.trim()) === 0;
