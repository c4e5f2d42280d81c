/** A phone that was copied, a clock that is wrong, access that ended: nothing that was written is lost or counted twice. */

import { describe, expect, test } from "vitest";
import { readDatabases, writeDatabases } from "../../../tests/support/copied-databases.ts";
import { FaultyIndexedDB } from "../../../tests/support/faulty-indexed-db.ts";
import { EVENING, testPhone } from "../../../tests/support/phone.ts";
import {
  deviceOf,
  everythingOn,
  meet,
  opened,
  openOn,
  openPlain,
  ownBatches,
  sealAll,
  share,
  sharing,
} from "../../../tests/support/plain-batches.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { devices } from "../../domain/tables/organisation.ts";
import { msOf } from "../stamp.ts";
import type { Store } from "../store.ts";
import { create, write } from "../write.ts";
import { readAside } from "./aside.ts";
import { readBoth } from "./both-changed.ts";
import { takeNewIdentity } from "./identity.ts";
import { applyBatches } from "./incoming.ts";
import { learnClock } from "./learn-clock.ts";
import { nextOutgoing } from "./outbox.ts";
import { cutOff, rebuild } from "./rebuild.ts";
import { type SealedBatch, sealedId } from "./sealed-log.ts";
import { endSharing, readSharing } from "./sharing-state.ts";

const HOUR = 3_600_000;
const NODE = "c0ffee0000000001";

const open = (batch: SealedBatch) => Promise.resolve(openPlain(batch.bytes).contents);
const placeOn = async (store: Store, id = "m") =>
  (await store.read((reader) => reader.get(meetings, id)))?.place;

test("notes that are open when somebody's words are taken back show what is left, and are typed in as before", async () => {
  const phone = testPhone(97);
  const [one, other] = [await sharing("a", phone), await sharing("b")];
  for (const store of [one, other]) await sealAll(store);
  const page = await openOn({ ...testPhone(3, EVENING, phone.indexedDB), mirror: phone.mirror });
  const [doc, elsewhere, theirs] = [
    await one.openText("m"),
    await page.openText("m"),
    await other.openText("m"),
  ];
  doc.edit("b", 0, 0, "Eigen.");
  await doc.flush();
  await meet(one, other);
  await expect.poll(() => theirs.text("b")).toBe("Eigen.");
  theirs.edit("b", 6, 0, " Vreemd.");
  await theirs.flush();
  await meet(one, other);
  for (const each of [doc, elsewhere]) await expect.poll(() => each.text("b")).toBe("Eigen. Vreemd.");
  elsewhere.edit("b2", 0, 0, "Ook hier.");
  await elsewhere.flush();
  const heard: unknown[] = [];
  const stop = doc.observe("b", (changes) => heard.push(...changes));
  await sealAll(one);
  await cutOff(one, { [deviceOf("b")]: 0 });
  // Typed in the middle of what goes, and not stored yet.
  doc.edit("b", 10, 0, " erbij");
  expect(await rebuild(one, open)).toEqual({ ok: true, value: "rebuilt" });
  await expect.poll(() => doc.text("b")).toBe("Eigen. erbij");
  expect(heard).toEqual([{ at: 7, removed: 13, inserted: 5 }]);
  await doc.flush();
  await expect.poll(() => elsewhere.text("b")).toBe("Eigen. erbij");
  for (const [each, word] of [
    [elsewhere, " En daar."],
    [doc, " En hier."],
  ] as const) {
    each.edit("b", each.text("b").length, 0, word);
    await each.flush();
    await expect.poll(() => [doc.text("b"), elsewhere.text("b")]).toEqual([each.text("b"), each.text("b")]);
  }
  stop();
  const words = await one.read((reader) => reader.words(["b", "b2"]));
  expect([words.get("b"), words.get("b2")]).toEqual(["Eigen. erbij En daar. En hier.", "Ook hier."]);
  await page.close();
});

