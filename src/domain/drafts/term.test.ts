/** What the board takes about its terms, refuses, and only asks about (domain.md, Rooster). */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../tests/support/property-runs.ts";
import { blank } from "../table.ts";
import { type Term, terms } from "../tables/board.ts";
import { type Person, people } from "../tables/people.ts";
import {
  dayOfYear,
  isThereAlready,
  leavesLapsed,
  parseBoardMember,
  parseTermDates,
  termDoubts,
} from "./term.ts";

describe("the days of a term", () => {
  test.each([
    ["nothing", {}, {}],
    ["a beginning", { from: "2020-02-29" }, {}],
    ["31 February", { from: "2026-02-31" }, { from: "badDate" }],
    ["29 February of a common year", { until: "2027-02-29" }, { until: "badDate" }],
    ["a word", { endedOn: "gisteren" }, { endedOn: "badDate" }],
    ["the year 24", { from: "0024-01-01" }, { from: "badYear" }],
    ["the year 9999", { from: "2020-01-01", until: "9999-12-31" }, { until: "badYear" }],
    ["an end before the beginning", { from: "2024-01-01", until: "2023-12-31" }, { until: "endBeforeStart" }],
    ["one day", { from: "2024-01-01", until: "2024-01-01" }, {}],
    ["gone before it began", { from: "2024-01-01", endedOn: "2020-01-01" }, { endedOn: "endBeforeStart" }],
    ["gone later than agreed", { from: "2020-01-01", until: "2023-12-31", endedOn: "2024-03-01" }, {}],
    ["two at once", { from: "2026-02-31", until: "x" }, { from: "badDate", until: "badDate" }],
  ])("%s", (_name, change, problems) => {
    const dates = { from: "", until: "", endedOn: "", ...change };
    const parsed = parseTermDates(dates);
    expect(parsed).toEqual(
      Object.keys(problems).length > 0 ? { ok: false, error: problems } : { ok: true, value: dates },
    );
  });
});

test.each([
  ["2019", "first", "2019-01-01"],
  [" 2019 ", "last", "2019-12-31"],
  ["19", "first", undefined],
  ["20190", "first", undefined],
  ["0024", "first", undefined],
  ["", "first", undefined],
  ["২০১৯", "first", undefined],
] as const)("the year %j alone, %s day", (typed, end, expected) => {
  expect(dayOfYear(typed, end)).toBe(expected);
});

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  ...blank(people, id),
  name,
  ...more,
});
const known = [
  person("noor", "Noor Şahin"),
  person("twin", "Noor Şahin"),
  person("gone", "Ids Postma", { left: true }),
];
const draft = { name: "Noor Şahin", personId: "", functie: " secretaris ", from: "2024-01-01", until: "" };

describe("whoever comes to sit on the board", () => {
  test.each([
    ["someone of Contacten by name", {}, { party: { personId: "noor", name: "Noor Şahin" } }],
    ["the one that was chosen", { personId: "twin" }, { party: { personId: "twin", name: "Noor Şahin" } }],
    [
      "another name than was chosen",
      { personId: "twin", name: "Bo  Ali" },
      { party: { personId: "", name: "Bo Ali" } },
    ],
    [
      "someone who left, by name alone",
      { name: "Ids Postma" },
      { party: { personId: "", name: "Ids Postma" } },
    ],
    [
      "someone who left, chosen",
      { name: "Ids Postma", personId: "gone" },
      { party: { personId: "gone", name: "Ids Postma" } },
    ],
    ["without a beginning", { from: "" }, { dates: undefined }],
    ["with an end", { until: "2027-12-31" }, { dates: { from: "2024-01-01", until: "2027-12-31" } }],
    ["markup is only text", { name: "<script>" }, { party: { personId: "", name: "<script>" } }],
    ["emoji and Arabic", { name: "🌳 نور" }, { party: { personId: "", name: "🌳 نور" } }],
  ])("%s", (_name, change, expected) => {
    const parsed = parseBoardMember({ ...draft, ...change }, known);
    expect(parsed).toMatchObject({ ok: true, value: { functie: "secretaris", ...expected } });
  });

  test.each([
    ["no name", { name: " \u200b" }, { name: "empty" }],
    ["a pasted document", { name: "a".repeat(100_000) }, { name: "tooLong" }],
    ["no functie", { functie: " " }, { functie: "empty" }],
    ["a functie too long", { functie: "a".repeat(100_000) }, { functie: "tooLong" }],
    ["31 February", { from: "2026-02-31" }, { from: "badDate" }],
    ["an end before the beginning", { until: "2023-12-31" }, { until: "endBeforeStart" }],
    ["an end without a beginning", { from: "", until: "2027-12-31" }, { from: "fromNeeded" }],
    ["nothing at all", { name: "", functie: "", from: "", until: "" }, { name: "empty", functie: "empty" }],
  ])("%s is refused", (_name, change, problems) => {
    expect(parseBoardMember({ ...draft, ...change }, known)).toEqual({ ok: false, error: problems });
  });

  test("whatever is typed, it is taken or told why not", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (name, functie, from, until) => {
        const parsed = parseBoardMember({ name, personId: "", functie, from, until }, known);
        expect(parsed.ok || Object.keys(parsed.error).length > 0).toBe(true);
      }),
      runs(200),
    );
  });
});

