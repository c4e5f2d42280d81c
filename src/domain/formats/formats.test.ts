/** The shipped formats and what an organisation makes of them. */

import { describe, expect, test } from "vitest";
import { blank } from "../table.ts";
import { formats } from "../tables/formats.ts";
import { MEETING_KINDS } from "../tables/meetings.ts";
import { AS_SHIPPED, endAfter, formatOf, isAdapted } from "./format-of.ts";
import { askedBy, hasFunctie } from "./invitees.ts";
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
  const people = [
    person("a", "board", "voorzitter"),
    person("b", "board", "secretaris", true),
    person("c", "official", "Stadsdeelmedewerker Segbroek"),
    person("d", "volunteer", "tuin en wijkagent"),
    person("e", "official", "stadsdeeldirecteur", true),
  ];

  test("people of its groups and functions who are still there, each once", () => {
    const asked = askedBy({ groups: ["board"], functies: ["voorzitter", "stadsdeelmedewerker"] }, people);
    expect(asked.people.map((each) => each.id)).toEqual(["a", "c"]);
    expect(asked.missing).toEqual([]);
  });

  test("a function that nobody has is named", () => {
    expect(askedBy({ groups: [], functies: ["stadsdeeldirecteur", "wijkagent"] }, people).missing).toEqual([
      "stadsdeeldirecteur",
    ]);
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
