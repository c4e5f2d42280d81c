/** What earlier meetings of the same kind leave for the next one. */

import { describe, expect, test } from "vitest";
import { byDue, carryOver, earlierOfKind } from "./carry-over.ts";
import { byDate, isUpcoming, mayEdit, minutesStateOf, phaseOf } from "./meeting-state.ts";
import type { Block } from "./tables/blocks.ts";
import { ADOPTED, type AgendaItem, DRAFT, type Meeting, PROPOSED } from "./tables/meetings.ts";

const meeting = (id: string, date: string, fields: Partial<Meeting> = {}): Meeting =>
  ({
    id,
    date,
    start: "20:00",
    kind: "board",
    opened: "20:00",
    closed: "22:00",
    status: [0, DRAFT],
    ...fields,
  }) as Meeting;
const item = (id: string, meetingId: string, fields: Partial<AgendaItem> = {}): AgendaItem =>
  ({
    id,
    meetingId,
    parentId: "",
    outcome: "",
    spent: 0,
    carriedFrom: "",
    order: id,
    ...fields,
  }) as AgendaItem;
const block = (id: string, meetingId: string, fields: Partial<Block> = {}): Block =>
  ({ id, meetingId, itemId: "", kind: "action", done: "", due: "", ...fields }) as Block;

const january = meeting("jan", "2026-01-08");
const february = meeting("feb", "2026-02-05");
const march = meeting("mar", "2026-03-05", { opened: "", closed: "" });
const all = [march, february, january];

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe("what earlier meetings leave", () => {
  test("are only closed ones of the same kind, before this one, oldest first", () => {
    const others = [
      meeting("public", "2026-02-10", { kind: "public" }),
      meeting("live", "2026-02-20", { closed: "" }),
      meeting("later", "2026-04-02"),
      meeting("sameDay", "2026-03-05", { start: "19:00" }),
      meeting("sameDayLater", "2026-03-05", { start: "21:00" }),
    ];
    expect(ids(earlierOfKind(march, [...others, ...all]))).toEqual(["jan", "feb", "sameDay"]);
  });

  test("open actions, soonest due first, those without a date last, done ones not", () => {
    const list = [
      block("z", "jan"),
      block("late", "feb", { due: "2026-05-01" }),
      block("soon", "jan", { due: "2026-03-01" }),
      block("a", "feb"),
      block("done", "feb", { done: "2026-02-07" }),
      block("decision", "feb", { kind: "decision" }),
      block("elsewhere", "other"),
    ];
    expect(ids(carryOver(march, all, [], list).actions)).toEqual(["soon", "late", "a", "z"]);
    expect(ids(list.slice(0, 4).reverse().sort(byDue))).toEqual(["soon", "late", "a", "z"]);
  });

  test.each([
    ["without a word or a turn", {}, [], ["i"]],
    ["put off, even with words", { outcome: "deferred" }, [block("b", "feb", { itemId: "i" })], ["i"]],
    ["with words", {}, [block("b", "feb", { itemId: "i" })], []],
    ["with time spent on it", { spent: 30 }, [], []],
    ["marked as discussed", { outcome: "discussed" }, [], []],
  ] as const)("an item %s", (_what, fields, blocks, expected) => {
    expect(ids(carryOver(march, all, [item("i", "feb", fields)], blocks).undiscussed)).toEqual(expected);
  });

  test("an item with its sub-points is one: discussed when any part was; a sub-point is left only when put off", () => {
    const items = [
      item("4", "feb"),
      item("4.1", "feb", { parentId: "4" }),
      item("4.2", "feb", { parentId: "4" }),
      item("5", "feb"),
      item("5.1", "feb", { parentId: "5" }),
      item("4.3", "feb", { parentId: "4", outcome: "deferred" }),
    ];
    const left = carryOver(march, all, items, [block("b", "feb", { itemId: "4.1" })]).undiscussed;
    expect(ids(left)).toEqual(["5", "4.3"]);
  });

  test("items only of the last meeting, and not those that were taken up since", () => {
    const items = [
      item("old", "jan"),
      item("left", "feb"),
      item("taken", "feb"),
      item("again", "mar", { carriedFrom: "taken" }),
    ];
    expect(ids(carryOver(march, all, items, []).undiscussed)).toEqual(["left"]);
  });

  test("verslagen that are not adopted yet, oldest first; a reopened one as well", () => {
    const adopted = meeting("adopted", "2026-01-02", { status: [0, ADOPTED] });
    const reopened = meeting("reopened", "2026-01-03", { status: [1, DRAFT] });
    expect(ids(carryOver(march, [...all, adopted, reopened], [], []).toAdopt)).toEqual([
      "reopened",
      "jan",
      "feb",
    ]);
  });

  test("nothing, for the first meeting of its kind", () => {
    expect(carryOver(january, all, [item("i", "feb")], [block("b", "feb")])).toEqual({
      actions: [],
      undiscussed: [],
      toAdopt: [],
    });
  });
});

test.each([
  ["planned", "", "", [0, DRAFT], "none", true],
  ["live", "20:00", "", [0, DRAFT], "none", true],
  ["closed", "20:00", "22:00", [0, DRAFT], "draft", true],
  ["closed", "20:00", "22:00", [0, PROPOSED], "proposed", true],
  ["closed", "20:00", "22:00", [0, ADOPTED], "adopted", false],
  ["closed", "20:00", "22:00", [1, DRAFT], "draft", true],
  ["closed", "20:00", "22:00", [0, 9], "adopted", false],
] as const)("a meeting that is %s (%s–%s, %j)", (phase, opened, closed, status, state, editable) => {
  const each = { opened, closed, status };
  expect([phaseOf(each), minutesStateOf(each), mayEdit(each)]).toEqual([phase, state, editable]);
});

test("meetings stand by date, start and id; one that goes on is upcoming whatever its date", () => {
  const list = [
    meeting("b", "2026-03-05"),
    meeting("a", "2026-03-05"),
    meeting("c", "2026-03-05", { start: "19:00" }),
    meeting("d", "2026-03-04"),
  ];
  expect(ids([...list].sort(byDate))).toEqual(["d", "c", "a", "b"]);
  expect(isUpcoming(meeting("live", "2026-03-04", { closed: "" }), "2026-03-05")).toBe(true);
  expect(isUpcoming(meeting("past", "2026-03-04", { opened: "", closed: "" }), "2026-03-05")).toBe(false);
  expect(isUpcoming(meeting("dateless", "", { opened: "", closed: "" }), "2026-03-05")).toBe(true);
});