describe("a copied phone", () => {
  /** A phone with one batch that everyone has, copied; then both write and seal number 2. */
  async function copied() {
    const phone = testPhone(97);
    const one = await sharing("a", phone);
    await one.commit([
      create(meetings, "m", { place: "Buurthuis" }),
      write(devices, one.node, { personId: "noor", letter: "n" }),
    ]);
    await sealAll(one);
    const twin = testPhone(5);
    await writeDatabases(await readDatabases(phone.indexedDB), twin.indexedDB);
    const two = await openOn(twin);
    await one.commit([create(meetings, "one", { place: "van één" })]);
    await sealAll(one);
    await two.commit([create(meetings, "two", { place: "van twee" })]);
    await two.commit([write(meetings, "m", { place: "Kerkzaal" })]);
    const doc = await two.openText("d");
    doc.edit("b", 0, 0, "Getypt op twee");
    await doc.flush();
    await sealAll(two);
    await two.commit([create(meetings, "three", { place: "nog niet verzegeld" })]);
    return { phone, one, twin, two };
  }

  async function renew(two: Store) {
    const lost = await ownBatches(two, 2);
    return await takeNewIdentity(two, deviceOf("a"), {
      device: deviceOf("z"),
      node: NODE,
      upTo: 1,
      contents: lost.map((batch) => batch.contents),
    });
  }

  test("takes another identity: what the others do not have from it goes out anew, and all end alike", async () => {
    const { phone, one, twin, two } = await copied();
    expect(await applyBatches(two, await ownBatches(one))).toMatchObject({ value: { forks: [{ n: 2 }] } });
    const before = two.node;
    expect(await renew(two)).toEqual({ ok: true, value: "taken" });
    expect(await renew(two)).toEqual({ ok: true, value: "moved" });
    expect([two.node, before]).toEqual([NODE, one.node]);
    expect(await sealedId(two, deviceOf("a"), 1)).toBe((await ownBatches(one))[0]?.id);
    expect(await sealedId(two, deviceOf("a"), 2)).toBeUndefined();
    expect(await readSharing(two)).toMatchObject({
      device: deviceOf("z"),
      n: 0,
      prev: "",
      acked: 0,
      vector: { [deviceOf("a")]: 1 },
    });
    await meet(one, two);
    expect(await everythingOn(twin, two)).toBe(await everythingOn(phone, one));
    expect([await placeOn(one), await placeOn(one, "two"), await placeOn(two, "one")]).toEqual([
      "Kerkzaal",
      "van twee",
      "van één",
    ]);
    expect((await one.read((reader) => reader.words(["b"]))).get("b")).toBe("Getypt op twee");
    expect(await one.read((reader) => reader.get(devices, NODE))).toMatchObject({
      personId: "noor",
      letter: "",
    });
    expect(await sealedId(two, deviceOf("a"), 2)).toBe((await ownBatches(one, 2))[0]?.id);
    for (const { contents } of await ownBatches(two))
      for (const { stamp } of contents.changes) expect(stamp.slice(16)).toBe(NODE);
    await rebuild(two, open);
    expect(await everythingOn(twin, two)).toBe(await everythingOn(phone, one));
  });

  test("tells of what both changed while they were one", async () => {
    const { one, two } = await copied();
    await one.commit([write(meetings, "m", { place: "Café" })]);
    await renew(two);
    await meet(one, two);
    expect((await one.read(readBoth)).map(({ field }) => field)).toEqual(["place"]);
  });

  test("whatever fails on the way, it has either identity whole", async () => {
    for (let at = 1; at < 120; at += 5) {
      const { twin } = await copied();
      const disk = new FaultyIndexedDB();
      await writeDatabases(await readDatabases(twin.indexedDB), disk);
      const two = await openOn(testPhone(5, EVENING, disk));
      const lost = await ownBatches(two, 2);
      disk.heal();
      disk.plan = (_moment, nth) => (nth >= at ? { kind: "abort", name: "QuotaExceededError" } : undefined);
      const identity = {
        device: deviceOf("z"),
        node: NODE,
        upTo: 1,
        contents: lost.map((batch) => batch.contents),
      };
      const taken = await takeNewIdentity(two, deviceOf("a"), identity);
      disk.heal();
      const again = await openOn(testPhone(6, EVENING, disk));
      const isNew = (await readSharing(again))?.device === deviceOf("z");
      expect(isNew).toBe(taken.ok);
      expect(again.node === NODE).toBe(taken.ok);
      expect((await ownBatches(again)).length).toBe(taken.ok ? 0 : 1 + lost.length);
      await sealAll(again);
      const other = await sharing("b");
      await applyBatches(other, isNew ? await ownBatches(again) : []);
      const places = [await placeOn(other, "two"), await placeOn(other, "three")];
      expect(places).toEqual(isNew ? ["van twee", "nog niet verzegeld"] : [undefined, undefined]);
      await Promise.all([two.close(), again.close(), other.close()]);
      if (taken.ok) return;
    }
    throw new Error("never came through");
  });
});

