/** Which letters stand under which agenda item, and how the register finds them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { record } from "../../tests/support/meeting-file.fixture.ts";
import { addDays } from "../kernel/civil-date.ts";
import { findLetters, lettersByYear, lettersFor, placesOf } from "./letters.ts";
import { agendaItems, type Meeting, meetings } from "./tables/meetings.ts";
import { letters } from "./tables/outside.ts";

const held = { opened: "20:00", closed: "22:00" };
const meeting = (id: string, date: string, more: Partial<Meeting> = {}) =>
  record(meetings, { id, kind: "board", date, ...more });
const itemOf = (meetingId: string, more = {}) =>
  record(agendaItems, { id: `${meetingId}-letters`, meetingId, kind: "letters", ...more });
const letter = (id: string, on: string, more = {}) => record(letters, { id, on, subject: id, ...more });

const january = meeting("january", "2026-01-13", held);
const february = meeting("february", "2026-02-10", held);
const march = meeting("march", "2026-03-10");
const all = [january, february, march];
const items = all.map(({ id }) => itemOf(id));
const post = [
  letter("before", "2026-01-10"),
  letter("that evening", "2026-02-10"),
  letter("the day after", "2026-02-11"),
  letter("last", "2026-03-10"),
  letter("later", "2026-03-11"),
];
const idsOf = (of: Meeting, among = all, known = items, kept = post) =>
  lettersFor(itemOf(of.id), of, among, known, kept).map(({ id }) => id);

describe("by itself, under the item for letters", () => {
  test("what came in since the previous meeting of that kind, up to the day itself", () => {
    expect(idsOf(march)).toEqual(["the day after", "last"]);
    expect(idsOf(february)).toEqual(["that evening"]);
    expect(idsOf(january)).toEqual(["before"]);
  });

  test("a meeting of another kind, without such an item, or called off is passed over", () => {
    const other = meeting("other", "2026-02-20", { kind: "public", ...held });
    expect(idsOf(march, [...all, other], [...items, itemOf("other")])).toEqual(["the day after", "last"]);
    const none = meeting("none", "2026-02-20", held);
    expect(idsOf(march, [...all, none])).toEqual(["the day after", "last"]);
    const off = meeting("off", "2026-02-20", { cancelledOn: "2026-02-15" });
    expect(idsOf(march, [...all, off], [...items, itemOf("off")])).toEqual(["the day after", "last"]);
  });

  test("one that was planned and never held gives its letters to the next, once that begins", () => {
    const skipped = meeting("skipped", "2026-02-24");
    const live = { ...march, opened: "20:00" };
    expect(idsOf(live, [january, february, skipped, live], [...items, itemOf("skipped")])).toContain(
      "the day after",
    );
    expect(idsOf(march, [...all, skipped], [...items, itemOf("skipped")])).toEqual(["last"]);
  });

  test("the first meeting ever looks back a year, not into the archive", () => {
    const archive = [letter("old", "2024-05-01"), letter("of last year", "2025-05-01")];
    expect(idsOf(january, [january], [itemOf("january")], archive)).toEqual(["of last year"]);
  });

  test("a meeting or a letter without a day has none", () => {
    expect(idsOf(meeting("undated", ""))).toEqual([]);
    expect(idsOf(march, all, items, [letter("undated", "")])).toEqual([]);
  });
});

test("by choice under any item, and then nowhere by itself", () => {
  const chosen = letter("chosen", "2026-02-20", { itemId: "march-trees" });
  const trees = itemOf("march", { id: "march-trees", kind: "normal" });
  expect(lettersFor(trees, march, all, items, [chosen, ...post]).map(({ id }) => id)).toEqual(["chosen"]);
  expect(idsOf(march, all, items, [chosen, ...post])).not.toContain("chosen");
});

test("a letter says at which meetings it stands", () => {
  const places = placesOf(letter("the day after", "2026-02-11"), all, items);
  expect(places.map((place) => place.meeting.id)).toEqual(["march"]);
  const trees = itemOf("january", { id: "january-trees", kind: "normal" });
  const chosen = letter("chosen", "2026-02-11", { itemId: "january-trees" });
  expect(placesOf(chosen, all, [...items, trees]).map((place) => place.item.id)).toEqual(["january-trees"]);
  expect(placesOf(letter("lost", "2026-02-11", { itemId: "gone" }), all, items)).toEqual([]);
});

test("every letter of a year of meetings stands under exactly one of them", () => {
  const day = fc.integer({ min: 0, max: 360 }).map((days) => addDays("2026-01-01", days));
  fc.assert(
    fc.property(
      fc.uniqueArray(day, { minLength: 1, maxLength: 12 }),
      fc.array(day, { maxLength: 30 }),
      (dates, days) => {
        const held12 = dates.map((date, index) => meeting(`m${index}`, date, held));
        const own = held12.map(({ id }) => itemOf(id));
        const kept = days.map((on, index) => letter(`l${index}`, on));
        const last = [...dates].sort().at(-1) ?? "";
        const found = held12.flatMap((each) => idsOf(each, held12, own, kept));
        expect(found.sort()).toEqual(
          kept
            .filter(({ on }) => on <= last)
            .map(({ id }) => id)
            .sort(),
        );
      },
    ),
  );
});

test("the register: newest first by year, found in one direction by a few letters", () => {
  const kept = [
    letter("a", "2025-12-31", { subject: "Vérkeer rond de school" }),
    letter("b", "2026-01-02", { direction: "out", subject: "Verkeer" }),
    letter("c", "2026-01-03", { subject: "Groen" }),
    letter("d", ""),
  ];
  expect(lettersByYear(kept).map(({ year, letters: list }) => [year, list.map(({ id }) => id)])).toEqual([
    ["2026", ["c", "b"]],
    ["2025", ["a"]],
    ["", ["d"]],
  ]);
  const find = (query: string, direction: "" | "in" | "out" = "") =>
    findLetters(kept, { query, direction }, () => "Stadsdeel").map(({ id }) => id);
  expect(find("verkeer")).toEqual(["a", "b"]);
  expect(find("verkeer", "out")).toEqual(["b"]);
  expect(find("stads GROEN")).toEqual(["c"]);
  expect(find("", "in")).toEqual(["a", "c", "d"]);
});
