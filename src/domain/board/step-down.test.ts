/** Who steps down in which year. Source: domain.md, Rooster (P); "number of terms" is the statuten's. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyTerms, officeOf, personOf, termOf } from "../../../tests/support/board-terms.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import { THE_HAGUE } from "../norms/the-hague.ts";
import type { Term } from "../tables/board.ts";
import { boardOf } from "./board-of.ts";
import { choicesOf } from "./choices.ts";
import { officersIn } from "./officers.ts";
import { placesOf, propose } from "./proposal.ts";
import { againAfter, seatsOf, stepDownOf } from "./step-down.ts";

const TODAY = "2026-03-05";

function boardAt(terms: readonly Term[], people: readonly string[] = []) {
  const ids = new Set([...people, ...terms.map(({ personId }) => personId)]);
  return boardOf({
    people: [...ids].map((id) => personOf(id)),
    terms,
    offices: [officeOf("bestuurslid", { places: 0 })],
    efforts: [],
    norms: { set: THE_HAGUE, norms: [] },
    today: TODAY,
  });
}

const sits = (personId: string, functie: string, from: string, until: string, more: Partial<Term> = {}) =>
  termOf(from, until, { personId, functie, ...more });

describe("the roster", () => {
  it("puts everybody in the year their term ends, by day, and says what is missing", () => {
    const stepDown = stepDownOf(
      boardAt(
        [
          sits("anna", "voorzitter", "2024-07-01", "2028-06-30"),
          sits("bas", "secretaris", "2023-01-01", "2026-12-31"),
          sits("cas", "bestuurslid", "2024-03-01", "2028-02-29"),
          sits("dana", "bestuurslid", "2025-01-01", ""),
          sits("emma", "penningmeester", "2021-05-01", "2025-04-30"),
          sits("fons", "bestuurslid", "2019-01-01", "2022-12-31", { endedOn: "2022-12-31" }),
        ],
        ["guus"],
      ),
      TODAY,
    );
    const names = (seats: readonly { member: { person: { id: string } } }[]) =>
      seats.map(({ member }) => member.person.id);
    expect(stepDown.years.map(({ year, seats }) => [year, names(seats)])).toEqual([
      [2026, ["bas"]],
      [2028, ["cas", "anna"]],
    ]);
    expect([names(stepDown.open), names(stepDown.lapsed)]).toEqual([["dana"], ["emma"]]);
    expect(stepDown.unsaid.map(({ person }) => person.id)).toEqual(["guus"]);
    expect(stepDown.together).toEqual([]);
  });

  it.each<[string, Term[], number[]]>([
    [
      "in one year, whatever the months",
      [
        sits("a", "voorzitter", "2024-01-01", "2028-01-01"),
        sits("b", "secretaris", "2024-12-31", "2028-12-30"),
      ],
      [2028],
    ],
    [
      "a year apart, by one day",
      [
        sits("a", "voorzitter", "2024-01-01", "2027-12-31"),
        sits("b", "secretaris", "2024-01-01", "2028-01-01"),
      ],
      [],
    ],
    [
      "both functions are one person's",
      [
        sits("a", "voorzitter", "2024-01-01", "2027-12-31"),
        sits("a", "secretaris", "2024-06-01", "2027-12-31"),
      ],
      [],
    ],
    [
      "a vice-voorzitter is not the chair",
      [
        sits("a", "vice-voorzitter", "2024-01-01", "2027-12-31"),
        sits("b", "secretaris", "2024-01-01", "2027-12-31"),
      ],
      [],
    ],
    [
      "a secretaris-penningmeester is the secretary",
      [
        sits("a", "Voorzitter", "2024-01-01", "2027-12-31"),
        sits("b", "secretaris/penningmeester", "2024-01-01", "2027-12-31"),
      ],
      [2027],
    ],
    [
      "a lapsed term asks for somebody new this year",
      [
        sits("a", "voorzitter", "2020-01-01", "2024-12-31"),
        sits("b", "secretaris", "2023-01-01", "2026-12-31"),
      ],
      [2026],
    ],
    [
      "who was reappointed already leaves later",
      [
        sits("a", "voorzitter", "2022-07-01", "2026-06-30"),
        sits("a", "voorzitter", "2026-07-01", "2030-06-30"),
        sits("b", "secretaris", "2023-01-01", "2026-12-31"),
      ],
      [],
    ],
  ])("chair and secretary together: %s", (_name, terms, years) => {
    expect(stepDownOf(boardAt(terms), TODAY).together).toEqual(years);
  });

  it("takes two functions begun and ending together as one seat, others as two", () => {
    const board = boardAt([
      sits("a", "penningmeester", "2024-01-01", "2027-12-31"),
      sits("a", "secretaris", "2024-01-01", "2027-12-31"),
      sits("b", "voorzitter", "2024-01-01", "2027-12-31"),
      sits("b", "bestuurslid", "2025-01-01", "2028-12-31"),
    ]);
    expect(
      seatsOf(board).map(({ member, sittings }) => [
        member.person.id,
        sittings.map(({ term }) => term.functie),
      ]),
    ).toEqual([
      ["b", ["voorzitter"]],
      ["b", ["bestuurslid"]],
      ["a", ["secretaris", "penningmeester"]],
    ]);
  });

  it.each([
    [1, null, "unsaid"],
    [1, 2, "yes"],
    [2, 2, "last"],
    [3, 2, "last"],
    [0, 2, "interim"],
  ] as const)("term %s of at most %s: %s", (number, maxTerms, again) => {
    expect(againAfter({ number }, { termYears: 4, maxTerms })).toBe(again);
  });

  it.each([
    ["Voorzitter", ["chair"]],
    ["secretaris / penningmeester", ["secretary", "treasurer"]],
    ["Plaatsvervangend voorzitter", []],
    ["2e secretaris", []],
    ["constructor", []],
    ["", []],
  ] as const)("%s is %j", (functie, officers) => {
    expect(officersIn(functie)).toEqual(officers);
  });

  it("makes something of whatever was typed, and loses nobody", () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const board = boardAt(terms);
        const { lapsed, years, open } = stepDownOf(board, TODAY);
        expect(lapsed.length + open.length + years.flatMap(({ seats }) => seats).length).toBe(
          seatsOf(board).length,
        );
        const places = placesOf(board, { termYears: null, maxTerms: null }, TODAY);
        const proposed = propose(places, { termYears: null, maxTerms: null });
        expect(choicesOf(places, proposed, proposed, { termYears: null, maxTerms: null })).toHaveLength(
          places.length,
        );
      }),
      runs(300),
    );
  });
});
