/**
 * The store of one organisation on this phone: the only way its data is written or read. Screens, journeys and benches
 * use what is here and nothing beneath it; it runs alike in a browser and in Node on fake-indexeddb.
 */

import { Dexie, liveQuery } from "dexie";
import { createStore, type StoreApi } from "zustand/vanilla";
import { type CivilDate, type CivilTime, civilNow } from "../kernel/civil-date.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { toHex, uuidV7 } from "../kernel/uuid.ts";
import { checkWrites, commitIn, type Intent, NewerData, type Received, receiveIn, scopeOf } from "./apply.ts";
import { CommittedTexts, compact, readSince, type TextUpdate } from "./committed-texts.ts";
import { Connection, type StorageTrouble, StorageUnavailable } from "./connection.ts";
import type { Change } from "./merge.ts";
import { type KeyValue, Mirror, memoryArea } from "./mirror.ts";
import { Reader } from "./reader.ts";
import { DATA_VERSION, dexieStores, tableNamed } from "./schema.ts";
import type { Stamp } from "./stamp.ts";
import { TextDoc } from "./text-doc.ts";
import type { Write } from "./write.ts";

/** What the store needs of the phone; time and chance come in here, so that a simulator can drive real code. */
export type Phone = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** `count` random bytes. */
  readonly random: (count: number) => Uint8Array;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  /** Where typing is mirrored; localStorage in a browser. */
  readonly mirror?: KeyValue;
};

/** `newer`: a newer version of the app has written here; this one only reads. */
export type Trouble = StorageTrouble | { readonly kind: "newer"; readonly retry: "never" };

/** How the keeping goes, for the status line. `unsaved` counts what stands only in memory. */
export type Health =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "failing"; readonly why: StorageTrouble["kind"]; readonly unsaved: number }
  | { readonly kind: "newer" };

/** An intent that waits for its turn, or for the trouble to pass. */
type Queued = { readonly intent: Intent; result?: Result<Stamp, Trouble> };

export type Subscription = { readonly unsubscribe: () => void };
export type Live<T> = {
  readonly subscribe: (onValue: (value: T) => void, onTrouble?: (error: unknown) => void) => Subscription;
};

const RETRY_MS = 10_000;

/** The name of an organisation's database. */
export const databaseName = (organisationId: string): string => `wijkschrift-${organisationId}`;

export class Store {
  readonly organisationId: string;
  readonly health: StoreApi<Health> = createStore<Health>()(() => ({ kind: "saved" }));
  /** The clock node of this phone in this organisation: 16 hexadecimal digits. Known once the store is open. */
  node = "";
  readonly #phone: Phone;
  readonly #connection: Connection;
  readonly #texts = new CommittedTexts();
  readonly #mirror: Mirror;
  readonly #docs = new Map<string, { doc: TextDoc; uses: number; ready: Promise<void> }>();
  readonly #queue: Queued[] = [];
  #line: Promise<unknown> = Promise.resolve();
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  private constructor(organisationId: string, phone: Phone) {
    this.organisationId = organisationId;
    this.#phone = phone;
    this.#mirror = new Mirror(phone.mirror ?? memoryArea(), organisationId, toHex(phone.random(8)));
    this.#connection = new Connection(() => makeDexie(databaseName(organisationId), phone));
  }

  /** Opens (or makes) an organisation's database and brings back what a killed page had typed. */
  static async open(organisationId: string, phone: Phone): Promise<Result<Store, Trouble>> {
    const store = new Store(organisationId, phone);
    const node = await store.#connection.run((db) => prepare(db, phone));
    if (!node.ok) return node;
    store.node = node.value.node;
    if (node.value.newer) store.health.setState({ kind: "newer" }, true);
    else await store.#recover();
    return ok(store);
  }