const term = (id: string, from: string, until: string, more: Partial<Term> = {}): Term => ({
  ...blank(terms, id),
  functie: "secretaris",
  from,
  until,
  ...more,
});

describe("one more term", () => {
  const today = "2026-03-05";
  const past = { functie: "secretaris", from: "2016-01-01", until: "2019-12-31" };

  test.each([
    ["over, and all there is", past, [], true],
    ["over today", { ...past, until: today }, [], false],
    ["over yesterday", { ...past, until: "2026-03-04" }, [], true],
    ["without an end", { ...past, until: "" }, [], false],
    ["an end that is no day", { ...past, until: "2026-02-31" }, [], false],
    ["followed by another in the functie", past, [term("a", "2020-01-01", "2027-12-31")], false],
    ["after another that was over", past, [term("a", "2012-01-01", "2015-12-31")], true],
    [
      "over while they sit in another functie all the time",
      past,
      [term("a", "2014-01-01", "2027-12-31", { functie: "penningmeester" })],
      true,
    ],
  ])("%s: whether they would sit in it still", (_name, added, had, expected) => {
    expect(leavesLapsed(added, had, today)).toBe(expected);
  });

  test.each([
    ["the same functie and first day", past, true],
    ["the functie in other letters", { ...past, functie: " Secretaris " }, true],
    ["another end", { ...past, until: "2018-12-31" }, true],
    ["a day later", { ...past, from: "2016-01-02" }, false],
    ["another functie", { ...past, functie: "penningmeester" }, false],
  ])("%s: whether it is there already", (_name, added, expected) => {
    expect(isThereAlready(added, [term("a", "2016-01-01", "2019-12-31")])).toBe(expected);
    expect(isThereAlready(added, [])).toBe(false);
  });
});

describe("what is only asked about", () => {
  test.each([
    ["four years", term("a", "2020-01-01", "2023-12-31"), []],
    ["twelve years", term("a", "2020-01-01", "2031-12-31"), []],
    ["sixty years", term("a", "2020-01-01", "2079-12-31"), [{ kind: "long", years: 60 }]],
    ["an open end", term("a", "1980-01-01", ""), []],
    ["no dates", term("a", "", ""), []],
  ])("%s", (_name, one, doubts) => {
    expect(termDoubts(one, [one])).toEqual(doubts);
  });

  test.each([
    ["the day after", term("b", "2024-01-01", ""), false],
    ["on the last day", term("b", "2023-12-31", ""), false],
    ["before the end", term("b", "2023-12-01", ""), true],
    ["around it", term("b", "2010-01-01", ""), true],
    ["another functie", term("b", "2021-01-01", "", { functie: "voorzitter" }), false],
    ["the same in capitals", term("b", "2021-01-01", "", { functie: "Secretaris " }), true],
    ["left before", term("b", "2010-01-01", "2020-12-31", { endedOn: "2019-06-30" }), false],
    ["without a beginning", term("b", "", "2030-12-31"), false],
  ])("beside one %s", (_name, other, overlaps) => {
    const one = term("a", "2020-01-01", "2023-12-31");
    expect(termDoubts(one, [one, other])).toEqual(overlaps ? [{ kind: "overlaps" }] : []);
    expect(termDoubts(other, [one, other])).toEqual(overlaps ? [{ kind: "overlaps" }] : []);
  });
});
