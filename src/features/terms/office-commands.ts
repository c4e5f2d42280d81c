/** What can be done with the functies of the board. */

import { officeId } from "../../domain/board/offices.ts";
import { type Office, offices } from "../../domain/tables/board.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";

export type OfficeFields = Partial<Pick<Office, "places" | "deputyId">>;

/** A functie that nobody said anything about is set up by the first thing that is said, with its name. */
export const changeOffice = (
  store: Store,
  { id, functie }: Pick<Office, "id" | "functie">,
  fields: OfficeFields,
) => store.commit([write(offices, id, { functie, ...fields })]);

/** One more functie, or one that was dropped before; its id follows from its name. */
export const addOffice = (store: Store, functie: string) =>
  store.commit([write(offices, officeId(functie), { functie, places: 1 })]);

/** "Verwijder functie": the organisation does not have it. What was said about it stays for when it comes back. */
export const dropOffice = (store: Store, { id, functie }: Pick<Office, "id" | "functie">) =>
  store.commit([write(offices, id, { functie, places: 0 })]);
