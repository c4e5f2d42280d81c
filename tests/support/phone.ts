/** A phone for tests in Node: its own database, a clock that is told, and chance from a seed. */

import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { type KeyValue, memoryArea } from "../../src/storage/mirror.ts";
import type { Phone } from "../../src/storage/store.ts";

export type TestPhone = Phone & {
  /** Sets the clock, in milliseconds since 1970. */
  readonly setClock: (ms: number) => void;
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
  readonly mirror: KeyValue;
};

/** 5 March 2026, 20.00 hours in Amsterdam. */
export const EVENING = Date.UTC(2026, 2, 5, 19, 0);

/** `indexedDB`: the databases of a phone that exists already, for a second page on it. */
export function testPhone(seed = 1, clock = EVENING, indexedDB = new IDBFactory()): TestPhone {
  let now = clock;
  let state = seed;
  return {
    now: () => now,
    setClock: (ms) => {
      now = ms;
    },
    random: (count) =>
      Uint8Array.from({ length: count }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state >>> 24;
      }),
    indexedDB,
    IDBKeyRange,
    mirror: memoryArea(),
  };
}
