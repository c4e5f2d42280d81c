/** The Dexie database of one organisation. */

import { Dexie } from "dexie";
import { DATA_VERSION, dexieStores } from "./schema.ts";

/** The name of an organisation's database. */
export const databaseName = (organisationId: string): string => `wijkschrift-${organisationId}`;

/** Where the browser keeps databases; left out, Dexie finds it by itself. */
export type Databases = { readonly indexedDB?: IDBFactory; readonly IDBKeyRange?: typeof IDBKeyRange };

/** A handle that is not open yet. `onUpgrade` is called when another page is about to upgrade it. */
export function makeDatabase(name: string, databases: Databases, onUpgrade: () => void): Dexie {
  const db = makeDexie(name, databases);
  db.version(DATA_VERSION).stores(dexieStores());
  // We make way at once, or the other page would wait for us; false keeps Dexie from doing so with a warning.
  db.on("versionchange", ({ newVersion }) => {
    db.close({ disableAutoOpen: false });
    // Null: it is being removed. Looking into it would make it anew.
    if (newVersion !== null) onUpgrade();
    return false;
  });
  return db;
}

/** A Dexie handle whose transactions are on the disk once they complete. */
export function makeDexie(name: string, { indexedDB, IDBKeyRange }: Databases): Dexie {
  // Outside a browser, live queries stay silent as long as Dexie knows of no IndexedDB at all.
  if (indexedDB) Dexie.dependencies.indexedDB ??= indexedDB;
  return new Dexie(name, {
    chromeTransactionDurability: "strict",
    // Dexie would keep the answers of live queries by database name: two phones in one test would read each other's.
    cache: "disabled",
    ...(indexedDB ? { indexedDB } : {}),
    ...(IDBKeyRange ? { IDBKeyRange } : {}),
  });
}
