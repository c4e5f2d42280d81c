/** Taking an organisation off a phone: its database and its mirrored typing go, those of another stay. */

import { expect, test } from "vitest";
import { testPhone } from "../../tests/support/phone.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { databaseName } from "./database.ts";
import { discard } from "./discard.ts";
import { Store } from "./store.ts";
import { create } from "./write.ts";

const names = async (phone: ReturnType<typeof testPhone>) =>
  (await phone.indexedDB.databases()).map(({ name }) => name);

async function openStore(id: string, phone: ReturnType<typeof testPhone>): Promise<Store> {
  const opened = await Store.open(id, phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

test("the database and what was mirrored are gone; another organisation's stay", async () => {
  const phone = testPhone();
  await (await openStore("weg", phone)).close();
  await (await openStore("blijft", phone)).close();
  for (const id of ["weg", "blijft"]) phone.mirror.setItem(`wijkschrift:typed:${id}:m:tab`, "AAAA");
  phone.mirror.setItem("wijkschrift.preferences", "{}");
  expect(await discard("weg", phone)).toEqual({ ok: true, value: undefined });
  expect(await names(phone)).toEqual([databaseName("blijft")]);
  const keys = Array.from({ length: phone.mirror.length }, (_none, index) => phone.mirror.key(index));
  expect(new Set(keys)).toEqual(new Set(["wijkschrift.preferences", "wijkschrift:typed:blijft:m:tab"]));
});

test("one that was never there is no trouble", async () => {
  expect(await discard("nooit", testPhone())).toEqual({ ok: true, value: undefined });
});

test("a store that is still open on another page makes way, and does not make it anew by looking", async () => {
  const phone = testPhone();
  const other = await openStore("weg", phone);
  await other.commit([create(meetings, "m", {})]);
  expect(await discard("weg", phone)).toEqual({ ok: true, value: undefined });
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  expect(await names(phone)).toEqual([]);
  await other.close();
  expect(await names(phone)).toEqual([]);
});

test("what holds on to it is said after a while, and it goes once that lets go", async () => {
  const phone = testPhone();
  await (await openStore("weg", phone)).close();
  const held = await new Promise<IDBDatabase>((resolve) => {
    const request = phone.indexedDB.open(databaseName("weg"));
    request.onsuccess = () => resolve(request.result);
  });
  expect(await discard("weg", phone, 30)).toEqual({ ok: false, error: { kind: "lost", retry: "later" } });
  held.close();
  expect(await discard("weg", phone)).toEqual({ ok: true, value: undefined });
  expect(await names(phone)).toEqual([]);
});
