/** What comes first on Vandaag, and what waits there. */
import { describe, expect, test } from "vitest";
import { blank } from "./table.ts";
import { type Block, blocks } from "./tables/blocks.ts";
import { ADOPTED, DRAFT, type Meeting, meetings as meetingTable, PROPOSED } from "./tables/meetings.ts";
import { actionsThisWeek, meetingsThisWeek, nextThing, overdueActions, waitingMeetings } from "./today.ts";

const TODAY = "2026-03-05";

const meeting = (id: string, date: string, more: Partial<Meeting> = {}): Meeting => ({
  ...blank(meetingTable, id),
  date,
  start: "20:00",
  ...more,
});

const live = { opened: "20:00" };
const closed = { opened: "20:00", closed: "22:00" };
const concept = { ...closed, status: [0, PROPOSED] as const };
const adopted = { ...closed, status: [0, ADOPTED] as const };

describe("the next thing", () => {
  test.each<[name: string, meetings: Meeting[], expected: string]>([
    ["nothing at all", [], "plan"],
    ["only what is over", [meeting("old", "2026-02-05", adopted)], "plan"],
    ["a forgotten meeting is not prepared any more", [meeting("past", "2026-03-04")], "plan"],
    ["what was called off is not prepared", [meeting("off", "2026-04-02", { cancelledOn: TODAY })], "plan"],
    ["nor begun", [meeting("off", TODAY, { cancelledOn: TODAY }), meeting("on", TODAY)], "today on"],
    ["live before all", [meeting("now", TODAY), meeting("going", "2026-03-01", live)], "live going"],
    [
      "today before a verslag",
      [meeting("draft", "2026-02-05", closed), meeting("now", TODAY), meeting("later", "2026-04-02")],
      "today now",
    ],
    [
      "the first of today",
      [meeting("evening", TODAY), meeting("morning", TODAY, { start: "10:00" })],
      "today morning",
    ],
    [
      "a meeting of today that was closed is worked out",
      [meeting("done", TODAY, closed), meeting("later", "2026-04-02")],
      "workOut done",
    ],
    [
      "the last verslag first",
      [meeting("older", "2026-01-08", closed), meeting("newer", "2026-02-05", closed)],
      "workOut newer",
    ],
    [
      "a concept only waits",
      [meeting("concept", "2026-02-05", concept), meeting("later", "2026-04-02")],
      "prepare later",
    ],
    [
      "a reopened verslag is worked out again",
      [meeting("again", "2026-02-05", { ...closed, status: [1, DRAFT] })],
      "workOut again",
    ],
    [
      "the soonest to come",
      [meeting("may", "2026-05-07"), meeting("april", "2026-04-02"), meeting("someday", "")],
      "prepare april",
    ],
    ["one without a date, when there is no other", [meeting("someday", "")], "prepare someday"],
  ])("%s", (_name, meetings, expected) => {
    const next = nextThing(meetings, TODAY);
    expect(next.kind === "plan" ? "plan" : `${next.kind} ${next.meeting.id}`).toBe(expected);
  });
});

test("what waits: the oldest first, never the next thing itself, never what is adopted or to come", () => {
  const meetings = [
    meeting("draft", "2026-02-20", closed),
    meeting("concept", "2026-02-05", concept),
    meeting("forgotten", "2026-02-12"),
    meeting("called off", "2026-02-13", { cancelledOn: "2026-02-10" }),
    meeting("older draft", "2026-01-08", closed),
    meeting("adopted", "2026-01-01", adopted),
    meeting("later", "2026-04-02"),
    meeting("someday", ""),
  ];
  const next = nextThing(meetings, TODAY);
  expect(waitingMeetings(meetings, TODAY, next).map(({ meeting: { id }, waits }) => [id, waits])).toEqual([
    ["older draft", "workOut"],
    ["concept", "adoption"],
    ["forgotten", "minutes"],
  ]);
});

const action = (id: string, due: string, done = ""): Block => ({
  ...blank(blocks, id),
  due,
  done,
  kind: "action",
});

const actions = [
  action("yesterday", "2026-03-04"),
  action("in a week", "2026-03-12"),
  action("today", TODAY),
  action("no date", ""),
  action("done", "2026-03-01", "2026-03-02"),
  action("done early", "2026-03-06", "2026-03-02"),
  action("in eight days", "2026-03-13"),
  action("long ago", "2025-12-31"),
];

test("actions wait from the day after their date", () => {
  expect(overdueActions(actions, TODAY).map(({ id }) => id)).toEqual(["long ago", "yesterday"]);
});

test("the week runs from today to the same day next week", () => {
  expect(actionsThisWeek(actions, TODAY).map(({ id }) => id)).toEqual(["today", "in a week"]);
  const meetings = [
    meeting("second", "2026-03-07"),
    meeting("first", "2026-03-06"),
    meeting("held", "2026-03-06", closed),
    meeting("off", "2026-03-06", { cancelledOn: "2026-03-04" }),
    meeting("far", "2026-03-13"),
    meeting("someday", ""),
  ];
  const next = nextThing(meetings.slice(0, 2), TODAY);
  expect(meetingsThisWeek(meetings, TODAY, { kind: "plan" }).map(({ id }) => id)).toEqual([
    "first",
    "second",
  ]);
  expect(meetingsThisWeek(meetings, TODAY, next).map(({ id }) => id)).toEqual(["second"]);
});
