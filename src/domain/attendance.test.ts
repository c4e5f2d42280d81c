/** The order in which a verslag names people, and the one tap that changes a state. */

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../tests/support/property-runs.ts";
import { attendeesInOrder, nextStatus } from "./attendance.ts";
import type { Attendance } from "./tables/meetings.ts";
import type { Person } from "./tables/people.ts";

const people = new Map(
  (
    [
      ["p1", "Zeynep Yıldız", "Voorzitter"],
      ["p2", "Anna de Wit", "bestuurslid"],
      ["p3", "Bram Öztürk", "penningmeester"],
      ["p4", "Cora van Dam", "secretaris"],
      ["p5", "Émile Aalbers", ""],
      ["p6", "Eva Bakker", "vice-voorzitter"],
      ["p7", "Dirk", "notulist"],
      ["p8", "Eva Bakker", ""],
    ] as const
  ).map(([id, name, functie]) => [id, { id, name, functie } as Person]),
);
const present = (ids: readonly string[]): Attendance[] =>
  ids.map((personId) => ({ id: personId, personId }) as Attendance);
const order = (ids: readonly string[], chairId = "p2", minuteTakerId = "p7"): string[] =>
  attendeesInOrder({ chairId, minuteTakerId }, present(ids), people).map(({ person }) => person.id);

test("chair first, then the board by role, the rest by name, the minute taker last", () => {
  expect(order([...people.keys()])).toEqual(["p2", "p1", "p4", "p3", "p5", "p6", "p8", "p7"]);
});

test("a chair who takes the minutes stands first; who is gone from Contacten is left out", () => {
  expect(order(["p7", "p1", "gone"], "p7", "p7")).toEqual(["p7", "p1"]);
});

test("is the same order however the list comes, and names everyone once", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...people.keys()]), (ids) => {
      expect(order(ids)).toEqual(order([...ids].sort()));
      expect([...order(ids)].sort()).toEqual([...ids].sort());
    }),
    runs(200),
  );
});

test("one tap goes round: present, apologies, absent, and from anything unknown to present", () => {
  expect(["", "present", "apologies", "absent", "online"].map(nextStatus)).toEqual([
    "present",
    "apologies",
    "absent",
    "present",
    "present",
  ]);
});
