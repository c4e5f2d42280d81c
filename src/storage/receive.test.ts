/** Receiving what others did, through the store: replicas end alike, words included. */

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { bring, exportedFrom, rawDatabase, storedRows } from "../../tests/support/exported-changes.ts";
import { EVENING, type TestPhone, testPhone } from "../../tests/support/phone.ts";
import { runs } from "../../tests/support/property-runs.ts";
import { blocks } from "../domain/tables/blocks.ts";
import { type Meeting, meetings } from "../domain/tables/meetings.ts";
import type { Json } from "../kernel/canonical.ts";
import type { Change } from "./merge.ts";
import { DATA_VERSION } from "./schema.ts";
import { makeStamp } from "./stamp.ts";
import { Store } from "./store.ts";
import type { TextUpdate } from "./text-rows.ts";
import { create, remove, restore, write } from "./write.ts";

const DAY = 86_400_000;
const ORG = "zilverlinde";

async function openStore(phone: TestPhone): Promise<Store> {
  const store = await Store.open(ORG, phone);
  if (!store.ok) throw new Error(store.error.kind);
  return store.value;
}

/** What people on several phones do to one meeting. */
const deed = fc.oneof(
  fc.record({ place: fc.constantFrom("Buurthuis", "Kerkzaal", "Café") }),
  fc.record({ title: fc.constantFrom("", "Extra"), isPublic: fc.boolean() }),
  fc.record({ status: fc.tuple(fc.nat(2), fc.nat(2)) }),
  fc.record({ numberer: fc.constantFrom("een", "twee") }),
  fc.record({ dayLetter: fc.constantFrom("", "b", null) }),
  fc.constant("remove" as const),
  fc.constant("restore" as const),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;
const writeOf = (id: string, each: Deed) =>
  each === "remove"
    ? remove(meetings, id)
    : each === "restore"
      ? restore(meetings, id)
      : write(meetings, id, each);

describe("receiving", () => {
  test("gives every phone the same bytes, in any order, split and repetition, whatever the clocks say", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            phone: fc.nat(2),
            id: fc.constantFrom("m1", "m2"),
            skew: fc.integer({ min: -46, max: 46 }),
            deed,
          }),
          { minLength: 1, maxLength: 12 },
        ),
        fc.infiniteStream(fc.nat(1_000)),
        async (deeds, chance) => {
          const phones = [testPhone(1), testPhone(2), testPhone(3)];
          const stores = await Promise.all(phones.map(openStore));
          for (const each of deeds) {
            const phone = phones[each.phone] as TestPhone;
            phone.setClock(EVENING + each.skew * DAY);
            await (stores[each.phone] as Store).commit([writeOf(each.id, each.deed)]);
          }
          const all = (await Promise.all(phones.map((phone) => exportedFrom(phone, ORG)))).flatMap(
            (each) => each.changes,
          );
          for (const store of stores) {
            const order = [...all, ...all.slice(0, 3)]
              .map((change) => ({ change, at: chance.next().value ?? 0 }))
              .sort((a, b) => a.at - b.at)
              .map(({ change }) => change);
            for (let from = 0; from < order.length; ) {
              const size = 1 + ((chance.next().value ?? 0) % 4);
              await store.receive(order.slice(from, from + size));
              from += size;
            }
          }
          const rows = await Promise.all(phones.map((phone) => storedRows(phone, ORG)));
          const [first, ...others] = rows.map((each) =>
            JSON.stringify([...each.keys()].sort().map((key) => each.get(key))),
          );
          for (const other of others) expect(other).toBe(first);
          for (const store of stores) await store.close();
        },
      ),
      runs(25),
    );
  });

  test("gives the same row as committing does", async () => {
    const [here, there] = [testPhone(1), testPhone(2)];
    const [one, other] = [await openStore(here), await openStore(there)];
    await one.commit([
      create(meetings, "m", { place: "Buurthuis" }),
      write(meetings, "m", { numberer: "een" }),
    ]);
    await one.commit([write(meetings, "m", { place: "Kerkzaal", status: [0, 1] })]);
    await bring(here, ORG, other);
    expect(JSON.stringify([...(await storedRows(there, ORG))])).toBe(
      JSON.stringify([...(await storedRows(here, ORG))]),
    );
  });

  test("leaves one's own later edit visible at once, whatever was received and whatever the clock says", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -46, max: 46 }),
        fc.integer({ min: -46, max: 46 }),
        fc.array(fc.constantFrom("place", "title", "end"), { minLength: 1, maxLength: 3 }),
        async (theirs, ours, names) => {
          const phone = testPhone(1, EVENING + ours * DAY);
          const store = await openStore(phone);
          const stamp = makeStamp(EVENING + theirs * DAY, 7, "f".repeat(16));
          await store.receive([
            { table: "meetings", id: "m", stamp, fields: { place: "x", title: "x", end: "x" } },
          ]);
          for (const name of names) await store.commit([write(meetings, "m", { [name]: `own ${name}` })]);
          const meeting = await store.read((reader) => reader.get(meetings, "m"));
          for (const name of names) expect(meeting?.[name as keyof Meeting]).toBe(`own ${name}`);
          await store.close();
        },
      ),
      runs(20),
    );
  });

  test("does not let a fast clock elsewhere drag the own clock along", async () => {
    const phone = testPhone(1);
    const store = await openStore(phone);
    const far = makeStamp(EVENING + 40 * DAY, 0, "f".repeat(16));
    const near = makeStamp(EVENING + 60_000, 3, "f".repeat(16));
    await store.receive([{ table: "meetings", id: "far", stamp: far, fields: { place: "x" } }]);
    const first = await store.commit([write(meetings, "other", { place: "y" })]);
    expect(first.ok && first.value < far).toBe(true);
    await store.receive([{ table: "meetings", id: "near", stamp: near, fields: { place: "x" } }]);
    const second = await store.commit([write(meetings, "other", { place: "z" })]);
    expect(second.ok && second.value > near && second.value < far).toBe(true);
  });

  test("keeps fields of a newer app, hands them on, and shows them as they are", async () => {
    const [here, there] = [testPhone(1), testPhone(2)];
    const [one, other] = [await openStore(here), await openStore(there)];
    const stamp = makeStamp(EVENING, 0, "f".repeat(16));
    const fields: Record<string, Json> = {
      place: "Buurthuis",
      hybrid: { link: "x" },
      kind: "soundwalk",
      constructor: "y",
    };
    const received = await one.receive([{ table: "meetings", id: "m", stamp, fields }]);
    expect(received).toMatchObject({ ok: true, value: { merged: 1, quarantined: 0 } });
    await one.commit([write(meetings, "m", { title: "ernaast geschreven", place: "Kerkzaal" })]);
    await bring(here, ORG, other);
    for (const store of [one, other]) {
      expect(await store.read((reader) => reader.get(meetings, "m"))).toMatchObject({
        kind: "soundwalk",
        hybrid: { link: "x" },
        constructor: "y",
        place: "Kerkzaal",
        title: "ernaast geschreven",
      });
    }
  });

  test("sets aside, once, what this version cannot place, and takes the rest of the batch", async () => {
    const phone = testPhone(1);
    const store = await openStore(phone);
    const stamp = makeStamp(EVENING, 0, "f".repeat(16));
    const odd: Change[] = [
      { table: "walks", id: "w", stamp, fields: { route: "lang" } },
      { table: "constructor", id: "w", stamp, fields: {} },
      { table: "meetings", id: "m", stamp, fields: { residents: -5 } },
      {
        table: "meetings",
        id: "m",
        stamp: makeStamp(Date.UTC(2101, 0), 0, "f".repeat(16)),
        fields: { place: "x" },
      },
      { table: "meetings", id: "m", stamp, fields: { _s: "x" } },
    ];
    const good: Change = { table: "meetings", id: "m", stamp, fields: { place: "Buurthuis" } };
    for (let time = 0; time < 3; time += 1) {
      expect(await store.receive([...odd, good])).toMatchObject({ ok: true, value: { quarantined: 5 } });
    }
    expect(await store.read((reader) => reader.get(meetings, "m"))).toMatchObject({
      place: "Buurthuis",
      residents: null,
    });
    const db = await rawDatabase(phone, ORG);
    expect(await db.table("quarantine").count()).toBe(5);
    db.close();
  });

  test("after an update of the app, places what an older one had set aside", async () => {
    const phone = testPhone(1);
    await (await openStore(phone)).close();
    const stamp = makeStamp(EVENING, 0, "f".repeat(16));
    const db = await rawDatabase(phone, ORG);
    await db
      .table("quarantine")
      .add({ change: { table: "meetings", id: "m", stamp, fields: { place: "Buurthuis" } } });
    await db.table("quarantine").add({ change: { table: "walks", id: "w", stamp, fields: {} } });
    await db.table("meta").put({ key: "dataVersion", value: DATA_VERSION - 1 });
    db.close();
    const store = await openStore(phone);
    expect(await store.read((reader) => reader.get(meetings, "m"))).toMatchObject({ place: "Buurthuis" });
    const after = await rawDatabase(phone, ORG);
    expect(await after.table("quarantine").count()).toBe(1);
    expect(await after.table("meta").get("dataVersion")).toMatchObject({ value: DATA_VERSION });
    after.close();
  });

  test("keeps row and clock together: what fails changes neither", async () => {
    const phone = testPhone(1);
    const store = await openStore(phone);
    await store.commit([create(meetings, "m", {})]);
    const before = await (await rawDatabase(phone, ORG)).table("meta").get("clock");
    const unfit = {
      get place(): string {
        throw new RangeError("halfway");
      },
    };
    await expect(
      store.receive([
        { table: "meetings", id: "m", stamp: makeStamp(EVENING + 9, 0, "f".repeat(16)), fields: unfit },
      ]),
    ).rejects.toThrow("halfway");
    expect(await (await rawDatabase(phone, ORG)).table("meta").get("clock")).toEqual(before);
    expect((await store.commit([create(blocks, "b", {})])).ok).toBe(true);
  });
});

