/** Live queries that outlive trouble: it is told, and they read anew after a while, or as soon as one of them can. */

import { liveQuery } from "dexie";
import { StorageUnavailable } from "./connection.ts";

export type Subscription = { readonly unsubscribe: () => void };
export type Live<T> = {
  /** `onBug` gets what only a mistake of our own can throw; nothing is read any more after it. */
  readonly subscribe: (onValue: (value: T) => void, onBug?: (bug: unknown) => void) => Subscription;
};

/** So long after trouble the storage may have recovered. */
export const RETRY_MS = 10_000;

type Reading = {
  readonly start: () => void;
  readonly stop: () => void;
  /** Why there was no answer the last time. */
  trouble: StorageUnavailable["trouble"] | undefined;
  /** Runs while it waits to be started anew. */
  timer: ReturnType<typeof setTimeout> | undefined;
};

export class LiveReads {
  readonly #tell: () => void;
  readonly #readings = new Set<Reading>();
  #closed = false;

  /** `tell` is called when `trouble` may have changed. */
  constructor(tell: () => void) {
    this.#tell = tell;
  }

  /** Why something that is looked at cannot be read just now. */
  get trouble(): StorageUnavailable["trouble"] | undefined {
    return [...this.#readings].find((reading) => reading.trouble)?.trouble;
  }

  /** Runs the query now and after every change of what it read. */
  follow<T>(
    query: () => Promise<T>,
    onValue: (value: T) => void,
    onBug: (bug: unknown) => void = throwUncaught,
  ): Subscription {
    let current: Subscription | undefined;
    const start = (): void => {
      this.#rest(reading);
      current?.unsubscribe();
      current = liveQuery(async () => await query()).subscribe(
        (value) => {
          this.#recovered(reading);
          onValue(value);
        },
        (error) => {
          if (error instanceof StorageUnavailable) return this.#tryLater(reading, error);
          reading.stop();
          onBug(error);
        },
      );
    };
    const stop = (): void => {
      this.#rest(reading);
      current?.unsubscribe();
      this.#readings.delete(reading);
      if (reading.trouble) this.#tell();
    };
    const reading: Reading = { start, stop, trouble: undefined, timer: undefined };
    if (!this.#closed) {
      this.#readings.add(reading);
      start();
    }
    return { unsubscribe: stop };
  }

  /** Starts anew what waits after trouble. */
  restart(): void {
    for (const reading of this.#readings) if (reading.timer !== undefined) reading.start();
  }

  close(): void {
    this.#closed = true;
    for (const reading of this.#readings) reading.stop();
  }

  #tryLater(reading: Reading, { trouble }: StorageUnavailable): void {
    this.#rest(reading);
    reading.trouble = trouble;
    reading.timer = setTimeout(reading.start, RETRY_MS);
    this.#tell();
  }

  /** What can be read again for one, can most likely be read for all. */
  #recovered(reading: Reading): void {
    if (!reading.trouble) return;
    this.#rest(reading);
    reading.trouble = undefined;
    this.restart();
    this.#tell();
  }

  #rest(reading: Reading): void {
    clearTimeout(reading.timer);
    reading.timer = undefined;
  }
}

/** A bug that nobody listens to is not kept silent. */
export function throwUncaught(bug: unknown): void {
  queueMicrotask(() => {
    throw bug;
  });
}
