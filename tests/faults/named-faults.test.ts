/** Faults that are no action of the simulator: each by its number, between real phones at a real endpoint. */

import { afterEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { newestOf } from "../../src/crypto/keyring.ts";
import { sealBatch } from "../../src/crypto/seal-batch.ts";
import { blocks } from "../../src/domain/tables/blocks.ts";
import { meetings } from "../../src/domain/tables/meetings.ts";
import type { Json } from "../../src/kernel/canonical.ts";
import { writeUpload } from "../../src/protocol/frames.ts";
import type { Change } from "../../src/storage/merge.ts";
import { DATA_VERSION } from "../../src/storage/schema.ts";
import type { SealedRow } from "../../src/storage/sharing/sealed-log.ts";
import { readSharing } from "../../src/storage/sharing/sharing-state.ts";
import { makeStamp } from "../../src/storage/stamp.ts";
import { create, remove, restore, type Write, write } from "../../src/storage/write.ts";
import { openHere } from "../../src/sync/here.ts";
import { judge as judgeBatch } from "../../src/sync/judge.ts";
import { StatusLine } from "../../src/sync/status.ts";
import { FullWorld } from "./full/full-world.ts";
import { judge, recordsOf, wordsOf } from "./full/judgement.ts";
import type { SimPhone } from "./full/sim-phone.ts";
import { templateOf } from "./full/template.ts";

const worlds: FullWorld[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

/** Three phones that share; the third with the role asked for. */
async function threePhones(
  third: "editor" | "reader" = "editor",
): Promise<[FullWorld, SimPhone, SimPhone, SimPhone]> {
  const world = new FullWorld(1, await templateOf(["admin", "editor", third]));
  worlds.push(world);
  await world.begin();
  for (const phone of world.phones) await phone.round();
  return [world, ...(world.phones as [SimPhone, SimPhone, SimPhone])];
}

const placeOn = async ({ store }: SimPhone): Promise<unknown> =>
  (await store.read((reader) => reader.get(meetings, "m1")))?.place;

/** What is wrong when everything has met; nothing when all is well. */
async function troubleIn(world: FullWorld): Promise<string | undefined> {
  return (await world.settle()) ? (await judge(world)).problem : "it never comes to rest";
}

/** What a newer app on this phone would seal and send. */
async function sendAsNewerApp(
  phone: SimPhone,
  changes: readonly Change[],
  texts: { doc: string; update: Uint8Array<ArrayBuffer> }[] = [],
): Promise<void> {
  const here = await openHere(phone.store, phone.ports(), new StatusLine());
  const state = await readSharing(phone.store);
  if (!here || here === "no_keys" || !state) throw new Error("not shared");
  const epochKey = newestOf(here.members.keyring);
  if (!epochKey) throw new Error("no key");
  const header = {
    v: 1,
    o: here.organisation,
    d: here.device,
    n: state.n + 1,
    p: state.prev,
    e: epochKey.e,
    k: "ops",
    s: 2,
    r: here.members.roster.version,
  } as const;
  const contents = { changes, texts, seen: {} };
  const sealed = await sealBatch({
    header,
    contents,
    epochKey,
    signKey: here.keys.sign,
    random: phone.ports().random,
  });
  if (!sealed.ok) throw new Error(sealed.error.code);
  phone.net.isOnline = true;
  const answer = await here.session.bytes(`/v1/orgs/${here.organisation}/batches`, {
    bytes: writeUpload([sealed.value.bytes]),
  });
  phone.net.isOnline = false;
  expect(answer.ok).toBe(true);
}

const stampOn = (node: string, ms = Date.UTC(2026, 2, 5, 20)) => makeStamp(ms, 0, node);

describe("a newer app", () => {
  test("6: what this version cannot place is kept, and placed by the version that can, under the later of two writes", async () => {
    const [world, , bert, carla] = await threePhones();
    const node = "00000000000000aa";
    await sendAsNewerApp(carla, [
      { table: "bouquets", id: "b1", stamp: stampOn(node), fields: { flowers: "tulips" } },
      { table: "meetings", id: "m1", stamp: stampOn(node), fields: { place: 7 as unknown as Json } },
      { table: "meetings", id: "m2", stamp: stampOn(node), fields: { place: "kanarie9001." } },
    ]);
    await bert.round();
    expect(await bert.store.ask((db) => db.table("quarantine").count())).toBe(2);
    expect((await bert.store.read((reader) => reader.get(meetings, "m2")))?.place).toBe("kanarie9001.");

    // An older app than this one had set aside two places: one is older than what was written here since, one is newer.
    await bert.store.commit([
      write(meetings, "m3", { place: "Kerk" }),
      write(meetings, "m4", { place: "Kerk" }),
    ]);
    const aside = (id: string, ms: number): unknown => ({
      change: { table: "meetings", id, stamp: stampOn(node, ms), fields: { place: "Buurthuis" } },
    });
    await bert.store.ask(async (db) => {
      await db.table("quarantine").bulkAdd([aside("m3", world.now - 1000), aside("m4", world.now + 1000)]);
      await db.table("meta").put({ key: "dataVersion", value: DATA_VERSION - 1 });
    });
    await bert.close();
    await bert.open();
    const meetingNow = (id: string) => bert.store.read((reader) => reader.get(meetings, id));
    expect([(await meetingNow("m3"))?.place, (await meetingNow("m4"))?.place]).toEqual(["Kerk", "Buurthuis"]);
    expect(await bert.store.ask((db) => db.table("quarantine").count())).toBe(2);
  });

  test("7: a field and a kind of block that nobody here knows are shown plainly, and looking rewrites nothing", async () => {
    const [world, anne, bert, carla] = await threePhones();
    const ydoc = new Y.Doc();
    ydoc.getText("b1").insert(0, "Gedicht");
    const update = Uint8Array.from(Y.encodeStateAsUpdate(ydoc));
    await sendAsNewerApp(
      carla,
      [
        {
          table: "blocks",
          id: "b1",
          stamp: stampOn("00000000000000aa"),
          fields: { meetingId: "m1", kind: "poem", verses: 4 },
        },
      ],
      [{ doc: "m1", update }],
    );
    await bert.round();
    const found = await bert.store.read((reader) => reader.get(blocks, "b1"));
    expect(found).toMatchObject({ kind: "poem", verses: 4 });
    const doc = await bert.store.openText("m1");
    expect(doc.text("b1")).toBe("Gedicht");
    await bert.store.closeText("m1");
    expect(await bert.store.ask((db) => db.table("pending").count())).toBe(0);
    await bert.store.commit([write(blocks, "b1", { due: "2026-04-01" })]);
    await bert.round();
    await anne.round();
    expect(await anne.store.read((reader) => reader.get(blocks, "b1"))).toMatchObject({
      kind: "poem",
      verses: 4,
      due: "2026-04-01",
    });
    expect(await wordsOf(anne)).toContain("Gedicht");
    await world.settle();
  });
});

test("4: a dozen edits of one field come in at once, though each of them was overwritten", async () => {
  const [world, anne, bert] = await threePhones();
  await bert.store.commit([write(meetings, "m1", { place: "kanarie0500." })]);
  for (let at = 0; at < 40; at += 1)
    await anne.store.commit([write(meetings, "m1", { place: `kanarie0${at + 100}.` })]);
  for (let at = 0; at < 40; at += 1) world.fates.set(`kanarie0${at + 100}.`, "must");
  world.fates.set("kanarie0500.", "must");
  await anne.round();
  await bert.round();
  expect(await troubleIn(world)).toBeUndefined();
});

test("37: an endpoint that lost everything is filled by any member, also when the phone that began is gone", async () => {
  const [world, anne, bert, carla] = await threePhones();
  await carla.store.commit([write(meetings, "m1", { place: "Buurthuis" })]);
  for (const phone of world.phones) await phone.round();
  await world.endpoint.lose();
  world.phones = [bert, carla];
  world.revoked.push(anne);
  expect(await troubleIn(world)).toBeUndefined();
  const row = await world.endpoint.store.organisation(world.template.o);
  expect(row?.rosterVersion).toBe(2);
});

test("9: what fails while it comes in moves neither the clock nor the cursor", async () => {
  const [world, anne, bert] = await threePhones();
  await anne.store.commit([write(meetings, "m1", { place: "Buurthuis" })]);
  await anne.round();
  const before = await bert.store.ask((db) => db.table("meta").toArray());
  bert.disk.heal();
  bert.disk.plan = (moment) =>
    moment === "commit" ? { kind: "fail", name: "QuotaExceededError" } : undefined;
  await bert.round();
  bert.disk.heal();
  const names = ["clock", "sharing"];
  const kept = (rows: { key: string }[]) => rows.filter(({ key }) => names.includes(key));
  expect(kept((await bert.store.ask((db) => db.table("meta").toArray())) as { key: string }[])).toEqual(
    kept(before as { key: string }[]),
  );
  expect(await troubleIn(world)).toBeUndefined();
  expect(await placeOn(bert)).toBe("Buurthuis");
});

test("15: a phone that was away for 400 days brings nothing back that was deleted meanwhile", async () => {
  const [world, anne, bert, carla] = await threePhones();
  await anne.store.commit([create(meetings, "m1", { title: "Feest" })]);
  for (const phone of world.phones) await phone.round();
  await anne.store.commit([remove(meetings, "m1")]);
  await carla.store.commit([write(meetings, "m2", { place: "Kerk" })]);
  for (let days = 0; days < 400; days += 50) {
    world.now += 50 * 86_400_000;
    await anne.round();
    await bert.round();
  }
  await carla.round();
  expect(await troubleIn(world)).toBeUndefined();
  for (const { store } of world.phones) {
    expect(await store.read((reader) => reader.get(meetings, "m1"))).toBeUndefined();
    expect((await store.read((reader) => reader.get(meetings, "m2")))?.place).toBe("Kerk");
  }
});

describe("17: deleting, putting back and editing at once", () => {
  const deeds: readonly (readonly [string, Write])[] = [
    ["delete", remove(meetings, "m1")],
    ["put back", restore(meetings, "m1")],
    ["edit", write(meetings, "m1", { place: "kanarie0001." })],
  ];
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ] as const;

  test.each(orders)(
    "in the order %i, %i, %i: the newest of the two says whether it stands, and the edit is kept",
    async (...order) => {
      const [world, ...phones] = await threePhones();
      await phones[0].store.commit([create(meetings, "m1", { title: "Feest", place: "Buurthuis" })]);
      for (const phone of phones) await phone.round();
      for (const at of order) {
        world.now += 60_000;
        const [, done] = deeds[at] ?? deeds[0]!;
        await phones[at].store.commit([done]);
      }
      world.fates.set("kanarie0001.", "must");
      for (const at of order.toReversed()) await phones[at].round();
      expect(await troubleIn(world)).toBeUndefined();
      const isPutBackLast = order.indexOf(1) > order.indexOf(0);
      const row = await phones[0].store.ask((db) => db.table("meetings").get("m1"));
      expect(row).toMatchObject({ _del: !isPutBackLast, place: "kanarie0001.", title: "Feest" });
    },
  );
});

describe("notes", () => {
  test("18: an update that misses the one before it waits, is not thrown away, and is read once that has come", async () => {
    const [world, anne, bert] = await threePhones();
    await type(anne, "Eerste. ");
    await anne.round();
    await type(anne, "Tweede.");
    await anne.round();
    const texts = (await anne.store.ask((db) => db.table("ytext").orderBy("n").toArray())) as {
      doc: string;
      u: Uint8Array;
    }[];
    await bert.store.commitTexts([{ doc: "m1", update: texts.at(-1)!.u }]);
    expect(await wordsOf(bert)).not.toContain("Tweede");
    expect(await troubleIn(world)).toBeUndefined();
    expect(await wordsOf(bert)).toContain("Eerste. Tweede.");
  });

  test("19: two who open a new note at once and write in it have each word once", async () => {
    const [world, anne, bert] = await threePhones();
    await anne.store.commit([create(blocks, "b1", { meetingId: "m1" })]);
    await anne.round();
    await bert.round();
    for (const { store } of [anne, bert]) {
      const doc = await store.openText("m1");
      expect(doc.text("b1")).toBe("");
      await store.closeText("m1");
    }
    await type(anne, "Anne. ");
    await type(bert, "Bert. ");
    expect(await troubleIn(world)).toBeUndefined();
    const words = await wordsOf(anne);
    expect(words.split("Anne.")).toHaveLength(2);
    expect(words.split("Bert.")).toHaveLength(2);
  });
});

test("20: no byte of a sealed batch can be changed without it being noticed: nothing of it is applied", {
  timeout: 300_000,
}, async () => {
  const [, anne, bert] = await threePhones();
  await type(anne, "Kort.");
  await anne.round();
  await bert.round();
  const before = [await recordsOf(bert), await wordsOf(bert)];
  const here = await openHere(bert.store, bert.ports(), new StatusLine());
  if (!here || here === "no_keys") throw new Error("not shared");
  const rows = (await anne.store.ask((db) => db.table("sealed").toArray())) as SealedRow[];
  const { bytes } = rows.at(-1)!;
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect((await judgeBatch(here, changed)).kind, `byte ${at}`).not.toBe("opened");
  }
  expect((await judgeBatch(here, bytes)).kind).toBe("opened");
  expect([await recordsOf(bert), await wordsOf(bert)]).toEqual(before);
});

