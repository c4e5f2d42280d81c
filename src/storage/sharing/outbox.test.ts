/** What goes out: each thing once, under numbers without a hole, whatever two pages or a crash make of it. */

import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { EVENING, testPhone } from "../../../tests/support/phone.ts";
import {
  deviceOf,
  meet,
  openOn,
  openPlain,
  ownBatches,
  sealAll,
  sealParts,
  share,
  sharing,
} from "../../../tests/support/plain-batches.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { tidy } from "../tidy.ts";
import { create, remove, write } from "../write.ts";
import { applyBatches } from "./incoming.ts";
import { learnClock } from "./learn-clock.ts";
import { countWaiting, keepSealed, nextOutgoing } from "./outbox.ts";
import { markAcked, readSealed, sealedId, unsent } from "./sealed-log.ts";
import { readSharing, updateSharing } from "./sharing-state.ts";

test("a commit waits only once something is shared, and goes out once", async () => {
  const store = await openOn(testPhone());
  await store.commit([create(meetings, "m", {})]);
  expect(await countWaiting(store)).toBe(0);
  const one = await sharing("a");
  await sealAll(one);
  await one.commit([create(meetings, "m", { place: "Buurthuis" })]);
  await one.commit([write(meetings, "m", { place: "Kerkzaal" })]);
  expect(await sealAll(one)).toBe(1);
  expect(await sealAll(one)).toBe(0);
  const [ops] = await ownBatches(one);
  expect(ops).toMatchObject({ n: 1, kind: "ops", contents: { seen: {} } });
  expect(ops?.contents.changes.map((change) => change.fields["place"])).toEqual(["Buurthuis", "Kerkzaal"]);
});

test("two pages that seal at once: one keeps it, the other is told and finds nothing left", async () => {
  const phone = testPhone(1);
  const left = await sharing("a", phone);
  const right = await openOn({ ...testPhone(2, EVENING, phone.indexedDB), mirror: phone.mirror });
  await sealAll(left);
  await left.commit([create(meetings, "m", {})]);
  const read = await Promise.all([nextOutgoing(left), nextOutgoing(right)]);
  await right.commit([create(meetings, "later", {})]);
  const kept = await Promise.all(
    [left, right].map(async (store, at) => {
      const out = read[at];
      return out && (await keepSealed(store, out, await sealParts(out)));
    }),
  );
  expect(new Set(kept.map((each) => each?.ok && each.value))).toEqual(new Set(["kept", "moved"]));
  await sealAll(right);
  const batches = await ownBatches(left);
  expect(batches.map((batch) => batch.n)).toEqual([1, 2]);
  expect(batches.map((batch) => batch.contents.changes.map(({ id }) => id))).toEqual([["m"], ["later"]]);
  expect(batches[1]?.prev).toBe(batches[0]?.id);
});

test("two pages at the first sharing: each piece is kept once", async () => {
  const phone = testPhone(1);
  const left = await openOn(phone);
  for (let count = 0; count < 5; count += 1)
    await left.commit([create(meetings, `m${count}`, { title: "x".repeat(20_000) })]);
  await share(left, "a");
  const right = await openOn({ ...testPhone(2, EVENING, phone.indexedDB), mirror: phone.mirror });
  const [one, two] = await Promise.all([nextOutgoing(left, 30_000, 1), nextOutgoing(right, 30_000, 1)]);
  if (!one || !two) throw new Error("nothing");
  expect(await keepSealed(left, one, await sealParts(one))).toEqual({ ok: true, value: "kept" });
  expect(await keepSealed(right, two, await sealParts(two))).toEqual({ ok: true, value: "moved" });
  await sealAll(right, 30_000, 1);
  const ids = (await ownBatches(left)).flatMap(({ contents }) => contents.changes.map(({ id }) => id));
  expect(ids).toEqual(["m0", "m1", "m2", "m3", "m4"]);
});

test("what was stamped anew since it was read is not kept as it was", async () => {
  const one = await sharing("a");
  await one.commit([create(meetings, "m", {})]);
  const out = await nextOutgoing(one);
  await learnClock(one, 3_600_000);
  if (!out) throw new Error("nothing");
  expect(await keepSealed(one, out, await sealParts(out))).toEqual({ ok: true, value: "moved" });
  await sealAll(one);
  const [stamp] = (await ownBatches(one)).flatMap(({ contents }) =>
    contents.changes.map((each) => each.stamp),
  );
  expect(stamp).not.toBe(out.parts[0]?.contents.changes[0]?.stamp);
});

