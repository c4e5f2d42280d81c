/** The duties of a year, worked out from the meetings themselves; sources: domain.md, Norms, and issue 5, 4. */

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { record } from "../../../tests/support/meeting-file.fixture.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import { addDays } from "../../kernel/civil-date.ts";
import { type NormsInForce, normsInForce } from "../norms/norms-in-force.ts";
import { blank } from "../table.ts";
import { MEETING_KINDS, type Meeting, meetings } from "../tables/meetings.ts";
import { type Duty, type DutyMark, duties, dutyMarkId, dutyMarks, type Norm } from "../tables/norms.ts";
import { publications } from "../tables/publications.ts";
import { bookYear, bookYearOf, yearAfter, yearBefore } from "./book-year.ts";
import type { DutyState, YearState } from "./year.ts";
import { type YearSource, yearStateOf } from "./year-state.ts";

const TODAY = "2026-06-15";
const HELD = { opened: "20:00", closed: "22:00" };
const NO_LAW = { legalForm: "", deputyRule: "", deputyRuleCheckedOn: "" } as const;
const HAGUE = normsInForce({ normSetId: "" }, [], []);

const meeting = (id: string, date: string, more: Partial<Meeting> = {}) =>
  record(meetings, { id, date, ...more });
const mark = (year: string, id: string, on: string): DutyMark => ({
  ...blank(dutyMarks, dutyMarkId(year, id)),
  on,
});
const duty = (id: string, more: Partial<Duty> = {}): Duty => ({ ...blank(duties, id), title: id, ...more });

const stateOf = (more: Partial<YearSource> = {}): YearState =>
  yearStateOf({
    year: bookYear("2026", 1),
    meetings: [],
    publications: [],
    norms: HAGUE,
    duties: [],
    marks: [],
    organisation: NO_LAW,
    today: TODAY,
    ...more,
  });

function dutyOf<K extends DutyState["kind"]>(state: YearState, id: string, kind: K) {
  const found = state.duties.find((each) => each.id === id);
  if (found?.kind !== kind) throw new Error(`no ${kind} duty ${id}`);
  return found as Extract<DutyState, { kind: K }>;
}

const tablesOf = (state: YearState, id: string): string =>
  dutyOf(state, id, "meetings")
    .tables.map((table) => table.state)
    .join(" ");

test("an empty organisation in The Hague: two public meetings, two talks, verslagen, and the year together", () => {
  const state = stateOf();
  expect(state.duties.map(({ id, kind }) => [id, kind])).toEqual([
    ["publicMeetings", "meetings"],
    ["minutesPublic", "minutes"],
    ["directorTalks", "meetings"],
    ["yearTogether", "mark"],
  ]);
  expect(tablesOf(state, "publicMeetings")).toBe("free free");
  expect(dutyOf(state, "directorTalks", "meetings").plans).toBe("director");
});

// issue 5: "planned/held/missing computed from the meetings themselves".
test.each<[string, string, Partial<Meeting>, string]>([
  ["held", "2026-03-05", { kind: "public", ...HELD }, "held free"],
  ["held on the first day", "2026-01-01", { kind: "public", ...HELD }, "held free"],
  ["held on the last day", "2026-12-31", { kind: "public", ...HELD }, "held free"],
  ["an open board meeting", "2026-03-05", { kind: "board", isPublic: true, ...HELD }, "held free"],
  [
    "held although it was called off",
    "2026-03-05",
    { kind: "public", ...HELD, cancelledOn: TODAY },
    "held free",
  ],
  ["planned", "2026-10-01", { kind: "public" }, "planned free"],
  ["planned for today", TODAY, { kind: "public" }, "planned free"],
  ["going on", TODAY, { kind: "public", opened: "20:00" }, "planned free"],
  ["going on since yesterday", "2026-06-14", { kind: "public", opened: "20:00" }, "planned free"],
  ["called off", "2026-10-01", { kind: "public", cancelledOn: TODAY }, "free free"],
  ["past, and never held", "2026-03-05", { kind: "public" }, "free free"],
  ["without a date", "", { kind: "public" }, "free free"],
  ["without a date, going on", "", { kind: "public", opened: "20:00" }, "free free"],
  ["of the year before", "2025-12-31", { kind: "public", ...HELD }, "free free"],
  ["of the year after", "2027-01-01", { kind: "public" }, "free free"],
  ["behind closed doors", "2026-03-05", { kind: "board", ...HELD }, "free free"],
  ["a street party", "2026-03-05", { kind: "activity", isPublic: true, ...HELD }, "free free"],
])("a public meeting %s", (_name, date, more, tables) => {
  expect(tablesOf(stateOf({ meetings: [meeting("m", date, more)] }), "publicMeetings")).toBe(tables);
});

