/** Gives a browser the phone of an organisation that exists already: filled in Node by the app's own store, then copied over. */

import type { Page } from "@playwright/test";
import { Organisations } from "../../src/storage/organisations.ts";
import { Store } from "../../src/storage/store.ts";
import { beginOrganisation, fillNeighbourhood } from "./neighbourhood.ts";
import { overfill } from "./overfull-neighbourhood.ts";
import { testPhone } from "./phone.ts";

/** How much there is: just begun, some months of life, or far too much. */
export type Fullness = "begun" | "lived-in" | "overfull";

interface CopiedStore {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly unknown[];
}

interface CopiedDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly CopiedStore[];
}

const BLANK = "/blank-page-of-the-tests";

const made = new Map<Fullness, Promise<readonly CopiedDatabase[]>>();

/** Puts the organisation in the browser before the app is opened on it; afterwards the page is on no screen yet. */
export async function putOrganisation(page: Page, fullness: Fullness, origin = ""): Promise<void> {
  if (!made.has(fullness)) made.set(fullness, fill(fullness));
  const databases = (await made.get(fullness)) ?? [];
  // A page at the app's address without the app in it.
  await page.route(`**${BLANK}`, (route) =>
    route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto(origin + BLANK);
  await page.evaluate(writeDatabases, databases);
  await page.unroute(`**${BLANK}`);
}

async function fill(fullness: Fullness): Promise<readonly CopiedDatabase[]> {
  const phone = testPhone(7, Date.now());
  const opened = await Store.open("zilverlinde", phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  await beginOrganisation(store);
  if (fullness !== "begun") await fillNeighbourhood(store, phone);
  if (fullness === "overfull") await overfill(store);
  await store.close();
  const list = new Organisations(phone);
  await list.put({ id: "zilverlinde", name: "Wijkvereniging De Zilverlinde" });
  list.close();
  return readDatabases(phone.indexedDB);
}

async function readDatabases(factory: IDBFactory): Promise<CopiedDatabase[]> {
  const databases: CopiedDatabase[] = [];
  for (const { name = "" } of await factory.databases()) {
    const db = await answerOf(factory.open(name));
    const stores: CopiedStore[] = [];
    for (const storeName of db.objectStoreNames) {
      const store = db.transaction(storeName).objectStore(storeName);
      const indexes = [...store.indexNames].map((each) => {
        const { name: indexName, keyPath, unique, multiEntry } = store.index(each);
        return { name: indexName, keyPath, unique, multiEntry };
      });
      const { keyPath, autoIncrement } = store;
      stores.push({ name: storeName, keyPath, autoIncrement, indexes, rows: await answerOf(store.getAll()) });
    }
    databases.push({ name, version: db.version, stores });
    db.close();
  }
  return databases;
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no answer"));
  });

/** Runs in the page, so it stands by itself. */
async function writeDatabases(databases: readonly CopiedDatabase[]): Promise<void> {
  for (const { name, version, stores } of databases) {
    const opening = indexedDB.open(name, version);
    await new Promise<void>((resolve, reject) => {
      opening.onerror = () => reject(opening.error ?? new Error(name));
      opening.onsuccess = () => resolve();
      opening.onupgradeneeded = () => {
        for (const { name: storeName, keyPath, autoIncrement, indexes, rows } of stores) {
          const store = opening.result.createObjectStore(storeName, { keyPath, autoIncrement });
          for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
          for (const row of rows) store.put(row);
        }
      };
    });
    opening.result.close();
  }
}
