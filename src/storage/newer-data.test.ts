/** Data written by a newer version of the app: read, kept as it is, and not written over. */

import { Dexie } from "dexie";
import { describe, expect, test, vi } from "vitest";
import { rawDatabase, storedRows } from "../../tests/support/exported-changes.ts";
import { FaultyIndexedDB } from "../../tests/support/faulty-indexed-db.ts";
import { patiently, settle, stopTimers } from "../../tests/support/patience.ts";
import { EVENING, type TestPhone, testPhone } from "../../tests/support/phone.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { databaseName } from "./database.ts";
import { DATA_VERSION, dexieStores } from "./schema.ts";
import { makeStamp } from "./stamp.ts";
import { Store } from "./store.ts";
import { create, write } from "./write.ts";

const ORG = "zilverlinde";
const NEWER = { ok: false, error: { kind: "newer", retry: "never" } };

async function openStore(phone: TestPhone): Promise<Store> {
  const store = await Store.open(ORG, phone);
  if (!store.ok) throw new Error(store.error.kind);
  return store.value;
}

/** The app of next year opens the same database: a table more, a field more, and its own number written down. */
async function playNewerApp(phone: TestPhone): Promise<void> {
  const db = new Dexie(databaseName(ORG), { indexedDB: phone.indexedDB, IDBKeyRange: phone.IDBKeyRange });
  db.version(DATA_VERSION + 1).stores({
    ...dexieStores(),
    walks: "id",
    meetings: `${dexieStores().meetings}, hybrid`,
  });
  await db.open();
  await db.table("meta").put({ key: "dataVersion", value: DATA_VERSION + 1 });
  const stamp = makeStamp(EVENING, 0, "f".repeat(16));
  await db.table("meetings").put({ id: "n", place: "Nieuwbouw", hybrid: "x", _s: stamp });
  db.close();
}

const everything = async (phone: TestPhone): Promise<string> => {
  const db = await rawDatabase(phone, ORG);
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  db.close();
  return JSON.stringify(tables);
};

describe("data written by a newer app", () => {
  test("is read, and nothing is changed", async () => {
    const phone = testPhone();
    const before = await openStore(phone);
    await before.commit([create(meetings, "m", { place: "Buurthuis" })]);
    await before.close();
    await playNewerApp(phone);
    const contents = await everything(phone);

    const store = await openStore(phone);
    expect(store.health.getState()).toEqual({ kind: "newer" });
    expect(store.node).toBe(before.node);
    const list = await store.read((reader) => reader.all(meetings));
    expect(list).toMatchObject([{ place: "Buurthuis" }, { place: "Nieuwbouw", hybrid: "x" }]);
    expect(await store.commit([write(meetings, "m", { place: "Kerkzaal" })])).toEqual(NEWER);
    const stamp = makeStamp(EVENING + 5, 0, "f".repeat(16));
    expect(await store.receive([{ table: "meetings", id: "m", stamp, fields: { place: "x" } }])).toEqual(
      NEWER,
    );
    const doc = await store.openText("m");
    doc.edit("b", 0, 0, "Goedenavond");
    await doc.flush();
    expect(doc.dirty).toBe(true);
    expect(store.health.getState()).toEqual({ kind: "newer" });
    expect(store.unsaved()).toEqual({ writes: [], words: { b: "Goedenavond" } });
    expect(phone.mirror.length).toBe(1);
    await store.close();
    expect(await everything(phone)).toBe(contents);
  });

  test("is noticed at once when another page upgrades while this one is open", async () => {
    const phone = testPhone();
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const store = await openStore(phone);
    await store.commit([create(meetings, "m", { place: "Buurthuis" })]);
    await playNewerApp(phone);
    expect(warned).not.toHaveBeenCalled();
    await expect.poll(() => store.health.getState()).toEqual({ kind: "newer" });
    expect(await store.commit([write(meetings, "m", { place: "Kerkzaal" })])).toEqual(NEWER);
    expect(await store.read((reader) => reader.get(meetings, "m"))).toMatchObject({ place: "Buurthuis" });
    expect(await store.read((reader) => reader.get(meetings, "n"))).toMatchObject({ hybrid: "x" });
    await store.close();
  });

  test("is noticed by its number alone, without an upgrade of the database", async () => {
    const phone = testPhone();
    const store = await openStore(phone);
    const db = await rawDatabase(phone, ORG);
    await db.table("meta").put({ key: "dataVersion", value: DATA_VERSION + 1 });
    db.close();
    expect(await store.commit([create(meetings, "m", {})])).toEqual(NEWER);
    expect((await storedRows(phone, ORG)).size).toBe(0);
    await store.close();
  });

  test("does not lose what was promised before: that stays within reach", async () => {
    stopTimers();
    const phone = testPhone(1, EVENING, new FaultyIndexedDB());
    const faulty = phone.indexedDB as FaultyIndexedDB;
    const store = await patiently(openStore(phone));
    faulty.plan = (moment) => (moment === "request" ? { kind: "fail", name: "UnknownError" } : undefined);
    expect(await patiently(store.commit([create(meetings, "m", {})]))).toMatchObject({ ok: false });
    faulty.heal();
    await patiently(playNewerApp(phone));
    await settle();
    expect(await patiently(store.commit([create(meetings, "n2", {})]))).toEqual(NEWER);
    await patiently(store.retry());
    expect(store.health.getState()).toEqual({ kind: "newer" });
    expect(store.unsaved().writes).toMatchObject([{ id: "m" }]);
    await patiently(store.close());
    vi.useRealTimers();
  });
});

describe("an older app's data", () => {
  test("gets this app's number, so that the older one only reads from then on", async () => {
    const phone = testPhone();
    const first = await openStore(phone);
    await first.close();
    const db = await rawDatabase(phone, ORG);
    await db.table("meta").put({ key: "dataVersion", value: DATA_VERSION - 1 });
    db.close();
    const store = await openStore(phone);
    expect(store.health.getState()).toEqual({ kind: "saved" });
    expect(store.node).toBe(first.node);
    const after = await rawDatabase(phone, ORG);
    expect(await after.table("meta").get("dataVersion")).toMatchObject({ value: DATA_VERSION });
    after.close();
    await store.close();
  });
});

test("a database that was wiped underneath gets its node back with the next write", async () => {
  const phone = testPhone();
  const store = await openStore(phone);
  await store.commit([create(meetings, "m", {})]);
  await new Promise<void>((resolve, reject) => {
    const request = phone.indexedDB.deleteDatabase(databaseName(ORG));
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error("not deleted"));
  });
  const committed = await store.commit([create(meetings, "n", {})]);
  expect(committed.ok && committed.value.endsWith(store.node)).toBe(true);
  await store.close();
  const again = await openStore(phone);
  expect(again.node).toBe(store.node);
  expect(await again.read((reader) => reader.all(meetings))).toHaveLength(1);
  await again.close();
});
