/** What Contacten writes. */

import { type PersonDraft, type PersonField, parsePersonField } from "../../domain/drafts/person.ts";
import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import { type Person, type PersonGroup, people, type Receives } from "../../domain/tables/people.ts";
import type { Result } from "../../kernel/result.ts";
import type { Stamp } from "../../storage/stamp.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, write } from "../../storage/write.ts";
import type { Trouble } from "../../storage/write-line.ts";

type Kept = Promise<Result<Stamp, Trouble>>;

/** A new contact, from a parsed draft. */
export const addPerson = (store: Store, draft: PersonDraft): Kept =>
  store.commit([create(people, store.newId(), { ...draft })]);

/** Keeps one typed field, or says why not and leaves what was there. */
export function keepField(
  store: Store,
  person: Person,
  field: PersonField,
  text: string,
): TextProblem | undefined {
  const parsed = parsePersonField(field, text);
  if (!parsed.ok) return parsed.error;
  if (parsed.value !== person[field])
    void store.commit([write(people, person.id, { [field]: parsed.value })]);
  return undefined;
}

/** Moves someone to another group. A workplace stays noted where it is not asked for: one may come back. */
export const moveToGroup = (store: Store, person: Person, group: PersonGroup): Kept =>
  store.commit([write(people, person.id, { group })]);

/** "Krijgt stukken via"; "" is not known. */
export const setReceives = (store: Store, person: Person, receives: Receives): Kept =>
  store.commit([write(people, person.id, { receives })]);

/** "Niet meer actief", and active again. */
export const setLeft = (store: Store, person: Person, left: boolean): Kept =>
  store.commit([write(people, person.id, { left })]);

export const removePerson = (store: Store, id: string): Kept => store.commit([remove(people, id)]);

/** "Zet terug". */
export const restorePerson = (store: Store, id: string): Kept => store.commit([restore(people, id)]);