test("what was read stays right when something comes in, or is written, before it is kept", async () => {
  const [one, other] = [await sharing("a"), await sharing("b")];
  await other.commit([create(meetings, "before", {})]);
  await meet(one, other);
  await one.commit([create(meetings, "m", {})]);
  await other.commit([create(meetings, "n", {})]);
  await sealAll(other);
  const out = await nextOutgoing(one);
  if (!out) throw new Error("nothing");
  const sealed = await sealParts(out);
  await one.commit([write(meetings, "m", { place: "Kerkzaal" })]);
  await applyBatches(one, await ownBatches(other));
  expect(await keepSealed(one, out, sealed)).toEqual({ ok: true, value: "kept" });
  await one.commit([write(meetings, "m", { place: "Café" })]);
  await sealAll(one);
  const seen = (await ownBatches(one)).map(({ contents }) => [
    contents.seen[deviceOf("b")],
    contents.changes.length,
  ]);
  expect(seen).toEqual([
    [1, 1],
    [1, 1],
    [2, 1],
  ]);
});

test("what is read of a long list says what had been seen when it was written, not what is seen now", async () => {
  const [one, other] = [await sharing("a"), await sharing("b")];
  for (let count = 0; count < 4; count += 1)
    await one.commit([create(meetings, `m${count}`, { place: "x".repeat(500) })]);
  await other.commit([create(meetings, "n", {})]);
  await sealAll(other);
  await applyBatches(one, await ownBatches(other));
  await one.commit([write(meetings, "m0", { place: "Kerkzaal" })]);
  const out = await nextOutgoing(one, 1_200, 1);
  expect(out).toMatchObject({ more: true, parts: [{ contents: { seen: {} } }] });
  expect(Object.keys(out?.parts[0]?.contents.seen ?? {})).toEqual([]);
  await sealAll(one, 1_200, 1);
  const seen = (await ownBatches(one)).map(({ contents }) => contents.seen[deviceOf("b")]);
  expect([seen.at(0), seen.at(-2), seen.at(-1)]).toEqual([undefined, undefined, 1]);
});

test("only the first parts of what was read may be kept", async () => {
  const one = await sharing("a");
  await sealAll(one);
  for (let count = 0; count < 6; count += 1)
    await one.commit([create(meetings, `m${count}`, { place: "x".repeat(900) })]);
  const out = await nextOutgoing(one, 1_600, 4);
  expect(out).toMatchObject({ n: 1, more: true });
  expect(out?.parts).toHaveLength(4);
  if (out) await keepSealed(one, out, (await sealParts(out)).slice(0, 2));
  expect((await nextOutgoing(one, 1_600, 4))?.n).toBe(3);
  await sealAll(one, 1_600);
  const ids = (await ownBatches(one)).flatMap(({ contents }) => contents.changes.map(({ id }) => id));
  expect(ids).toEqual(["m0", "m1", "m2", "m3", "m4", "m5"]);
});

test("a commit larger than a batch is divided, and nothing of it is lost", async () => {
  const [one, other] = [await sharing("a"), await sharing("b")];
  await sealAll(one);
  await one.commit(
    Array.from({ length: 40 }, (_none, at) => create(meetings, `m${at}`, { place: "x".repeat(300) })),
  );
  expect(await sealAll(one, 3_000)).toBeGreaterThan(5);
  await meet(one, other);
  expect(await other.read((reader) => reader.all(meetings))).toHaveLength(40);
});

test("a record longer than a batch goes out field by field", async () => {
  const [one, other] = [await sharing("a"), await sharing("b")];
  await sealAll(one);
  const long = { place: "x".repeat(900), title: "y".repeat(900) };
  await one.commit([create(meetings, "m", long)]);
  expect(await sealAll(one, 1_200)).toBeGreaterThan(2);
  await meet(one, other);
  expect(await other.read((reader) => reader.get(meetings, "m"))).toMatchObject(long);
});

