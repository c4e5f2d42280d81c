/**
 * The proposal for the rooster van aftreden, against everything it could have been on small boards. Source: domain.md,
 * Rooster (P): "statuten usually keep chair and secretary apart"; term length and number of terms are the statuten's.
 */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../../../tests/support/property-runs.ts";
import { addDays, addMonths } from "../../kernel/civil-date.ts";
import { THE_HAGUE } from "../norms/the-hague.ts";
import { blank } from "../table.ts";
import { type Term, terms as termsTable } from "../tables/board.ts";
import { people as peopleTable } from "../tables/people.ts";
import { boardOf } from "./board-of.ts";
import { choicesOf } from "./choices.ts";
import { compareWorth, judge, leavingIn, loadOf, placesOf, propose, type Years } from "./proposal.ts";
import { endIn, isMovable, type Movable, naturalYear, type Place, termYearsOf } from "./room-to-end.ts";
import { clashes, type Statutes, yearOf } from "./step-down.ts";

const TODAY = "2026-03-05";
const norms = { set: THE_HAGUE, norms: [] };
const unsaid: Statutes = { termYears: null, maxTerms: null };

type Sits = Partial<Term> & { readonly functie: string; readonly from: string };

/** A term each for as many people: "p0", "p1" … */
function termsOf(sits: readonly Sits[]): Term[] {
  return sits.map((each, at) => ({
    ...blank(termsTable, `t${String(at).padStart(3, "0")}`),
    personId: `p${at}`,
    ...each,
  }));
}

function boardAt(terms: readonly Term[], today = TODAY) {
  const ids = [...new Set(terms.map(({ personId }) => personId))];
  const people = ids.map((id) => ({ ...blank(peopleTable, id), name: id, group: "board" as const }));
  return boardOf({ people, terms, offices: [], efforts: [], norms, today });
}

const placesAt = (terms: readonly Term[], statutes = unsaid, today = TODAY) =>
  placesOf(boardAt(terms, today), statutes, today);

/** `from` the day four years before the end. */
const ending = (functie: string, until: string, years = 4): Sits => ({
  functie,
  from: addDays(addMonths(until, -12 * years), 1),
  until,
});

/** The terms as they stand when the proposal was taken over. */
function takenOver(
  terms: readonly Term[],
  places: readonly Place[],
  years: Years,
  statutes: Statutes,
): Term[] {
  const ends = new Map(
    choicesOf(places, years, years, statutes).flatMap(({ seat, until }) =>
      seat.sittings.map(({ term }) => [term.id, until] as const),
    ),
  );
  return terms.map((term) =>
    term.endedOn === "" ? { ...term, until: ends.get(term.id) ?? term.until } : term,
  );
}