test("more tables than asked when more were held, the held ones first and by date", () => {
  const all = [
    meeting("c", "2026-11-05", { kind: "public" }),
    meeting("b", "2026-05-05", { kind: "public", ...HELD }),
    meeting("a", "2026-02-05", { kind: "public", ...HELD }),
  ];
  const found = dutyOf(stateOf({ meetings: all }), "publicMeetings", "meetings");
  expect(found.tables.map((table) => table.state !== "free" && table.meeting.id)).toEqual(["a", "b", "c"]);
  expect(found.asked).toBe(2);
});

describe("a boekjaar from September", () => {
  const evenings = [
    meeting("last", "2026-08-31", { kind: "public", ...HELD }),
    meeting("first", "2026-09-01", { kind: "public", ...HELD }),
  ];
  test.each([
    ["2025", "last"],
    ["2026", "first"],
  ])("%s has the evening %s", (id, held) => {
    const state = stateOf({ year: bookYear(id, 9), meetings: evenings, today: "2026-10-01" });
    expect(dutyOf(state, "publicMeetings", "meetings").held.map((each) => each.id)).toEqual([held]);
  });
});

// domain.md, Norms: "verslagen of overleg are public | all".
describe("verslagen public", () => {
  test.each<[string, Partial<Meeting>, boolean]>([
    ["a public meeting", { kind: "public" }, true],
    ["an open ledenvergadering", { kind: "members", isPublic: true }, true],
    ["overleg with the stadsdeel", { kind: "district" }, true],
    ["a talk with the director", { kind: "director" }, true],
    ["overleg with a dienst", { kind: "department" }, true],
    ["a board meeting", { kind: "board" }, false],
    ["a street party", { kind: "activity", isPublic: true }, false],
  ])("%s", (_name, more, counts) => {
    const state = stateOf({ meetings: [meeting("m", "2026-03-05", { ...HELD, ...more })] });
    expect(dutyOf(state, "minutesPublic", "minutes").waiting.length).toBe(counts ? 1 : 0);
  });

  test("made public in any way counts once, taken back does not, and what is not held has none", () => {
    const all = ["site", "two", "back", "none"].map((id) =>
      meeting(id, "2026-03-05", { kind: "public", ...HELD }),
    );
    const published = [
      record(publications, { id: "1", meetingId: "site", via: "website", on: "2026-04-01" }),
      record(publications, { id: "2", meetingId: "two", via: "website", on: "2026-04-01" }),
      record(publications, { id: "3", meetingId: "two", via: "inspection", on: "2026-04-02" }),
      record(publications, { id: "4", meetingId: "back", via: "website", on: "" }),
      record(publications, { id: "5", meetingId: "planned", via: "website", on: "2026-04-02" }),
    ];
    const planned = meeting("planned", "2026-10-05", { kind: "public" });
    const found = dutyOf(
      stateOf({ meetings: [...all, planned], publications: published }),
      "minutesPublic",
      "minutes",
    );
    expect(found.published.map(({ id }) => id)).toEqual(["site", "two"]);
    expect(found.waiting.map(({ id }) => id)).toEqual(["back", "none"]);
  });
});

describe("what cannot be worked out", () => {
  test("is ticked for one year", () => {
    const marks = [mark("2026", "yearTogether", "2025-11-20"), mark("2025", "yearTogether", "2024-11-20")];
    expect(dutyOf(stateOf({ marks }), "yearTogether", "mark").mark?.on).toBe("2025-11-20");
    expect(
      dutyOf(stateOf({ year: bookYear("2027", 1), marks }), "yearTogether", "mark").mark,
    ).toBeUndefined();
  });

  test("is open again when the tick was taken back", () => {
    const state = stateOf({ marks: [mark("2026", "yearTogether", "")] });
    expect(dutyOf(state, "yearTogether", "mark").mark).toBeUndefined();
  });
});

describe("a norm that is only said", () => {
  const said = (more: Partial<Norm>): NormsInForce => {
    const norm = { ...HAGUE.norms[0], id: "look", measure: "none", kinds: [], ...more } as Norm;
    const own = { ...norm, isChanged: false, isOff: false, own: "", isAdded: false } as const;
    return { set: { ...HAGUE.set, norms: [norm] }, norms: [own] };
  };
  const marks = [mark("2023", "look", "2023-05-01"), mark("2021", "look", "2021-05-01")];

  test.each([
    ["2023", "2023-05-01"],
    ["2026", "2023-05-01"],
    ["2027", ""],
    ["2022", "2021-05-01"],
  ])("every four years: %s rests on %j", (id, on) => {
    const norms = said({ value: 4, unit: "everyYears" });
    const found = dutyOf(stateOf({ year: bookYear(id, 1), norms, marks }), "look", "mark").mark;
    expect(found?.on ?? "").toBe(on);
  });

  test.each(["perYear", "", "of later"])("is for its own year alone with the unit %j", (unit) => {
    const norms = said({ value: 1, unit });
    expect(dutyOf(stateOf({ year: bookYear("2024", 1), norms, marks }), "look", "mark").mark).toBeUndefined();
  });

  test.each(["years", "afterYears"])("is about persons, and no duty of a year, with the unit %j", (unit) => {
    expect(stateOf({ norms: said({ value: 6, unit }) }).duties).toEqual([]);
  });
});

