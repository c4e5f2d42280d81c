/** Which verslagen wait to be made public; domain.md, Norms: "verslagen of overleg are public, all, condition" (R 4). */

import { describe, expect, test } from "vitest";
import { normsInForce } from "./norms/norms-in-force.ts";
import { THE_HAGUE } from "./norms/the-hague.ts";
import { publicMinutesNorm, publishedLink, waitingPublication } from "./public-minutes.ts";
import { blank } from "./table.ts";
import { ADOPTED, DRAFT, type Meeting, meetings, PROPOSED } from "./tables/meetings.ts";
import { normChangeId, normChanges } from "./tables/norms.ts";
import { type PublishedVia, publicationId, publications } from "./tables/publications.ts";

const shipped = normsInForce({ normSetId: "" }, [], []);
const meeting = (id: string, more: Partial<Meeting> = {}): Meeting => ({
  ...blank(meetings, id),
  kind: "public",
  date: "2026-02-10",
  opened: "20:00",
  closed: "22:00",
  status: [0, ADOPTED],
  ...more,
});
const published = (meetingId: string, on: string, via: PublishedVia = "website") => ({
  ...blank(publications, publicationId(meetingId, via)),
  meetingId,
  via,
  on,
});
const waiting = (list: readonly Meeting[], made: ReturnType<typeof published>[] = [], bookYearStart = 1) =>
  waitingPublication({
    meetings: list,
    publications: made,
    norms: shipped,
    organisation: { bookYearStart },
    today: "2026-03-05",
  }).map(({ id }) => id);

describe("which verslagen should be public", () => {
  test.each<[string, Partial<Meeting>, boolean]>([
    ["of an openbare vergadering", {}, true],
    ["of any meeting residents could come to", { kind: "board", isPublic: true }, true],
    ["of overleg with the stadsdeel", { kind: "district" }, true],
    ["of a talk with the stadsdeeldirecteur", { kind: "director" }, true],
    ["of overleg with a dienst", { kind: "department" }, true],
    ["not of a bestuursvergadering", { kind: "board" }, false],
    ["not of a street party", { kind: "activity", isPublic: true }, false],
    ["not in klad", { status: [0, DRAFT] }, false],
    ["not a concept", { status: [0, PROPOSED] }, false],
    ["not once it was reopened", { status: [1, DRAFT] }, false],
    ["from the year before", { date: "2025-01-01" }, true],
    ["not from before that", { date: "2024-12-31" }, false],
    ["without a date", { date: "" }, false],
  ])("%s", (_name, more, expected) => {
    expect(waiting([meeting("m", more)])).toEqual(expected ? ["m"] : []);
  });

  test("the year before is that of the boekjaar", () => {
    expect(
      waiting([meeting("a", { date: "2024-09-01" }), meeting("b", { date: "2024-08-31" })], [], 9),
    ).toEqual(["a"]);
  });

  test("one way is enough, and what was taken back counts no more", () => {
    const list = [meeting("b", { date: "2026-03-01" }), meeting("a")];
    expect(waiting(list)).toEqual(["a", "b"]);
    expect(waiting(list, [published("a", "2026-02-20", "inspection")])).toEqual(["b"]);
    expect(waiting(list, [published("a", "", "website"), published("a", "2026-02-20", "email")])).toEqual([
      "b",
    ]);
    expect(waiting(list, [published("a", "")])).toEqual(["a", "b"]);
  });

  test("nothing where the norm was put aside, or is another's", () => {
    const aside = { ...blank(normChanges, normChangeId(THE_HAGUE.id, "minutesPublic")), off: true };
    expect(publicMinutesNorm(normsInForce({ normSetId: "" }, [], [aside]))).toBeUndefined();
    const theirs = {
      ...shipped,
      norms: shipped.norms.map((norm) => ({ ...norm, for: "municipality" as const })),
    };
    expect(publicMinutesNorm(theirs)).toBeUndefined();
    expect(
      waitingPublication({
        meetings: [meeting("m")],
        publications: [],
        norms: theirs,
        organisation: { bookYearStart: 1 },
        today: "2026-03-05",
      }),
    ).toEqual([]);
  });
});

test.each([
  ["website", "https://zilverlinde.example/verslag", "https://zilverlinde.example/verslag"],
  ["website", "http://zilverlinde.example", "http://zilverlinde.example"],
  ["website", "javascript:alert(1)", ""],
  ["website", "https://", ""],
  ["website", "zie de website", ""],
  ["website", "https://a b", ""],
  ["website", 'https://a"onclick="x', ""],
  ["inspection", "https://zilverlinde.example", ""],
  ["website", "", ""],
])("the link of a verslag via %s: %s", (via, where, link) => {
  expect(publishedLink({ via, where })).toBe(link);
});
