/** The merge function by properties: any order, repetition and split gives the same row. */

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../tests/support/property-runs.ts";
import { canonical, type Json } from "../kernel/canonical.ts";
import {
  type Change,
  compareValues,
  type MergeKinds,
  mergeRow,
  type StoredRow,
  stampUnder,
} from "./merge.ts";
import { makeStamp, msOf, nextStamp, parseStamp, type Stamp, ZERO_STAMP } from "./stamp.ts";

const KINDS: MergeKinds = { title: "lww", _del: "lww", number: "first", status: "max", rank: "max" };
const DAY = 86_400_000;
const EVENING = Date.UTC(2026, 2, 5, 19);

/** Now and then something marked as given apart, which `first` treats in its own way. */
const anyValue = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.record({ order: fc.nat(3), apart: fc.constant(true) }) },
);
/** As it is after a journey over the wire: `-0` and `undefined` do not exist there. */
const json = anyValue.map((value) => JSON.parse(JSON.stringify(value)) as Json);
const fieldName = fc.oneof(
  { arbitrary: fc.constantFrom(...Object.keys(KINDS)), weight: 4 },
  { arbitrary: fc.constantFrom("fromANewerApp", "constructor", "__proto__", "toString"), weight: 1 },
);
const stamp = fc
  .tuple(fc.integer({ min: -46, max: 46 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom("a", "b", "c"))
  .map(([days, counter, node]) => makeStamp(EVENING + days * DAY, counter, node.repeat(16)));
const fields = fc
  .array(fc.tuple(fieldName, json), { minLength: 1, maxLength: 4 })
  .map((list): Record<string, Json> => Object.fromEntries(list));
const change = fc.record({ stamp, fields }).map((each): Change => ({ table: "t", id: "r", ...each }));
/** Stamps are never used twice for one record, unless for other fields of the same commit. */
const changes = fc.array(change, { minLength: 1, maxLength: 8 });

const mergeAll = (list: readonly Change[]): StoredRow | undefined =>
  list.reduce<StoredRow | undefined>((row, each) => mergeRow(row, each, KINDS), undefined);

const bytes = (row: StoredRow | undefined): string => JSON.stringify(row);

/** Every change field by field: the finest split there is. */
const splitUp = (list: readonly Change[]): Change[] =>
  list.flatMap((each) =>
    Object.entries(each.fields).map((entry) => ({ ...each, fields: Object.fromEntries([entry]) })),
  );

describe("merging", () => {
  test("gives the same bytes in any order, with any repetition and any split", () => {
    fc.assert(
      fc.property(
        changes.chain((list) =>
          fc.record({
            list: fc.constant(list),
            shuffled: fc.shuffledSubarray([...list, ...splitUp(list)], {
              minLength: list.length + splitUp(list).length,
            }),
            again: fc.subarray(list),
          }),
        ),
        ({ list, shuffled, again }) => {
          expect(bytes(mergeAll([...shuffled, ...again]))).toBe(bytes(mergeAll(list)));
        },
      ),
      runs(2_000),
    );
  });

  test("gives the very same object when nothing is new", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const row = mergeAll(list);
        for (const each of list) expect(mergeRow(row, each, KINDS)).toBe(row);
      }),
      runs(500),
    );
  });

  test("shows one's own later edit whatever the clocks said", () => {
    fc.assert(
      fc.property(changes, stamp, fc.integer({ min: -46, max: 46 }), json, (list, last, skew, value) => {
        const row = mergeAll(list);
        const base = [last, stampUnder(row, ["title"])].sort().at(-1) as Stamp;
        const own = nextStamp(base, EVENING + skew * DAY, "d".repeat(16));
        const after = mergeRow(row, { table: "t", id: "r", stamp: own, fields: { title: value } }, KINDS);
        expect(after["title"]).toEqual(value);
      }),
      runs(1_000),
    );
  });

  test("keeps what was first, whatever comes later", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const numbers = list.filter((each) => claims(each.fields["number"] ?? null));
        const earliest = [...numbers].sort(
          (a, b) =>
            compareText(a.stamp, b.stamp) ||
            compareValues(b.fields["number"] ?? null, a.fields["number"] ?? null),
        )[0];
        const start = earliest ? mergeAll([earliest]) : undefined;
        const row = list.reduce<StoredRow | undefined>(
          (before, each) => mergeRow(before, each, KINDS),
          start,
        );
        const kept = (row?.["number"] as Json | undefined) ?? null;
        expect(claims(kept) ? kept : undefined).toEqual(earliest?.fields["number"]);
      }),
      runs(1_000),
    );
  });

  test("lets what was given apart give way, however early, and nothing give way to everything", () => {
    const at = (ms: number, number: Json): Change => ({
      table: "t",
      id: "r",
      stamp: makeStamp(ms, 0, "a".repeat(16)),
      fields: { number },
    });
    for (const list of permutations([
      at(1, null),
      at(2, { order: 7, apart: true }),
      at(8, { order: 2 }),
      at(9, { order: 3 }),
    ])) {
      expect(mergeAll(list)).toMatchObject({ number: { order: 2 } });
    }
    for (const list of permutations([
      at(1, null),
      at(5, { order: 1, apart: true }),
      at(6, { order: 7, apart: true }),
    ])) {
      expect(mergeAll(list)).toMatchObject({ number: { order: 1 } });
    }
  });

  test("lets a rank only grow", () => {
    fc.assert(
      fc.property(changes, (list) => {
        let row: StoredRow | undefined;
        for (const each of list) {
          const before = row?.["rank"] as Json | undefined;
          row = mergeRow(row, each, KINDS);
          if (before === undefined) continue;
          expect(compareValues(row["rank"] as Json, before)).toBeGreaterThanOrEqual(0);
        }
      }),
      runs(1_000),
    );
  });

  test("the newest of deleting and putting back wins, and the fields stay", () => {
    const del = (ms: number, value: boolean): Change => ({
      table: "t",
      id: "r",
      stamp: makeStamp(ms, 0, "a".repeat(16)),
      fields: { _del: value },
    });
    const edit: Change = {
      table: "t",
      id: "r",
      stamp: makeStamp(5, 0, "b".repeat(16)),
      fields: { title: "x" },
    };
    for (const list of permutations([del(1, true), del(2, false), del(9, true), edit])) {
      expect(mergeAll(list)).toMatchObject({ _del: true, title: "x" });
    }
    for (const list of permutations([del(9, false), del(2, true), edit])) {
      expect(mergeAll(list)).toMatchObject({ _del: false, title: "x" });
    }
  });

  test("compares values in one total order", () => {
    fc.assert(
      fc.property(json, json, json, (a, b, c) => {
        expect(Math.sign(compareValues(a, b))).toBe(0 - Math.sign(compareValues(b, a)));
        const inOrder = compareValues(a, b) <= 0 && compareValues(b, c) <= 0;
        expect(inOrder && compareValues(a, c) > 0).toBe(false);
        expect(compareValues(a, b) === 0).toBe(canonical(a) === canonical(b));
      }),
      runs(2_000),
    );
  });
});