describe("own duties", () => {
  test("one that a meeting does is counted, and a tick changes nothing about that", () => {
    const own = duty("borrel", { meetingKind: "activity", perYear: 2 });
    const all = [meeting("m", "2026-03-05", { kind: "activity", ...HELD })];
    const state = stateOf({ duties: [own], meetings: all, marks: [mark("2026", "borrel", TODAY)] });
    expect(tablesOf(state, "borrel")).toBe("held free");
  });

  test("stand in the order of the boekjaar, those of any month last", () => {
    const own = [duty("b", { month: 3 }), duty("any"), duty("a", { month: 10 }), duty("c", { month: 3 })];
    const ids = (start: number) =>
      stateOf({ year: bookYear("2026", start), duties: own })
        .duties.slice(4)
        .map(({ id }) => id);
    expect(ids(1)).toEqual(["b", "c", "a", "any"]);
    expect(ids(9)).toEqual(["a", "b", "c", "any"]);
  });

  test("do not count for years before they began", () => {
    const own = [duty("kvk", { since: "2026" })];
    const has = (year: string) =>
      stateOf({ year: bookYear(year, 1), duties: own }).duties.some(({ id }) => id === "kvk");
    expect([has("2025"), has("2026"), has("2027")]).toEqual([false, true, true]);
  });
});

// domain.md: "algemene ledenvergadering (only a vereniging)"; WBTR belet and ontstentenis.
describe("the rechtsvorm", () => {
  test.each([
    ["association", ["legal:membersMeeting", "legal:accounts", "legal:deputyRule"]],
    ["foundation", ["legal:accounts", "legal:deputyRule"]],
    ["none", []],
    ["", []],
    ["a word of later", []],
    ["constructor", []],
  ])("%s", (legalForm, ids) => {
    const state = stateOf({ organisation: { ...NO_LAW, legalForm } });
    expect(state.duties.filter(({ basis }) => basis.kind === "legal").map(({ id }) => id)).toEqual(ids);
  });

  test("the ledenvergadering is counted from the meetings", () => {
    const all = [meeting("alv", "2026-04-05", { kind: "members", ...HELD })];
    const organisation = { ...NO_LAW, legalForm: "association" };
    expect(tablesOf(stateOf({ organisation, meetings: all }), "legal:membersMeeting")).toBe("held");
  });

  test.each([
    [1, 6],
    [9, 2],
    [7, 12],
  ])("the accounts of a boekjaar from month %i are for month %i", (start, month) => {
    const state = stateOf({
      year: bookYear("2026", start),
      organisation: { ...NO_LAW, legalForm: "foundation" },
    });
    expect(dutyOf(state, "legal:accounts", "mark").month).toBe(month);
  });

  test.each([
    ["2026-01-01", true],
    ["2026-12-31", true],
    ["2025-12-31", false],
    ["", false],
  ])("the rule for belet looked at on %j", (deputyRuleCheckedOn, isDone) => {
    const organisation = { legalForm: "foundation", deputyRule: "De secretaris.", deputyRuleCheckedOn };
    const found = dutyOf(stateOf({ organisation }), "legal:deputyRule", "mark").mark;
    expect(found?.on ?? "").toBe(isDone ? deputyRuleCheckedOn : "");
  });

  test("a year in which the rule was looked at keeps that when it is looked at again later", () => {
    const organisation = { legalForm: "foundation", deputyRule: "", deputyRuleCheckedOn: "2026-02-01" };
    const marks = [mark("2025", "legal:deputyRule", "2025-02-01")];
    const before = stateOf({ year: bookYear("2025", 1), organisation, marks });
    expect(dutyOf(before, "legal:deputyRule", "mark").mark?.on).toBe("2025-02-01");
  });
});

