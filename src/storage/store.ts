/**
 * The store of one organisation on this phone: the only way its data is written or read. Screens, journeys and benches
 * use what is here and nothing beneath it; it runs alike in a browser and in Node on fake-indexeddb.
 */

import type { Dexie } from "dexie";
import type { StoreApi } from "zustand/vanilla";
import type { Json } from "../kernel/canonical.ts";
import { type CivilDate, type CivilTime, civilNow } from "../kernel/civil-date.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { toHex, uuidV7 } from "../kernel/uuid.ts";
import { checkWrites, commitIn, type Intent, scopeOf } from "./apply.ts";
import { Connection, StorageUnavailable } from "./connection.ts";
import { type Databases, databaseName, makeDatabase } from "./database.ts";
import { Here } from "./here.ts";
import type { Inside } from "./inside.ts";
import { type Live, LiveReads } from "./live.ts";
import type { Change } from "./merge.ts";
import { prepare, READING_ALONG, readMeta, rememberedKey } from "./meta.ts";
import { type KeyValue, Mirror, memoryArea } from "./mirror.ts";
import { Notes } from "./notes.ts";
import type { PendingRow } from "./pending.ts";
import { Reader } from "./reader.ts";
import { ReadingAlong } from "./reading-along.ts";
import type { Received } from "./receive.ts";
import type { Stamp } from "./stamp.ts";
import type { TextDoc } from "./text-doc.ts";
import { readSince, type TextUpdate } from "./text-rows.ts";
import { NEWER, Transactor } from "./transactor.ts";
import type { Write } from "./write.ts";
import { type Health, type Trouble, WriteLine } from "./write-line.ts";

export type { Health, Trouble } from "./write-line.ts";

/** What the store needs of the phone; time and chance come in here, so that a simulator can drive real code. */
export type Phone = Databases & {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** `count` random bytes. */
  readonly random: (count: number) => Uint8Array;
  /** Where typing is mirrored; localStorage in a browser. */
  readonly mirror?: KeyValue;
  /** Told when a commit is refused because this phone only reads along. */
  readonly onRefused?: () => void;
};

/** Hears the number under which something waits to be shared. */
type Waiter = (n: number, what: "edited" | "typed") => void;

export class Store {
  readonly organisationId: string;
  readonly #phone: Phone;
  readonly #here: Here;
  readonly #connection: Connection;
  readonly #transactor: Transactor;
  readonly #mirror: Mirror;
  readonly #line: WriteLine;
  readonly #notes: Notes;
  readonly #reads: LiveReads;
  readonly #waiters = new Set<Waiter>();
  readonly #readingAlong: ReadingAlong;
  readonly #page: string;
  #intents = 0;
  #retrying: Promise<void> | undefined;
  /** Texts a killed page left in the mirror that could not be stored yet. */
  #leftBehind = 0;

