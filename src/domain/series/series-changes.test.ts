/** What a change of a series does to its meetings, and above all what it leaves alone. */

import { describe, expect, test } from "vitest";
import { blank } from "../table.ts";
import { meetings } from "../tables/meetings.ts";
import { type Series, series } from "../tables/series.ts";
import { nextUntil, type SeriesMeeting, type SeriesValues, seriesChanges } from "./series-changes.ts";
import { isPrepared, seriesMeetingId } from "./series-meeting.ts";

const TODAY = "2026-03-05";
const rule = { nth: 2, weekday: 2, exceptMonths: [7, 8] };
const before: Series = {
  ...blank(series, "s"),
  rule,
  start: "20:00",
  end: "22:00",
  place: "Buurthuis",
  from: "2026-01-01",
  until: "2026-06-30",
};
const values = (over: Partial<SeriesValues> = {}): SeriesValues => {
  const { id: _id, ...rest } = before;
  return { ...rest, rule, ...over };
};
const meeting = (date: string, over: Partial<SeriesMeeting> = {}): SeriesMeeting => ({
  ...blank(meetings, seriesMeetingId("s", date.slice(0, 7))),
  date,
  seriesDate: date,
  seriesId: "s",
  start: "20:00",
  end: "22:00",
  place: "Buurthuis",
  deleted: false,
  ...over,
});
const SPRING = ["2026-01-13", "2026-02-10", "2026-03-10", "2026-04-14", "2026-05-12", "2026-06-09"];
const spring = (over: Readonly<Record<string, Partial<SeriesMeeting>>> = {}) =>
  SPRING.map((date) => meeting(date, over[date]));
const say = (changes: ReturnType<typeof seriesChanges>) =>
  changes.map((change) => {
    switch (change.kind) {
      case "made":
        return `made ${change.occurrence.date}`;
      case "changed":
        return `changed ${change.meeting.date} ${JSON.stringify(change.fields)}`;
      case "removed":
        return `removed ${change.meeting.date}`;
      case "kept":
        return `kept ${change.meeting.date} ${change.why}`;
    }
  });
const change = (over: Partial<SeriesValues>, list = spring(), prepared: string[] = []) =>
  say(seriesChanges(before, values(over), list, new Set(prepared), TODAY));

describe("another time or place", () => {
  test("goes to what is still to come", () => {
    expect(change({ place: "Kerkzaal" })).toEqual(
      ["2026-03-10", "2026-04-14", "2026-05-12", "2026-06-09"].map(
        (date) => `changed ${date} {"place":"Kerkzaal"}`,
      ),
    );
  });

  test.each<[string, Partial<SeriesMeeting>]>([
    ["moved", { date: "2026-04-16" }],
    ["cancelled", { cancelledOn: "2026-03-01" }],
    ["invited", { invited: { sequence: 0, said: "x" } }],
    ["own", { place: "Bij Aïsha thuis" }],
  ])("leaves alone what was %s", (why, over) => {
    const said = change({ place: "Kerkzaal" }, spring({ "2026-04-14": over }));
    expect(said).toContain(`kept ${over.date ?? "2026-04-14"} ${why}`);
    expect(said).toHaveLength(4);
  });

  test("nor touches what was held or has begun", () => {
    const list = spring({
      "2026-03-10": { opened: "20:00" },
      "2026-04-14": { opened: "20:00", closed: "22:00" },
    });
    expect(change({ place: "Kerkzaal" }, list)).toHaveLength(2);
  });

  test("the same as it was changes nothing", () => {
    expect(change({})).toEqual([]);
  });
});

describe("another rule", () => {
  test("gives the same meetings other dates", () => {
    expect(change({ rule: { ...rule, weekday: 3 } })[1]).toBe(
      'changed 2026-04-14 {"date":"2026-04-08","seriesDate":"2026-04-08"}',
    );
  });

  test("a month left out loses its meeting, but not one that somebody worked on", () => {
    const april = { rule: { ...rule, exceptMonths: [4, 5] } };
    expect(change(april, spring(), [seriesMeetingId("s", "2026-05")])).toEqual([
      "removed 2026-04-14",
      "kept 2026-05-12 prepared",
    ]);
  });

  test("a moved meeting keeps the day it was moved to", () => {
    const list = spring({ "2026-04-14": { date: "2026-04-20" } });
    expect(change({ rule: { ...rule, weekday: 3 } }, list)).toContain("kept 2026-04-20 moved");
  });
});

describe("made longer", () => {
  test("has the new dates only", () => {
    expect(change({ until: "2026-10-31" })).toEqual(["made 2026-09-08", "made 2026-10-13"]);
  });

  test("a deleted meeting does not come back", () => {
    const list = spring({ "2026-04-14": { deleted: true } });
    expect(change({ until: "2026-09-30" }, list)).toEqual(["made 2026-09-08"]);
    expect(change({ rule: { ...rule, weekday: 3 } }, list)).not.toContain("made 2026-04-08");
  });

  test("what the series itself took away may come again", () => {
    const list = spring({ "2026-04-14": { deleted: true, seriesId: "" } });
    expect(change({}, list)).toEqual(["made 2026-04-14"]);
  });

  test("what was put back from the bin by hand is not made a second time", () => {
    const list = spring({ "2026-04-14": { seriesId: "" } });
    expect(change({}, list)).toEqual([]);
  });

  test("a moved meeting is not made again on its old date", () => {
    const list = spring({ "2026-04-14": { date: "2026-05-02" } });
    expect(change({}, list)).toEqual([]);
  });

  test.each([
    ["2026-06-30", "2026-12-31"],
    ["2026-12-31", "2027-12-31"],
  ])("from %s to %s", (until, next) => {
    expect(nextUntil(until)).toBe(next);
  });
});

test("stopping takes away what is to come, and leaves what was moved", () => {
  const list = spring({ "2026-05-12": { date: "2026-05-19" } });
  expect(change({ until: TODAY, stoppedOn: TODAY }, list)).toEqual([
    "removed 2026-03-10",
    "removed 2026-04-14",
    "kept 2026-05-19 moved",
    "removed 2026-06-09",
  ]);
});

describe("somebody worked on it", () => {
  const format = { agenda: [{ title: "Opening", kind: "normal", minutes: 5, round: 0 }] };
  const item = (over: object = {}) => ({ title: "Opening", attachments: [], presenterId: "", ...over });
  test.each([
    [[], [item()], false],
    [["Zaal"], [item()], true],
    [[], [item({ title: "De heg" })], true],
    [[], [item({ presenterId: "p" })], true],
    [[], [item({ attachments: ["brief"] })], true],
  ])("%#", (ticked, items, expected) => {
    expect(isPrepared(ticked, items, format)).toBe(expected);
  });
});
