/** Orders that people arrange: between neighbours, with equal keys, and after too many moves. */

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../tests/support/property-runs.ts";
import { inOrder, orderAfterLast, ordersFor, reorder } from "./order.ts";

type Entry = { readonly id: string; readonly order: string };

const listOf = (count: number): Entry[] =>
  ordersFor(count).map((order, index) => ({ id: `e${index}`, order }));
const applied = (list: readonly Entry[], orders: ReadonlyMap<string, string>): Entry[] =>
  list.map((entry) => ({ ...entry, order: orders.get(entry.id) ?? entry.order }));
const ids = (list: readonly Entry[]): string[] => inOrder(list).map((entry) => entry.id);

/** What should stand where after a move, said with plain lists. */
function moved(order: readonly string[], id: string, beforeId: string | null): string[] {
  const rest = order.filter((each) => each !== id);
  const at = beforeId === null ? -1 : rest.indexOf(beforeId);
  rest.splice(at < 0 ? rest.length : at, 0, id);
  return rest;
}

/** Orders as they come: of two phones that gave the same, of records half received, and garbled ones. */
const order = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("a0", "a1", "a2", "a1V", "Zz") },
  { weight: 1, arbitrary: fc.constantFrom("", "!", "a10", "b", "zzz") },
);
const anyList = fc
  .array(order, { minLength: 1, maxLength: 8 })
  .map((orders) => orders.map((each, index) => ({ id: `e${index}`, order: each })));

test("moving puts an entry where it was asked for, whatever the orders were", () => {
  fc.assert(
    fc.property(
      anyList,
      fc.array(fc.tuple(fc.nat(7), fc.option(fc.nat(8))), { maxLength: 12 }),
      (list, moves) => {
        let now: Entry[] = list;
        for (const [which, before] of moves) {
          const id = `e${which % list.length}`;
          const beforeId = before === null ? null : `e${before}`;
          if (beforeId === id) continue;
          const expected = moved(ids(now), id, beforeId);
          now = applied(now, reorder(now, id, beforeId));
          expect(ids(now)).toEqual(expected);
        }
      },
    ),
    runs(500),
  );
});

test("a new last entry comes last, whatever the orders were", () => {
  fc.assert(
    fc.property(anyList, (list) => {
      const fresh = { id: "zz", order: orderAfterLast(list) };
      const sound = list.filter((entry) => !["", "!", "a10", "b", "zzz"].includes(entry.order));
      expect(ids([...sound, fresh]).at(-1)).toBe("zz");
    }),
    runs(300),
  );
  expect(orderAfterLast([])).toBe(orderAfterLast([{ id: "half", order: "" }]));
});

test("a thousand moves to one spot never make an order longer than 64 characters", () => {
  let list = listOf(6);
  for (let count = 0; count < 1_000; count += 1) {
    const id = `e${2 + (count % 4)}`;
    list = applied(list, reorder(list, id, ids(list)[1] ?? null));
    expect(ids(list)[1]).toBe(id);
  }
  expect(Math.max(...list.map((entry) => entry.order.length))).toBeLessThanOrEqual(64);
});

test("usually writes one entry, and all of them only where nothing lies between", () => {
  expect(reorder(listOf(5), "e4", "e0").size).toBe(1);
  const same = listOf(3).map((entry) => ({ ...entry, order: "a0" }));
  expect(reorder(same, "e2", "e1").size).toBe(3);
  expect(reorder(same, "e2", "e0").size).toBe(1);
});

test("entries put in one spot by two phones stand in the same order on both", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(5), { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(5), { minLength: 1, maxLength: 5 }),
      (left, right) => {
        const start = listOf(6);
        const added = (places: readonly number[], name: string): Entry[] =>
          places.reduce<Entry[]>((list, place, index) => {
            const id = `${name}${index}`;
            const wide = [...list, { id, order: orderAfterLast(list) }];
            return applied(wide, reorder(wide, id, ids(start)[place] ?? null));
          }, start);
        const [a, b] = [added(left, "l"), added(right, "r")];
        const merge = (one: readonly Entry[], other: readonly Entry[]): Map<string, Entry> =>
          new Map([...one, ...other].map((entry) => [entry.id, entry]));
        const onLeft = ids([...merge(a, b).values()]);
        const onRight = ids([...merge(b, a).values()].reverse());
        expect(onLeft).toEqual(onRight);
        expect(onLeft).toHaveLength(6 + left.length + right.length);
      },
    ),
    runs(300),
  );
});
