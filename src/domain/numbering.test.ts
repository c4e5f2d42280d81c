/** Numbers of actions, decisions and questions: given once, in order, and shown apart where two phones gave one. */

import { describe, expect, test } from "vitest";
import { freeLetter, giveNumbers, letterFromName, nextDayLetter, numbering } from "./numbering.ts";
import type { Block } from "./tables/blocks.ts";
import type { Meeting } from "./tables/meetings.ts";
import type { Device } from "./tables/organisation.ts";

const meeting = (id: string, dayLetter: string | null, date = "2026-03-05", numberer = "x"): Meeting =>
  ({ id, date, dayLetter, numberer }) as Meeting;
const device = (id: string, letter: string): Device => ({ id, letter, personId: "" });
const numbered = (meetingId: string, order: number, by = "x"): Pick<Block, "meetingId" | "number"> => ({
  meetingId,
  number: { letter: "A", date: "2026-03-05", order, by },
});

describe("what is shown", () => {
  const known = [
    device("x", "m"),
    device("y1234567", "j"),
    device("z1234567", "j"),
    device("z1234569", "m1"),
  ];
  test.each([
    ["by the opener, plain", numbered("m", 4), "A2026-03-05.4"],
    ["by another phone, with its letter after it", numbered("m", 4, "y1234567"), "A2026-03-05.4j"],
    ["by one whose letter was taken", numbered("m", 4, "z1234567"), "A2026-03-05.4-z12345"],
    ["by one whose letter ends in a digit", numbered("m", 4, "z1234569"), "A2026-03-05.4-z123456"],
    ["by one that is not known", numbered("m", 4, "0123456789abcdef"), "A2026-03-05.4-012345"],
    ["outside a meeting, with the letter before it", numbered("", 4), "A2026-03-05.m4"],
    ["outside, by one that is not known", numbered("", 4, "0123456789abcdef"), "A2026-03-05.012345-4"],
    ["in the second meeting of the day", numbered("n", 4), "A2026-03-05b.4"],
    ["for no number, nothing", { meetingId: "m", number: null }, ""],
  ])("%s", (_what, block, expected) => {
    expect(numbering([meeting("m", ""), meeting("n", "b")], known)(block)).toBe(expected);
  });

  test("keeps the letter of a third meeting when two were closed apart with one letter", () => {
    const before = numbering([meeting("m1", ""), meeting("m3", "b")], []);
    const after = numbering([meeting("m1", ""), meeting("m2", ""), meeting("m3", "b")], []);
    for (const id of ["m1", "m3"]) expect(after(numbered(id, 1))).toBe(before(numbered(id, 1)));
    expect(after(numbered("m2", 1))).toBe("A2026-03-05c.1");
  });

  test("keeps everything when the next meeting of that day is closed", () => {
    const all = [meeting("m1", ""), meeting("m2", ""), meeting("m3", "b")];
    const next = meeting("m0", nextDayLetter(meeting("m0", null), all));
    expect(next.dayLetter).toBe("d");
    const [before, after] = [numbering(all, []), numbering([...all, next], [])];
    for (const { id } of all) expect(after(numbered(id, 1))).toBe(before(numbered(id, 1)));
  });

  test("never runs out of day letters", () => {
    const all: Meeting[] = [];
    for (let index = 0; index < 40; index += 1) {
      const fresh = meeting(`m${index}`, null);
      all.push({ ...fresh, dayLetter: nextDayLetter(fresh, all) });
    }
    const letters = all.map((each) => each.dayLetter);
    expect(new Set(letters).size).toBe(40);
    expect(letters.slice(0, 3)).toEqual(["", "b", "c"]);
    for (const letter of letters.slice(0, 30)) expect(letter).toMatch(/^[a-z]{0,8}$/);
  });
});

test("a deleted block keeps its number used", () => {
  const block = (id: string, order: number | null, deleted = false) =>
    ({
      id,
      itemId: "",
      kind: "action",
      order: id,
      deleted,
      number: order === null ? null : numbered("m", order).number,
    }) as Block & {
      deleted: boolean;
    };
  const given = giveNumbers(
    { date: "2026-03-05", numberer: "x" },
    [],
    [block("a", 1), block("b", 2, true), block("c", null), block("d", null, true)],
    "x",
  );
  expect([...given]).toEqual([["c", { letter: "A", date: "2026-03-05", order: 3, by: "x" }]]);
});

test("numbers follow the agenda, and each kind counts by itself", () => {
  const item = (id: string, order: string, parentId = "") => ({ id, order, parentId }) as never;
  const block = (id: string, itemId: string, kind: string, order: string) =>
    ({ id, itemId, kind, order, number: null }) as Block;
  const given = giveNumbers(
    { date: "2026-03-05", numberer: "x" },
    [item("second", "a1"), item("first", "a0"), item("sub", "a0", "first")],
    [
      block("1", "second", "action", "a0"),
      block("2", "sub", "action", "a0"),
      block("3", "first", "action", "a1"),
      block("4", "gone", "action", "a0"),
      block("5", "first", "decision", "a0"),
      block("6", "first", "note", "a2"),
    ],
    "x",
  );
  expect([...given].map(([id, { letter, order }]) => `${letter}${order}:${id}`)).toEqual([
    "B1:5",
    "A1:3",
    "A2:2",
    "A3:1",
    "A4:4",
  ]);
});

test.each([
  ["Marijke", "m"],
  ["Éva", "e"],
  ["Łukasz", "u"],
  ["Ömer", "o"],
  ["李", "a"],
  ["", "a"],
])("the letter of %s is %s", (name, letter) => {
  expect(letterFromName(name)).toBe(letter);
});

test.each([
  ["Marijke", "", "m"],
  ["Marijke", "m", "a"],
  ["Marijke", "mar", "i"],
  ["Mm", "m", "a"],
  ["Ümit", "u", "m"],
  ["", "a", "b"],
  ["Jan", "abcdefghijklmnopqrstuvwxyz", "jj"],
])("of %s, where the phones before have %s, it is %s", (name, taken, letter) => {
  expect(
    freeLetter(
      name,
      taken.split("").map((each) => ({ letter: each })),
    ),
  ).toBe(letter);
});
