/** What can be done right there on Vandaag. */

import { blocks } from "../../domain/tables/blocks.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";

/** Ticked: done today. */
export const markDone = (store: Store, actionId: string) =>
  store.commit([write(blocks, actionId, { done: store.today() })]);

/** "Zet terug". */
export const markOpen = (store: Store, actionId: string) =>
  store.commit([write(blocks, actionId, { done: "" })]);
