/** Whole IndexedDB databases as plain data, from one place to another. */

export interface CopiedStore {
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

export interface CopiedDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly CopiedStore[];
}

/** Every database there is. */
export async function readDatabases(factory: IDBFactory): Promise<CopiedDatabase[]> {
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

/** Makes the databases anew. Also runs inside a page, so it stands by itself. */
export async function writeDatabases(
  databases: readonly CopiedDatabase[],
  factory: IDBFactory = indexedDB,
): Promise<void> {
  for (const { name, version, stores } of databases) {
    const opening = factory.open(name, version);
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

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no answer"));
  });