describe("a proposal", () => {
  const proposed = (sits: readonly Sits[], statutes = unsaid, today = TODAY) => {
    const places = placesAt(termsOf(sits), statutes, today);
    const years = propose(places, statutes);
    return choicesOf(places, years, years, statutes).map(({ seat, until, reason, moved }) => ({
      functie: seat.sittings[0]?.term.functie,
      until,
      why: reason.kind,
      moved,
    }));
  };

  it("leaves what is well spread as it is", () => {
    expect(
      proposed([
        ending("voorzitter", "2026-12-31"),
        ending("secretaris", "2027-12-31"),
        ending("penningmeester", "2028-12-31"),
      ]).map(({ until, why }) => [until, why]),
    ).toEqual([
      ["2026-12-31", "kept"],
      ["2027-12-31", "kept"],
      ["2028-12-31", "kept"],
    ]);
  });

  it("brings chair and secretary apart, by one year, and says that that is why", () => {
    const made = proposed([ending("voorzitter", "2028-06-30"), ending("secretaris", "2028-06-30")]);
    expect(made.map(({ until }) => until).sort()).toEqual(["2027-06-30", "2028-06-30"]);
    expect(made.map(({ why }) => why).sort()).toEqual(["chairSecretary", "kept"]);
  });

  it("spreads a board that began on one day over the years to come, and asks nobody to go within half a year", () => {
    const seven = ["voorzitter", "secretaris", "penningmeester", ...Array<string>(4).fill("bestuurslid")];
    const made = proposed(seven.map((functie) => ({ functie, from: "2025-06-01", until: "2029-05-31" })));
    const count = (year: number) => made.filter(({ until }) => yearOf(until) === year).length;
    expect([2026, 2027, 2028, 2029].map(count)).toEqual([0, 2, 2, 3]);
    expect(new Set(made.slice(0, 3).map(({ until }) => yearOf(until))).size).toBe(3);
    expect(made.every(({ until }) => until.endsWith("-05-31"))).toBe(true);
  });

  it("asks somebody to go soon only when chair and secretary cannot be kept apart otherwise", () => {
    const made = proposed(
      [
        { functie: "voorzitter", from: "2023-07-01", until: "2027-06-30" },
        { functie: "secretaris", from: "2023-07-01", until: "2027-06-30" },
        { functie: "bestuurslid", from: "2023-07-01", until: "2027-06-30" },
      ],
      unsaid,
      "2026-05-01",
    );
    expect(made.filter(({ until }) => until < "2027").map(({ why }) => why)).toEqual(["chairSecretary"]);
  });

  it.each<[string, Sits, Statutes, string, string]>([
    [
      "lapsed",
      { functie: "voorzitter", from: "2020-01-01", until: "2024-01-01" },
      unsaid,
      "2024-01-01",
      "fixed",
    ],
    ["interim", { functie: "secretaris", from: "2025-01-01", until: "", interim: true }, unsaid, "", "fixed"],
    [
      "leaving already",
      { functie: "secretaris", from: "2025-01-01", until: "2029-01-01", endedOn: "2026-07-01" },
      unsaid,
      "2026-07-01",
      "fixed",
    ],
    ["open, begun long ago", { functie: "bestuurslid", from: "2015-01-01" }, unsaid, "", "fixed"],
    ["open", { functie: "bestuurslid", from: "2024-09-15" }, unsaid, "2028-09-14", "firstEnd"],
    [
      "open, begun on 29 February",
      { functie: "bestuurslid", from: "2024-02-29" },
      unsaid,
      "2028-02-28",
      "firstEnd",
    ],
    [
      "open, with a shorter term",
      { functie: "bestuurslid", from: "2024-09-15" },
      { termYears: 3, maxTerms: 2 },
      "2027-09-14",
      "firstEnd",
    ],
    [
      "longer than the statuten give",
      { functie: "bestuurslid", from: "2024-09-15", until: "2030-09-14" },
      unsaid,
      "2028-09-14",
      "termLimit",
    ],
    [
      "some days over, in the same year",
      { functie: "bestuurslid", from: "2024-04-10", until: "2028-04-20" },
      unsaid,
      "2028-04-20",
      "kept",
    ],
    [
      "without a first day",
      { functie: "bestuurslid", from: "", until: "2028-04-20" },
      unsaid,
      "2028-04-20",
      "fixed",
    ],
  ])("%s", (_name, sits, statutes, until, why) => {
    const [made] = proposed([sits], statutes);
    expect([made?.until, made?.why]).toEqual([until, why]);
  });

  it.each([
    [2, 1],
    [1, 2],
  ])(
    "rather shortens somebody who can be chosen again than somebody in a last term (%s, %s)",
    (one, other) => {
      const made = proposed(
        [
          { ...ending("bestuurslid", "2028-12-31"), number: one },
          { ...ending("bestuurslid", "2028-12-31"), number: other },
        ],
        { termYears: 4, maxTerms: 2 },
      );
      expect(made.map(({ until }) => until)).toEqual([one, other].map((number) => `${2026 + number}-12-31`));
    },
  );

  it("keeps two who are chair together apart from the secretary, even where that is the fuller year", () => {
    const interim = (functie: string, until: string) => ({ ...ending(functie, until), interim: true });
    const made = proposed([
      ending("voorzitter", "2028-06-30"),
      ending("voorzitter", "2028-06-30"),
      interim("secretaris", "2028-12-31"),
      interim("bestuurslid", "2027-06-30"),
      interim("bestuurslid", "2027-06-30"),
    ]);
    expect(made.filter(({ functie }) => functie === "voorzitter").map(({ until }) => until)).toEqual([
      "2027-06-30",
      "2027-06-30",
    ]);
  });

  it("holds out on a board of two hundred", () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      ending(at === 0 ? "voorzitter" : at === 1 ? "secretaris" : "lid", "2029-12-31"),
    );
    expect(proposed(many)).toHaveLength(200);
  });
});

const functies = [
  "voorzitter",
  "secretaris",
  "penningmeester",
  "bestuurslid",
  "vicevoorzitter",
  "bestuurslid",
];

/** A day within so many years before or after today, the last of February among them. */
const dayFrom = (years: number, until: number) =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.integer({ min: years * 365, max: until * 365 }).map((days) => addDays(TODAY, days)),
    },
    { weight: 1, arbitrary: fc.constantFrom("2024-02-29", "2024-02-28", "2024-12-31", "2025-01-01") },
  );