describe("a clock that is wrong", () => {
  test("is corrected once the time is told, and what waits is stamped anew in its order", async () => {
    const phone = testPhone(97, EVENING + 5 * HOUR);
    const store = await sharing("a", phone);
    await store.commit([create(meetings, "m", { place: "eerst" })]);
    await store.commit([write(meetings, "m", { place: "daarna" })]);
    expect(await learnClock(store, -5 * HOUR)).toMatchObject({ ok: true });
    expect(store.now()).toBe(EVENING);
    const stamps =
      (await nextOutgoing(store))?.parts.flatMap(({ contents }) =>
        contents.changes.map(({ stamp }) => stamp),
      ) ?? [];
    expect(stamps.map((stamp) => msOf(stamp as never))).toEqual([EVENING, EVENING]);
    expect([...stamps].sort()).toEqual(stamps);
    expect(await placeOn(store)).toBe("daarna");
    const next = await store.commit([write(meetings, "m", { place: "nu" })]);
    expect(next.ok && [msOf(next.value), next.value > (stamps[1] ?? "")]).toEqual([EVENING, true]);
    const page = await openOn({ ...testPhone(3, EVENING + 5 * HOUR, phone.indexedDB) });
    expect(page.now()).toBe(EVENING);
    const other = await sharing("b");
    await meet(store, other);
    expect(await placeOn(other)).toBe("nu");
  });

  test("no longer beats what others write later, and stays put once it is known", async () => {
    const fast = await sharing("a", testPhone(97, EVENING + 5 * HOUR));
    const right = await sharing("b", testPhone(98, EVENING + HOUR));
    await fast.commit([create(meetings, "m", { place: "snel" })]);
    await learnClock(fast, -5 * HOUR);
    await right.commit([create(meetings, "m", { place: "later" })]);
    await meet(fast, right);
    expect([await placeOn(fast), await placeOn(right)]).toEqual(["later", "later"]);
    await learnClock(fast, -5 * HOUR + 500);
    expect(fast.now()).toBe(EVENING);
    await learnClock(fast, 0);
    expect(fast.now()).toBe(EVENING + 5 * HOUR);
  });

  test("that was ahead leaves what already met others as it is: everyone keeps the same", async () => {
    const fast = await sharing("a", testPhone(97, EVENING + 5 * HOUR));
    const right = await sharing("b", testPhone(98, EVENING + HOUR));
    await right.commit([create(meetings, "m", { place: "van een ander" })]);
    await fast.commit([create(meetings, "m", { place: "snel" })]);
    await sealAll(right);
    await applyBatches(fast, await ownBatches(right));
    await learnClock(fast, -5 * HOUR);
    await meet(fast, right);
    expect([await placeOn(fast), await placeOn(right)]).toEqual(["snel", "snel"]);
  });
});

