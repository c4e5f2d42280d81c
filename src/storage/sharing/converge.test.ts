/** Three phones with clocks of their own: whatever they do and however their batches travel, they end alike. */

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EVENING, type TestPhone, testPhone } from "../../../tests/support/phone.ts";
import {
  deviceOf,
  everythingOn,
  openOn,
  openPlain,
  ownBatches,
  sealAll,
  share,
} from "../../../tests/support/plain-batches.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { makeStamp } from "../stamp.ts";
import type { Store } from "../store.ts";
import { remove, restore, write } from "../write.ts";
import { applyBatches } from "./incoming.ts";
import { learnClock } from "./learn-clock.ts";
import { rebuild } from "./rebuild.ts";
import { readSharing } from "./sharing-state.ts";

const DAY = 86_400_000;
const LETTERS = ["a", "b", "c"];

const deed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("write" as const),
      place: fc.constantFrom("Buurthuis", "Kerkzaal"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("title" as const), title: fc.constantFrom("", "Extra", "🌳") }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("status" as const), status: fc.tuple(fc.nat(2), fc.nat(2)) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("remove" as const, "restore" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("type" as const),
      words: fc.string({ minLength: 1, maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("unknown" as const) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("seal" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("pull" as const), from: fc.nat(2), count: fc.nat(3) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("learn" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rebuild" as const) }) },
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

type Place = { readonly store: Store; readonly phone: TestPhone; readonly skew: number };

async function begin(skews: readonly number[]): Promise<Place[]> {
  return await Promise.all(
    LETTERS.map(async (letter, at) => {
      const skew = (skews[at] ?? 0) * DAY;
      const phone = testPhone(at + 1, EVENING + skew);
      return { store: await share(await openOn(phone), letter), phone, skew };
    }),
  );
}

async function act(
  { store, skew }: Place,
  places: readonly Place[],
  id: string,
  each: Deed,
  nth: number,
): Promise<void> {
  const put = async (fields: Partial<Meeting>) => {
    await store.commit([write(meetings, id, fields)]);
    // One's own edit is always visible, whatever came in and whatever the clock says.
    expect(await store.read((reader) => reader.allWithBin(meetings))).toContainEqual(
      expect.objectContaining({ id, ...fields }),
    );
  };
  switch (each.kind) {
    case "write":
      return await put({ place: each.place });
    case "title":
      return await put({ title: each.title });
    case "status":
      return void (await store.commit([write(meetings, id, { status: each.status })]));
    case "remove":
      return void (await store.commit([remove(meetings, id)]));
    case "restore":
      return void (await store.commit([restore(meetings, id)]));
    case "type": {
      const doc = await store.openText(id);
      doc.edit(`b-${id}`, 0, 0, each.words);
      return await store.closeText(id);
    }
    case "unknown": {
      const stamp = makeStamp(EVENING, nth, "e".repeat(16));
      return void (await store.receive([{ table: "walks", id, stamp, fields: { route: nth } }]));
    }
    case "seal":
      return void (await sealAll(store));
    case "pull":
      return await pull(places[each.from] as Place, store, each.count);
    case "learn":
      return void (await learnClock(store, -skew));
    case "rebuild":
      return void (await rebuild(store, (batch) => Promise.resolve(openPlain(batch.bytes).contents)));
  }
}

async function pull(from: Place, to: Store, count: number): Promise<void> {
  const had = (await readSharing(to))?.vector[(await readSharing(from.store))?.device ?? ""] ?? 0;
  if (from.store === to) return;
  const applied = await applyBatches(
    to,
    (await ownBatches(from.store, Math.max(1, had))).slice(0, count + 1),
  );
  expect(applied).toMatchObject({ ok: true, value: { gaps: [], forks: [] } });
}

/** Found once: what overwrote something that was sealed under a clock ahead must stay later than it. */
const sealedAhead: [[number, number, number], { who: number; id: string; each: Deed }[], number[]] = [
  [1, 0, 0],
  [
    { who: 0, id: "m2", each: { kind: "write", place: "Buurthuis" } },
    { who: 0, id: "m1", each: { kind: "seal" } },
    { who: 0, id: "m2", each: { kind: "write", place: "Kerkzaal" } },
    { who: 0, id: "m1", each: { kind: "learn" } },
    { who: 0, id: "m1", each: { kind: "write", place: "Buurthuis" } },
  ],
  Array.from({ length: 12 }, () => 0),
];

test("any deeds, in any order, with clocks up to 46 days off: all end alike, and rebuilding changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(fc.integer({ min: -46, max: 46 }), fc.integer({ min: -46, max: 46 }), fc.constant(0)),
      fc.array(fc.record({ who: fc.nat(2), id: fc.constantFrom("m1", "m2"), each: deed }), {
        minLength: 3,
        maxLength: 25,
      }),
      fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }),
      async (skews, deeds, order) => {
        const places = await begin(skews);
        for (const [nth, { who, id, each }] of deeds.entries())
          await act(places[who] as Place, places, id, each, nth);
        for (const { store } of places) await sealAll(store, 900, 2);
        // In any order, a little at a time, some of it twice; then whatever is missing.
        for (const step of order)
          await pull(
            places[step % 3] as Place,
            (places[(step + 1 + Math.floor(step / 3)) % 3] as Place).store,
            step,
          );
        for (const from of places) for (const to of places) await pull(from, to.store, 1_000);
        const ends = await Promise.all(places.map(({ phone, store }) => everythingOn(phone, store)));
        expect(ends[1]).toBe(ends[0]);
        expect(ends[2]).toBe(ends[0]);
        const { phone, store } = places[0] as Place;
        expect(await rebuild(store, (batch) => Promise.resolve(openPlain(batch.bytes).contents))).toEqual({
          ok: true,
          value: "rebuilt",
        });
        expect(await everythingOn(phone, store)).toBe(ends[0]);
        for (const each of places) {
          const batches = await ownBatches(each.store);
          expect(batches.map(({ n }) => n)).toEqual(batches.map((_batch, at) => at + 1));
          await each.store.close();
        }
      },
    ),
    { ...runs(40), examples: [sealedAhead] },
  );
});

test("what another phone shared is not shared again: a bare phone that pulled everything sends nothing", async () => {
  const [one, other] = (await begin([0, 0])) as [Place, Place];
  await one.store.commit([write(meetings, "m", { place: "Buurthuis" })]);
  await sealAll(one.store);
  await pull(one, other.store, 99);
  expect(await sealAll(other.store)).toBe(0);
  expect(await readSharing(other.store)).toMatchObject({ vector: { [deviceOf("a")]: 1 }, n: 0 });
});
