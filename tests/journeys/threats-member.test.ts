/** A member who means ill, with keys that are good: what one phone can do to the others ends where it is said to end. */

import { deflateRawSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { meetings } from "../../src/domain/tables/meetings.ts";
import { concat, u32 } from "../../src/kernel/bytes.ts";
import { write } from "../../src/storage/write.ts";
import { fileOf, plan, setUp, verslagText, writeDown } from "../support/meeting-work.ts";
import { OwnHands } from "../support/own-hands.ts";
import { Board, expectSame, type Member, meet, statusOf } from "../support/sharing-board.ts";
import { startEndpoint } from "../support/started-endpoint.ts";

const TOO_LATE = Date.UTC(2101, 0, 1);
const JUST_BEFORE = Date.UTC(2099, 11, 31);

async function boardWithBert() {
  const endpoint = await startEndpoint();
  onTestFinished(endpoint.stop);
  const board = new Board(endpoint);
  const anne = await board.begin("Anne", async (store) => {
    await setUp(store);
    await plan(store, "maart", "2026-03-05");
    await writeDown(store, "maart-0", "note", "De voorzitter opent.");
  });
  const bert = await board.come(anne, "Bert");
  const carla = await board.come(anne, "Carla");
  return { board, anne, carla, hands: await OwnHands.of(bert, endpoint) };
}

const placeOn = async ({ store }: Member) =>
  (await store.read((reader) => reader.get(meetings, "maart")))?.place;

const place = (stamp: string, words: string) => ({
  table: "meetings",
  id: "maart",
  stamp,
  fields: { place: words },
});

test("stamps beyond the year 2100 count for nobody, and below it whoever writes later still wins", async () => {
  const { anne, carla, hands } = await boardWithBert();
  const far = [hands.stampAt(TOO_LATE), "f".repeat(32), `${"f".repeat(16)}${"0".repeat(16)}`];
  expect(
    await hands.send(await hands.seal({ changes: far.map((stamp) => place(stamp, "Voor altijd")) })),
  ).toBe("stored");
  await meet(anne, carla);
  expect(await placeOn(anne)).toBe("Buurthuis");
  expect(
    await hands.send(await hands.seal({ changes: [place(hands.stampAt(JUST_BEFORE), "Gekaapt")] })),
  ).toBe("stored");
  await meet(anne, carla);
  expect(await placeOn(carla)).toBe("Gekaapt");
  await anne.store.commit([write(meetings, "maart", { place: "Kerk" })]);
  await meet(anne, carla);
  for (const member of [anne, carla]) {
    expect(await placeOn(member)).toBe("Kerk");
    expect(statusOf(member)).toMatchObject({ kind: "idle", waiting: 0 });
    // Nobody's own clock went along.
    expect(member.store.now()).toBeLessThan(Date.now() + 86_400_000);
  }
  await expectSame(anne, carla);
});

test("a batch that inflates without end is laid aside, and what comes after it is read", async () => {
  const { anne, carla, hands } = await boardWithBert();
  const bomb = deflateRawSync(Buffer.alloc(200 * 1024 * 1024));
  const packed = concat(u32(bomb.length), Uint8Array.from(bomb));
  expect(bomb.length).toBeLessThan(1024 * 1024);
  expect(await hands.send(await hands.seal({}, packed))).toBe("stored");
  const before = process.memoryUsage().rss;
  await anne.sharing.now();
  expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  expect(await hands.send(await hands.seal({ changes: [place(hands.stampAt(Date.now()), "Kerk")] }))).toBe(
    "stored",
  );
  await meet(anne, carla);
  expect([await placeOn(anne), await placeOn(carla)]).toEqual(["Kerk", "Kerk"]);
  for (const member of [anne, carla]) expect(statusOf(member)).toMatchObject({ kind: "idle", aside: 1 });
});

test("nonsense in every part of a batch is laid aside or kept apart, and stops nothing", async () => {
  const { anne, carla, hands } = await boardWithBert();
  const stamp = hands.stampAt(Date.now());
  const verslag = verslagText(await fileOf(anne.store, "maart"));
  const row = (fields: object, table = "meetings", id = "maart") => ({
    changes: [{ table, id, stamp, fields: fields as never }],
  });
  const nonsense = [
    row({ place: 7, date: "31 februari", status: "vastgesteld" }),
    row({ constructor: "x", toString: 1, _s: "y", _del: "misschien" }),
    row({ place: "x" }, "nieuwe-tabel", "1"),
    row({ name: "x" }, "people", "../../etc/passwd"),
    row({ place: "x".repeat(70_000) }),
    { texts: [{ doc: "maart", update: new Uint8Array([255, 255, 255, 255, 255, 1, 2, 3]) }] },
    { texts: [{ doc: "maart", update: new Uint8Array(0) }] },
    { texts: [{ doc: "x", update: crypto.getRandomValues(new Uint8Array(2000)) }] },
    { seen: { ["0".repeat(32)]: 4_000_000_000 } },
  ];
  for (const contents of nonsense) expect(await hands.send(await hands.seal(contents))).toBe("stored");
  for (const packed of [new Uint8Array(0), new Uint8Array(100), crypto.getRandomValues(new Uint8Array(3000))])
    await hands.send(await hands.seal({}, packed));
  expect(await hands.send(await hands.seal({ changes: [place(hands.stampAt(Date.now(), 9), "Kerk")] }))).toBe(
    "stored",
  );
  await meet(anne, carla);
  for (const member of [anne, carla]) {
    expect(await placeOn(member)).toBe("Kerk");
    expect(statusOf(member)).toMatchObject({ kind: "idle", waiting: 0 });
    expect(verslagText(await fileOf(member.store, "maart"))).toBe(verslag.replace("Buurthuis", "Kerk"));
  }
  await expectSame(anne, carla);
});

test("a hundred thousand changes at once are taken in, and the others go on", async () => {
  const { anne, hands } = await boardWithBert();
  const [batches, each] = [4, 25_000];
  for (let batch = 0; batch < batches; batch += 1) {
    const changes = Array.from({ length: each }, (_none, index) => ({
      table: "meetings",
      id: `v${index % 500}`,
      stamp: hands.stampAt(Date.now() + batch, index),
      fields: { place: `${index}` },
    }));
    expect(await hands.send(await hands.seal({ changes }))).toBe("stored");
  }
  await anne.store.commit([write(meetings, "maart", { place: "Kerk" })]);
  await meet(anne);
  expect(statusOf(anne)).toMatchObject({ kind: "idle", waiting: 0, aside: 0 });
  expect(await placeOn(anne)).toBe("Kerk");
  expect(await anne.store.read((reader) => reader.all(meetings))).toHaveLength(501);
});
