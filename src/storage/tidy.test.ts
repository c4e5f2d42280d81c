/** The bin after its thirty days: emptied on every phone alike, and what is put back in time stays whole. */

import { expect, test } from "vitest";
import { bring, storedRows } from "../../tests/support/exported-changes.ts";
import { EVENING, type TestPhone, testPhone } from "../../tests/support/phone.ts";
import { seedBlock, seedMeeting, seedPerson, wordsOf } from "../../tests/support/seed.ts";
import { blankedFields } from "../domain/blanking.ts";
import { blocks } from "../domain/tables/blocks.ts";
import { agendaItems, attendance, attendanceId, meetings } from "../domain/tables/meetings.ts";
import { people } from "../domain/tables/people.ts";
import { putBack } from "./put-back.ts";
import { Store } from "./store.ts";
import { tidy } from "./tidy.ts";
import { create, remove, write } from "./write.ts";

const DAY = 86_400_000;
const at = (days: number) => EVENING + days * DAY;

async function open(phone: TestPhone): Promise<Store> {
  const opened = await Store.open("org", phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

async function filled(phone: TestPhone): Promise<Store> {
  const store = await open(phone);
  await seedMeeting(store, "m", { place: "Buurthuis", title: "Groen" });
  await store.commit([create(agendaItems, "i", { meetingId: "m", title: "Het hofje", order: "a" })]);
  const number = { letter: "A", date: "2026-03-05", order: 1, by: store.node };
  await seedBlock(store, "a", "Zaal reserveren", { meetingId: "m", due: "2026-04-01", number });
  await seedBlock(store, "b", "Blijft staan", { meetingId: "m" });
  await seedPerson(store, "noor", "Noor de Wit", { phone: "070 555 01 01" });
  await seedPerson(store, "piet", "Piet Blauw", { phone: "070 555 01 02" });
  await store.commit([
    write(attendance, attendanceId("m", "noor"), { meetingId: "m", personId: "noor", status: "present" }),
  ]);
  return store;
}

const rowOf = async (phone: TestPhone, key: string) => (await storedRows(phone, "org")).get(key);

test("after thirty days it is emptied; number, place and the row itself stay", async () => {
  const phone = testPhone();
  const store = await filled(phone);
  await store.commit([remove(blocks, "a")]);
  phone.setClock(at(29.9));
  expect(await tidy(store)).toBe(0);
  expect(await wordsOf(store, "a")).toBe("Zaal reserveren");
  phone.setClock(at(31));
  expect(await tidy(store)).toBe(1);
  expect(await wordsOf(store, "a")).toBe("");
  expect(await wordsOf(store, "b")).toBe("Blijft staan");
  expect(await rowOf(phone, "blocks/a")).toMatchObject({
    _del: true,
    meetingId: "m",
    due: "",
    number: { order: 1 },
  });
  expect(await store.read((reader) => reader.history("blocks", "a"))).toEqual([]);
  const bytes = JSON.stringify(
    await store.ask((db) => Promise.all([db.table("ytext").toArray(), db.table("ysnap").toArray()])),
    (_key, value: unknown) => (value instanceof Uint8Array ? new TextDecoder().decode(value) : value),
  );
  expect(bytes).not.toContain("reserveren");
  expect(bytes).toContain("Blijft staan");
});

test("a second time that day, and the next day, nothing is written", async () => {
  const phone = testPhone();
  const store = await filled(phone);
  await store.commit([remove(people, "piet")]);
  phone.setClock(at(31));
  expect(await tidy(store)).toBe(1);
  const before = await storedRows(phone, "org");
  phone.setClock(at(33));
  expect(await tidy(store)).toBe(0);
  expect(await storedRows(phone, "org")).toEqual(before);
});

test("with a meeting goes what was written in it; its day stays, so that its letter is not given again", async () => {
  const phone = testPhone();
  const store = await filled(phone);
  await store.commit([remove(meetings, "m")]);
  phone.setClock(at(31));
  await tidy(store);
  expect(await rowOf(phone, "meetings/m")).toMatchObject({
    date: "2026-03-05",
    dayLetter: "",
    place: "",
    title: "",
  });
  expect(await rowOf(phone, "agendaItems/i")).toMatchObject({ title: "", meetingId: "m" });
  expect(await rowOf(phone, "attendance/m:noor")).toMatchObject({ status: "" });
  expect([await wordsOf(store, "a"), await wordsOf(store, "b")]).toEqual(["", ""]);
});

test("of a person, the name stays where a verslag still names them", async () => {
  const phone = testPhone();
  const store = await filled(phone);
  await store.commit([remove(people, "noor"), remove(people, "piet")]);
  phone.setClock(at(31));
  await tidy(store);
  expect(await rowOf(phone, "people/noor")).toMatchObject({ name: "Noor de Wit", phone: "" });
  expect(await rowOf(phone, "people/piet")).toMatchObject({ name: "", phone: "" });
});

test("two phones that empty the same thing write the same row", async () => {
  const [one, other] = [testPhone(1), testPhone(2)];
  const [mine, theirs] = [await filled(one), await open(other)];
  await mine.commit([remove(blocks, "a"), remove(people, "piet")]);
  await bring(one, "org", theirs);
  one.setClock(at(31));
  other.setClock(at(40));
  await tidy(mine);
  await tidy(theirs);
  expect(await storedRows(one, "org")).toEqual(await storedRows(other, "org"));
});

test.each(["meetings", "blocks"])(
  "put back on the last day while another phone empties it: it is whole on both (%s)",
  async (name) => {
    const [one, other] = [testPhone(1), testPhone(2)];
    const [mine, theirs] = [await filled(one), await open(other)];
    const [table, id] = name === "meetings" ? ([meetings, "m"] as const) : ([blocks, "a"] as const);
    await mine.commit([remove(table, id)]);
    await bring(one, "org", theirs);
    one.setClock(at(29.9));
    other.setClock(at(30.1));
    await putBack(mine, table, [id]);
    await tidy(theirs);
    expect(await wordsOf(theirs, "a")).toBe("");
    await bring(one, "org", theirs);
    await bring(other, "org", mine);
    for (const store of [mine, theirs]) {
      expect(await wordsOf(store, "a")).toBe("Zaal reserveren");
      expect(await store.read((reader) => reader.get(blocks, "a"))).toMatchObject({ due: "2026-04-01" });
      expect(await store.read((reader) => reader.get(meetings, "m"))).toMatchObject({ place: "Buurthuis" });
    }
    expect(await storedRows(one, "org")).toEqual(await storedRows(other, "org"));
  },
);

test("put back soon after, what another phone changed meanwhile stands", async () => {
  const [one, other] = [testPhone(1), testPhone(2)];
  const [mine, theirs] = [await filled(one), await open(other)];
  await bring(one, "org", theirs);
  await mine.commit([remove(blocks, "a")]);
  other.setClock(at(1));
  await theirs.commit([write(blocks, "a", { due: "2026-05-01" })]);
  one.setClock(at(2));
  await putBack(mine, blocks, ["a"]);
  await bring(other, "org", mine);
  expect(await mine.read((reader) => reader.get(blocks, "a"))).toMatchObject({ due: "2026-05-01" });
});

test("earlier versions go after ninety days", async () => {
  const phone = testPhone();
  const store = await filled(phone);
  phone.setClock(at(1));
  await store.commit([write(meetings, "m", { place: "School" })]);
  phone.setClock(at(90));
  await tidy(store);
  expect(await store.read((reader) => reader.history("meetings", "m"))).toHaveLength(1);
  phone.setClock(at(92));
  await tidy(store);
  expect(await store.read((reader) => reader.history("meetings", "m"))).toEqual([]);
});

test("numbers, adopted texts and statuses are never emptied", () => {
  expect(blankedFields(blocks, false)).not.toContain("number");
  expect(blankedFields(meetings, false)).toEqual(
    expect.not.arrayContaining(["status", "dayLetter", "numberer"]),
  );
  expect(blankedFields(people, true)).not.toContain("name");
});