  private constructor(organisationId: string, phone: Phone) {
    this.organisationId = organisationId;
    this.#phone = phone;
    this.#here = new Here(phone.now);
    this.#readingAlong = new ReadingAlong(() => phone.onRefused?.());
    this.#page = toHex(phone.random(8));
    this.#mirror = new Mirror(phone.mirror ?? memoryArea(), organisationId, this.#page);
    this.#connection = new Connection(() =>
      makeDatabase(databaseName(organisationId), phone, () => void this.#lookForNewer()),
    );
    this.#transactor = new Transactor(this.#connection);
    this.#line = new WriteLine({
      apply: (intent) => this.#apply(intent),
      unsavedElsewhere: () => this.#notes.dirty().length + this.#leftBehind,
      readTrouble: () => this.#reads.trouble,
      retry: () => this.retry(),
    });
    this.#reads = new LiveReads(() => this.#line.tell());
    this.#notes = new Notes({
      save: (update) => this.commitTexts([update]),
      mirror: (doc, update) => {
        this.#mirror.keep(doc, update);
        this.#line.tell();
      },
      follow: (doc, seen, onNews, onBug) =>
        this.#reads.follow(() => this.#answer((db) => readSince(db, doc, seen())), onNews, onBug).unsubscribe,
    });
  }

  /** Opens (or makes) an organisation's database and brings back what a killed page had typed. */
  static async open(organisationId: string, phone: Phone): Promise<Result<Store, Trouble>> {
    const store = new Store(organisationId, phone);
    const prepared = await store.#connection.run((db) => prepare(db, phone.random));
    if (!prepared.ok) {
      store.#connection.close();
      return prepared;
    }
    const { state, reads } = prepared.value;
    store.#readingAlong.set(reads);
    store.#here.follow(prepared.value);
    if (state === "newer") {
      store.#line.report(err(NEWER));
      return ok(store);
    }
    if (state === "updated") await store.#placeKept();
    await store.#recover();
    return ok(store);
  }

  /** How the keeping goes, for the status line. */
  get health(): StoreApi<Health> {
    return this.#line.health;
  }

  /** Whether this phone only reads along: then `commit` refuses, and screens show what is there without a way to change it. */
  get readsAlong(): StoreApi<boolean> {
    return this.#readingAlong.state;
  }

  /** Says whether this phone only reads along, from now on and after every start. What others write comes in all the same. */
  async readAlong(isOn: boolean): Promise<void> {
    if (isOn === this.#readingAlong.isOn) return;
    this.#readingAlong.set(isOn);
    await this.remember(READING_ALONG, isOn);
  }

  /** The clock node of this phone in this organisation: 16 hexadecimal digits. */
  get node(): string {
    return this.#here.node;
  }

  /** Milliseconds since 1970, by this phone's clock, corrected once an endpoint has told the time. */
  now = (): number => this.#here.now();
  /** Today and the time of day, in Amsterdam. */
  today = (): CivilDate => civilNow(this.now()).date;
  timeOfDay = (): CivilTime => civilNow(this.now()).time;
  newId = (): string => uuidV7(this.now(), this.#phone.random(10));

  /**
   * Stores one intent: all of it in one strictly durable transaction. Resolves once it is on the disk, or with the
   * trouble. With trouble that may pass, the intent stays in memory, in its order, and is tried again until it
   * succeeds. Throws when a write does not fit the schema. `texts`: updates of notes that belong to the same intent.
   * A phone that only reads along keeps nothing of it: what it wrote would reach nobody.
   */
  async commit(writes: readonly Write[], texts: readonly TextUpdate[] = []): Promise<Result<Stamp, Trouble>> {
    checkWrites(writes);
    if (this.#readingAlong.isOn) return err(this.#readingAlong.refuse());
    return await this.#line.commit(this.#intent(writes, texts));
  }

  /** Stores updates of notes (Yjs, version 1). Not kept in memory on trouble: the caller still has them. */
  commitTexts(texts: readonly TextUpdate[]): Promise<Result<Stamp, Trouble>> {
    const intent = this.#intent([], texts);
    return this.#line.next(async () => {
      const result = await this.#apply(intent);
      this.#line.report(result);
      if (result.ok) {
        this.#compactLater(texts);
        await this.#line.drain();
      }
      return result;
    });
  }

  /** Merges what was written elsewhere, in one transaction; the same changes may come any number of times. */
  async receive(
    changes: readonly Change[],
    texts: readonly TextUpdate[] = [],
  ): Promise<Result<Received, Trouble>> {
    const { receiveHere, scopeOfReceiving } = await import("./receive.ts");
    const scope = scopeOfReceiving(changes, texts.length > 0);
    return await this.transact(scope, (db, inside) => receiveHere(db, inside, changes, texts));
  }

  /**
   * For storage's own chores (tidying, backups, sharing), never for screens: one transaction over these tables, in its turn.
   * Gives `newer`, and does nothing, where a newer version of the app has written.
   */
  transact<T>(
    tables: readonly string[],
    work: (db: Dexie, inside: Inside) => Promise<T>,
  ): Promise<Result<T, Trouble>> {
    return this.#line.next(async () => {
      let grown: readonly TextUpdate[] = [];
      const wroteTexts = (texts: readonly TextUpdate[]): void => {
        grown = texts;
      };
      const result = await this.#transactor.run([...new Set([...tables, "meta"])], async (db, texts) => {
        const meta = await readMeta(db);
        this.#here.follow(meta);
        return await work(db, { meta, here: this.#here, texts, wroteTexts });
      });
      if (result.ok) this.#compactLater(grown);
      return result;
    });
  }

  /** For the same chores: reads what a `Reader` does not show. Throws `StorageUnavailable`. */
  ask<T>(question: (db: Dexie) => Promise<T>): Promise<T> {
    return this.#answer(question);
  }

  /** Remembers something about this phone alone: never shared, in no backup. Read it with `reader.remembered`. */
  remember(name: string, value: Json): Promise<Result<unknown, Trouble>> {
    return this.transact([], (db) => db.table("meta").put({ key: rememberedKey(name), value }));
  }

  /** Reads once. Throws `StorageUnavailable` when the phone's storage gives no answer. */
  read<T>(query: (reader: Reader) => Promise<T>): Promise<T> {
    return this.#answer((db) => query(new Reader(db)));
  }

  /**
   * Reads now and again after every change of what was read, in whatever tab it was made. As long as the storage gives
   * no answer, `health` says so, and it is asked again.
   */
  live<T>(query: (reader: Reader) => Promise<T>): Live<T> {
    return { subscribe: (onValue, onBug) => this.#reads.follow(() => this.read(query), onValue, onBug) };
  }

  /**
   * Tells when something waits to be shared, in whatever tab it was written, and of what is waiting at first: an edit, or
   * words being typed. Returns how to stop.
   */
  onPending(listener: (what: "edited" | "typed") => void): () => void {
    const last = () =>
      this.#answer(async (db) => (await db.table("pending").orderBy("n").last()) as PendingRow | undefined);
    let told = 0;
    const tell: Waiter = (n, what) => {
      if (n <= told) return;
      told = n;
      listener(what);
    };
    // What this page stores is known at once; what others store is seen in the database.
    this.#waiters.add(tell);
    const follow = this.#reads.follow(
      last,
      (row) => row && tell(row.n, row.changes.length > 0 ? "edited" : "typed"),
    );
    return () => {
      this.#waiters.delete(tell);
      follow.unsubscribe();
    };
  }

  /**
   * A document of notes to type in; close it with `closeText`. Resolves when what is stored has been read, however long
   * the storage gives no answer.
   */
  async openText(doc: string): Promise<TextDoc> {
    return await this.#notes.open(doc);
  }

  /** The document when somebody has it open and it was read; for typing in it without waiting. */
  openedText(doc: string): TextDoc | undefined {
    return this.#notes.opened(doc);
  }

  /** Gives a document back. It is let go once nobody uses it and all of it is stored. */
  async closeText(doc: string): Promise<void> {
    await this.#notes.giveBack(doc);
  }

  /** Stores what is still being typed; for when the page is hidden or left. */
  async flush(): Promise<void> {
    await this.#notes.flush();
    await this.#line.idle();
  }

  /** Tries again to store what stands only in memory, and to read what could not be read. One try at a time: on a slow device they would pile up. */
  retry(): Promise<void> {
    this.#retrying ??= this.#retryAll().finally(() => {
      this.#retrying = undefined;
    });
    return this.#retrying;
  }

  /** What stands only in memory: writes in their order, and the words of notes, by block. For a file to keep. */
  unsaved(): { readonly writes: readonly Write[]; readonly words: Readonly<Record<string, string>> } {
    return {
      writes: this.#line.waiting(),
      words: Object.assign({}, ...this.#notes.dirty().map((doc) => doc.allWords())) as Record<string, string>,
    };
  }

  /** Ends everything; the store cannot be used afterwards. */
  async close(): Promise<void> {
    await this.#notes.settled();
    await this.flush();
    this.#line.close();
    this.#notes.close();
    this.#reads.close();
    this.#connection.close();
  }

  async #retryAll(): Promise<void> {
    this.#reads.restart();
    await this.#line.next(() => this.#line.drain());
    if (this.#leftBehind > 0) await this.#recover();
    await this.flush();
    this.#line.lookAgain();
  }

  #intent(writes: readonly Write[], texts: readonly TextUpdate[]): Intent {
    this.#intents += 1;
    return { id: `${this.#page}:${this.#intents}`, writes, texts };
  }

  async #apply(intent: Intent): Promise<Result<Stamp, Trouble>> {
    const tables = intent.writes.map((each) => each.table);
    let waiting: number | undefined;
    const result = await this.#transactor.run(scopeOf(tables, intent.texts.length > 0), (db, texts) =>
      commitIn(db, intent, this.#here, texts, (n) => {
        waiting = n;
      }),
    );
    const what = intent.writes.length > 0 ? "edited" : "typed";
    if (result.ok && waiting !== undefined) for (const tell of this.#waiters) tell(waiting, what);
    return result;
  }

  /** Another page upgraded the database: from now on we only read, and say so. */
  async #lookForNewer(): Promise<void> {
    await this.#line.next(async () => {
      const result = await this.#transactor.run(["meta"], (db) => readMeta(db));
      if (!result.ok && result.error.kind === "newer") this.#line.report(result);
    });
  }

  #compactLater(texts: readonly TextUpdate[]): void {
    for (const doc of new Set(texts.map((each) => each.doc))) {
      if (this.#transactor.isDue(doc)) void this.#line.next(() => this.#transactor.compact(doc));
    }
  }

  async #placeKept(): Promise<void> {
    const { placeKept, KEPT_SCOPE } = await import("./receive.ts");
    await this.transact(KEPT_SCOPE, placeKept);
  }

  async #recover(): Promise<void> {
    let left = 0;
    for (const { update, forget } of this.#mirror.left()) {
      if ((await this.commitTexts([update])).ok) forget();
      else left += 1;
    }
    this.#leftBehind = left;
    this.#line.tell();
  }

  async #answer<T>(question: (db: Dexie) => Promise<T>): Promise<T> {
    const result = await this.#connection.run(question);
    if (!result.ok) throw new StorageUnavailable(result.error);
    return result.value;
  }
}
