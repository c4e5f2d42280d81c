/**
 * All writing stands in one line: one transaction at a time, in the order it was asked for. What meets trouble stays
 * here in memory, is counted, and is tried again until the database has it.
 */

import { createStore, type StoreApi } from "zustand/vanilla";
import { err, type Result } from "../kernel/result.ts";
import type { Intent } from "./apply.ts";
import type { StorageTrouble } from "./connection.ts";
import { RETRY_MS } from "./live.ts";
import type { Stamp } from "./stamp.ts";
import type { Write } from "./write.ts";

/** `newer`: a newer version of the app has written here; this one only reads. */
export type Trouble = StorageTrouble | { readonly kind: "newer"; readonly retry: "never" };

/**
 * How the keeping goes, for the status line. `unsaved` counts what stands only in memory; with nothing unsaved, failing
 * means that the storage cannot be read.
 */
export type Health =
  | { readonly kind: "saved" }
  | { readonly kind: "saving" }
  | { readonly kind: "failing"; readonly why: StorageTrouble["kind"]; readonly unsaved: number }
  | { readonly kind: "newer" };

/** An intent in the line. `promised`: who asked was told that it is kept here and stored later. */
type Queued = {
  readonly intent: Intent;
  promised: boolean;
  outcome?: { readonly stored: Stamp } | { readonly bug: unknown };
};

/** What the line needs of its store. */
export type Keeping = {
  readonly apply: (intent: Intent) => Promise<Result<Stamp, Trouble>>;
  /** How many other things stand only in memory: documents being typed in, text that a killed page left. */
  readonly unsavedElsewhere: () => number;
  /** Why something that is looked at cannot be read just now. */
  readonly readTrouble: () => StorageTrouble | undefined;
  /** Tries everything again that is not stored yet. */
  readonly retry: () => Promise<void>;
};

export class WriteLine {
  readonly health: StoreApi<Health> = createStore<Health>()(() => ({ kind: "saved" }));
  readonly #keeping: Keeping;
  readonly #queue: Queued[] = [];
  /** What our own code could not store; it blocks nothing, but is not thrown away either. */
  readonly #refused: Queued[] = [];
  #turn: Promise<unknown> = Promise.resolve();
  #trouble: Trouble | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
  }

  /** Stores an intent after those before it. On trouble that may pass it stays here, and is stored later. */
  commit(intent: Intent): Promise<Result<Stamp, Trouble>> {
    const entry: Queued = { intent, promised: false };
    this.#queue.push(entry);
    this.tell();
    return this.next(async () => {
      const trouble = entry.outcome ? undefined : await this.drain();
      if (entry.outcome) return stampOrBug(entry.outcome);
      const error = trouble ?? { kind: "lost", retry: "later" };
      if (error.retry === "later") entry.promised = true;
      else this.#queue.splice(this.#queue.indexOf(entry), 1);
      this.tell();
      return err(error);
    });
  }

  /** Runs work when everything before it is done; a failure does not stop what comes after. */
  next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when the line is empty for a moment. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  /** Stores what waits, oldest first; stops at the first trouble and gives it. Only in one's turn. */
  async drain(): Promise<Trouble | undefined> {
    for (let entry = this.#queue[0]; entry; entry = this.#queue[0]) {
      try {
        const result = await this.#keeping.apply(entry.intent);
        if (!result.ok) {
          this.report(result);
          return result.error;
        }
        entry.outcome = { stored: result.value };
        this.#queue.shift();
        this.report(result);
      } catch (bug) {
        entry.outcome = { bug };
        this.#queue.shift();
        if (entry.promised) this.#refuse(entry, bug);
        this.tell();
      }
    }
    return undefined;
  }

  /** Takes note of how a write went. The first success after trouble sets everything else going again. */
  report(result: Result<unknown, Trouble>): void {
    const before = this.#trouble;
    this.#trouble = result.ok ? undefined : result.error;
    this.tell();
    if (result.ok) {
      if (before?.retry === "later") this.#retryAfter(0);
    } else if (result.error.retry === "later") this.#retryAfter(RETRY_MS);
  }

  /** After a try: what is still not stored gets another one later. */
  lookAgain(): void {
    if (this.#queue.length + this.#keeping.unsavedElsewhere() > 0) this.#retryAfter(RETRY_MS);
  }

  /** The intents that stand only in memory. */
  waiting(): readonly Write[] {
    return [...this.#refused, ...this.#queue].flatMap(({ intent }) => intent.writes);
  }

  /** Brings `health` up to date. */
  tell(): void {
    const now = this.#state();
    const before = this.health.getState();
    const same =
      now.kind === "failing" && before.kind === "failing"
        ? now.why === before.why && now.unsaved === before.unsaved
        : now.kind === before.kind;
    if (!same) this.health.setState(now, true);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retryTimer);
  }

  #state(): Health {
    if (this.#trouble?.kind === "newer") return { kind: "newer" };
    const unsaved = this.#queue.length + this.#refused.length + this.#keeping.unsavedElsewhere();
    const notRead = this.#keeping.readTrouble();
    if (unsaved > 0 && this.#trouble) return { kind: "failing", why: this.#trouble.kind, unsaved };
    if (this.#refused.length > 0) return { kind: "failing", why: "lost", unsaved };
    if (notRead) return { kind: "failing", why: notRead.kind, unsaved };
    return { kind: unsaved > 0 ? "saving" : "saved" };
  }

  #refuse(entry: Queued, bug: unknown): void {
    this.#refused.push(entry);
    console.error("storage: an intent cannot be stored", bug instanceof Error ? bug.name : typeof bug);
  }

  #retryAfter(ms: number): void {
    clearTimeout(this.#retryTimer);
    if (!this.#closed) this.#retryTimer = setTimeout(() => void this.#keeping.retry(), ms);
  }
}

function stampOrBug(outcome: NonNullable<Queued["outcome"]>): Result<Stamp, Trouble> {
  if ("bug" in outcome) throw outcome.bug;
  return { ok: true, value: outcome.stored };
}
