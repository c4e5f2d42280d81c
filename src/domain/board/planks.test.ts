/** Where planks, marks and years lie on the axis, for boards of every sort and for whatever was typed. */

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyTerms, personOf, termOf } from "../../../tests/support/board-terms.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import { addDays, addMonths } from "../../kernel/civil-date.ts";
import { normsInForce } from "../norms/norms-in-force.ts";
import { blank } from "../table.ts";
import type { Term } from "../tables/board.ts";
import { normChangeId, normChanges } from "../tables/norms.ts";
import { boardOf } from "./board-of.ts";
import { type Planks, planksOf } from "./planks.ts";

const TODAY = "2026-03-05";
const norms = normsInForce({ normSetId: "" }, [], []);

const term = (personId: string, from: string, until: string, more: Partial<Term> = {}): Term =>
  termOf(from, until, { personId, ...more });

function drawn(given: readonly Term[], inForce = norms, today = TODAY): Planks {
  const ids = [...new Set(given.map(({ personId }) => personId))];
  const board = boardOf({
    people: ids.map((id) => personOf(id)),
    terms: given,
    offices: [],
    efforts: [],
    norms: inForce,
    today,
  });
  return planksOf(board, inForce, today);
}

const marksOf = ({ planks }: Planks) => planks.flatMap(({ marks }) => marks.map(({ years }) => years));
const round = (fraction: number) => Math.round(fraction * 1000) / 1000;

describe("the axis", () => {
  test("runs over whole years, from the first term to at least two years ahead", () => {
    const { axis } = drawn([term("noor", "2025-07-01", "2026-06-30")]);
    expect(axis).toMatchObject({ from: "2025-01-01", squeezed: 0 });
    expect(axis.until >= "2028-12-31").toBe(true);
    expect(axis.years.map(({ year }) => year)[0]).toBe(2025);
  });

  test("does not follow a term of half a century into the future", () => {
    expect(drawn([term("noor", "2025-01-01", "2075-01-01")]).axis.until).toBe("2032-12-31");
  });

  test("of someone who sat 24 years draws the early years together, so that ten years stay as wide as a phone needs", () => {
    const { axis, planks } = drawn([
      term("noor", "2002-03-05", "2010-03-04"),
      term("noor", "2010-03-05", "2028-03-04"),
      term("jip", "2024-03-05", "2028-03-04"),
    ]);
    expect(axis.from).toBe("2002-01-01");
    expect(axis.squeezed).toBeGreaterThan(0);
    // Written: where it begins, and of the rest only what lies far enough apart.
    const [first, second] = axis.years;
    expect(first).toEqual({ year: 2002, at: 0, label: "any" });
    expect(second).toMatchObject({ year: 2016, at: axis.squeezed });
    const jip = planks.find(({ member }) => member.person.id === "jip");
    expect((jip?.parts[0]?.to ?? 0) - (jip?.parts[0]?.from ?? 0)).toBeGreaterThan(0.15);
  });

  test.each(["any", "phone", "wide"] as const)("years written on an axis for %s never touch", (width) => {
    const widths = ["any", "phone", "wide"];
    const shown = widths.slice(0, widths.indexOf(width) + 1);
    for (let years = 0; years < 40; years += 1) {
      const { axis } = drawn([term("noor", addMonths(TODAY, -years * 12), addMonths(TODAY, 24))]);
      const places = axis.years.filter(({ label }) => shown.includes(label)).map(({ at }) => at);
      expect(places.length).toBeGreaterThan(0);
      for (const [index, at] of places.entries())
        expect((places[index + 1] ?? 2) - at).toBeGreaterThanOrEqual(
          { any: 0.16, phone: 0.16, wide: 0.09 }[width],
        );
    }
  });
});

describe("a plank", () => {
  test("is sat up to today, and to come after it", () => {
    const { axis, planks } = drawn([term("noor", "2024-03-05", "2028-03-04")]);
    const [part] = planks[0]?.parts ?? [];
    expect(part).toMatchObject({ state: "running", lane: 0, goesOn: false });
    expect(round(part?.sat ?? 0)).toBe(round(axis.today));
    expect(round((part?.sat ?? 0) - (part?.from ?? 0))).toBeCloseTo(
      round((part?.to ?? 0) - (part?.sat ?? 0)),
      2,
    );
  });

  test("goes on to the edge when nobody said until when", () => {
    expect(drawn([term("noor", "2024-03-05", "")]).planks[0]?.parts[0]).toMatchObject({
      to: 1,
      goesOn: true,
    });
  });

  test("that lapsed shows what is past its last day, up to today", () => {
    const { axis, planks } = drawn([term("noor", "2020-03-05", "2025-03-04")]);
    const [part] = planks[0]?.parts ?? [];
    expect(part?.state).toBe("lapsed");
    expect(part?.to).toBe(axis.today);
    expect(part?.sat).toBeLessThan(axis.today);
  });

  test("of who left and came back shows the gap", () => {
    const [first, second] =
      drawn([term("noor", "2015-01-01", "2018-12-31"), term("noor", "2022-01-01", "2027-12-31")]).planks[0]
        ?.parts ?? [];
    expect(first).toMatchObject({ state: "ended" });
    expect(first?.sat).toBe(first?.to);
    expect(second?.from).toBeGreaterThan((first?.to ?? 1) + 0.1);
  });

  test("of who was reappointed goes on where the term before ended, its last day included", () => {
    const [first, second] =
      drawn([term("noor", "2020-01-01", "2023-12-31"), term("noor", "2024-01-01", "2027-12-31")]).planks[0]
        ?.parts ?? [];
    expect(first?.to).toBe(second?.from);
  });

  test("of two functions at the same time has two lanes; one day together is no second lane", () => {
    const both = [
      term("noor", "2022-01-01", "2027-12-31"),
      term("noor", "2023-01-01", "2026-12-31", { functie: "penningmeester" }),
    ];
    expect(drawn(both).planks[0]).toMatchObject({ lanes: 2, parts: [{ lane: 0 }, { lane: 1 }] });
    const after = [term("noor", "2018-01-01", "2022-01-01"), term("noor", "2022-01-01", "2027-12-31")];
    expect(drawn(after).planks[0]?.lanes).toBe(1);
  });

  test("is not there for who has no first day; who is to begin has one ahead of today", () => {
    expect(drawn([term("noor", "", "2027-12-31"), term("jip", "31-02-2020", "")]).planks).toEqual([]);
    const { axis, planks } = drawn([term("lot", "2026-06-01", "2028-05-31")]);
    expect(planks[0]?.parts[0]?.from).toBeGreaterThan(axis.today);
    expect(planks[0]?.parts[0]?.sat).toBe(planks[0]?.parts[0]?.from);
  });
});