test("emptied after the bin, and taken over from a file, go out as they were: nobody's edit", async () => {
  const phone = testPhone(97);
  const one = await sharing("a", phone);
  await one.commit([create(meetings, "m", { place: "Buurthuis" })]);
  await one.commit([remove(meetings, "m")]);
  await sealAll(one);
  phone.setClock(EVENING + 31 * 86_400_000);
  expect(await tidy(one)).toBe(1);
  await one.receive([
    { table: "meetings", id: "f", stamp: "0".repeat(31).concat("1") as never, fields: { place: "x" } },
  ]);
  await one.commit([create(meetings, "n", {})]);
  await sealAll(one);
  expect(
    (await ownBatches(one, 2)).map(({ kind, contents }) => [kind, contents.changes.map(({ id }) => id)]),
  ).toEqual([
    ["snap", ["m", "f"]],
    ["ops", ["n"]],
  ]);
});

describe("notes", () => {
  test("typed letter by letter go out as one update, at most four bytes a letter", async () => {
    const [one, other] = [await sharing("a"), await sharing("b")];
    await sealAll(one);
    const doc = await one.openText("m");
    const words = "De voorzitter opent de vergadering en heet iedereen van harte welkom in het buurthuis. ";
    for (let at = 0; at < 6 * words.length; at += 1) {
      doc.edit("b1", at, 0, words[at % words.length] ?? "");
      if (at % 5 === 4) await doc.flush();
    }
    await doc.flush();
    await sealAll(one);
    const texts = (await ownBatches(one)).flatMap(({ contents }) => contents.texts);
    expect(texts).toHaveLength(1);
    expect((texts[0]?.update.length ?? 0) / (6 * words.length)).toBeLessThan(4);
    await meet(one, other);
    expect((await other.read((reader) => reader.words(["b1"]))).get("b1")).toBe(words.repeat(6));
  });

  test("with much taken away go out as what was typed, not as the whole list of what is gone", async () => {
    const [one, other] = [await sharing("a"), await sharing("b")];
    const doc = await one.openText("m");
    for (let count = 0; count < 150; count += 1) {
      doc.edit("b1", 0, 0, "tekst");
      doc.edit("b1", 1, 3, "");
      if (count % 10 === 9) await doc.flush();
    }
    await doc.flush();
    await sealAll(one);
    doc.edit("b1", 0, 0, "Eén zin erbij, lang genoeg om ernaar te kijken: ".repeat(5));
    await doc.flush();
    await sealAll(one);
    const [late] = (await ownBatches(one, 2)).flatMap(({ contents }) => contents.texts);
    expect(late?.update.length).toBeLessThan(400);
    await meet(one, other);
    expect((await other.read((reader) => reader.words(["b1"]))).get("b1")).toBe(doc.text("b1"));
  });

  test.each([
    ["at the first sharing", true],
    ["later on", false],
  ])("longer than a batch go out in several, %s", async (_, isFirst) => {
    const [phone, there] = [testPhone(7), await sharing("b")];
    const one = isFirst ? await openOn(phone) : await sharing("a", phone);
    if (!isFirst) await sealAll(one);
    const doc = await one.openText("m");
    for (let at = 0; at < 40; at += 1) doc.edit(`b${at % 3}`, 0, 0, `${"漢😀é".repeat(300)}${at}`);
    await doc.flush();
    if (isFirst) await share(one, "a");
    expect(await sealAll(one, 9_000)).toBeGreaterThan(10);
    const batches = await ownBatches(one);
    const sizes = batches.flatMap(({ contents }) => contents.texts.map(({ update }) => update.length));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(9_000);
    await meet(one, there);
    const words = await there.read((reader) => reader.words(["b0", "b1", "b2"]));
    for (const block of ["b0", "b1", "b2"]) expect(words.get(block)).toBe(doc.text(block));
    expect(await nextOutgoing(one)).toBeUndefined();
  });

  test("typed by two and sent crosswise come out alike", async () => {
    const [one, other] = [await sharing("a"), await sharing("b")];
    const [left, right] = [await one.openText("m"), await other.openText("m")];
    for (let round = 0; round < 4; round += 1) {
      for (let at = 0; at < 60; at += 1) left.edit("b", 0, 0, "l");
      for (let at = 0; at < 60; at += 1) right.edit("b", right.text("b").length, 0, "r");
      await Promise.all([left.flush(), right.flush()]);
      await meet(one, other);
    }
    await expect.poll(() => left.text("b")).toBe(right.text("b"));
    expect(left.text("b").replaceAll("l", "")).toBe("r".repeat(240));
    const whole = new Y.Doc();
    for (const store of [other, one])
      for (const { contents } of await ownBatches(store))
        for (const { update } of contents.texts) Y.applyUpdate(whole, update);
    expect(whole.getText("b").toJSON()).toBe(left.text("b"));
  });
});