describe("receiving notes", () => {
  const typing = fc.array(
    fc.record({
      writer: fc.nat(1),
      at: fc.nat(10),
      remove: fc.nat(2),
      insert: fc.string({ maxLength: 4 }),
      block: fc.constantFrom("b1", "b2"),
    }),
    { minLength: 1, maxLength: 10 },
  );

  /** Two people typing, who sometimes hear from each other. */
  function updatesOf(strokes: typeof typing extends fc.Arbitrary<infer T> ? T : never): TextUpdate[] {
    const docs = [new Y.Doc(), new Y.Doc()] as const;
    docs[0].clientID = 1;
    docs[1].clientID = 2;
    const updates: TextUpdate[] = [];
    for (const [index, stroke] of strokes.entries()) {
      const doc = docs[stroke.writer as 0 | 1];
      const text = doc.getText(stroke.block);
      const listener = (update: Uint8Array): void => void updates.push({ doc: "m", update });
      doc.on("update", listener);
      doc.transact(() => {
        const at = Math.min(stroke.at, text.length);
        text.delete(at, Math.min(stroke.remove, text.length - at));
        text.insert(at, `${stroke.insert}.`);
      });
      doc.off("update", listener);
      if (index % 3 === 2) Y.applyUpdate(docs[0], Y.encodeStateAsUpdate(docs[1]));
      if (index % 4 === 3) Y.applyUpdate(docs[1], Y.encodeStateAsUpdate(docs[0]));
    }
    return updates;
  }

  async function wordsIn(store: Store): Promise<string> {
    return JSON.stringify([...(await store.read((reader) => reader.words(["b1", "b2"])))]);
  }

  test("gives the same words in any order and with any repetition, in the table of words too", async () => {
    await fc.assert(
      fc.asyncProperty(typing, fc.infiniteStream(fc.nat(1_000)), async (strokes, chance) => {
        const updates = updatesOf(strokes);
        const whole = new Y.Doc();
        for (const { update } of updates) Y.applyUpdate(whole, update);
        const expected = JSON.stringify(
          ["b1", "b2"].flatMap((id) => (whole.share.has(id) ? [[id, whole.getText(id).toJSON()]] : [])),
        );
        for (const seed of [1, 2]) {
          const store = await openStore(testPhone(seed));
          const order = [...updates, ...updates.slice(0, 2)]
            .map((update) => ({ update, at: chance.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at);
          for (let from = 0; from < order.length; from += 2) {
            await store.receive(
              [],
              order.slice(from, from + 2).map(({ update }) => update),
            );
          }
          expect(await wordsIn(store)).toBe(expected);
          const doc = await store.openText("m");
          expect(doc.text("b1")).toBe(whole.getText("b1").toJSON());
          await store.close();
        }
      }),
      runs(20),
    );
  });

  test("keeps an update that waits for another, through compaction and reopening, and completes it later", async () => {
    const phone = testPhone(1);
    const store = await openStore(phone);
    const writer = new Y.Doc();
    const updates: Uint8Array[] = [];
    writer.on("update", (update: Uint8Array) => updates.push(update));
    for (let count = 0; count < 130; count += 1)
      writer.getText("b1").insert(writer.getText("b1").length, `${count} `);
    const [missing, ...rest] = updates;
    await store.receive(
      [],
      rest.map((update) => ({ doc: "m", update })),
    );
    for (let count = 0; count < 25; count += 1)
      await store.receive([], [{ doc: "m", update: rest[0] as Uint8Array }]);
    await store.close();
    const db = await rawDatabase(phone, ORG);
    expect(await db.table("ysnap").count()).toBe(0);
    expect(await db.table("ytext").count()).toBe(154);
    db.close();
    const again = await openStore(phone);
    expect((await again.read((reader) => reader.words(["b1"]))).get("b1") ?? "").toBe("");
    await again.receive([], [{ doc: "m", update: missing as Uint8Array }]);
    expect((await again.read((reader) => reader.words(["b1"]))).get("b1")).toBe(
      writer.getText("b1").toJSON(),
    );
    const doc = await again.openText("m");
    expect(doc.text("b1")).toBe(writer.getText("b1").toJSON());
  });

  test("refuses bytes that are no text, and takes the rest", async () => {
    const store = await openStore(testPhone(1));
    const writer = new Y.Doc();
    writer.getText("b1").insert(0, "Goedenavond");
    const good = { doc: "m", update: Y.encodeStateAsUpdate(writer) };
    const received = await store.receive([], [{ doc: "m", update: Uint8Array.of(9, 200, 1) }, good]);
    expect(received).toMatchObject({ ok: true, value: { quarantined: 1 } });
    expect((await store.read((reader) => reader.words(["b1"]))).get("b1")).toBe("Goedenavond");
  });

  test("reads on when a stored row was garbled", async () => {
    const phone = testPhone(1);
    const store = await openStore(phone);
    const doc = await store.openText("m");
    doc.edit("b1", 0, 0, "Goedenavond");
    await doc.flush();
    await store.close();
    const db = await rawDatabase(phone, ORG);
    await db.table("ytext").add({ doc: "m", u: Uint8Array.of(1, 255, 3) });
    db.close();
    const again = await openStore(phone);
    const reread = await again.openText("m");
    expect(reread.text("b1")).toBe("Goedenavond");
    reread.edit("b1", 11, 0, " allemaal");
    await reread.flush();
    expect((await again.read((reader) => reader.words(["b1"]))).get("b1")).toBe("Goedenavond allemaal");
  });
});