test("34: what a phone writes that the roster gives no right to is taken by nobody, until the roster does", async () => {
  const [world, anne, bert, carla] = await threePhones("reader");
  await carla.store.commit([write(meetings, "m1", { place: "kanarie0066." })]);
  world.fates.set("kanarie0066.", "never");
  await carla.round();
  const { said, kind } = await sendAllTheSame(carla, bert);
  expect(said).toMatch(/denied|forbidden/);
  expect(kind).toBe("void");
  world.phones = [anne, bert];
  expect(await troubleIn(world)).toBeUndefined();
  world.revoked.push(carla);
});

/** Sealed by a reader all the same, and handed to the endpoint and past it. */
async function sendAllTheSame(reader: SimPhone, other: SimPhone): Promise<{ said: string; kind: string }> {
  const here = await openHere(reader.store, reader.ports(), new StatusLine());
  const there = await openHere(other.store, other.ports(), new StatusLine());
  if (!here || here === "no_keys" || !there || there === "no_keys") throw new Error("not shared");
  const epochKey = newestOf(here.members.keyring)!;
  const changes = [
    { table: "meetings", id: "m1", stamp: stampOn("00000000000000bb"), fields: { place: "kanarie0066." } },
  ];
  const header = {
    v: 1,
    o: here.organisation,
    d: here.device,
    n: 1,
    p: "",
    e: epochKey.e,
    k: "ops",
    s: 1,
    r: here.members.roster.version,
  } as const;
  const sealed = await sealBatch({
    header,
    contents: { changes, texts: [], seen: {} },
    epochKey,
    signKey: here.keys.sign,
    random: reader.ports().random,
  });
  if (!sealed.ok) throw new Error(sealed.error.code);
  reader.net.isOnline = true;
  const path = `/v1/orgs/${here.organisation}/batches`;
  const answer = await here.session.bytes(path, { bytes: writeUpload([sealed.value.bytes]) });
  reader.net.isOnline = false;
  const said = answer.ok ? Buffer.from(answer.value.bytes).toString() : answer.error.code;
  return { said, kind: (await judgeBatch(there, sealed.value.bytes)).kind };
}

/** Types at the end of a note, as the screen does. */
async function type({ store }: SimPhone, words: string): Promise<void> {
  const doc = await store.openText("m1");
  doc.edit("b1", doc.text("b1").length, 0, words);
  await doc.flush();
  await store.closeText("m1");
}
