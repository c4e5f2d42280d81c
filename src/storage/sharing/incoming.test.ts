/** What comes in: each batch once and in its place; what does not fit lies aside and keeps nothing else from coming. */

import { describe, expect, test } from "vitest";
import { rawDatabase } from "../../../tests/support/exported-changes.ts";
import { FaultyIndexedDB } from "../../../tests/support/faulty-indexed-db.ts";
import { EVENING, testPhone } from "../../../tests/support/phone.ts";
import {
  deviceOf,
  everythingOn,
  meet,
  openOn,
  ownBatches,
  sealAll,
  sealPart,
  sharing,
} from "../../../tests/support/plain-batches.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { makeStamp } from "../stamp.ts";
import type { Store } from "../store.ts";
import { create, write } from "../write.ts";
import { countAside, forgetAside, keepAside, readAside } from "./aside.ts";
import { applyBatches, type OpenedBatch } from "./incoming.ts";
import { readSharing } from "./sharing-state.ts";

const [A, B] = [deviceOf("a"), deviceOf("b")];

/** A phone with as many batches as there are places, each setting the place of one meeting. */
async function placesOf(
  letter: string,
  places: readonly string[],
): Promise<{ store: Store; batches: OpenedBatch[] }> {
  const store = await sharing(letter);
  for (const [at, place] of places.entries()) {
    await store.commit([at === 0 ? create(meetings, letter, { place }) : write(meetings, letter, { place })]);
    await sealAll(store);
  }
  return { store, batches: await ownBatches(store) };
}

const placeOn = async (store: Store, id: string): Promise<string | undefined> =>
  (await store.read((reader) => reader.get(meetings, id)))?.place;

const applying = async (...args: Parameters<typeof applyBatches>) => {
  const applied = await applyBatches(...args);
  if (!applied.ok) throw new Error(applied.error.kind);
  return applied.value;
};

test("a batch that comes again changes nothing, and one out of its turn is not taken", async () => {
  const { batches } = await placesOf("a", ["één", "twee", "drie"]);
  const { store: other } = await placesOf("b", ["x"]);
  const [first, second, third] = batches as [OpenedBatch, OpenedBatch, OpenedBatch];
  expect(await applying(other, [third], "c3")).toMatchObject({ applied: 0, gaps: [{ device: A, have: 0 }] });
  expect(await applying(other, [first, third, first], "c3")).toMatchObject({
    applied: 1,
    skipped: 1,
    gaps: [{ device: A, have: 1 }],
  });
  expect(await readSharing(other)).toMatchObject({ cursor: null, vector: { [A]: 1, [B]: 1 } });
  expect(await applying(other, [second, third, second], "c3")).toMatchObject({
    applied: 2,
    skipped: 1,
    gaps: [],
    forks: [],
  });
  expect(await readSharing(other)).toMatchObject({ cursor: "c3", vector: { [A]: 3, [B]: 1 } });
  expect(await placeOn(other, "a")).toBe("drie");
});

test("another batch under the same number is told of, and not applied", async () => {
  const { batches } = await placesOf("a", ["één"]);
  const { store: other } = await placesOf("b", ["x"]);
  await applying(other, batches);
  const { kind, contents } = batches[0] as OpenedBatch;
  const forged = {
    ...(batches[0] as OpenedBatch),
    ...(await sealPart("", kind, { ...contents, seen: { x: 1 } })),
  };
  expect(await applying(other, [forged], "c")).toMatchObject({ applied: 0, forks: [{ device: A, n: 1 }] });
  expect((await readSharing(other))?.cursor).toBeNull();
});