describe("stamps", () => {
  test("grow always, and carry a full counter into the milliseconds", () => {
    const full = makeStamp(EVENING, 0xffff, "a".repeat(16));
    const next = nextStamp(full, EVENING - DAY, "a".repeat(16));
    expect(next > full).toBe(true);
    expect(msOf(next)).toBe(EVENING + 1);
    let last = ZERO_STAMP;
    for (let count = 0; count < 70_000; count += 1) {
      const own = nextStamp(last, EVENING, "a".repeat(16));
      if (own <= last) throw new Error(`stamp ${count} does not grow`);
      last = own;
    }
    expect(msOf(last)).toBe(EVENING + 1);
  });

  test("stay acceptable to others even when the own clock is absurd", () => {
    fc.assert(
      fc.property(stamp, fc.oneof(fc.double(), fc.constant(Date.UTC(2150, 0, 1))), (base, now) => {
        const own = nextStamp(base, now, "a".repeat(16));
        expect(parseStamp(own)).toBe(own);
        expect(own > base).toBe(true);
      }),
      runs(1_000),
    );
  });

  test("are refused when malformed or beyond the bound", () => {
    expect(parseStamp(makeStamp(Date.UTC(2100, 0, 1), 0, "a".repeat(16)))).toBeUndefined();
    for (const wrong of ["", "x".repeat(32), "A".repeat(32), "0".repeat(33), 5, null]) {
      expect(parseStamp(wrong)).toBeUndefined();
    }
  });
});

const claims = (value: Json): boolean =>
  value !== null && !(typeof value === "object" && "apart" in value && value.apart === true);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((each, index) =>
    permutations(list.filter((_, other) => other !== index)).map((rest) => [each, ...rest]),
  );
}