describe("the sealed batches", () => {
  test("are handed out in ranges, up to a size, and counted as long as the endpoint has not said it has them", async () => {
    const one = await sharing("a");
    for (let count = 0; count < 4; count += 1) {
      await one.commit([create(meetings, `m${count}`, {})]);
      await sealAll(one);
    }
    const device = deviceOf("a");
    expect((await unsent(one, 1e9)).map(({ n }) => n)).toEqual([1, 2, 3, 4]);
    expect((await unsent(one, 1)).map(({ n }) => n)).toEqual([1]);
    await markAcked(one, device, 2);
    await markAcked(one, device, 1);
    await markAcked(one, deviceOf("b"), 4);
    expect((await unsent(one, 1e9)).map(({ n }) => n)).toEqual([3, 4]);
    expect(await countWaiting(one)).toBe(2);
    await markAcked(one, device, 99, { from: "elsewhere", to: "c4" });
    expect((await readSharing(one))?.cursor).toBeNull();
    await markAcked(one, device, 4, { from: null, to: "c4" });
    expect((await readSharing(one))?.cursor).toBe("c4");
    expect(await readSharing(one)).toMatchObject({ acked: 4, n: 4 });
    const some = await readSealed(
      one,
      [
        { device: "x", from: 1, to: 3 },
        { device, from: 3, to: 9 },
      ],
      1e9,
    );
    expect(some.map(({ n }) => n)).toEqual([3, 4]);
    expect(openPlain(some[0]?.bytes as Uint8Array).prev).toBe(await sealedId(one, device, 2));
  });

  test("and the engine's own notes are changed only by who knows how they were", async () => {
    const one = await sharing("a");
    expect(
      await updateSharing(one, { cursor: null }, { cursor: "x", extra: { role: "admin" } }),
    ).toMatchObject({ value: "kept" });
    expect(await updateSharing(one, { cursor: null }, { cursor: "y" })).toMatchObject({ value: "moved" });
    await updateSharing(one, {}, { extra: { later: [1] } });
    expect(await readSharing(one)).toMatchObject({ cursor: "x", extra: { role: "admin", later: [1] } });
  });
});

test("who listens hears of what waits, from whichever page, and of words apart", async () => {
  const phone = testPhone(1);
  const left = await sharing("a", phone);
  const right = await openOn({ ...testPhone(2, EVENING, phone.indexedDB), mirror: phone.mirror });
  const heard: string[] = [];
  const stop = left.onPending((what) => heard.push(what));
  await right.commit([create(meetings, "m", {})]);
  await expect.poll(() => heard).toEqual(["edited"]);
  const doc = await left.openText("m");
  doc.edit("b", 0, 0, "Dag");
  await doc.flush();
  await expect.poll(() => heard).toEqual(["edited", "typed"]);
  await sealAll(left);
  stop();
  await right.commit([create(meetings, "n", {})]);
  expect(heard).toHaveLength(2);
});

test("what this page stores itself is told of as soon as it is stored, and once", async () => {
  const one = await sharing("a");
  const heard: string[] = [];
  const stop = one.onPending((what) => heard.push(what));
  await one.commit([create(meetings, "m", {})]);
  expect(heard).toEqual(["edited"]);
  await one.commitTexts([{ doc: "m", update: Y.encodeStateAsUpdate(saying("Dag")) }]);
  expect(heard).toEqual(["edited", "typed"]);
  // Sealing it takes longer than the database needs to tell of it as well.
  await sealAll(one);
  expect(heard).toHaveLength(2);
  stop();
  await one.commit([write(meetings, "m", { place: "Kerkzaal" })]);
  expect(heard).toHaveLength(2);
});

function saying(words: string): Y.Doc {
  const doc = new Y.Doc();
  doc.getText("b").insert(0, words);
  return doc;
}