describe("taking back what a phone wrote after its access ended", () => {
  test("leaves no trace of it in the tables, keeps the batches aside, and goes on from there", async () => {
    const [one, other] = [await sharing("a"), await sharing("b")];
    await one.commit([create(meetings, "m", { place: "Buurthuis" })]);
    await meet(one, other);
    await one.commit([write(meetings, "m", { place: "Kerkzaal" }), create(meetings, "late", {})]);
    const doc = await one.openText("d");
    doc.edit("b", 0, 0, "Te laat");
    await doc.flush();
    await meet(one, other);
    await other.commit([create(meetings, "own", { place: "eigen" })]);
    expect(await placeOn(other)).toBe("Kerkzaal");
    expect(await cutOff(other, { [deviceOf("a")]: 1 })).toMatchObject({ ok: true });
    expect(await readSharing(other)).toMatchObject({ mustRebuild: true, vector: { [deviceOf("a")]: 1 } });
    expect(await rebuild(other, open)).toEqual({ ok: true, value: "rebuilt" });
    expect((await readSharing(other))?.mustRebuild).toBeUndefined();
    expect([await placeOn(other), await placeOn(other, "late"), await placeOn(other, "own")]).toEqual([
      "Buurthuis",
      undefined,
      "eigen",
    ]);
    expect((await other.read((reader) => reader.words(["b"]))).get("b")).toBeUndefined();
    expect((await readAside(other)).every(({ why, holds }) => why === "cut_off" && !holds)).toBe(true);
    // Access was given back after all: the same batches come again.
    await applyBatches(other, (await readAside(other)).map(opened));
    expect([await placeOn(other), (await readAside(other)).length]).toEqual(["Kerkzaal", 0]);
  });

  test("whatever fails while the tables are made anew, they are as they were or as they should be", async () => {
    for (let at = 1; at < 200; at += 7) {
      const disk = new FaultyIndexedDB();
      const phone = testPhone(66, EVENING, disk);
      const [one, other] = [await sharing("a"), await sharing("b", phone)];
      for (let count = 0; count < 4; count += 1) {
        await one.commit([create(meetings, `m${count}`, { place: `${count}` })]);
        await sealAll(one);
      }
      await applyBatches(other, await ownBatches(one));
      await cutOff(other, { [deviceOf("a")]: 2 });
      disk.heal();
      disk.plan = (_moment, nth) => (nth >= at ? { kind: "fail", name: "AbortError" } : undefined);
      const result = await rebuild(other, open).catch(() => undefined);
      disk.heal();
      const again = await openOn(testPhone(6, EVENING, disk));
      const there = (await again.read((reader) => reader.all(meetings))).length;
      expect(there).toBe(result?.ok ? 2 : 4);
      expect((await readSharing(again))?.mustRebuild ?? false).toBe(!result?.ok);
      await rebuild(again, open);
      expect(await again.read((reader) => reader.all(meetings))).toHaveLength(2);
      await Promise.all([one.close(), other.close(), again.close()]);
      if (result?.ok) return;
    }
    throw new Error("never came through");
  });

  test("what comes in while it is worked out is in it too; before the first sharing is done it waits", async () => {
    const [one, other] = [await sharing("a"), await sharing("b")];
    await one.commit([create(meetings, "m", { place: "Buurthuis" })]);
    await meet(one, other);
    await one.commit([write(meetings, "m", { place: "Kerkzaal" })]);
    await sealAll(one);
    let isFirst = true;
    const openSlowly = async (batch: SealedBatch) => {
      if (isFirst) {
        isFirst = false;
        await applyBatches(other, await ownBatches(one));
        await other.commit([create(meetings, "own", {})]);
      }
      return await open(batch);
    };
    expect(await rebuild(other, openSlowly)).toEqual({ ok: true, value: "rebuilt" });
    expect(await placeOn(other)).toBe("Kerkzaal");
    expect(await placeOn(other, "own")).toBe("");
    const large = await openOn(testPhone(9));
    for (let count = 0; count < 4; count += 1)
      await large.commit([create(meetings, `m${count}`, { title: "x".repeat(30_000) })]);
    await share(large, "c");
    expect(await rebuild(large, open)).toEqual({ ok: true, value: "early" });
  });

  test("and a wrong row is put right", async () => {
    const phone = testPhone(97);
    const store = await sharing("a", phone);
    await store.commit([create(meetings, "m", { place: "Buurthuis" })]);
    await sealAll(store);
    const before = await everythingOn(phone, store);
    await store.transact(["meetings"], (db) =>
      db.table("meetings").bulkPut([{ id: "ghost" }, { id: "m", place: "fout" }]),
    );
    await rebuild(store, open);
    expect(await everythingOn(phone, store)).toBe(before);
  });
});

test("no longer sharing: what is here stays and can be edited, and nothing waits any more", async () => {
  const store = await sharing("a");
  await store.commit([create(meetings, "m", { place: "Buurthuis" })]);
  await sealAll(store);
  await endSharing(store);
  await store.commit([write(meetings, "m", { place: "Kerkzaal" })]);
  expect([await placeOn(store), await readSharing(store), await nextOutgoing(store)]).toEqual([
    "Kerkzaal",
    undefined,
    undefined,
  ]);
  expect(await store.ask((db) => db.table("sealed").count())).toBe(0);
});