const anySits: fc.Arbitrary<Sits> = fc.record({
  functie: fc.constantFrom(...functies),
  from: dayFrom(-6, 1),
  until: fc.oneof({ weight: 5, arbitrary: dayFrom(-1, 5) }, { weight: 1, arbitrary: fc.constant("") }),
  interim: fc.oneof(
    { weight: 9, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  number: fc.constantFrom(null, 1, 2, 3),
});

const anyStatutes: fc.Arbitrary<Statutes> = fc.record({
  termYears: fc.constantFrom(null, 1, 2, 3, 4, 5, 50),
  maxTerms: fc.constantFrom(null, 1, 2, 3),
});

const anyBoard = (maxLength: number) =>
  fc.tuple(
    fc.array(anySits, { minLength: 1, maxLength }).map((sits) =>
      // At most one chair and one secretary, as on a real board.
      termsOf(
        sits.filter(
          ({ functie }, at) =>
            !/^(voorz|secr)/.test(functie) || sits.findIndex((each) => each.functie === functie) === at,
        ),
      ),
    ),
    anyStatutes,
  );

const natural = (places: readonly Place[]): Years =>
  new Map(places.filter(isMovable).map((place) => [place.seat.id, naturalYear(place)]));

const squares = (places: readonly Place[], years: Years) =>
  [...loadOf(leavingIn(places, years)).values()].reduce((sum, load) => sum + load * load, 0);

const apart = (places: readonly Place[], years: Years) =>
  clashes(leavingIn(places, years), "chair", "secretary").length;

describe("every proposal", () => {
  it("ends within today and the length of a term, and leaves the rest alone", () => {
    fc.assert(
      fc.property(anyBoard(15), ([terms, statutes]) => {
        const places = placesAt(terms, statutes);
        const years = propose(places, statutes);
        for (const choice of choicesOf(places, years, years, statutes)) {
          if (!choice.isChanged) continue;
          expect(choice.until >= TODAY).toBe(true);
          expect(choice.until <= addMonths(choice.seat.from, 12 * termYearsOf(statutes))).toBe(true);
          expect(choice.until >= choice.seat.from).toBe(true);
          expect(["fixed", "kept", "byHand"]).not.toContain(choice.reason.kind);
        }
      }),
      runs(300),
    );
  });

  it("is spread no worse than what stood, unless it brings chair and secretary apart", () => {
    fc.assert(
      fc.property(anyBoard(15), ([terms, statutes]) => {
        const places = placesAt(terms, statutes);
        const years = propose(places, statutes);
        const [before, after] = [apart(places, natural(places)), apart(places, years)];
        expect(after).toBeLessThanOrEqual(before);
        const isWider = squares(places, years) > squares(places, natural(places));
        expect(isWider && after === before).toBe(false);
      }),
      runs(300),
    );
  });

  it("is the best there is: chair and secretary apart whenever that can be, and then the best spread", () => {
    fc.assert(
      fc.property(anyBoard(5), ([terms, statutes]) => {
        fc.pre((statutes.termYears ?? 4) <= 5);
        const places = placesAt(terms, statutes);
        const made = judge(places, propose(places, statutes), statutes);
        const best = everyWay(places.filter(isMovable)).map((years) => judge(places, years, statutes));
        for (const other of best) expect(compareWorth(made, other)).toBeLessThanOrEqual(0);
      }),
      runs(200),
    );
  });

  it("is the same again, in whatever order the board was read", () => {
    fc.assert(
      fc.property(anyBoard(15), fc.infiniteStream(fc.nat()), ([terms, statutes], chance) => {
        const places = placesAt(terms, statutes);
        const order = places.map((place) => ({ place, at: chance.next().value as number }));
        const shuffled = order.sort((a, b) => a.at - b.at).map(({ place }) => place);
        const years = propose(shuffled, statutes);
        for (const [id, year] of propose(places, statutes)) expect(years.get(id)).toBe(year);
      }),
      runs(150),
    );
  });

  it("once taken over is proposed again as it is", () => {
    fc.assert(
      fc.property(anyBoard(15), ([terms, statutes]) => {
        const places = placesAt(terms, statutes);
        const after = takenOver(terms, places, propose(places, statutes), statutes);
        const again = placesAt(after, statutes);
        const years = propose(again, statutes);
        expect(choicesOf(again, years, years, statutes).filter(({ isChanged }) => isChanged)).toEqual([]);
      }),
      runs(300),
    );
  });
});

/** Every year each of them could end in, in every combination. */
function everyWay(movable: readonly Movable[]): Years[] {
  return movable.reduce<Years[]>(
    (before, place) => {
      const first = yearOf(place.room.first);
      const all = Array.from({ length: yearOf(place.room.last) - first + 1 }, (_, at) => first + at);
      expect(all.every((year) => endIn(place, year).startsWith(String(year)))).toBe(true);
      return before.flatMap((years) => all.map((year) => new Map(years).set(place.seat.id, year)));
    },
    [new Map()],
  );
}
