/** The first sharing: everything that stood here arrives on a bare phone, whatever happens on the way. */

import { expect, test } from "vitest";
import { FaultyIndexedDB } from "../../../tests/support/faulty-indexed-db.ts";
import { beginOrganisation, fillNeighbourhood } from "../../../tests/support/neighbourhood.ts";
import { EVENING, type TestPhone, testPhone } from "../../../tests/support/phone.ts";
import {
  everythingOn,
  meet,
  openOn,
  ownBatches,
  sealAll,
  sealParts,
  share,
  sharing,
} from "../../../tests/support/plain-batches.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { makeStamp } from "../stamp.ts";
import type { Store } from "../store.ts";
import { create, write } from "../write.ts";
import { applyBatches } from "./incoming.ts";
import { countWaiting, keepSealed, nextOutgoing } from "./outbox.ts";
import { beginSharing, readSharing } from "./sharing-state.ts";

const END = Date.UTC(2026, 10, 22, 19, 0);
const ODD = {
  table: "walks",
  id: "w",
  stamp: makeStamp(EVENING, 0, "f".repeat(16)),
  fields: { route: "lang" },
};

async function neighbourhood(phone: TestPhone): Promise<Store> {
  const store = await openOn(phone);
  await beginOrganisation(store);
  await fillNeighbourhood(store, phone);
  await store.receive([ODD]);
  return store;
}

test("arrives whole on a bare phone: records, words, the bin, and what is kept for a later version", async () => {
  const [here, there] = [testPhone(7, END), testPhone(8, END)];
  const one = await share(await neighbourhood(here), "a");
  const other = await sharing("b", there);
  await sealAll(one, 4_000, 3);
  const batches = await ownBatches(one);
  expect(batches.length).toBeGreaterThan(10);
  expect(batches.every((batch) => batch.kind === "snap")).toBe(true);
  const applied = await applyBatches(other, batches, "cursor");
  expect(applied).toMatchObject({ ok: true, value: { applied: batches.length, skipped: 0, quarantined: 1 } });
  expect(await everythingOn(there, other)).toBe(await everythingOn(here, one));
  expect(await readSharing(other)).toMatchObject({
    cursor: "cursor",
    vector: { [batches[0]?.device ?? ""]: batches.length },
  });
  expect(await countWaiting(one)).toBe(batches.length);
  expect(await nextOutgoing(one)).toBeUndefined();
});

test("is begun once; where nothing stands there is nothing to send, and what others send is not sent back", async () => {
  const one = await sharing("a");
  expect(await beginSharing(one, { org: "x", endpoint: "", device: "x", genesis: "" })).toEqual({
    ok: true,
    value: "already",
  });
  expect(await readSharing(one)).toMatchObject({ org: "o", n: 0, acked: 0, cursor: null });
  expect(await sealAll(one)).toBe(0);
  const other = await sharing("b");
  await other.commit([create(meetings, "m", {})]);
  await meet(other, one);
  expect(await sealAll(one)).toBe(0);
  expect(await countWaiting(one)).toBe(0);
});

test("what is written while it goes on arrives too, before and behind the place that was reached", async () => {
  const [here, there] = [testPhone(7, END), testPhone(8, END)];
  const one = await share(await neighbourhood(here), "a");
  const other = await sharing("b", there);
  for (let turn = 0; ; turn += 1) {
    const out = await nextOutgoing(one, 3_000, 1);
    if (!out) break;
    if (turn < 6)
      await one.commit([create(meetings, `${turn % 2 ? "0" : "z"}${turn}`, { place: `${turn}` })]);
    const sealed = await sealParts(out);
    if (turn === 3) await one.commit([write(meetings, "live", { place: "Kerkzaal" })]);
    await keepSealed(one, out, sealed);
  }
  await meet(one, other);
  expect(await everythingOn(there, other)).toBe(await everythingOn(here, one));
});

test("a crash at any moment of it loses nothing and sends nothing twice under one number", async () => {
  for (let at = 1; at < 600; at += 13) {
    const disk = new FaultyIndexedDB();
    const here = testPhone(7, END, disk);
    const before = await openOn(here);
    for (let count = 0; count < 5; count += 1)
      await before.commit([create(meetings, `m${count}`, { place: `${count}`, title: PAGE })]);
    disk.heal();
    disk.plan = (_moment, nth) => (nth >= at ? { kind: "fail", name: "AbortError" } : undefined);
    // The page works on until its storage fails, and is gone.
    await sealHalf(before).catch(() => undefined);
    disk.heal();
    const again = await openOn({ ...testPhone(9, END, disk), mirror: here.mirror });
    await share(again, "a");
    const other = await sharing("b", testPhone(8, END));
    await meet(again, other);
    for (let count = 0; count < 5; count += 1)
      expect(await other.read((reader) => reader.get(meetings, `m${count}`))).toMatchObject({
        place: `${count}`,
      });
    const numbers = (await ownBatches(again)).map((batch) => batch.n);
    expect(numbers).toEqual(numbers.map((_n, index) => index + 1));
    await Promise.all([before.close(), again.close(), other.close()]);
  }
});

/** Enough for the tables to be read piece by piece. */
const PAGE = "x".repeat(20_000);

async function sealHalf(store: Store): Promise<void> {
  await share(store, "a");
  await store.commit([create(meetings, "later", { place: "later" })]);
  for (let turn = 0; turn < 6; turn += 1) {
    const out = await nextOutgoing(store, 30_000, 2);
    if (out) await keepSealed(store, out, await sealParts(out));
  }
}
