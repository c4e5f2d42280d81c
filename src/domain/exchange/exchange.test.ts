/** Agreements as a file: what goes out is what counts here, and what comes in is told beside what is here. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementFile, changedFile } from "../../../tests/support/agreement-files.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import { formatOf } from "../formats/format-of.ts";
import { bakedSet, hasOwnChanges, plainNorm } from "../norms/baked-set.ts";
import { normsInForce } from "../norms/norms-in-force.ts";
import { THE_HAGUE } from "../norms/the-hague.ts";
import { blank } from "../table.ts";
import { type Format, formats } from "../tables/formats.ts";
import { MEETING_KINDS } from "../tables/meetings.ts";
import { type NormChange, type NormSet, normChangeId, normChanges, ownNorms } from "../tables/norms.ts";
import { compareExchange, type Present, storedFormat } from "./compare-exchange.ts";
import { readExchange } from "./read-exchange.ts";

const NOTHING: Present = {
  organisation: { normSetId: "" },
  formats: new Map(),
  sets: [],
  changes: [],
  added: [],
};
const MAKER = {
  origin: "o1",
  organisation: "Wijkvereniging De Zilverlinde",
  name: "Regels van de Lindebuurt",
};

const read = (text: string) => {
  const file = readExchange(text);
  if (!file.ok) throw new Error(file.error);
  return file.value;
};

// What the forms of formats and norms let through: trimmed, one line, at most 200 characters.
const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/\s+/gu, " ").trim())
  .filter((text) => text !== "");
const ownFormat = fc.record({
  agenda: fc.option(
    fc.array(
      fc.record({
        title: line,
        kind: fc.constantFrom("normal", "letters", "adoptMinutes"),
        minutes: fc.option(fc.integer({ min: 0, max: 1440 })),
        round: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength: 8 },
    ),
  ),
  invitees: fc.option(
    fc.record({
      groups: fc.uniqueArray(fc.constantFrom("board", "volunteer", "official"), { maxLength: 3 }),
      functies: fc.uniqueArray(line, { maxLength: 4 }),
    }),
  ),
  isPublic: fc.option(fc.boolean()),
  duration: fc.option(fc.integer({ min: 0, max: 1440 })),
  checklist: fc.option(fc.array(line, { maxLength: 5 })),
});
const ownFormats = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...MEETING_KINDS), ownFormat), {
    selector: ([kind]) => kind,
    maxLength: 5,
  })
  .map((all) => new Map(all.map(([kind, own]): [string, Format] => [kind, { id: kind, ...own }])));
const ownChanges = fc
  .uniqueArray(
    fc.record({
      norm: fc.constantFrom(...THE_HAGUE.norms.map(({ id }) => id)),
      value: fc.option(fc.integer({ min: 1, max: 60 })),
      weight: fc.constantFrom("", "advice", "wish", "guideline"),
      source: fc.oneof(fc.constant(""), line),
      sourceDate: fc.constantFrom("", "2025", "2025-05-01"),
      remark: fc.oneof(fc.constant(""), line),
      off: fc.boolean(),
    }),
    { selector: ({ norm }) => norm, maxLength: 6 },
  )
  .map((all) =>
    all.map(
      ({ norm, ...said }): NormChange => ({
        ...blank(normChanges, normChangeId(THE_HAGUE.id, norm)),
        ...said,
      }),
    ),
  );

describe("there and back", () => {
  test("another organisation that takes over all of it holds the same formats and the same norms", () => {
    fc.assert(
      fc.property(ownFormats, ownChanges, (stored, changes) => {
        const here = normsInForce({ normSetId: "" }, [], changes);
        const normSet = bakedSet(here, MAKER);
        const file = read(agreementFile({ kinds: [...MEETING_KINDS], formats: stored, normSet }));
        const coming = compareExchange(file, NOTHING);
        for (const format of coming.formats) {
          const there = { id: format.kind, ...storedFormat(format) };
          expect(formatOf(format.kind, there)).toEqual(formatOf(format.kind, stored.get(format.kind)));
        }
        expect(coming.formats).toHaveLength(MEETING_KINDS.length);
        const set = coming.set?.set ?? THE_HAGUE;
        const there = normsInForce({ normSetId: set.id }, [{ id: set.id, set, takenOn: "" }], []);
        const counting = ({ norms }: typeof here) =>
          norms.filter(({ isOff }) => !isOff).map((norm) => ({ ...plainNorm(norm), adapted: [] }));
        expect(counting(there)).toEqual(counting(here));
        expect(there.norms.some(({ isChanged, isOff }) => isChanged || isOff)).toBe(false);
      }),
      runs(100),
    );
  });

  test("a set nobody changed stays itself; one that was gets an id and name of its own", () => {
    const same = normsInForce({ normSetId: "" }, [], []);
    expect(hasOwnChanges(same)).toBe(false);
    expect(bakedSet(same, MAKER)).toBe(THE_HAGUE);
    const off = { ...blank(normChanges, normChangeId(THE_HAGUE.id, "mirror")), off: true };
    const own = bakedSet(normsInForce({ normSetId: "" }, [], [off]), MAKER);
    expect(own.name).toBe(MAKER.name);
    expect(own.id).not.toBe(THE_HAGUE.id);
    expect(own.norms).toHaveLength(THE_HAGUE.norms.length - 1);
  });

  test("what was changed says by whom, beside the paper it came from; whoever changes it again says so instead", () => {
    const change = (setId: string, norm: string, said: Partial<NormChange>) => ({
      ...blank(normChanges, normChangeId(setId, norm)),
      ...said,
    });
    const here = normsInForce(
      { normSetId: "" },
      [],
      [change(THE_HAGUE.id, "serviceYears", { value: 10, remark: "Al lang zo." })],
      [{ ...blank(ownNorms, "streets"), title: "Straatgesprekken", source: "Besluit van het bestuur" }],
    );
    const set = bakedSet(here, MAKER);
    const by = MAKER.organisation;
    const { source } = THE_HAGUE.norms.find(({ id }) => id === "serviceYears")!;
    expect(set.norms.find(({ id }) => id === "serviceYears")).toMatchObject({
      value: 10,
      source,
      adapted: [
        { part: "value", by },
        { part: "remark", by },
      ],
    });
    expect(set.norms.at(-1)).toMatchObject({ title: "Straatgesprekken", adapted: [{ part: "whole", by }] });
    expect(set.norms.filter(({ adapted }) => adapted !== undefined)).toHaveLength(2);
    expect(JSON.stringify(set)).not.toContain("streets");

    const stored = [{ id: set.id, set, takenOn: "2026-03-05" }];
    const there = normsInForce({ normSetId: set.id }, stored, [
      change(set.id, "serviceYears", { value: 12 }),
    ]);
    const again = bakedSet(there, { origin: "o2", organisation: "Bewonersplatform Vlierwijk", name: "Ook" });
    expect(again.norms.find(({ id }) => id === "serviceYears")?.adapted).toEqual([
      { part: "remark", by },
      { part: "value", by: "Bewonersplatform Vlierwijk" },
    ]);
    expect(read(agreementFile({ normSet: again, isOwnSet: true })).normSet).toEqual(again);
  });

  test("made again it is the same set; of another organisation, or by another name, it is another", () => {
    const here = normsInForce(
      { normSetId: "" },
      [],
      [{ ...blank(normChanges, normChangeId(THE_HAGUE.id, "mirror")), off: true }],
    );
    const idOf = (over: Partial<typeof MAKER>) => bakedSet(here, { ...MAKER, ...over }).id;
    expect(idOf({})).toBe(idOf({ organisation: "Een nieuwe naam" }));
    expect(new Set([idOf({}), idOf({ origin: "o2" }), idOf({ name: "Andere regels" })]).size).toBe(3);
    const long = { ...here, set: { ...here.set, id: "x".repeat(64) } };
    expect(bakedSet(long, MAKER).id.length).toBeLessThanOrEqual(64);
  });

  test("an own norm that came back in a set counts once", () => {
    const added = [{ ...blank(ownNorms, "streets"), title: "Straatgesprekken" }];
    const set = bakedSet(normsInForce({ normSetId: "" }, [], [], added), MAKER);
    const back = normsInForce({ normSetId: set.id }, [{ id: set.id, set, takenOn: "" }], [], added);
    expect(back.norms.filter(({ title }) => title === "Straatgesprekken")).toHaveLength(1);
  });

  test("texts of another phone that are longer than a form allows are cut, so that the file can be read", () => {
    const long: Format = {
      ...blank(formats, "board"),
      agenda: Array.from({ length: 300 }, () => ({
        title: `\uD800 ${"woord ".repeat(9000)}`,
        kind: "",
        minutes: 12.5,
        round: -3,
      })),
      invitees: { groups: ["x".repeat(500)], functies: Array.from({ length: 300 }, () => "y".repeat(900)) },
      checklist: ["", "  ", "z".repeat(70_000)],
    };
    const file = read(agreementFile({ kinds: ["board"], formats: new Map([["board", long]]) }));
    expect(file.formats[0]?.agenda).toHaveLength(100);
    expect(file.formats[0]?.checklist).toEqual(["z".repeat(200)]);
  });
});

describe("what would change here", () => {
  test("a format as shipped is stored as shipped, and one that is held so already changes nothing", () => {
    const own: Format = { ...blank(formats, "board"), duration: 45 };
    const [board, open] = compareExchange(read(agreementFile()), {
      ...NOTHING,
      formats: new Map([["board", own]]),
    }).formats;
    expect(board).toMatchObject({ kind: "board", changes: ["duration"], replacesOwn: true });
    expect(board && storedFormat(board)).toEqual({
      agenda: null,
      invitees: null,
      isPublic: null,
      duration: null,
      checklist: null,
    });
    expect(open).toMatchObject({ kind: "public", changes: [], replacesOwn: false });
  });

  test("a kind of a newer version is told and left out", () => {
    const coming = compareExchange(
      read(changedFile((file) => void (file.formats[1]!["kind"] = "constructor"))),
      NOTHING,
    );
    expect(coming.formats.map(({ kind }) => kind)).toEqual(["board"]);
    expect(coming.unknown).toEqual(["constructor"]);
  });

  const other: NormSet = {
    ...THE_HAGUE,
    id: "dorp",
    name: "Een ander dorp",
    norms: [
      ...THE_HAGUE.norms.slice(1).map((norm) => (norm.id === "serviceYears" ? { ...norm, value: 12 } : norm)),
      { ...THE_HAGUE.norms[0]!, id: "streets", title: "Straatgesprekken" },
    ],
  };

  test("of a set: what is new, what differs and what falls away, beside what counts now", () => {
    const { set } = compareExchange(read(agreementFile({ normSet: other })), NOTHING);
    const states = set?.norms.filter(({ state }) => state !== "same");
    expect(states?.map(({ state, norm }) => [state, norm.id])).toEqual([
      ["changed", "serviceYears"],
      ["new", "streets"],
      ["gone", "publicMeetings"],
    ]);
    expect(set).toMatchObject({ isHere: false, isInForce: false });
  });

  test("the shipped set is there already; another one that poses as it gets an id of its own", () => {
    expect(compareExchange(read(agreementFile()), NOTHING).set).toMatchObject({
      isHere: true,
      isInForce: true,
    });
    const posing = compareExchange(
      read(agreementFile({ normSet: { ...other, id: THE_HAGUE.id } })),
      NOTHING,
    ).set;
    expect(posing).toMatchObject({ isHere: false, isInForce: false });
    expect(posing?.set.id).not.toBe(THE_HAGUE.id);
  });

  test("two organisations that changed one set under its own id do not replace one another; one file twice is one set", () => {
    const under = (id: string, name: string, value: number) =>
      compareExchange(
        read(agreementFile({ normSet: { ...other, id, name, norms: [{ ...other.norms[0]!, value }] } })),
        { ...NOTHING, sets: [{ id: "dorp", set: other, takenOn: "2026-01-01" }] },
      ).set?.set.id;
    expect(under(THE_HAGUE.id, "Een", 3)).not.toBe(under(THE_HAGUE.id, "Twee", 4));
    expect(under(THE_HAGUE.id, "Een", 3)).toBe(under(THE_HAGUE.id, "Een", 3));
    expect(under("dorp", "Van een ander", 3)).not.toBe("dorp");
    // A later version of that very set.
    expect(under("dorp", other.name, 3)).toBe("dorp");
  });

  test("a norm that was put aside here counts again: that is told as new", () => {
    const off = { ...blank(normChanges, normChangeId(THE_HAGUE.id, "mirror")), off: true };
    const coming = compareExchange(read(agreementFile({ normSet: other })), {
      ...NOTHING,
      changes: [off],
    }).set;
    expect(coming?.norms.find(({ norm }) => norm.id === "mirror")?.state).toBe("new");
  });
});
