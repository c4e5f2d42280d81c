/** What can be changed about a decision in the register. */

import { blocks } from "../../domain/tables/blocks.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";

/** When to look at it again; "" never. */
export const setReview = (store: Store, id: string, reviewOn: string) =>
  store.commit([write(blocks, id, { reviewOn })]);
