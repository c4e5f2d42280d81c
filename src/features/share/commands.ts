/** What the screens of sharing write of their own: whose phone this is. */

import { letterFromName } from "../../domain/numbering.ts";
import { devices } from "../../domain/tables/organisation.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Result } from "../../kernel/result.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import type { Trouble } from "../../storage/write-line.ts";

/** This phone belongs to someone who is known already. */
export function sayWhoseThisIs(
  store: Store,
  { id, name }: Pick<Person, "id" | "name">,
): Promise<Result<unknown, Trouble>> {
  return store.commit([write(devices, store.node, { personId: id, letter: letterFromName(name) })]);
}

/** Someone new of the board, whose phone this is: both in one commit. */
export function addOwner(store: Store, name: string): Promise<Result<unknown, Trouble>> {
  const personId = store.newId();
  return store.commit([
    create(people, personId, { name, group: "board" }),
    write(devices, store.node, { personId, letter: letterFromName(name) }),
  ]);
}
