/** What goes into a jaarmap by itself, and what only when it is asked for (domain.md, Privacy; R 4: verslagen are public). */

import { describe, expect, test } from "vitest";
import { blank } from "../table.ts";
import { NOBODY } from "../tables/blocks.ts";
import { ADOPTED, MEETING_KINDS, type Meeting, meetings, PROPOSED } from "../tables/meetings.ts";
import { type Person, people } from "../tables/people.ts";
import { publications } from "../tables/publications.ts";
import {
  boardName,
  EXTRAS,
  type Extra,
  type Extras,
  extrasIn,
  isInner,
  publicPlace,
  tellsDecision,
  tellsMeeting,
  toldOwner,
} from "./public-part.ts";

const meeting = (kind: string, more: Partial<Meeting> = {}): Meeting => ({
  ...blank(meetings, "m"),
  kind,
  ...more,
});
const person = (group: string, functie = ""): Person => ({
  ...blank(people, "p"),
  name: "Aïsha Yıldız",
  group,
  functie,
});
const NO_EXTRAS: Extras = new Set();
const asked = (...extras: Extra[]) => new Set(extras);
const owner = { kind: "person", personId: "p", name: "" };

describe("meetings", () => {
  test("are told of, but for the organisation's own", () => {
    expect(MEETING_KINDS.filter((kind) => isInner(meeting(kind)))).toEqual([
      "board",
      "workingGroup",
      "other",
    ]);
  });

  test("of the board or of a kind that is not known are told when residents could come, or when asked for", () => {
    for (const kind of ["board", "workingGroup", "other", "van later"]) {
      expect(tellsMeeting(meeting(kind), NO_EXTRAS)).toBe(false);
      expect(tellsMeeting(meeting(kind, { isPublic: true }), NO_EXTRAS)).toBe(true);
      expect(tellsMeeting(meeting(kind), asked("innerMeetings"))).toBe(true);
    }
  });
});

describe("a decision", () => {
  const published = new Set(["m"]);
  const none = new Set<string>();
  test.each([
    ["of a published verslag", meeting("board"), published, true],
    ["of an adopted verslag of a public meeting", meeting("public", { status: [0, ADOPTED] }), none, true],
    [
      "of a verslag that residents may not have read",
      meeting("public", { status: [0, PROPOSED] }),
      none,
      false,
    ],
    ["of a verslag that was reopened", meeting("public", { status: [1, 0] }), none, false],
    ["of an adopted verslag of the board", meeting("board", { status: [0, ADOPTED] }), none, false],
    ["outside any meeting", undefined, published, false],
  ])("%s: %#", (_what, of, places, isTold) => {
    expect(tellsDecision(of, places, NO_EXTRAS)).toBe(isTold);
    expect(tellsDecision(of, places, asked("allDecisions"))).toBe(true);
  });
});

test("to whom a verslag was mailed is nobody's business; where it lies is", () => {
  const place = { ...blank(publications, "m:email"), where: " mevrouw Terpstra " };
  expect(publicPlace({ ...place, via: "email" })).toBe("");
  expect(publicPlace({ ...place, via: "inspection", where: " Bibliotheek " })).toBe("Bibliotheek");
  // A way of a newer version may name somebody too.
  expect(publicPlace({ ...place, via: "bezorgd" })).toBe("");
});

describe("names", () => {
  test("of board members only when asked for", () => {
    expect(boardName(person("board"), NO_EXTRAS)).toBe("");
    expect(boardName(person("board"), asked("boardNames"))).toBe("Aïsha Yıldız");
  });

  test.each([
    ["board", "secretaris", { kind: "words", words: "secretaris" }],
    ["board", "", { kind: "board" }],
    ["official", "stadsdeelmedewerker", { kind: "words", words: "stadsdeelmedewerker" }],
    ["official", "", { kind: "official" }],
    ["resident", "bakker", { kind: "resident" }],
    ["volunteer", "buurttuin", { kind: "volunteer" }],
    ["van later", "", { kind: "other" }],
  ])("beside an action, of the group %s, give way to what they are", (group, functie, told) => {
    const others = EXTRAS.filter((extra) => extra !== (group === "board" ? "boardNames" : "otherNames"));
    expect(toldOwner(owner, person(group, functie), NO_EXTRAS)).toEqual(told);
    expect(toldOwner(owner, person(group, functie), asked(...others))).toEqual(told);
    expect(toldOwner(owner, person(group, functie), asked(...EXTRAS))).toEqual({
      kind: "words",
      words: "Aïsha Yıldız",
    });
  });

  test("that were typed and belong to nobody in Contacten are told only when asked for", () => {
    const typed = { kind: "outside", personId: "", name: "Mevrouw Terpstra" };
    expect(toldOwner(typed, undefined, NO_EXTRAS)).toEqual({ kind: "other" });
    expect(toldOwner(typed, undefined, asked("otherNames"))).toEqual({ kind: "words", words: typed.name });
    expect(toldOwner(NOBODY, undefined, asked("otherNames"))).toEqual({ kind: "nobody" });
  });

  test("of functions are no names", () => {
    const office = { kind: "function", personId: "", name: "penningmeester" };
    expect(toldOwner(office, undefined, NO_EXTRAS)).toEqual({ kind: "words", words: "penningmeester" });
  });
});

test("what an address asks for is what is known, each once", () => {
  expect([...extrasIn(["actions", "alles", "boardNames", "actions", ""])]).toEqual(["boardNames", "actions"]);
  expect(extrasIn([])).toEqual(NO_EXTRAS);
  expect(extrasIn(["otherNames"])).toEqual(NO_EXTRAS);
  expect(extrasIn([...EXTRAS])).toEqual(new Set(EXTRAS));
});