describe("norms of any set", () => {
  const anyNorm: fc.Arbitrary<Norm> = fc.record({
    id: fc.uuid(),
    title: fc.string({ maxLength: 20 }),
    measure: fc.constantFrom<Norm["measure"]>(
      ...HAGUE.norms.map((each) => each.measure),
      "meetingsOfKind",
      "none",
      "of later",
    ),
    kinds: fc.subarray<Norm["kinds"][number]>([...MEETING_KINDS]),
    value: fc.option(fc.double({ min: 0, max: 1000, noNaN: true })),
    unit: fc.constantFrom("", "perYear", "years", "everyYears"),
    for: fc.constantFrom<Norm["for"]>("organisation", "together", "municipality", "pep", "somebody else"),
    weight: fc.constantFrom<Norm["weight"]>("condition", "wish", "demand"),
    source: fc.string({ maxLength: 20 }),
    sourceDate: fc.constantFrom("2021", ""),
    remark: fc.constant(""),
  });
  const anyMeeting = fc
    .record({
      date: fc.integer({ min: -500, max: 500 }).map((days) => addDays(TODAY, days)),
      kind: fc.constantFrom(...MEETING_KINDS),
      isPublic: fc.boolean(),
      opened: fc.constantFrom("", "20:00"),
      closed: fc.constantFrom("", "22:00"),
      cancelledOn: fc.constantFrom("", TODAY),
    })
    .map((each) => meeting("", each.date, each));
  const manyMeetings = fc
    .array(anyMeeting, { maxLength: 30 })
    .map((list) => list.map((each, index) => ({ ...each, id: `m${index}` })));
  const startMonth = fc.integer({ min: 1, max: 12 });
  const withNorms = (list: readonly Norm[], isOff = false): NormsInForce => ({
    set: { id: "set", name: "", municipality: "", norms: [...list] },
    norms: list.map((norm) => ({ ...norm, isChanged: false, isOff, own: "", isAdded: false })),
  });

  // domain.md: "What others must do never shows as missing on Vandaag, Jaar or in the Jaarmap".
  test("what the municipality, PEP or somebody else must do is never a duty", () => {
    fc.assert(
      fc.property(fc.array(anyNorm, { maxLength: 20 }), manyMeetings, (list, all) => {
        for (const each of stateOf({ norms: withNorms(list), meetings: all }).duties)
          expect(
            each.basis.kind === "norm" && ["organisation", "together"].includes(each.basis.norm.for),
          ).toBe(true);
      }),
      runs(300),
    );
  });

  test("what was put aside is never a duty", () => {
    fc.assert(
      fc.property(fc.array(anyNorm, { maxLength: 10 }), (list) => {
        expect(stateOf({ norms: withNorms(list, true) }).duties).toEqual([]);
      }),
      runs(100),
    );
  });

  test("there are never fewer tables than asked, and every meeting sits at one at most", () => {
    fc.assert(
      fc.property(fc.array(anyNorm, { maxLength: 8 }), manyMeetings, (list, all) => {
        for (const each of stateOf({ norms: withNorms(list), meetings: all }).duties) {
          if (each.kind !== "meetings") continue;
          const seated = each.tables.flatMap((table) => (table.state === "free" ? [] : [table.meeting.id]));
          expect(new Set(seated).size).toBe(seated.length);
          expect(seated.length).toBe(each.held.length + each.coming.length);
          expect(each.tables.length).toBe(Math.max(each.asked, seated.length));
          expect(each.asked).toBe(Math.ceil(each.asked));
        }
      }),
      runs(200),
    );
  });

  const heldIn = (state: YearState): string[] =>
    state.duties.flatMap((each) => (each.kind === "meetings" ? each.held.map(({ id }) => id) : []));
  const justPublic = withNorms([{ ...HAGUE.norms[0], kinds: [] } as Norm]);
  const yearsAround = (date: string, start: number) => {
    const year = bookYearOf(date, start);
    return [
      yearBefore(yearBefore(year)),
      yearBefore(year),
      year,
      yearAfter(year),
      yearAfter(yearAfter(year)),
    ];
  };

  test("every meeting that was held is counted in exactly one boekjaar", () => {
    fc.assert(
      fc.property(manyMeetings, startMonth, (all, start) => {
        const counted = yearsAround(TODAY, start).flatMap((year) =>
          heldIn(stateOf({ year, norms: justPublic, meetings: all })),
        );
        const expected = all.filter(
          (each) =>
            each.closed !== "" && (each.kind === "public" || (each.isPublic && each.kind !== "activity")),
        );
        expect([...counted].sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
      runs(200),
    );
  });

  test("moving a meeting one day changes at most the two years it was and is in", () => {
    fc.assert(
      fc.property(manyMeetings, startMonth, fc.nat(29), fc.constantFrom(1, -1), (all, start, at, by) => {
        const moved = all[at];
        fc.pre(moved !== undefined);
        if (!moved) return;
        const later = { ...moved, date: addDays(moved.date, by) };
        const after = all.map((each) => (each === moved ? later : each));
        const touched = [moved.date, later.date].map((date) => bookYearOf(date, start).id);
        for (const year of yearsAround(TODAY, start)) {
          if (touched.includes(year.id)) continue;
          expect(stateOf({ year, meetings: after })).toEqual(stateOf({ year, meetings: all }));
        }
      }),
      runs(200),
    );
  });
});
