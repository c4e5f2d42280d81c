/** A phone that only reads along: nothing of its own is kept, what others write comes in, and it remembers so. */

import { expect, test } from "vitest";
import { testPhone } from "../../tests/support/phone.ts";
import { people } from "../domain/tables/people.ts";
import { endSharing } from "./sharing/sharing-state.ts";
import { Store } from "./store.ts";
import { create } from "./write.ts";

const person = (id: string) => [create(people, id, { name: "Noor de Wit", group: "board" })];
const namesOf = async (store: Store) =>
  (await store.read((reader) => reader.all(people))).map(({ id }) => id);

async function opened(phone = testPhone(), onRefused = () => {}): Promise<Store> {
  const found = await Store.open("zilverlinde", { ...phone, onRefused });
  if (!found.ok) throw new Error(found.error.kind);
  return found.value;
}

test("a commit is refused, told once, and leaves nothing behind", async () => {
  let told = 0;
  const store = await opened(testPhone(), () => {
    told += 1;
  });
  await store.commit(person("before"));
  await store.readAlong(true);
  expect(await store.commit(person("after"))).toMatchObject({ ok: false, error: { retry: "never" } });
  expect(told).toBe(1);
  expect(await namesOf(store)).toEqual(["before"]);
  expect(store.health.getState()).toEqual({ kind: "saved" });
  expect(store.unsaved()).toEqual({ writes: [], words: {} });
  await store.close();
});

test("what others wrote comes in, and what is this phone's own is remembered", async () => {
  const store = await opened();
  await store.readAlong(true);
  const sender = await Store.open("elsewhere", testPhone(3));
  if (!sender.ok) throw new Error(sender.error.kind);
  const written = await sender.value.commit(person("theirs"));
  if (!written.ok) throw new Error(written.error.kind);
  await store.receive([{ table: "people", id: "theirs", fields: { name: "Noor" }, stamp: written.value }]);
  await store.remember("something", 1);
  expect(await namesOf(store)).toEqual(["theirs"]);
  expect(await store.read((reader) => reader.remembered("something"))).toBe(1);
  await sender.value.close();
  await store.close();
});

test("it is known from the next opening on, until it may write again or shares no more", async () => {
  const phone = testPhone();
  const first = await opened(phone);
  expect(first.readsAlong.getState()).toBe(false);
  await first.readAlong(true);
  await first.close();
  const second = await opened(phone);
  expect(second.readsAlong.getState()).toBe(true);
  await second.readAlong(false);
  expect(await second.commit(person("now"))).toMatchObject({ ok: true });
  await second.readAlong(true);
  await endSharing(second);
  expect(await second.commit(person("alone"))).toMatchObject({ ok: true });
  await second.close();
});
