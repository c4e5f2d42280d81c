/** Terms that outlast the statuten: since when, and that nobody is called herbenoembaar then (domain.md, Rooster; P). */

import fc from "fast-check";
import { expect, it } from "vitest";
import { anyTerms, personOf, termOf } from "../../../tests/support/board-terms.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import { THE_HAGUE } from "../norms/the-hague.ts";
import type { Term } from "../tables/board.ts";
import { boardOf } from "./board-of.ts";
import { type Seat, type Statutes, seatsOf } from "./step-down.ts";
import { againOf, overSince } from "./used-up.ts";

const TODAY = "2026-03-05";
const four = { termYears: 4, maxTerms: null };
const twice = { termYears: 4, maxTerms: 2 };

const seatsIn = (terms: readonly Term[]): Seat[] =>
  seatsOf(
    boardOf({
      people: [personOf("p")],
      terms,
      offices: [],
      efforts: [],
      norms: { set: THE_HAGUE, norms: [] },
      today: TODAY,
    }),
  );

const sits = (from: string, until: string, more: Partial<Term> = {}) =>
  termOf(from, until, { personId: "p", functie: "secretaris", ...more });

it.each<[string, Term[], Statutes, string, string]>([
  ["fourteen years without an end", [sits("2012-03-01", "")], twice, "2016-03-01", "last"],
  ["and no maximum was said", [sits("2012-03-01", "")], four, "2016-03-01", "unsaid"],
  ["years left for one term more", [sits("2020-03-01", "")], twice, "2024-03-01", "yes"],
  ["four years are full today", [sits("2022-03-05", "")], twice, "2026-03-05", "yes"],
  ["tomorrow", [sits("2022-03-06", "")], twice, "", "yes"],
  ["eight years are full today", [sits("2018-03-05", "")], twice, "2022-03-05", "last"],
  ["tomorrow", [sits("2018-03-06", "")], twice, "2022-03-06", "yes"],
  ["from a leap day", [sits("2020-02-29", "")], twice, "2024-02-29", "yes"],
  ["nobody said how long a term is", [sits("2012-03-01", "")], { termYears: null, maxTerms: 2 }, "", "yes"],
  ["nobody said since when", [sits("", "")], twice, "", "yes"],
  ["interim", [sits("2012-03-01", "", { interim: true })], twice, "", "interim"],
  ["yet to begin", [sits("2026-04-01", "")], twice, "", "yes"],
  [
    "all terms together, with a year left",
    [sits("2015-03-01", "2023-02-28"), sits("2023-03-01", "")],
    { termYears: 4, maxTerms: 3 },
    "",
    "yes",
  ],
  [
    "all terms together, before this one is over by itself",
    [sits("2012-03-01", "2023-02-28"), sits("2023-03-01", "")],
    { termYears: 4, maxTerms: 3 },
    "2024-03-01",
    "last",
  ],
  [
    "not counting the days from before a break",
    [sits("2008-03-01", "2019-02-28"), sits("2023-03-01", "")],
    { termYears: 4, maxTerms: 3 },
    "",
    "yes",
  ],
  ["a term that itself runs through all of them", [sits("2022-03-01", "2032-02-29")], twice, "", "last"],
  ["to the day", [sits("2022-03-01", "2030-02-28")], twice, "", "last"],
  ["a day short", [sits("2022-03-01", "2030-02-27")], twice, "", "yes"],
  ["a lapsed one, sitting on", [sits("2016-03-01", "2020-02-29")], twice, "", "last"],
])("%s", (_name, terms, statutes, since, again) => {
  const seat = seatsIn(terms).at(-1) as Seat;
  expect([overSince(seat, statutes, TODAY), againOf(seat, statutes, TODAY)]).toEqual([since, again]);
});

it("makes something of whatever was typed, and never tells of a day to come", () => {
  fc.assert(
    fc.property(anyTerms, (terms) => {
      for (const seat of seatsIn(terms)) {
        const since = overSince(seat, twice, TODAY);
        expect(since === "" || (since <= TODAY && seat.until === "")).toBe(true);
        againOf(seat, twice, TODAY);
      }
    }),
    runs(200),
  );
});
