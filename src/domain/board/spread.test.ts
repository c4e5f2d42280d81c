/** Spreading things over years, against every way there is. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { runs } from "../../../tests/support/property-runs.ts";
import { type Spreadable, spreadOver } from "./spread.ts";

const CROWDING = 1000;

const anyThing: fc.Arbitrary<Spreadable> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2026, max: 2030 }), fc.nat(9)), {
    minLength: 1,
    maxLength: 4,
    selector: ([year]) => year,
  })
  .map((years) => ({ years: new Map(years) }));

const anyBase = fc
  .array(fc.integer({ min: 2026, max: 2030 }), { maxLength: 3 })
  .map((years) => new Map(years.map((year) => [year, years.filter((each) => each === year).length])));

function costOf(
  things: readonly Spreadable[],
  base: ReadonlyMap<number, number>,
  years: readonly number[],
): number {
  const load = new Map(base);
  for (const year of years) load.set(year, (load.get(year) ?? 0) + 1);
  const crowding = [...load.values()].reduce((sum, count) => sum + CROWDING * count * count, 0);
  return things.reduce((sum, { years: costs }, at) => sum + (costs.get(years[at] ?? 0) ?? 0), crowding);
}

it("costs the least there is, and sends nothing where it cannot go", () => {
  fc.assert(
    fc.property(fc.array(anyThing, { maxLength: 6 }), anyBase, (things, base) => {
      const placed = spreadOver(things, base, CROWDING);
      expect(things.every(({ years }, at) => years.has(placed[at] ?? 0))).toBe(true);
      const all = things.reduce<number[][]>(
        (before, { years }) => before.flatMap((chosen) => [...years.keys()].map((year) => [...chosen, year])),
        [[]],
      );
      expect(costOf(things, base, placed)).toBe(Math.min(...all.map((years) => costOf(things, base, years))));
    }),
    runs(300),
  );
});

it("says that something can go nowhere", () => {
  expect(() => spreadOver([{ years: new Map() }], new Map(), CROWDING)).toThrow(RangeError);
});
