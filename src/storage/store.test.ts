/** The store as screens use it: commits, deletions, live queries and notes. */

import { describe, expect, test } from "vitest";
import { EVENING, testPhone } from "../../tests/support/phone.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { makeStamp } from "./stamp.ts";
import { Store } from "./store.ts";
import { create, remove, restore, write } from "./write.ts";

async function openStore(phone = testPhone(), id = "zilverlinde"): Promise<Store> {
  const store = await Store.open(id, phone);
  if (!store.ok) throw new Error(store.error.kind);
  return store.value;
}

describe("a store", () => {
  test("gives back what was committed, with initial values for what was not", async () => {
    const store = await openStore();
    const id = store.newId();
    const result = await store.commit([create(meetings, id, { place: "Buurthuis", date: "2026-03-05" })]);
    expect(result.ok).toBe(true);
    const meeting = await store.read((reader) => reader.get(meetings, id));
    expect(meeting).toMatchObject({ id, place: "Buurthuis", kind: "board", status: [0, 0], dayLetter: null });
    expect(store.health.getState()).toEqual({ kind: "saved" });
  });

  test("deletes by a field and puts back everything", async () => {
    const store = await openStore();
    const id = store.newId();
    await store.commit([create(meetings, id, { place: "Buurthuis" })]);
    await store.commit([remove(meetings, id)]);
    expect(await store.read((reader) => reader.all(meetings))).toEqual([]);
    await store.commit([restore(meetings, id)]);
    expect(await store.read((reader) => reader.get(meetings, id))).toMatchObject({ place: "Buurthuis" });
  });

  test("shows one's own later edit whatever the clock does", async () => {
    const phone = testPhone();
    const store = await openStore(phone);
    const id = store.newId();
    await store.commit([create(meetings, id, { place: "Buurthuis" })]);
    phone.setClock(EVENING - 40 * 86_400_000);
    await store.commit([write(meetings, id, { place: "Kerkzaal" })]);
    expect(await store.read((reader) => reader.get(meetings, id))).toMatchObject({ place: "Kerkzaal" });
  });

  test("writes only what a form changed: the rest would take back what another phone wrote there meanwhile", async () => {
    const phone = testPhone();
    const store = await openStore(phone);
    const id = store.newId();
    await store.commit([create(meetings, id, { start: "19:00", end: "21:00" })]);
    phone.setClock(EVENING + 20_000);
    await store.commit([write(meetings, id, { start: "19:00", end: "22:00" })]);
    const between = makeStamp(EVENING + 10_000, 0, "ab".repeat(8));
    await store.receive([{ table: meetings.name, id, stamp: between, fields: { start: "18:30" } }]);
    const meeting = await store.read((reader) => reader.get(meetings, id));
    expect(meeting).toMatchObject({ start: "18:30", end: "22:00" });
  });

  test("lets a live query see a commit", async () => {
    const store = await openStore();
    const seen: number[] = [];
    const subscription = store
      .live((reader) => reader.all(meetings))
      .subscribe((list) => {
        seen.push(list.length);
      });
    await store.commit([create(meetings, store.newId(), {})]);
    await expect.poll(() => seen.at(-1)).toBe(1);
    subscription.unsubscribe();
  });

  test("keeps organisations on one phone apart", async () => {
    const phone = testPhone();
    const one = await openStore(phone, "zilverlinde");
    const other = await openStore(phone, "koperberk");
    await one.commit([create(meetings, one.newId(), {})]);
    expect(await other.read((reader) => reader.all(meetings))).toEqual([]);
    expect(one.node).not.toBe(other.node);
  });

  test("refuses a write that does not fit the schema, and stays usable", async () => {
    const store = await openStore();
    await expect(store.commit([{ table: "meetings", id: "a", fields: { residents: -1 } }])).rejects.toThrow();
    expect((await store.commit([create(meetings, "b", {})])).ok).toBe(true);
  });
});

describe("notes", () => {
  test("are kept as typed, and brought back after the page was killed", async () => {
    const phone = testPhone();
    const store = await openStore(phone);
    const doc = await store.openText("meeting");
    doc.edit("block", 0, 0, "Goedenavond");
    await doc.flush();
    doc.edit("block", 11, 0, " allemaal");
    // Killed here: no flush, no close. The next opening finds what the mirror had.
    const reopened = await openStore(phone);
    expect((await reopened.read((reader) => reader.words(["block"]))).get("block")).toBe(
      "Goedenavond allemaal",
    );
  });

  test("typed in two tabs at once lose nothing, and show up in the other", async () => {
    const phone = testPhone();
    const [left, right] = [
      await openStore(phone),
      await openStore({ ...phone, random: testPhone(2).random }),
    ];
    const [a, b] = [await left.openText("meeting"), await right.openText("meeting")];
    a.edit("block", 0, 0, "links ");
    b.edit("block", 0, 0, "rechts ");
    await Promise.all([left.flush(), right.flush()]);
    await expect.poll(() => a.text("block")).toContain("rechts");
    await expect.poll(() => b.text("block")).toContain("links");
    expect(a.text("block")).toBe(b.text("block"));
    const words = await left.read((reader) => reader.words(["block"]));
    expect(words.get("block")).toBe(a.text("block"));
  });

  test("are compacted without changing a word", async () => {
    const phone = testPhone();
    const store = await openStore(phone);
    const doc = await store.openText("meeting");
    for (let count = 0; count < 130; count += 1) {
      doc.edit("block", doc.text("block").length, 0, `${count} `);
      await doc.flush();
    }
    const text = doc.text("block");
    await store.close();
    const again = await openStore(phone);
    const reread = await again.openText("meeting");
    expect(reread.text("block")).toBe(text);
  });
});
