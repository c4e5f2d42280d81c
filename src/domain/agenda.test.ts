/** The agenda as a tree: numbers, sub-points, and items whose parent is gone. */

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../tests/support/property-runs.ts";
import { agendaTree, flatAgenda } from "./agenda.ts";
import type { AgendaItem } from "./tables/meetings.ts";

const item = (id: string, order: string, parentId = ""): AgendaItem =>
  ({ id, order, parentId }) as AgendaItem;

test("items are numbered in their order, sub-points under their item", () => {
  const tree = agendaTree([
    item("c", "a2"),
    item("b2", "a1", "b"),
    item("a", "a0"),
    item("b1", "a0", "b"),
    item("b", "a1"),
  ]);
  expect(flatAgenda(tree).map(({ number, item: { id } }) => `${number} ${id}`)).toEqual([
    "1 a",
    "2 b",
    "2.1 b1",
    "2.2 b2",
    "3 c",
  ]);
});

test.each([
  ["whose item is gone", [item("a", "a0"), item("lost", "a1", "gone")]],
  ["that is its own item", [item("a", "a0"), item("lost", "a1", "lost")]],
  ["under a sub-point", [item("a", "a0"), item("sub", "a0", "a"), item("lost", "a1", "sub")]],
])("a sub-point %s becomes an item of its own", (_what, items) => {
  expect(flatAgenda(agendaTree(items)).find((entry) => entry.item.id === "lost")?.number).toBe("2");
});

test("every item is shown once, under a number of its own, in any arrangement", () => {
  const anyItem = fc.record({ parent: fc.option(fc.nat(8)), order: fc.constantFrom("a0", "a1", "a2", "") });
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 8 }), (list) => {
      const items = list.map(({ parent, order }, index) =>
        item(`${index}`, order, parent === null ? "" : `${parent}`),
      );
      const flat = flatAgenda(agendaTree(items));
      expect(flat.map((entry) => entry.item.id).sort()).toEqual(items.map(({ id }) => id).sort());
      expect(new Set(flat.map(({ number }) => number)).size).toBe(items.length);
      expect(flatAgenda(agendaTree([...items].reverse()))).toEqual(flat);
    }),
    runs(500),
  );
});