  /** Milliseconds since 1970, by this phone's clock. */
  now = (): number => this.#phone.now();
  /** Today and the time of day, in Amsterdam. */
  today = (): CivilDate => civilNow(this.now()).date;
  timeOfDay = (): CivilTime => civilNow(this.now()).time;
  newId = (): string => uuidV7(this.now(), this.#phone.random(10));

  /**
   * Stores one intent: all of it in one strictly durable transaction. Resolves once it is on the disk, or with the
   * trouble; then the intent stays in memory, in its order, and is tried again until it succeeds. Throws when a write
   * does not fit the schema.
   */
  async commit(writes: readonly Write[]): Promise<Result<Stamp, Trouble>> {
    checkWrites(writes);
    const entry: Queued = { intent: { writes, texts: [] } };
    this.#queue.push(entry);
    return this.#inLine(async () => {
      const trouble = await this.#drain();
      return entry.result ?? err(trouble ?? { kind: "lost", retry: "later" });
    });
  }

  /** Stores updates of notes (Yjs, version 1). Not kept in memory on trouble: the caller still has them. */
  commitTexts(texts: readonly TextUpdate[]): Promise<Result<Stamp, Trouble>> {
    return this.#inLine(async () => {
      const result = await this.#apply({ writes: [], texts });
      this.#report(result);
      if (result.ok) {
        await this.#compactAll(texts);
        await this.#drain();
      }
      return result;
    });
  }

  /** Merges what was written elsewhere, in one transaction; the same changes may come any number of times. */
  receive(changes: readonly Change[], texts: readonly TextUpdate[] = []): Promise<Result<Received, Trouble>> {
    const known = changes.map((change) => change.table).filter((table) => tableNamed(table) !== undefined);
    const scope = [...scopeOf(known, texts.length > 0), "quarantine"];
    return this.#inLine(() =>
      this.#transact(scope, (db) => receiveIn(db, changes, texts, this.now(), this.#texts)),
    );
  }

  /** Reads once. Throws `StorageUnavailable` when the phone's storage gives no answer. */
  async read<T>(query: (reader: Reader) => Promise<T>): Promise<T> {
    const result = await this.#connection.run((db) => query(new Reader(db)));
    if (!result.ok) throw new StorageUnavailable(result.error);
    return result.value;
  }

  /** Reads now and again after every change of what was read, in whatever tab it was made. */
  live<T>(query: (reader: Reader) => Promise<T>): Live<T> {
    return { subscribe: (onValue, onTrouble) => keepLive(() => this.read(query), onValue, onTrouble) };
  }

  /** A document of notes to type in; close it with `closeText`. Resolves when what is stored has been read. */
  async openText(doc: string): Promise<TextDoc> {
    const entry = this.#docs.get(doc) ?? this.#makeDoc(doc);
    entry.uses += 1;
    await entry.ready;
    return entry.doc;
  }

  /** Gives a document back. It is let go once nobody uses it and all of it is stored. */
  async closeText(doc: string): Promise<void> {
    const entry = this.#docs.get(doc);
    if (!entry) return;
    entry.uses -= 1;
    await entry.doc.flush();
    if (entry.uses > 0 || entry.doc.dirty) return;
    this.#docs.delete(doc);
    entry.doc.close();
  }

  /** Stores what is still being typed; for when the page is hidden or left. */
  async flush(): Promise<void> {
    await Promise.all([...this.#docs.values()].map(({ doc }) => doc.flush()));
    await this.#line;
  }

  /** Tries again to store what stands only in memory. */
  async retry(): Promise<void> {
    await this.#inLine(async () => this.#drain());
    await this.flush();
  }

  /** What stands only in memory: writes in their order, and the words of notes, by block. For a file to keep. */
  unsaved(): { readonly writes: readonly Write[]; readonly words: Readonly<Record<string, string>> } {
    const dirty = [...this.#docs.values()].filter(({ doc }) => doc.dirty);
    return {
      writes: this.#queue.flatMap(({ intent }) => intent.writes),
      words: Object.assign({}, ...dirty.map(({ doc }) => doc.allWords())) as Record<string, string>,
    };
  }

  /** Ends everything; the store cannot be used afterwards. */
  async close(): Promise<void> {
    await this.flush();
    clearTimeout(this.#retryTimer);
    for (const { doc } of this.#docs.values()) doc.close();
    this.#docs.clear();
    this.#texts.forget();
    this.#connection.close();
  }

  /** Stores what waits, oldest first; stops at the first trouble and gives it. */
  async #drain(): Promise<Trouble | undefined> {
    for (let entry = this.#queue[0]; entry; entry = this.#queue[0]) {
      const result = await this.#applyQueued(entry.intent);
      this.#report(result);
      if (!result.ok && result.error.retry === "later") return result.error;
      entry.result = result;
      this.#queue.shift();
    }
    return undefined;
  }

  async #applyQueued(intent: Intent): Promise<Result<Stamp, Trouble>> {
    try {
      return await this.#apply(intent);
    } catch (bug) {
      this.#queue.shift();
      throw bug;
    }
  }

  #apply(intent: Intent): Promise<Result<Stamp, Trouble>> {
    if (this.health.getState().kind === "saved") this.health.setState({ kind: "saving" }, true);
    const scope = scopeOf(
      intent.writes.map((each) => each.table),
      intent.texts.length > 0,
    );
    return this.#transact(scope, (db) => commitIn(db, intent, this.now(), this.#texts));
  }

  async #transact<T>(scope: readonly string[], work: (db: Dexie) => Promise<T>): Promise<Result<T, Trouble>> {
    try {
      // The scope must be an async function by itself: Dexie then keeps the transaction open over native awaits.
      const result = await this.#connection.run((db) =>
        db.transaction("rw", [...scope], async () => await work(db)),
      );
      if (!result.ok) this.#texts.forget();
      return result;
    } catch (error) {
      this.#texts.forget();
      if (error instanceof NewerData) return err({ kind: "newer", retry: "never" });
      throw error;
    }
  }

  #report(result: Result<unknown, Trouble>): void {
    if (result.ok) {
      const kind = this.#queue.length > 1 ? "saving" : "saved";
      if (this.health.getState().kind !== kind) this.health.setState({ kind }, true);
      return;
    }
    if (result.error.kind === "newer") {
      this.health.setState({ kind: "newer" }, true);
      return;
    }
    const dirty = [...this.#docs.values()].filter(({ doc }) => doc.dirty).length;
    const unsaved = Math.max(1, this.#queue.length + dirty);
    this.health.setState({ kind: "failing", why: result.error.kind, unsaved }, true);
    clearTimeout(this.#retryTimer);
    this.#retryTimer = setTimeout(() => void this.retry(), RETRY_MS);
  }

  /** One write at a time, in the order they were asked for. */
  #inLine<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#line.then(work, work);
    this.#line = turn.catch(() => undefined);
    return turn;
  }

  async #compactAll(texts: readonly TextUpdate[]): Promise<void> {
    for (const doc of new Set(texts.map((each) => each.doc))) {
      await this.#transact(["ytext", "ysnap"], (db) => compact(db, doc));
    }
  }

  async #recover(): Promise<void> {
    for (const { update, forget } of this.#mirror.left()) {
      const result = await this.commitTexts([update]);
      if (result.ok) forget();
    }
  }

  #makeDoc(doc: string): { doc: TextDoc; uses: number; ready: Promise<void> } {
    const { promise: ready, resolve } = Promise.withResolvers<void>();
    const keeper = {
      save: (update: TextUpdate) => this.commitTexts([update]),
      mirror: (name: string, update: Uint8Array | undefined) => this.#mirror.keep(name, update),
      follow: this.#follow,
    };
    const entry = { doc: new TextDoc(doc, keeper, resolve), uses: 0, ready };
    this.#docs.set(doc, entry);
    return entry;
  }

  #follow = (
    doc: string,
    seen: () => number,
    onNews: (updates: Uint8Array[], seen: number) => void,
  ): (() => void) => {
    const query = async () => {
      const result = await this.#connection.run((db) => readSince(db, doc, seen()));
      if (!result.ok) throw new StorageUnavailable(result.error);
      return result.value;
    };
    const subscription = keepLive(
      query,
      (news) => onNews(news.updates, news.seen),
      () => onNews([], seen()),
    );
    return () => subscription.unsubscribe();
  };
}