// domain.md, Norms: 8 years (richtlijn; R 4, 5.2) and the talk at 6 years (advies; R 6.2 (5)).
describe("marks", () => {
  test("lie on the day on which the years of the norms in force are full, also when that day is past", () => {
    const { axis, planks } = drawn([term("noor", "2017-03-05", "2027-03-04")]);
    const whole = drawn([term("noor", "2017-03-05", "2027-03-04")]).axis;
    expect(whole.squeezed).toBe(0);
    expect(planks[0]?.marks.map(({ years }) => years)).toEqual([6, 8]);
    const [, second] = planks[0]?.marks ?? [];
    expect(second?.at).toBeLessThan(axis.today);
    // 5 March 2025, on an axis of whole years from 2017.
    const length = Number(axis.until.slice(0, 4)) - 2017 + 1;
    expect(second?.at).toBeCloseTo((8 + 63 / 365) / length, 2);
  });

  test("follow what the organisation changed, and a norm that was put aside has none", () => {
    const change = (measure: string, more: object) => ({
      ...blank(normChanges, normChangeId(norms.set.id, measure)),
      ...more,
    });
    const changed = normsInForce(
      { normSetId: "" },
      [],
      [change("serviceYears", { value: 10 }), change("successionTalkYears", { off: true })],
    );
    expect(marksOf(drawn([term("noor", "2019-03-05", "2027-03-04")], changed))).toEqual([10]);
  });

  test("count over a gap: three years, away, and the sixth year is full three years after coming back", () => {
    const { planks, axis } = drawn([
      term("noor", "2015-01-01", "2017-12-31"),
      term("noor", "2022-01-01", "2029-12-31", { functie: "voorzitter" }),
    ]);
    const six = planks[0]?.marks.find(({ years }) => years === 6);
    const of2025 = axis.years.find(({ year }) => year === 2025);
    expect(six?.at).toBeCloseTo(of2025?.at ?? 0, 3);
  });

  test("that would lie upon one another: the later is kept", () => {
    expect(marksOf(drawn([term("noor", "2000-01-01", "2027-12-31")]))).toEqual([8]);
  });
});

test("everything lies on the axis, in order, whatever terms there are", () => {
  const several = fc
    .array(anyTerms, { maxLength: 4 })
    .map((all) =>
      all.flatMap((those, person) =>
        those.map((one) => ({ ...one, id: `${person} ${one.id}`, personId: `p${person}` })),
      ),
    );
  fc.assert(
    fc.property(several, anyDay, (all, today) => {
      const { axis, planks } = drawn(all, norms, today);
      const inside = (at: number) => at >= 0 && at <= 1;
      expect(inside(axis.today)).toBe(true);
      expect(axis.from <= today && today <= axis.until).toBe(true);
      expect(axis.years.map(({ at }) => at)).toEqual(axis.years.map(({ at }) => at).sort((x, y) => x - y));
      for (const { parts, marks, lanes } of planks) {
        for (const { from, sat, to, lane } of parts) {
          expect([from, sat, to].every(inside)).toBe(true);
          expect(from <= sat && sat <= to).toBe(true);
          expect(lane).toBeLessThan(lanes);
        }
        expect(marks.every(({ at }) => inside(at))).toBe(true);
      }
    }),
    runs(300),
  );
});

test("29 February: the years are full on the day before 1 March, or on 29 February of a leap year", () => {
  const { planks, axis } = drawn([term("noor", "2020-02-29", "2028-02-28")]);
  const eight = planks[0]?.marks.find(({ years }) => years === 8);
  const from2028 = axis.years.find(({ year }) => year === 2028)?.at ?? 0;
  const day = 1 / (365.25 * (Number(axis.until.slice(0, 4)) - 2020 + 1));
  expect(eight?.at).toBeCloseTo(from2028 + day * 59, 3);
  expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
});
