/** Which organisation this is, whatever phone it is on: the id it began with, which a restored backup keeps. */

import type { Store } from "../store.ts";

/** The database key under which a restored organisation keeps it. */
export const ORIGIN_KEY = "origin";

/** Two phones that were restored from one backup give the same; never shown. */
export async function originOf(store: Store): Promise<string> {
  const row = (await store.ask((db) => db.table("meta").get(ORIGIN_KEY))) as { value: unknown } | undefined;
  return typeof row?.value === "string" ? row.value : store.organisationId;
}
