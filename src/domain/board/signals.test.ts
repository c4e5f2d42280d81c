/** What is told about a board member: domain.md, Rooster ("All else is soft") and Norms (years, introductions, the talk). */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyTerms, effortOf, personOf, termOf } from "../../../tests/support/board-terms.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import { addMonths } from "../../kernel/civil-date.ts";
import { type NormsInForce, normsInForce } from "../norms/norms-in-force.ts";
import { THE_HAGUE } from "../norms/the-hague.ts";
import { blank } from "../table.ts";
import type { Effort, Term } from "../tables/board.ts";
import { type NormChange, normChangeId, normChanges } from "../tables/norms.ts";
import type { Person } from "../tables/people.ts";
import type { Signal } from "./board.ts";
import { boardOf } from "./board-of.ts";

const TODAY = "2026-03-05";
const shipped = normsInForce({ normSetId: "" }, [], []);
const introduced = { introducedOn: "2020-01-01" };

interface Case {
  readonly person?: Partial<Person>;
  readonly efforts?: readonly Effort[];
  readonly norms?: NormsInForce;
  readonly today?: string;
  readonly calledOff?: readonly string[];
}

function signals(
  terms: readonly Term[],
  { person = introduced, efforts = [], norms = shipped, today = TODAY, calledOff = [] }: Case = {},
) {
  const board = boardOf({
    people: [personOf("bram", person)],
    terms: terms.map((term) => ({ ...term, personId: "bram" })),
    offices: [],
    efforts,
    norms,
    today,
    calledOff: new Set(calledOff),
  });
  return [...board.members, ...board.coming, ...board.former].flatMap((member) => member.signals);
}
const kinds = (...given: Parameters<typeof signals>) => signals(...given).map(({ kind }) => kind);
const ahead = (until: string, today = TODAY) =>
  signals([termOf("2025-06-01", until)], { today }).map((signal) =>
    "ahead" in signal ? signal.ahead : signal.kind,
  );

describe("the end of a term is told 12, 6 and 2 months ahead, the nearest only", () => {
  test.each<[string, (number | string)[]]>([
    ["2027-03-06", []],
    ["2027-03-05", [12]],
    ["2026-09-06", [12]],
    ["2026-09-05", [6]],
    ["2026-05-06", [6]],
    ["2026-05-05", [2]],
    ["2026-03-05", [2]],
    ["2026-03-04", ["lapsed"]],
    ["", []],
  ])("until %s", (until, expected) => {
    expect(ahead(until)).toEqual(expected);
  });

  test("over leap days and short months", () => {
    expect(ahead("2028-02-29", "2027-02-28")).toEqual([]);
    expect(ahead("2028-02-29", "2027-03-01")).toEqual([12]);
    expect(ahead("2028-02-29", "2027-12-29")).toEqual([2]);
    expect(ahead("2026-08-31", "2026-02-28")).toEqual([12]);
    expect(ahead("2026-08-31", "2026-03-01")).toEqual([6]);
    expect(ahead("2026-08-31", "2026-03-31")).toEqual([6]);
  });

  test("not when the next term in that office was given already", () => {
    const runningOut = termOf("2024-05-01", "2026-04-30");
    expect(kinds([runningOut, termOf("2026-05-01", "2030-04-30")])).toEqual([]);
    expect(kinds([runningOut, termOf("2026-05-01", "2030-04-30", { functie: "voorzitter" })])).toEqual([
      "ends",
    ]);
  });

  test("also when somebody said that they will step down", () => {
    expect(signals([termOf("2024-05-01", "2030-04-30", { endedOn: "2026-04-01" })])).toMatchObject([
      { kind: "ends", on: "2026-04-01", ahead: 2 },
    ]);
  });

  test("of two functions each by itself, what lapsed in front", () => {
    const two = [
      termOf("2024-05-01", "2026-04-30"),
      termOf("2024-01-01", "2026-01-01", { functie: "redacteur" }),
    ];
    expect(kinds(two)).toEqual(["lapsed", "ends"]);
  });
});

// "A lapsed term is the one real alarm."
test("a lapsed term is told until it is ended or followed", () => {
  const lapsed = termOf("2022-01-01", "2024-12-31");
  expect(signals([lapsed])).toMatchObject([{ kind: "lapsed", on: "2024-12-31" }]);
  expect(kinds([{ ...lapsed, endedOn: "2025-06-01" }])).toEqual([]);
  expect(kinds([lapsed, termOf("2025-03-01", "2029-02-28")])).toEqual([]);
});

