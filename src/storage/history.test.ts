/** What is overwritten is kept: once, only when it is worth it, and in the transaction that overwrote it. */

import { expect, test } from "vitest";
import { bring } from "../../tests/support/exported-changes.ts";
import { EVENING, type TestPhone, testPhone } from "../../tests/support/phone.ts";
import { seedBlock, seedDevice, seedPerson } from "../../tests/support/seed.ts";
import { blocks } from "../domain/tables/blocks.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { readEarlier } from "./queries/history.ts";
import { Store } from "./store.ts";
import { create, remove, restore, write } from "./write.ts";

const MINUTE = 60_000;

async function open(phone: TestPhone): Promise<Store> {
  const opened = await Store.open("org", phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

const earlier = (store: Store, table: string, id: string) =>
  store.read((reader) => readEarlier(reader, store.node, table, id));
const valuesOf = async (store: Store, table = "meetings", id = "m") =>
  (await earlier(store, table, id)).map(({ field, value }) => [field, value]);

test("a value that stood for ten minutes is kept, one on its way to the next is not", async () => {
  const phone = testPhone();
  const store = await open(phone);
  await store.commit([create(meetings, "m", { place: "Buurthuis" })]);
  phone.setClock(EVENING + 10 * MINUTE);
  for (const place of ["S", "Sc", "School"]) await store.commit([write(meetings, "m", { place })]);
  expect(await valuesOf(store)).toEqual([["place", "Buurthuis"]]);
  phone.setClock(EVENING + 25 * MINUTE);
  await store.commit([write(meetings, "m", { place: "Kerk" })]);
  const [latest] = await earlier(store, "meetings", "m");
  expect(latest).toMatchObject({
    field: "place",
    value: "School",
    who: { kind: "here" },
    written: EVENING + 10 * MINUTE,
    overwritten: EVENING + 25 * MINUTE,
  });
  expect(await valuesOf(store)).toHaveLength(2);
});

test("nothing is kept of what is empty, the same, numbers, or the way into the bin and out", async () => {
  const phone = testPhone();
  const store = await open(phone);
  await store.commit([create(meetings, "m", { place: "Buurthuis", status: [0, 0] })]);
  phone.setClock(EVENING + 60 * MINUTE);
  await store.commit([write(meetings, "m", { place: "Buurthuis", title: "Groen", status: [0, 1] })]);
  await store.commit([remove(meetings, "m")]);
  phone.setClock(EVENING + 120 * MINUTE);
  await store.commit([restore(meetings, "m")]);
  expect(await valuesOf(store)).toEqual([]);
});

test("of two phones that wrote the same field, both keep what lost, with who wrote it, and once", async () => {
  const [one, other] = [testPhone(1), testPhone(2)];
  const [mine, theirs] = [await open(one), await open(other)];
  await seedPerson(theirs, "jan", "Jan de Wit");
  await seedDevice(theirs, "jan");
  await theirs.commit([create(meetings, "m", { place: "Kerk" })]);
  one.setClock(EVENING + 1000);
  await mine.commit([create(meetings, "m", { place: "School" })]);
  for (let again = 0; again < 3; again += 1) {
    await bring(other, "org", mine);
    await bring(one, "org", theirs);
  }
  for (const store of [mine, theirs]) {
    const kept = await earlier(store, "meetings", "m");
    expect(kept.map(({ field, value }) => [field, value])).toEqual(
      expect.arrayContaining([["place", "Kerk"]]),
    );
    expect(kept.filter(({ field }) => field === "place")).toHaveLength(1);
  }
  const [place] = (await earlier(mine, "meetings", "m")).filter(({ field }) => field === "place");
  expect(place?.who).toEqual({ kind: "person", name: "Jan de Wit" });
});

test("the words of a note from before are kept at most once in ten minutes", async () => {
  const phone = testPhone();
  const store = await open(phone);
  await seedBlock(store, "a", "Zaal reserveren");
  const retype = async (text: string) => {
    const doc = await store.openText("a");
    doc.edit("a", 0, doc.text("a").length, text);
    await store.closeText("a");
  };
  phone.setClock(EVENING + 30 * MINUTE);
  await retype("Zaal huren");
  phone.setClock(EVENING + 33 * MINUTE);
  await retype("Zaal huren bij de school");
  expect(await valuesOf(store, blocks.name, "a")).toEqual([[undefined, "Zaal reserveren"]]);
  phone.setClock(EVENING + 41 * MINUTE);
  await retype("Niets");
  expect(await valuesOf(store, blocks.name, "a")).toEqual([
    [undefined, "Zaal huren bij de school"],
    [undefined, "Zaal reserveren"],
  ]);
  await store.close();
  const again = await open(phone);
  const doc = await again.openText("a");
  doc.edit("a", 0, 5, "Iets");
  await again.closeText("a");
  expect(await valuesOf(again, blocks.name, "a")).toHaveLength(2);
});

test("typing in a new note leaves no earlier versions of half a word", async () => {
  const store = await open(testPhone());
  await seedBlock(store, "a", "");
  const doc = await store.openText("a");
  for (const letter of "Zaal") {
    doc.edit("a", doc.text("a").length, 0, letter);
    await doc.flush();
  }
  expect(await valuesOf(store, blocks.name, "a")).toEqual([]);
});
