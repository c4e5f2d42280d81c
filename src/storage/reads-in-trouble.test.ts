/** Reading on a phone whose storage gives no answer: it is said, nothing is made up, and it comes back by itself. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FaultyIndexedDB } from "../../tests/support/faulty-indexed-db.ts";
import { lastingTimers, patiently, settle, stopTimers } from "../../tests/support/patience.ts";
import { EVENING, testPhone } from "../../tests/support/phone.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { Store } from "./store.ts";
import { create } from "./write.ts";

const DEAD = { kind: "failing", why: "lost", unsaved: 0 };

beforeEach(() => {
  stopTimers();
  // Dexie says aloud that it opens a database anew.
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

async function openStore() {
  const indexedDB = new FaultyIndexedDB();
  const opened = await patiently(Store.open("zilverlinde", testPhone(1, EVENING, indexedDB)));
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  await patiently(store.commit([create(meetings, "m", {})]));
  const doc = await patiently(store.openText("m"));
  doc.edit("b", 0, 0, "Goedenavond");
  await patiently(store.closeText("m"));
  return { store, indexedDB };
}

const die = (indexedDB: FaultyIndexedDB): void => {
  indexedDB.plan = (moment) => (moment === "request" ? { kind: "fail", name: "UnknownError" } : undefined);
};

async function pass(ms: number): Promise<void> {
  await settle();
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
  await vi.advanceTimersByTimeAsync(1);
  await settle();
}

describe("live queries", () => {
  const follow = (store: Store) => {
    const seen: number[] = [];
    const bugs: unknown[] = [];
    const { unsubscribe } = store
      .live((reader) => reader.all(meetings))
      .subscribe(
        (list) => seen.push(list.length),
        (bug) => bugs.push(bug),
      );
    return { seen, bugs, unsubscribe };
  };

  test("in trouble are told by the store's health, and again when they work", async () => {
    const { store, indexedDB } = await openStore();
    die(indexedDB);
    const one = follow(store);
    await pass(1);
    expect(store.health.getState()).toEqual(DEAD);
    expect(one.seen).toEqual([]);
    indexedDB.heal();
    await pass(10_000);
    expect(one.seen).toEqual([1]);
    expect(one.bugs).toEqual([]);
    expect(store.health.getState()).toEqual({ kind: "saved" });
    one.unsubscribe();
    await patiently(store.close());
    expect(await lastingTimers()).toBe(0);
  });

  test("are all asked again on the user's word, and once one of them works", async () => {
    const { store, indexedDB } = await openStore();
    die(indexedDB);
    const one = follow(store);
    await pass(1);
    await pass(5_000);
    const other = follow(store);
    await pass(1);
    expect(store.health.getState()).toEqual(DEAD);
    indexedDB.heal();
    await patiently(store.retry());
    await pass(1);
    expect([one.seen, other.seen]).toEqual([[1], [1]]);
    die(indexedDB);
    const late = follow(store);
    await pass(1);
    expect(store.health.getState()).toEqual(DEAD);
    late.unsubscribe();
    expect(store.health.getState()).toEqual({ kind: "saved" });
  });

  test("leave what is unsaved the first thing to tell", async () => {
    const { store, indexedDB } = await openStore();
    die(indexedDB);
    const one = follow(store);
    await pass(1);
    await patiently(store.commit([create(meetings, "n", {})]));
    expect(store.health.getState()).toEqual({ ...DEAD, unsaved: 1 });
    indexedDB.heal();
    await pass(10_000);
    await patiently(store.flush());
    await pass(1);
    expect(one.seen.at(-1)).toBe(2);
    expect(store.health.getState()).toEqual({ kind: "saved" });
  });

  test("with a mistake of our own are told so once, and asked no more", async () => {
    const { store } = await openStore();
    const bugs: unknown[] = [];
    let asked = 0;
    store
      .live(() => {
        asked += 1;
        throw new TypeError("ours");
      })
      .subscribe(
        () => undefined,
        (bug) => bugs.push(bug),
      );
    await pass(1);
    await pass(30_000);
    expect(bugs).toEqual([new TypeError("ours")]);
    expect(asked).toBe(1);
    expect(store.health.getState()).toEqual({ kind: "saved" });
  });

  test("end with their store, also those nobody ended", async () => {
    const { store, indexedDB } = await openStore();
    die(indexedDB);
    const one = follow(store);
    await pass(1);
    await patiently(store.close());
    indexedDB.heal();
    follow(store);
    await pass(30_000);
    expect(one.seen).toEqual([]);
    expect(await lastingTimers()).toBe(0);
  });
});

describe("a document of notes", () => {
  test("that cannot be read is waited for, and not shown as empty", async () => {
    const { store, indexedDB } = await openStore();
    die(indexedDB);
    let words: string | undefined;
    const opening = store.openText("m").then((doc) => {
      words = doc.text("b");
    });
    await pass(1);
    await pass(25_000);
    expect(words).toBeUndefined();
    expect(store.openedText("m")).toBeUndefined();
    expect(store.health.getState()).toEqual(DEAD);
    indexedDB.heal();
    await pass(10_000);
    await opening;
    expect(words).toBe("Goedenavond");
    expect(store.health.getState()).toEqual({ kind: "saved" });
    await patiently(store.closeText("m"));
    await patiently(store.close());
    expect(await lastingTimers()).toBe(0);
  });

  test("that a mistake of our own keeps from being read, says so to who opens it", async () => {
    const { store, indexedDB } = await openStore();
    indexedDB.plan = (moment) => (moment === "request" ? { kind: "fail", name: "DataError" } : undefined);
    await expect(patiently(store.openText("m"))).rejects.toMatchObject({ name: "DataError" });
  });
});
