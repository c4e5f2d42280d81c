/**
 * One database that stays usable: every piece of work runs under a watchdog, and a connection that was lost, closed or
 * never answers is dropped and opened anew, at most three times, before trouble is reported.
 */

import { Dexie } from "dexie";
import { err, ok, type Result } from "../kernel/result.ts";

/** Expected trouble of a phone's storage. `full`: no room left. `lost`: it does not answer, or not as it should. */
export type StorageTrouble = { readonly kind: "full" | "lost"; readonly retry: "later" };

/** Thrown by reads, which have nothing to give back without a database. */
export class StorageUnavailable extends Error {
  readonly trouble: StorageTrouble;

  constructor(trouble: StorageTrouble) {
    super(`storage unavailable: ${trouble.kind}`);
    this.name = "StorageUnavailable";
    this.trouble = trouble;
  }
}

const WATCHDOG_MS = 5_000;
const REOPENINGS = 3;
const LOST: StorageTrouble = { kind: "lost", retry: "later" };

/** Names of storage errors that mean our own code is wrong: those are thrown, never retried. */
const BUGS = new Set([
  "DataError",
  "DataCloneError",
  "ConstraintError",
  "ReadOnlyError",
  "InvalidAccessError",
  "NotFoundError",
  "SchemaError",
  "InvalidTableError",
  "InvalidArgumentError",
  "PrematureCommitError",
  "ForeignAwaitError",
  "SubTransactionError",
]);

/** The storage gave no answer in time, or an opened database without anything to work with. */
class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

export class Connection {
  readonly #make: () => Dexie;
  #db: Dexie;
  #closed = false;

  /** `make` gives a Dexie instance that is not open yet; it is called again for every reopening. */
  constructor(make: () => Dexie) {
    this.#make = make;
    this.#db = make();
  }

  /**
   * Runs the work, healing the connection where that helps. Work may run more than once, so it must bear repeating;
   * `again` says that a run before it failed. One that was given up may still complete, but cannot begin any more:
   * closing its connection cancels an opening that never answered.
   */
  async run<T>(work: (db: Dexie, again: boolean) => Promise<T>): Promise<Result<T, StorageTrouble>> {
    for (let reopened = 0; !this.#closed; reopened += 1) {
      const db = this.#db;
      try {
        return ok(
          await underWatchdog(Dexie.ignoreTransaction(() => opened(db).then(() => work(db, reopened > 0)))),
        );
      } catch (error) {
        const trouble = troubleOf(error);
        if (!trouble) throw error;
        if (trouble.kind === "full") return err(trouble);
        this.#reopen(db);
        if (reopened >= REOPENINGS) return err(trouble);
      }
    }
    return err(LOST);
  }

  close(): void {
    this.#closed = true;
    this.#db.close();
  }

  /** Only the first to notice replaces the connection; the others find the new one. */
  #reopen(broken: Dexie): void {
    if (broken !== this.#db || this.#closed) return;
    this.#db = this.#make();
    try {
      broken.close();
    } catch {
      // A handle that cannot even be closed is simply dropped.
    }
  }
}

/** A connection that breaks while opening can leave Dexie "open" without its core. */
async function opened(db: Dexie): Promise<void> {
  await db.open();
  if ((db.core as unknown) === undefined) throw new NoAnswer();
}

function underWatchdog<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchdog = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), WATCHDOG_MS);
  });
  return Promise.race([work, watchdog]).finally(() => clearTimeout(timer));
}

/** What an error means for the user; undefined when it means that our code is wrong. Judged by kind and name only. */
function troubleOf(error: unknown): StorageTrouble | undefined {
  const causes = causesOf(error);
  if (causes.some((cause) => cause.name === "QuotaExceededError")) return { kind: "full", retry: "later" };
  if (causes.some((cause) => BUGS.has(cause.name))) return undefined;
  return causes[0] && isOfStorage(causes[0]) ? LOST : undefined;
}

function isOfStorage(error: Error | DOMException): boolean {
  return error instanceof NoAnswer || error instanceof DOMException || error instanceof Dexie.DexieError;
}

/** The error with those it wraps: Dexie keeps the browser's own as `inner`, and those of a bulk write as `failures`. */
function causesOf(error: unknown): (Error | DOMException)[] {
  if (!(error instanceof Error || error instanceof DOMException)) return [];
  const inner = "inner" in error ? [error.inner] : [];
  const failures = "failures" in error && Array.isArray(error.failures) ? (error.failures as unknown[]) : [];
  return [error, ...[...inner, ...failures].flatMap(causesOf)];
}
