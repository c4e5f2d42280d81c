/** Has the open organisation tidied once a day: old earlier versions, and what lay in the bin for its time. */
import { StorageUnavailable } from "../storage/connection.ts";
import type { Store } from "../storage/store.ts";
import { tidy } from "../storage/tidy.ts";
import { openStore, useSession } from "./session.ts";

/** For as long as this page lives. */
export function keepTidy(): void {
  let last: Store | undefined;
  const look = (): void => {
    const store = openStore();
    if (!store || store === last) return;
    last = store;
    void tidyQuietly(store);
  };
  useSession.subscribe(look);
  look();
}

/** What does not succeed now is done another day. */
async function tidyQuietly(store: Store): Promise<void> {
  try {
    await tidy(store);
  } catch (error) {
    if (error instanceof StorageUnavailable) return;
    console.error("tidying: did not succeed", error instanceof Error ? error.name : typeof error);
  }
}
