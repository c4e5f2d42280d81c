/** Two pages on one database: no stamp twice, no word lost. */

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rawDatabase } from "../../tests/support/exported-changes.ts";
import { EVENING, type TestPhone, testPhone } from "../../tests/support/phone.ts";
import { runs } from "../../tests/support/property-runs.ts";
import { meetings } from "../domain/tables/meetings.ts";
import type { KeyValue } from "./mirror.ts";
import { Store } from "./store.ts";
import { create, write } from "./write.ts";

const ORG = "zilverlinde";

/** Pages on one phone: one database and one mirror; chance and clock of their own. */
function pagesOn(count: number): TestPhone[] {
  const first = testPhone(1);
  const others = Array.from({ length: count - 1 }, (_, index) => ({
    ...testPhone(index + 2, EVENING, first.indexedDB),
    mirror: first.mirror,
  }));
  return [first, ...others];
}

async function openStore(phone: TestPhone): Promise<Store> {
  const store = await Store.open(ORG, phone);
  if (!store.ok) throw new Error(store.error.kind);
  return store.value;
}

const wordsOf = async (store: Store, id = "b"): Promise<string> =>
  (await store.read((reader) => reader.words([id]))).get(id) ?? "";

describe("two pages of one organisation", () => {
  test("never give one stamp twice, whatever their clocks say", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ page: fc.nat(2), skew: fc.integer({ min: -5, max: 5 }) }), {
          minLength: 2,
          maxLength: 20,
        }),
        async (deeds) => {
          const pages = pagesOn(3);
          const stores = await Promise.all(pages.map(openStore));
          expect(new Set(stores.map((store) => store.node)).size).toBe(1);
          const committed = await Promise.all(
            deeds.map(({ page, skew }, index) => {
              pages[page]?.setClock(EVENING + skew);
              return (stores[page] as Store).commit([
                create(meetings, `m${index % 3}`, { place: `${index}` }),
              ]);
            }),
          );
          const stamps = committed.flatMap((each) => (each.ok ? [each.value] : []));
          expect(stamps).toHaveLength(deeds.length);
          expect(new Set(stamps).size).toBe(deeds.length);
          await Promise.all(stores.map((store) => store.close()));
        },
      ),
      runs(20),
    );
  });

  test("see each other's writes live", async () => {
    const [left, right] = await Promise.all(pagesOn(2).map(openStore));
    const seen: string[] = [];
    const subscription = (right as Store)
      .live((reader) => reader.get(meetings, "m"))
      .subscribe((meeting) => seen.push(meeting?.place ?? ""));
    await left?.commit([create(meetings, "m", { place: "Buurthuis" })]);
    await expect.poll(() => seen.at(-1)).toBe("Buurthuis");
    await left?.commit([write(meetings, "m", { place: "Kerkzaal" })]);
    await expect.poll(() => seen.at(-1)).toBe("Kerkzaal");
    subscription.unsubscribe();
  });

  test("type in one note and lose nothing, while either of them compacts", async () => {
    const pages = pagesOn(2);
    const [left, right] = (await Promise.all(pages.map(openStore))) as [Store, Store];
    const [a, b] = [await left.openText("m"), await right.openText("m")];
    for (let count = 0; count < 90; count += 1) {
      a.edit("b", a.text("b").length, 0, `l${count};`);
      b.edit("b", 0, 0, `r${count};`);
      await Promise.all([a.flush(), b.flush()]);
    }
    await expect.poll(() => a.text("b").length).toBe(2 * (10 * 3 + 80 * 4));
    await expect.poll(() => b.text("b")).toBe(a.text("b"));
    await Promise.all([left.flush(), right.flush()]);
    expect(await wordsOf(left)).toBe(a.text("b"));
    for (let count = 0; count < 90; count += 1) {
      expect(a.text("b")).toContain(`l${count};`);
      expect(a.text("b")).toContain(`r${count};`);
    }
    const db = await rawDatabase(pages[0] as TestPhone, ORG);
    expect(await db.table("ysnap").count()).toBe(1);
    expect(await db.table("ytext").count()).toBeLessThan(180);
    db.close();
    const third = await openStore({ ...testPhone(9, EVENING, (pages[0] as TestPhone).indexedDB) });
    expect((await third.openText("m")).text("b")).toBe(a.text("b"));
  });

  test("one that was away while the other compacted catches up from the snapshot", async () => {
    const pages = pagesOn(2);
    const left = await openStore(pages[0] as TestPhone);
    const right = await openStore(pages[1] as TestPhone);
    const typing = await left.openText("m");
    typing.edit("b", 0, 0, "begin ");
    await typing.flush();
    const early = await right.openText("m");
    expect(early.text("b")).toBe("begin ");
    early.edit("b", 6, 0, "onderbroken ");
    for (let count = 0; count < 150; count += 1) {
      typing.edit("b", typing.text("b").length, 0, `${count} `);
      await typing.flush();
    }
    await early.flush();
    await expect.poll(() => early.text("b")).toContain("149 ");
    await expect.poll(() => typing.text("b")).toBe(early.text("b"));
    expect(await wordsOf(right)).toBe(early.text("b"));
  });
});

