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

/** Names of errors that mean our own code is wrong: those are thrown, never retried. */
const BUGS = new Set([
  "DataError",
  "DataCloneError",
  "ConstraintError",
  "TypeError",
  "ReferenceError",
  "RangeError",
  "SchemaError",
  "NotFoundError",
  "InvalidTableError",
  "InvalidArgumentError",
  "PrematureCommitError",
  "SubTransactionError",
  "MissingAPIError",
]);

class WatchdogError extends Error {
  override readonly name = "WatchdogError";
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

  /** Runs the work, healing the connection where that helps. Work may run more than once, so it must bear repeating. */
  async run<T>(work: (db: Dexie) => Promise<T>): Promise<Result<T, StorageTrouble>> {
    for (let reopened = 0; ; reopened += 1) {
      const db = this.#db;
      try {
        return ok(await underWatchdog(Dexie.ignoreTransaction(() => open(db).then(() => work(db)))));
      } catch (error) {
        const trouble = troubleOf(error);
        if (!trouble) throw error;
        if (trouble.kind === "full" || reopened >= REOPENINGS || this.#closed) return err(trouble);
        this.#reopen(db);
      }
    }
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

async function open(db: Dexie): Promise<void> {
  if (!db.isOpen()) await db.open();
}

function underWatchdog<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchdog = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new WatchdogError()), WATCHDOG_MS);
  });
  return Promise.race([work, watchdog]).finally(() => clearTimeout(timer));
}

/** What an error means for the user; undefined when it means that our code is wrong. */
function troubleOf(error: unknown): StorageTrouble | undefined {
  const names = [error, inner(error), inner(inner(error))].map((each) =>
    each instanceof Object ? nameOf(each) : "",
  );
  if (names.includes("QuotaExceededError")) return { kind: "full", retry: "later" };
  if (names.some((name) => BUGS.has(name)) || names[0] === "Error" || names[0] === "") return undefined;
  return { kind: "lost", retry: "later" };
}

/** Dexie keeps the browser's own error as `inner`. */
function inner(error: unknown): unknown {
  return error instanceof Object && "inner" in error ? error.inner : undefined;
}

function nameOf(error: object): string {
  return "name" in error && typeof error.name === "string" ? error.name : "";
}
