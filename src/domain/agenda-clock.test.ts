/** When each item of an agenda begins. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { agendaClock } from "./agenda-clock.ts";

const begins = (start: string, ...minutes: (number | null)[]) =>
  agendaClock(
    start,
    minutes.map((each) => ({ minutes: each })),
  );

it.each([
  ["20:00", [10, 25, 5], ["20:00", "20:10", "20:35"]],
  ["20:00", [10, null, 5], ["20:00", "20:10", ""]],
  ["20:00", [0, 5], ["20:00", "20:00"]],
  ["23:50", [20, 5], ["23:50", "00:10"]],
  ["", [10, 5], ["", ""]],
  ["25:00", [10], [""]],
  ["20:00", [], []],
])("starting at %s with %j minutes they begin at %j", (start, minutes, expected) => {
  expect(begins(start, ...minutes)).toEqual(expected);
});

it("gives a time or nothing for every item", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(100_000))), (minutes) => {
      const times = begins("19:30", ...minutes);
      expect(times).toHaveLength(minutes.length);
      for (const time of times) expect(time).toMatch(/^(|[0-2]\d:[0-5]\d)$/);
    }),
  );
});
