/** The shipped formats and what an organisation makes of them. */

import { describe, expect, test } from "vitest";
import { termOf } from "../../../tests/support/board-terms.ts";
import { blank } from "../table.ts";
import { formats } from "../tables/formats.ts";
import { MEETING_KINDS } from "../tables/meetings.ts";
import { AS_SHIPPED, endAfter, formatOf, isAdapted } from "./format-of.ts";
import { askedBy, hasFunctie, unseatedOn } from "./invitees.ts";
import { DISTRICT_OFFICER, SHIPPED_FORMATS } from "./shipped-formats.ts";

const stored = (over: object) => ({ ...blank(formats, "board"), ...over });

describe("as shipped", () => {
  test.each(MEETING_KINDS)("%s has an agenda that fits in its time", (kind) => {
    const { agenda, duration, checklist } = SHIPPED_FORMATS[kind];
    const planned = agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
    expect(agenda.length).toBeGreaterThan(2);
    expect(duration === 0 || planned <= duration).toBe(true);
    expect(new Set(checklist).size).toBe(checklist.length);
    expect(agenda.filter((item) => item.kind === "adoptMinutes").length).toBeLessThanOrEqual(1);
    expect(agenda.filter((item) => item.kind === "letters").length).toBeLessThanOrEqual(1);
  });

  test.each(["director", "district"] as const)("the stadsdeelmedewerker is asked to a %s talk", (kind) => {
    expect(formatOf(kind).invitees.functies).toContain(DISTRICT_OFFICER);
  });

  test("residents are welcome at what is held for them", () => {
    expect(MEETING_KINDS.filter((kind) => SHIPPED_FORMATS[kind].isPublic)).toEqual(["public", "information"]);
  });

  test("a thematafel goes in rounds, in their order", () => {
    const rounds = formatOf("themeTable").agenda.map((item) => item.round);
    expect(rounds.filter((round) => round > 0)).toEqual([1, 2, 3]);
  });

  test("the agenda of a public meeting runs as in The Hague", () => {
    expect(formatOf("public").agenda.map((item) => item.title)).toEqual([
      "Opening en vaststelling agenda",
      "Verslag vorige keer",
      "Mededelingen bestuur en ingekomen stukken",
      "Werkgroepen en onderwerpen",
      "Gemeente en politie",
      "Rondvraag",
      "Sluiting",
    ]);
  });

  test("a kind of a newer version is held as an ordinary overleg", () => {
    expect(formatOf("picnic")).toEqual(SHIPPED_FORMATS.other);
    expect(formatOf("constructor")).toEqual(SHIPPED_FORMATS.other);
  });
});

describe("of the organisation", () => {
  test("only what was changed is its own", () => {
    const own = stored({ duration: 90, checklist: [] });
    expect(formatOf("board", own)).toEqual({ ...SHIPPED_FORMATS.board, duration: 90, checklist: [] });
  });

  test.each([
    [undefined, false],
    [stored({}), false],
    [stored(AS_SHIPPED), false],
    [stored({ isPublic: false }), true],
    [stored({ agenda: [] }), true],
  ])("adapted or not", (own, expected) => {
    expect(isAdapted(own)).toBe(expected);
  });
});

test.each([
  ["20:00", 120, "22:00"],
  ["19:45", 90, "21:15"],
  ["23:00", 120, "23:59"],
  ["20:00", 0, ""],
  ["", 120, ""],
  ["koffie", 120, ""],
])("%s and %i minutes end at %s", (start, minutes, end) => {
  expect(endAfter(start, minutes)).toBe(end);
});

describe("whom a format asks", () => {
  const person = (id: string, group: string, functie = "", left = false) => ({ id, group, functie, left });
  const none = { terms: [], date: "2026-03-05" };
  const people = [
    person("a", "board", "voorzitter"),
    person("b", "board", "secretaris", true),
    person("c", "official", "Stadsdeelmedewerker Segbroek"),
    person("d", "volunteer", "tuin en wijkagent"),
    person("e", "official", "stadsdeeldirecteur", true),
  ];

  test("people of its groups and functions who are still there, each once", () => {
    const asked = askedBy(
      { groups: ["board"], functies: ["voorzitter", "stadsdeelmedewerker"] },
      people,
      none,
    );
    expect(asked.people.map((each) => each.id)).toEqual(["a", "c"]);
    expect(asked.missing).toEqual([]);
  });

  test("a function that nobody has is named", () => {
    const asked = askedBy({ groups: [], functies: ["stadsdeeldirecteur", "wijkagent"] }, people, none);
    expect(asked.missing).toEqual(["stadsdeeldirecteur"]);
  });

  test("of the board without a seat on that day: not in the group, and not by the functie either", () => {
    const terms = [
      termOf("2020-01-01", "2023-12-31", { personId: "a", functie: "voorzitter", endedOn: "2023-12-31" }),
      termOf("2015-01-01", "2018-12-31", { personId: "d", endedOn: "2018-12-31" }),
    ];
    const all = [...people, person("f", "board", "secretaris")];
    const whom = { groups: ["board"], functies: ["voorzitter", "wijkagent"] };
    const asked = askedBy(whom, all, { terms, date: "2026-03-05" });
    expect(asked.people.map((each) => each.id)).toEqual(["d", "f"]);
    expect(asked.missing).toEqual(["voorzitter"]);
    const then = askedBy(whom, all, { terms, date: "2022-03-05" });
    expect(then.people.map((each) => each.id)).toEqual(["a", "d", "f"]);
  });

  test.each([
    ["goes on", [["2024-01-01", "2027-12-31", ""]], true],
    ["goes on without an end", [["2024-01-01", "", ""]], true],
    ["lapsed", [["2020-01-01", "2023-12-31", ""]], true],
    ["stepped down", [["2020-01-01", "2023-12-31", "2023-12-31"]], false],
    ["steps down later", [["2024-01-01", "2027-12-31", "2026-03-06"]], true],
    ["begins that day", [["2026-03-05", "", ""]], true],
    ["begins a day later", [["2026-03-06", "2030-03-05", ""]], false],
    [
      "away in between",
      [
        ["2018-01-01", "2021-12-31", "2021-12-31"],
        ["2027-01-01", "", ""],
      ],
      false,
    ],
    [
      "stepped down, and chosen again",
      [
        ["2018-01-01", "2021-12-31", "2021-12-31"],
        ["2025-01-01", "", ""],
      ],
      true,
    ],
    ["days that are none", [["", "morgen", ""]], true],
  ] as const)("on 5 March 2026, somebody whose term is one that %s", (_name, days, sits) => {
    const terms = days.map(([from, until, endedOn]) => termOf(from, until, { personId: "a", endedOn }));
    expect(unseatedOn(terms, "2026-03-05").has("a")).toBe(!sits);
  });

  test.each(["", "2026-02-31"])("on the day %j nobody is left out", (date) => {
    const terms = [termOf("2020-01-01", "", { personId: "a", endedOn: "2021-01-01" })];
    expect(unseatedOn(terms, date).size).toBe(0);
  });

  test.each([
    ["Voorzitter", "voorzitter", true],
    ["vicevoorzitter", "voorzitter", false],
    ["voorzitterschap", "voorzitter", false],
    ["secretaris, voorzitter", "voorzitter", true],
    ["  voorzitter   werkgroep", "VOORZITTER", true],
    ["", "voorzitter", false],
    ["voorzitter", "  ", false],
  ])("%j names %j: %s", (own, functie, expected) => {
    expect(hasFunctie(own, functie)).toBe(expected);
  });
});
