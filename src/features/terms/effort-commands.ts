/** What can be done with the log of efforts for succession. */

import { type Effort, efforts } from "../../domain/tables/board.ts";
import type { Store } from "../../storage/store.ts";
import { remove, restore, write } from "../../storage/write.ts";

/** What is filled in about an effort. */
export type EffortFields = Partial<Omit<Effort, "id">>;

export const changeEffort = (store: Store, id: string, fields: EffortFields) =>
  store.commit([write(efforts, id, fields)]);

export const removeEffort = (store: Store, id: string) => store.commit([remove(efforts, id)]);

/** "Zet terug". */
export const restoreEffort = (store: Store, id: string) => store.commit([restore(efforts, id)]);