test("one that lies aside does not keep later ones from coming, and is applied once it can be", async () => {
  const { batches } = await placesOf("a", ["één", "twee", "drie"]);
  const { store: other } = await placesOf("b", ["x"]);
  const [first, second, third] = batches as [OpenedBatch, OpenedBatch, OpenedBatch];
  await applying(other, [first]);
  expect(await keepAside(other, { ...second, why: "newer", holds: true })).toEqual({
    ok: true,
    value: "kept",
  });
  expect(await applying(other, [third])).toMatchObject({ applied: 1, gaps: [] });
  expect(await placeOn(other, "a")).toBe("drie");
  expect(await keepAside(other, { ...second, why: "newer", holds: true })).toEqual({
    ok: true,
    value: "had",
  });
  expect((await readAside(other)).map(({ n, why, holds }) => ({ n, why, holds }))).toEqual([
    { n: 2, why: "newer", holds: true },
  ]);
  expect(await applying(other, [second])).toMatchObject({ applied: 1, skipped: 0 });
  expect([await placeOn(other, "a"), await countAside(other)]).toEqual(["drie", 0]);
  expect(await applying(other, [second])).toMatchObject({ applied: 0, skipped: 1 });
});

test("garbled bytes lie aside without counting: the true batch fills the gap, and takes them away", async () => {
  const { batches } = await placesOf("a", ["één", "twee"]);
  const { store: other } = await placesOf("b", ["x"]);
  const [first, second] = batches as [OpenedBatch, OpenedBatch];
  await keepAside(other, {
    device: A,
    n: 1,
    id: "?",
    bytes: Uint8Array.of(1),
    why: "signature",
    holds: false,
  });
  expect(await applying(other, [second])).toMatchObject({ gaps: [{ device: A, have: 0 }] });
  expect(await applying(other, [first, second])).toMatchObject({ applied: 2 });
  expect(await countAside(other)).toBe(0);
  await keepAside(other, {
    device: A,
    n: 9,
    id: "?",
    bytes: Uint8Array.of(1),
    why: "signature",
    holds: true,
  });
  expect(await readAside(other)).toMatchObject([{ n: 9, holds: false }]);
  await forgetAside(other, [{ device: A, n: 9 }]);
  expect(await countAside(other)).toBe(0);
});

test("rows, sealed bytes, vector, cursor and clock are kept together or not at all, whatever fails", async () => {
  const { batches } = await placesOf("a", ["één", "twee"]);
  for (let at = 1; at < 40; at += 1) {
    const disk = new FaultyIndexedDB();
    const phone = testPhone(66, EVENING - 60_000, disk);
    const other = await sharing("b", phone);
    const clock = await (await rawDatabase(phone, "zilverlinde")).table("meta").get("clock");
    disk.heal();
    disk.plan = (_moment, nth) => (nth >= at ? { kind: "abort", name: "QuotaExceededError" } : undefined);
    const result = await applyBatches(other, batches, "c2");
    const isThrough = disk.passed.length < at;
    disk.heal();
    const again = await openOn(testPhone(9, EVENING, disk));
    expect(result.ok ? "through" : result.error.kind).toMatch(isThrough ? "through" : /full|lost/);
    const state = await readSharing(again);
    expect(state?.cursor).toBe(isThrough ? "c2" : null);
    expect(state?.vector[A] ?? 0).toBe(isThrough ? 2 : 0);
    expect(await placeOn(again, "a")).toBe(isThrough ? "twee" : undefined);
    const clockNow = await (await rawDatabase(phone, "zilverlinde")).table("meta").get("clock");
    expect(JSON.stringify(clockNow) === JSON.stringify(clock)).toBe(!isThrough);
    await Promise.all([other.close(), again.close()]);
    if (isThrough) return;
  }
  throw new Error("never came through");
});

