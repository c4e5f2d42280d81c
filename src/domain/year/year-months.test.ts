/** The twelve months of a boekjaar. */

import { expect, test } from "vitest";
import { record } from "../../../tests/support/meeting-file.fixture.ts";
import { normsInForce } from "../norms/norms-in-force.ts";
import { blank } from "../table.ts";
import { type Meeting, meetings } from "../tables/meetings.ts";
import { duties } from "../tables/norms.ts";
import { bookYear } from "./book-year.ts";
import { yearMonths } from "./year-months.ts";
import { yearStateOf } from "./year-state.ts";

const TODAY = "2026-06-15";
const HELD = { opened: "20:00", closed: "22:00" };

const monthsOf = (start: number, all: readonly Meeting[]) =>
  yearMonths(
    yearStateOf({
      year: bookYear("2026", start),
      meetings: all,
      publications: [],
      norms: normsInForce({ normSetId: "" }, [], []),
      duties: [{ ...blank(duties, "kvk"), title: "KvK", month: 2 }],
      marks: [],
      organisation: { legalForm: "association", deputyRule: "", deputyRuleCheckedOn: "" },
      today: TODAY,
    }),
    all,
    TODAY,
  );

test.each<[string, string, Partial<Meeting>, string]>([
  ["held", "2026-03-05", HELD, "held"],
  ["to come", "2026-12-31", {}, "planned"],
  ["today", TODAY, {}, "planned"],
  ["going on", "2026-06-14", { opened: "20:00" }, "planned"],
  ["past and never opened", "2026-03-05", {}, "open"],
  ["called off", "2026-10-05", { cancelledOn: TODAY }, ""],
  ["of another year", "2027-01-01", {}, ""],
  ["without a date", "", {}, ""],
])("a meeting %s", (_name, date, more, place) => {
  const found = monthsOf(1, [record(meetings, { id: "m", date, ...more })]).flatMap((month) =>
    month.meetings.map((each) => [month.month, each.place]),
  );
  expect(found).toEqual(place === "" ? [] : [[date.slice(0, 7), place]]);
});

test.each([
  [1, "2026-02", "2026-06"],
  [9, "2027-02", "2027-02"],
])("with a boekjaar from month %i duties stand in their own month", (start, own, legal) => {
  const where = monthsOf(start, []).flatMap(({ month, duties: here }) => here.map(({ id }) => [id, month]));
  expect(Object.fromEntries(where)).toEqual({
    kvk: own,
    "legal:membersMeeting": legal,
    "legal:accounts": legal,
  });
});
