/** The planned minutes of an agenda against the time there is. */

import { expect, test } from "vitest";
import { agendaTime } from "./agenda-time.ts";

const top = (minutes: number | null) => ({ parentId: "", minutes });

test("sums the items, counts those without a time, and leaves sub-points aside", () => {
  const items = [
    top(10),
    top(null),
    top(45),
    { parentId: "a", minutes: 20 },
    { parentId: "a", minutes: null },
  ];
  expect(agendaTime({ start: "20:00", end: "22:15" }, items)).toEqual({
    planned: 55,
    untimed: 1,
    available: 135,
  });
});

test.each([
  ["", "22:00"],
  ["20:00", ""],
  ["", ""],
])("without both times (%j to %j) it is not known how long there is", (start, end) => {
  expect(agendaTime({ start, end }, [])).toEqual({ planned: 0, untimed: 0, available: null });
});
