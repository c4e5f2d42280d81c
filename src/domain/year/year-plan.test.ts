/** The plan of a year: what has a date, what asks for one, and days to propose. */

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { record } from "../../../tests/support/meeting-file.fixture.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import { addDays, weekdayOf } from "../../kernel/civil-date.ts";
import { normsInForce } from "../norms/norms-in-force.ts";
import { blank } from "../table.ts";
import { type Meeting, meetings } from "../tables/meetings.ts";
import { duties, dutyMarkId, dutyMarks } from "../tables/norms.ts";
import { bookYear, isInYear } from "./book-year.ts";
import type { DutyState } from "./year.ts";
import { proposedDays, yearPlanOf } from "./year-plan.ts";
import { agreedOn, yearStateOf } from "./year-state.ts";

const TODAY = "2026-11-22";
const HELD = { opened: "20:00", closed: "22:00" };
const norms = normsInForce({ normSetId: "" }, [], []);
const agreed = { ...blank(dutyMarks, dutyMarkId("2027", "yearTogether")), on: "2026-11-20" };

function planOf(all: readonly Meeting[], marks = [agreed]) {
  const state = yearStateOf({
    year: bookYear("2027", 1),
    meetings: all,
    publications: [],
    norms,
    duties: [
      { ...blank(duties, "kvk"), title: "KvK", month: 2 },
      { ...blank(duties, "any"), title: "Sleutels tellen" },
    ],
    marks,
    organisation: { legalForm: "foundation", deputyRule: "", deputyRuleCheckedOn: "" },
    today: TODAY,
  });
  return yearPlanOf(state, all, TODAY);
}

test("what has a date stands in order; what was called off or has none does not", () => {
  const all = [
    record(meetings, { id: "late", kind: "board", date: "2027-10-05" }),
    record(meetings, { id: "soon", kind: "public", date: "2027-02-05" }),
    record(meetings, { id: "off", kind: "public", date: "2027-03-05", cancelledOn: TODAY }),
    record(meetings, { id: "undated", kind: "public", date: "" }),
    record(meetings, { id: "now", kind: "public", date: "2026-03-05", ...HELD }),
  ];
  const plan = planOf(all);
  expect(plan.dated.map(({ meeting }) => meeting.id)).toEqual(["soon", "late"]);
  expect(plan.toPlan.map(({ duty, count }) => [duty.id, count])).toEqual([
    ["publicMeetings", 1],
    ["directorTalks", 2],
  ]);
});

test("what its day passed for without a word is neither held nor planned, and stands in no plan", () => {
  const all = [
    record(meetings, { id: "forgotten", kind: "public", date: "2026-03-05" }),
    record(meetings, { id: "held", kind: "public", date: "2026-02-05", ...HELD }),
  ];
  const year = bookYear("2026", 1);
  const organisation = { legalForm: "", deputyRule: "", deputyRuleCheckedOn: "" };
  const source = { year, meetings: all, publications: [], norms, duties: [], marks: [], organisation };
  const plan = yearPlanOf(yearStateOf({ ...source, today: TODAY }), all, TODAY);
  expect(plan.dated.map(({ meeting }) => meeting.id)).toEqual(["held"]);
  expect(plan.toPlan).toHaveLength(2);
  const later = "2027-01-01";
  expect(yearPlanOf(yearStateOf({ ...source, today: later }), all, later).toPlan).toEqual([]);
});

test("duties of a month stand beside the dates until they were done; those of any month do not", () => {
  expect(planOf([]).others.map(({ duty, month }) => [duty.id, month])).toEqual([
    ["kvk", 2],
    ["legal:accounts", 6],
  ]);
  const done = { ...blank(dutyMarks, dutyMarkId("2027", "kvk")), on: "2027-01-05" };
  expect(planOf([], [done]).others.map(({ duty }) => duty.id)).toEqual(["legal:accounts"]);
});

test.each([
  ["2027", "2026-11-20"],
  ["2026", ""],
])("%s was planned together on %j", (id, on) => expect(agreedOn({ id }, norms, [agreed])).toBe(on));

test("where it is not asked to plan together, no day is said", () => {
  const without = { ...norms, norms: norms.norms.map((norm) => ({ ...norm, isOff: true })) };
  expect(agreedOn({ id: "2027" }, without, [agreed])).toBe("");
});

describe("days to propose", () => {
  const asked = (plans: string, count: number): DutyState => ({
    id: "asked",
    basis: { kind: "own", duty: blank(duties, "asked") },
    kind: "meetings",
    asked: count,
    held: [],
    coming: [],
    tables: Array.from({ length: count }, () => ({ state: "free" })),
    plans,
  });

  test("none once the year began, and none for what no meeting does", () => {
    expect(proposedDays(bookYear("2026", 1), asked("public", 2), [], TODAY)).toEqual([]);
    expect(proposedDays(bookYear("2027", 1), asked("public", 2), [], "2027-01-01")).toEqual([]);
    const ticked: DutyState = {
      id: "kvk",
      basis: { kind: "own", duty: blank(duties, "kvk") },
      kind: "mark",
      mark: undefined,
      month: 0,
    };
    expect(proposedDays(bookYear("2027", 1), ticked, [], TODAY)).toEqual([]);
  });

  test("lie in the year and on no day that is taken; talks on a weekday of their own", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.nat(364), { maxLength: 40 }),
        fc.constantFrom("public", "director"),
        (start, count, days, kind) => {
          const year = bookYear("2027", start);
          const taken = days.map((each, at) =>
            record(meetings, { id: `m${at}`, date: addDays(year.from, each) }),
          );
          const proposed = proposedDays(year, asked(kind, count), taken, TODAY);
          expect(new Set(proposed).size).toBe(proposed.length);
          for (const day of proposed) {
            expect(isInYear(year, day)).toBe(true);
            expect(weekdayOf(day)).toBe(kind === "public" ? 3 : 4);
            expect(taken.some(({ date }) => date === day)).toBe(false);
          }
        },
      ),
      runs(150),
    );
  });
});
