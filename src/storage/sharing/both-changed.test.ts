/** "Bekijk beide": told exactly when two people changed one field without knowing of each other, until someone settles it. */

import { describe, expect, test } from "vitest";
import { testPhone } from "../../../tests/support/phone.ts";
import { meet, openOn, ownBatches, sealAll, share, sharing } from "../../../tests/support/plain-batches.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import type { Store } from "../store.ts";
import { create, remove, write } from "../write.ts";
import { readBoth, resolveBoth } from "./both-changed.ts";
import { applyBatches } from "./incoming.ts";

/** Two (or three) phones that know one meeting. */
async function phones(...letters: string[]): Promise<Store[]> {
  const stores = await Promise.all(letters.map((letter) => sharing(letter)));
  await stores[0]?.commit([create(meetings, "m", { place: "Buurthuis" })]);
  await meet(...stores);
  return stores;
}

const put = (store: Store, fields: Partial<Meeting>) => store.commit([write(meetings, "m", fields)]);

/** Per store: field, the value that stands and the other one. */
async function bothOn(...stores: Store[]): Promise<unknown[][]> {
  return await Promise.all(
    stores.map(async (store) =>
      (await store.read(readBoth)).map(({ field, kept, other }) => [field, kept.value, other.value]),
    ),
  );
}

const placeOn = async (store: Store) => (await store.read((reader) => reader.get(meetings, "m")))?.place;

test("two who change one field apart: both phones show both, the later one standing", async () => {
  const [a, b] = (await phones("a", "b")) as [Store, Store];
  await put(a, { place: "Kerkzaal" });
  await put(b, { place: "Café" });
  await meet(a, b);
  expect(await placeOn(a)).toBe(await placeOn(b));
  const [standing, beaten] = (await placeOn(a)) === "Café" ? ["Café", "Kerkzaal"] : ["Kerkzaal", "Café"];
  expect(await bothOn(a, b)).toEqual([[["place", standing, beaten]], [["place", standing, beaten]]]);
  const [shown] = await a.read(readBoth);
  expect(new Set([shown?.kept.node, shown?.other.node])).toEqual(new Set([a.node, b.node]));
});

describe("nothing is shown", () => {
  test.each<[string, (a: Store, b: Store) => Promise<unknown>]>([
    [
      "when the second knew of the first",
      async (a, b) => {
        await put(a, { place: "Kerkzaal" });
        await meet(a, b);
        await put(b, { place: "Café" });
      },
    ],
    [
      "when both wrote the same",
      async (a, b) => {
        await put(a, { place: "Kerkzaal" });
        await put(b, { place: "Kerkzaal" });
      },
    ],
    [
      "when they changed different fields",
      async (a, b) => {
        await put(a, { place: "Kerkzaal" });
        await put(b, { title: "Extra" });
      },
    ],
    [
      "for what one typed alone, however often",
      async (a) => {
        await put(a, { place: "Kerk" });
        await sealAll(a);
        await put(a, { place: "Kerkzaal" });
      },
    ],
    [
      "for a status that only grows, and for the bin",
      async (a, b) => {
        await put(a, { status: [0, 1] });
        await put(b, { status: [0, 2] });
        await a.commit([remove(meetings, "m")]);
        await b.commit([remove(meetings, "m")]);
      },
    ],
  ])("%s", async (_name, deeds) => {
    const [a, b] = (await phones("a", "b")) as [Store, Store];
    await deeds(a, b);
    await meet(a, b);
    expect(await bothOn(a, b)).toEqual([[], []]);
  });

  test("for what stood already when the first sharing began", async () => {
    const a = await openOn(testPhone(1));
    await a.commit([create(meetings, "m", { place: "Buurthuis" })]);
    const b = await sharing("b");
    await b.commit([create(meetings, "m", { place: "Kerkzaal" })]);
    await share(a, "a");
    await meet(a, b);
    expect(await placeOn(a)).toBe(await placeOn(b));
    expect(await bothOn(b)).toEqual([[]]);
  });

  test("when batches come in another order than they were written in", async () => {
    const [a, b, c] = (await phones("a", "b", "c")) as [Store, Store, Store];
    await put(a, { place: "Kerkzaal" });
    await meet(a, b);
    await put(b, { place: "Café" });
    await sealAll(b);
    await applyBatches(c, await ownBatches(b));
    await applyBatches(c, await ownBatches(a));
    expect([await placeOn(c), await bothOn(c)]).toEqual(["Café", [[]]]);
  });
});

test("an edit that was not sent yet clashes with what comes in, also when more comes in between", async () => {
  const [a, b, c] = (await phones("a", "b", "c")) as [Store, Store, Store];
  await put(a, { place: "Kerkzaal" });
  await c.commit([create(meetings, "n", {})]);
  await put(b, { place: "Café" });
  await sealAll(b);
  await sealAll(c);
  await applyBatches(a, await ownBatches(c));
  await applyBatches(a, await ownBatches(b));
  expect((await bothOn(a))[0]).toHaveLength(1);
  await meet(a, b, c);
  expect((await bothOn(a, b, c)).map((list) => list.length)).toEqual([1, 1, 1]);
});

describe("it is settled", () => {
  test.each(["kept", "other"] as const)("by taking one: %s", async (take) => {
    const [a, b] = (await phones("a", "b")) as [Store, Store];
    await put(a, { place: "Kerkzaal" });
    await put(b, { place: "Café" });
    await meet(a, b);
    const [shown] = await a.read(readBoth);
    if (!shown) throw new Error("nothing shown");
    expect(await resolveBoth(a, shown, take)).toEqual({ ok: true, value: "settled" });
    expect(await placeOn(a)).toBe(shown[take].value);
    expect(await resolveBoth(a, shown, take)).toEqual({ ok: true, value: "gone" });
    await meet(a, b);
    expect([await placeOn(b), await bothOn(a, b)]).toEqual([shown[take].value, [[], []]]);
  });

  test("by an ordinary later edit of someone who had both", async () => {
    const [a, b] = (await phones("a", "b")) as [Store, Store];
    await put(a, { place: "Kerkzaal" });
    await put(b, { place: "Café" });
    await meet(a, b);
    await put(b, { place: "Zaal 3" });
    await meet(a, b);
    expect([await placeOn(a), await bothOn(a, b)]).toEqual(["Zaal 3", [[], []]]);
  });

  test("not by an edit of someone who knew one of them: then that one is shown in its place", async () => {
    const [a, b, c] = (await phones("a", "b", "c")) as [Store, Store, Store];
    await put(a, { place: "Kerkzaal" });
    await meet(a, c);
    await put(c, { place: "Zaal 3" });
    await put(b, { place: "Café" });
    await meet(a, b);
    await sealAll(c);
    await applyBatches(a, await ownBatches(c));
    const [shown] = await a.read(readBoth);
    expect(new Set([shown?.kept.value, shown?.other.value])).toEqual(new Set(["Zaal 3", "Café"]));
    expect(shown?.kept.value).toBe(await placeOn(a));
  });

  test("not by another field of the record", async () => {
    const [a, b] = (await phones("a", "b")) as [Store, Store];
    await put(a, { place: "Kerkzaal" });
    await put(b, { place: "Café" });
    await meet(a, b);
    await put(a, { title: "Extra" });
    await meet(a, b);
    expect((await bothOn(a, b)).map((list) => list.length)).toEqual([1, 1]);
  });
});