// "length of service, 8 years, richtlijn; many disagree; efforts for succession count."
describe("longer than the guideline", () => {
  const since = (from: string, more: Case = {}) => signals([termOf(from, "")], more);
  const over = (from: string, more: Case = {}) =>
    since(from, more).find(({ kind }) => kind === "overGuideline");

  test("from a full month beyond it: eight years are eight years", () => {
    expect(over("2018-03-05")).toBeUndefined();
    expect(over("2018-02-06")).toBeUndefined();
    expect(over("2018-02-05")).toMatchObject({ norm: { id: "serviceYears", value: 8 }, efforts: 0 });
    expect(over("2002-03-05")).toBeDefined();
  });

  test("counts over terms and functions, and not the gaps", () => {
    const terms = (returned: string) => [
      termOf("2010-01-01", "2013-12-31", { functie: "bestuurslid", endedOn: "2013-12-31" }),
      termOf(returned, ""),
    ];
    expect(kinds(terms("2022-02-05"))).toContain("overGuideline");
    expect(kinds(terms("2022-02-06"))).not.toContain("overGuideline");
  });

  test("counts the efforts about them, for their office, and for the whole board", () => {
    const efforts = [
      effortOf("2025-01-01"),
      effortOf("2025-02-01", { functie: "Secretaris" }),
      effortOf("2025-03-01", { personId: "bram" }),
      effortOf("2025-04-01", { functie: "penningmeester" }),
      effortOf("2025-05-01", { personId: "carla" }),
    ];
    expect(over("2010-01-01", { efforts })).toMatchObject({ efforts: 3 });
  });

  test("the number is the norm's, and a norm put aside says nothing", () => {
    expect(over("2018-02-05", { norms: changed("serviceYears", { value: 12 }) })).toBeUndefined();
    expect(over("2014-02-05", { norms: changed("serviceYears", { value: 12 }) })).toBeDefined();
    expect(over("2002-02-05", { norms: changed("serviceYears", { off: true }) })).toBeUndefined();
  });

  test("what is the municipality's never shows", () => {
    const norms = {
      ...shipped,
      norms: shipped.norms.map((norm) => ({ ...norm, for: "municipality" as const })),
    };
    expect(since("2002-02-05", { norms })).toEqual([]);
    expect(since("2020-03-05", { norms })).toEqual([]);
  });
});

// "talk with the municipality about succession, at 6 years, together, advice"
describe("the talk about succession", () => {
  const talk = (from: string, more: Case = {}) =>
    signals([termOf(from, "")], more).filter(({ kind }) => kind === "successionTalk");

  test("from a year ahead, on the day the six years are full", () => {
    expect(talk("2021-03-06")).toEqual([]);
    expect(talk("2021-03-05")).toMatchObject([{ on: "2027-03-05" }]);
    expect(talk("2019-09-12")).toMatchObject([{ on: "2025-09-12" }]);
    expect(talk("2020-02-29")).toMatchObject([{ on: "2026-02-28" }]);
  });

  test("until one about them was noted, from a year ahead", () => {
    const held = (on: string, personId = "bram") =>
      talk("2020-09-12", { efforts: [effortOf(on, { personId })] });
    expect(held("2025-09-12")).toEqual([]);
    expect(held("2025-09-11")).toHaveLength(1);
    expect(held("2026-02-01", "carla")).toHaveLength(1);
    expect(held("2026-02-01", "")).toHaveLength(1);
  });

  test("not beside the guideline, and not when it was put aside", () => {
    expect(talk("2010-01-01")).toEqual([]);
    expect(talk("2020-03-05", { norms: changed("successionTalkYears", { off: true }) })).toEqual([]);
    expect(talk("2024-03-05", { norms: changed("successionTalkYears", { value: 2 }) })).toHaveLength(1);
  });
});

// "introducing new board members … not years served: lead with those."
describe("introductions", () => {
  const nobody = { person: {} };

  test("come before years, for who is new and was not introduced", () => {
    expect(kinds([termOf("2024-03-06", "")], nobody)).toEqual(["notIntroduced"]);
    expect(kinds([termOf("2024-03-05", "")], nobody)).toEqual([]);
    expect(kinds([termOf("2024-03-06", "")], { person: { introducedMeetingId: "m" } })).toEqual([]);
    expect(kinds([termOf("2024-03-06", "")], { person: { introducedOn: "2024-04-01" } })).toEqual([]);
    const atMeeting = { person: { introducedMeetingId: "m" } };
    expect(kinds([termOf("2024-03-06", "")], { ...atMeeting, calledOff: ["m"] })).toEqual(["notIntroduced"]);
    expect(kinds([termOf("2024-03-06", "")], { ...atMeeting, calledOff: ["other"] })).toEqual([]);
    const early = changed("serviceYears", { value: 1 });
    expect(kinds([termOf("2024-06-05", "")], { ...nobody, norms: early })).toEqual([
      "notIntroduced",
      "overGuideline",
    ]);
  });

  test("are not asked of who is still to begin, has left, or whose beginning nobody noted", () => {
    expect(kinds([termOf("2026-04-01", "2030-01-01")], nobody)).toEqual([]);
    expect(kinds([termOf("2025-04-01", "2026-01-01", { endedOn: "2026-01-01" })], nobody)).toEqual([]);
    expect(kinds([], nobody)).toEqual([]);
    expect(kinds([termOf("", "2030-01-01")], nobody)).toEqual([]);
  });
});

test("whatever was typed, what is told is about somebody who sits, and red only about a day that is past", () => {
  fc.assert(
    fc.property(anyTerms, anyDay, (terms, today) => {
      const told = signals(terms, { today, person: {} });
      expect(told.filter((signal) => !isSound(signal, today))).toEqual([]);
    }),
    runs(300),
  );
});

function isSound(signal: Signal, today: string): boolean {
  if (signal.kind === "lapsed") return signal.on < today;
  if (signal.kind !== "ends") return true;
  const isNearest = [6, 2].every((nearer) => nearer >= signal.ahead || signal.on > addMonths(today, nearer));
  return isNearest && signal.on >= today && signal.on <= addMonths(today, signal.ahead);
}

function changed(norm: string, said: Partial<NormChange>): NormsInForce {
  const id = normChangeId(THE_HAGUE.id, norm);
  return normsInForce({ normSetId: "" }, [], [{ ...blank(normChanges, id), ...said }]);
}
