/** The story of an action, and what is kept when its date changes. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actionHistory, dueChange } from "./action-history.ts";
import { blank } from "./table.ts";
import { type Block, blocks } from "./tables/blocks.ts";
import { type Meeting, meetings } from "./tables/meetings.ts";

const meeting = (id: string, date: string, more: Partial<Meeting> = {}): Meeting => ({
  ...blank(meetings, id),
  kind: "board",
  date,
  opened: "20:00",
  closed: "22:00",
  ...more,
});

const held = [
  meeting("jan", "2026-01-08"),
  meeting("feb", "2026-02-05"),
  meeting("public", "2026-02-19", { kind: "public" }),
  meeting("mar", "2026-03-05"),
  meeting("planned", "2026-04-02", { opened: "", closed: "" }),
  meeting("before", "2025-12-04"),
];

const action = (more: Partial<Block> = {}): Block => ({
  ...blank(blocks, "a"),
  kind: "action",
  meetingId: "jan",
  noted: "2026-01-08",
  ...more,
});

const told = (block: Block) =>
  actionHistory(block, held).map((event) =>
    event.kind === "stillOpen" ? `open at ${event.meeting.id}` : `${event.kind} ${event.on}`,
  );

describe("the story", () => {
  test("open at every later meeting of its kind that was held", () => {
    expect(told(action())).toEqual(["noted 2026-01-08", "open at feb", "open at mar"]);
  });

  test("until the day it was done, that day itself left out", () => {
    expect(told(action({ done: "2026-03-05" }))).toEqual([
      "noted 2026-01-08",
      "open at feb",
      "done 2026-03-05",
    ]);
    expect(told(action({ done: "2026-01-08" }))).toEqual(["noted 2026-01-08", "done 2026-01-08"]);
  });

  test("with the dates it had, each leading to the next", () => {
    const moved = [
      { from: "2026-02-01", on: "2026-02-05" },
      { from: "2026-03-01", on: "2026-02-20" },
    ];
    const story = actionHistory(action({ moved, due: "2026-04-01" }), held);
    expect(story.filter((event) => event.kind === "moved")).toEqual([
      { kind: "moved", on: "2026-02-05", from: "2026-02-01", to: "2026-03-01" },
      { kind: "moved", on: "2026-02-20", from: "2026-03-01", to: "2026-04-01" },
    ]);
    expect(story.map((event) => event.kind)).toEqual(["noted", "stillOpen", "moved", "moved", "stillOpen"]);
  });

  test("outside meetings, or of a meeting that is gone, it comes by at none", () => {
    expect(told(action({ meetingId: "" }))).toEqual(["noted 2026-01-08"]);
    expect(told(action({ meetingId: "gone" }))).toEqual(["noted 2026-01-08"]);
    expect(actionHistory(action({ noted: "" }), held)[0]).toMatchObject({ kind: "noted", on: "2026-01-08" });
  });

  test("begins with being noted, also when it was ticked before that day", () => {
    expect(told(action({ done: "2025-12-31" }))).toEqual(["noted 2026-01-08", "done 2025-12-31"]);
  });
});

describe("another date", () => {
  const TODAY = "2026-02-20";
  const due = (block: Block, to: string, today = TODAY): Block => ({
    ...block,
    ...dueChange(block, to, today),
  });

  test("a first date is no change, nor is putting right what was noted today", () => {
    expect(due(action(), "2026-03-01").moved).toEqual([]);
    expect(due(action({ due: "2026-03-01", noted: TODAY }), "2026-04-01").moved).toEqual([]);
  });

  test("the one before is kept, once a day, and taken back as if nothing was", () => {
    const first = due(action({ due: "2026-03-01" }), "2026-04-01");
    expect(first).toMatchObject({ due: "2026-04-01", moved: [{ from: "2026-03-01", on: TODAY }] });
    const second = due(first, "2026-05-01");
    expect(second).toMatchObject({ due: "2026-05-01", moved: [{ from: "2026-03-01", on: TODAY }] });
    expect(due(second, "2026-03-01")).toMatchObject({ due: "2026-03-01", moved: [] });
    expect(due(second, "", "2026-02-21").moved.at(-1)).toEqual({ from: "2026-05-01", on: "2026-02-21" });
  });

  test("however often it moves, every date in between is told and the last is the present one", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-06-${String(n).padStart(2, "0")}`);
    fc.assert(
      fc.property(fc.array(day, { maxLength: 20 }), (dates) => {
        let block = action({ due: "2026-03-01" });
        for (const [index, date] of dates.entries())
          block = due(block, date, `2026-05-${String(index + 1).padStart(2, "0")}`);
        const changes = ["2026-03-01", ...dates].filter((date, index, all) => date !== all[index - 1]);
        const moves = actionHistory(block, held).filter((event) => event.kind === "moved");
        expect([...moves.map((event) => event.from), block.due]).toEqual(changes);
        expect(moves.at(-1)?.to ?? block.due).toBe(block.due);
      }),
    );
  });
});