describe("own batches that the storage had lost", () => {
  test("are taken back when they follow on what is there; what is sealed next follows on them", async () => {
    const { store, batches } = await placesOf("a", ["één", "twee", "drie"]);
    // The same phone, fallen back to its first batch: the same node, of which it knows nothing beyond that.
    const back = await sharing("a");
    await applying(back, batches.slice(0, 1));
    expect(await readSharing(back)).toMatchObject({ n: 1, acked: 1, prev: batches[0]?.id });
    expect(await applying(back, batches)).toMatchObject({ applied: 2, skipped: 1 });
    expect(await readSharing(back)).toMatchObject({
      n: 3,
      acked: 3,
      prev: batches[2]?.id,
      vector: { [A]: 3 },
    });
    await back.commit([write(meetings, "a", { place: "vier" })]);
    await sealAll(back);
    const [, fourth] = await ownBatches(back, 4);
    expect([(await ownBatches(back, 4))[0]?.prev, fourth]).toEqual([batches[2]?.id, fourth]);
    expect(await placeOn(back, "a")).toBe("vier");
    expect(store.node).toBe(back.node);
  });

  test("are a fork when something else was sealed since", async () => {
    const { batches } = await placesOf("a", ["één", "twee"]);
    const { store: back } = await placesOf("a", ["anders"]);
    expect(await applying(back, batches)).toMatchObject({
      applied: 0,
      forks: [
        { device: A, n: 1 },
        { device: A, n: 2 },
      ],
    });
    expect(await readSharing(back)).toMatchObject({ n: 1 });
  });

  test("pull the own clock along however far it was: no stamp is given twice", async () => {
    const phone = testPhone(97, EVENING + 40 * 86_400_000);
    const store = await sharing("a", phone);
    await store.commit([create(meetings, "a", { place: "één" })]);
    await sealAll(store);
    const back = await sharing("a", testPhone(97));
    await applying(back, await ownBatches(store));
    const next = await back.commit([create(meetings, "b", {})]);
    expect(next.ok && next.value > makeStamp(EVENING + 40 * 86_400_000, 0, store.node)).toBe(true);
  });
});

test("many records at once merge with what is there, field by field", async () => {
  const phones = [testPhone(1), testPhone(2)] as const;
  const [one, other] = [await sharing("a", phones[0]), await sharing("b", phones[1])];
  const ids = Array.from({ length: 120 }, (_none, at) => `m${at}`);
  await one.commit(ids.map((id) => create(meetings, id, { place: "Buurthuis" })));
  await meet(one, other);
  await one.commit(ids.map((id) => write(meetings, id, { place: "Kerkzaal" })));
  await other.commit(ids.map((id) => write(meetings, id, { title: "Extra" })));
  await meet(one, other);
  const all = await other.read((reader) => reader.all(meetings));
  expect(all.filter(({ place, title }) => place === "Kerkzaal" && title === "Extra")).toHaveLength(120);
  expect(await everythingOn(phones[1], other)).toBe(await everythingOn(phones[0], one));
});

test("many documents of notes at once give the same words as one by one", async () => {
  const phones = [testPhone(1), testPhone(2), testPhone(3)] as const;
  const [one, all, single] = await Promise.all([
    sharing("a", phones[0]),
    sharing("b", phones[1]),
    sharing("c", phones[2]),
  ]);
  for (let round = 0; round < 2; round += 1) {
    for (let at = 0; at < 15; at += 1) {
      const doc = await one.openText(`doc${at}`);
      doc.edit(`b${at}`, 0, 0, `Woorden van ${at}. `);
      doc.edit(`c${at}`, 0, 0, `Nog iets ${round}.`);
      await one.closeText(`doc${at}`);
    }
    await sealAll(one);
    const batches = await ownBatches(one);
    await applying(all, batches);
    for (const { contents } of batches) for (const text of contents.texts) await single.receive([], [text]);
  }
  expect(await everythingOn(phones[1], all)).toBe(await everythingOn(phones[0], one));
  expect(await everythingOn(phones[2], single)).toBe(await everythingOn(phones[0], one));
  const doc = await all.openText("doc3");
  expect(doc.text("b3")).toBe("Woorden van 3. Woorden van 3. ");
  await meet(one, all);
});