test("two phones in one process never read each other's answers, though their databases have one name", async () => {
  const stores = [await openStore(testPhone(1)), await openStore(testPhone(2))] as const;
  await stores[0].commit([create(meetings, "m", { place: "Buurthuis" })]);
  const seen = stores.map((): number[] => []);
  const subscriptions = [];
  for (const [index, store] of stores.entries()) {
    const live = store.live((reader) => reader.where(meetings, "date", ""));
    subscriptions.push(live.subscribe((list) => seen[index]?.push(list.length)));
    await expect.poll(() => seen[index]?.length).toBeGreaterThan(0);
  }
  expect(seen[1]).toEqual([0]);
  for (const subscription of subscriptions) subscription.unsubscribe();
});

describe("what a killed page had typed", () => {
  test("is brought back by the next page, once, and then forgotten", async () => {
    const pages = pagesOn(3);
    const killed = await openStore(pages[0] as TestPhone);
    (await killed.openText("m")).edit("b", 0, 0, "Goedenavond");
    const next = await openStore(pages[1] as TestPhone);
    expect(await wordsOf(next)).toBe("Goedenavond");
    expect(pages[0]?.mirror.length).toBe(0);
    const third = await openStore(pages[2] as TestPhone);
    expect(await wordsOf(third)).toBe("Goedenavond");
    expect((await third.openText("m")).text("b")).toBe("Goedenavond");
  });

  test("is the same however often it is brought back, and after it was stored after all", async () => {
    const pages = pagesOn(3);
    const living = await openStore(pages[0] as TestPhone);
    const doc = await living.openText("m");
    doc.edit("b", 0, 0, "Goedenavond");
    const left = copyOf(pages[0]?.mirror as KeyValue);
    await doc.flush();
    for (const page of pages.slice(1)) {
      const store = await openStore({ ...page, mirror: copyOf(left) });
      expect(await wordsOf(store)).toBe("Goedenavond");
    }
    await expect.poll(() => doc.text("b")).toBe("Goedenavond");
  });

  test("never takes away what a page that lives after all wrote since", async () => {
    const pages = pagesOn(2);
    const living = await openStore(pages[0] as TestPhone);
    const doc = await living.openText("m");
    const mirror = pages[0]?.mirror as KeyValue;
    doc.edit("b", 0, 0, "Goeden");
    // The other page reads the mirror, and before it has stored that, this one types on.
    let typedOn = false;
    const readOnce: KeyValue = {
      getItem: (key) => {
        const value = mirror.getItem(key);
        if (!typedOn) doc.edit("b", 6, 0, "avond");
        typedOn = true;
        return value;
      },
      setItem: (key, value) => mirror.setItem(key, value),
      removeItem: (key) => mirror.removeItem(key),
      key: (index) => mirror.key(index),
      get length() {
        return mirror.length;
      },
    };
    const other = await openStore({ ...(pages[1] as TestPhone), mirror: readOnce });
    expect(typedOn).toBe(true);
    expect(await wordsOf(other)).toBe("Goeden");
    expect(mirror.length).toBe(1);
    const third = await openStore({
      ...testPhone(7, EVENING, (pages[0] as TestPhone).indexedDB),
      mirror: copyOf(mirror),
    });
    expect(await wordsOf(third)).toBe("Goedenavond");
    await doc.flush();
    expect(await wordsOf(other)).toBe("Goedenavond");
    expect(doc.text("b")).toBe("Goedenavond");
  });

  test("does not keep the app from opening when it was garbled", async () => {
    const [page] = pagesOn(1);
    for (const [doc, value] of [
      ["m", "geen base64!"],
      ["n", "CQkJCQk="],
      ["o", ""],
    ]) {
      page?.mirror.setItem(`wijkschrift:typed:${ORG}:${doc}:0123456789abcdef`, String(value));
    }
    const store = await openStore(page as TestPhone);
    expect((await store.commit([create(meetings, "m", {})])).ok).toBe(true);
    expect(store.health.getState()).toEqual({ kind: "saved" });
  });
});

/** A mirror with the same contents, as a page finds it that was started at this moment. */
function copyOf(area: KeyValue): KeyValue {
  const copy = testPhone().mirror;
  for (let index = 0; index < area.length; index += 1) {
    const key = area.key(index) ?? "";
    copy.setItem(key, area.getItem(key) ?? "");
  }
  return copy;
}
