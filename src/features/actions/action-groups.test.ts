/** Which groups of actions are drawn first. */

import { expect, it } from "vitest";
import { DUE_GROUPS, type DueGroup } from "../../domain/due-group.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { type EntryGroup, firstGroups } from "./action-groups.ts";

const group = (name: DueGroup, count: number): EntryGroup => ({
  group: name,
  entries: Array.from({ length: count }, () => ({}) as Entry),
});

it.each([
  [[3, 4, 5], 3],
  [[50, 18, 132], 1],
  [[49, 18, 132], 2],
  [[200, 1, 1], 1],
  [[0, 0, 7], 3],
])("groups of %j: the first %i", (counts, first) => {
  const names = DUE_GROUPS;
  const groups = counts.map((count, index) => group(names[index] as DueGroup, count));
  expect(firstGroups(groups, 50)).toEqual(groups.slice(0, first));
});