/** A live query that starts anew after trouble, once the storage may have recovered. */
function keepLive<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onTrouble: (error: unknown) => void = () => undefined,
): Subscription {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const start = (): Subscription =>
    liveQuery(async () => await query()).subscribe(onValue, (error) => {
      onTrouble(error);
      timer = setTimeout(() => {
        current = start();
      }, RETRY_MS);
    });
  let current = start();
  return {
    unsubscribe: () => {
      clearTimeout(timer);
      current.unsubscribe();
    },
  };
}

function makeDexie(name: string, phone: Phone): Dexie {
  // Outside a browser, live queries stay silent as long as Dexie knows of no IndexedDB at all.
  if (phone.indexedDB) Dexie.dependencies.indexedDB ??= phone.indexedDB;
  const db = new Dexie(name, {
    chromeTransactionDurability: "strict",
    ...(phone.indexedDB ? { indexedDB: phone.indexedDB } : {}),
    ...(phone.IDBKeyRange ? { IDBKeyRange: phone.IDBKeyRange } : {}),
  });
  db.version(DATA_VERSION).stores(dexieStores());
  return db;
}

/** Gives the phone its clock node at the first opening, and tells whether the data is newer than this app. */
function prepare(db: Dexie, phone: Phone): Promise<{ node: string; newer: boolean }> {
  return db.transaction("rw", "meta", async () => {
    const rows = (await db.table("meta").bulkGet(["node", "dataVersion"])) as (
      | { value: unknown }
      | undefined
    )[];
    const [node, dataVersion] = rows.map((row) => row?.value);
    if (typeof dataVersion === "number" && dataVersion > DATA_VERSION)
      return { node: String(node), newer: true };
    if (typeof node === "string") return { node, newer: false };
    const fresh = toHex(phone.random(8));
    await db.table("meta").bulkPut([
      { key: "node", value: fresh },
      { key: "dataVersion", value: DATA_VERSION },
    ]);
    return { node: fresh, newer: false };
  });
}
