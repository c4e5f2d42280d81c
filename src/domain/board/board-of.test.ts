/** Who sits, who is to begin and who sat before (domain.md, Rooster). */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyDay, anyTerms, officeOf, personOf, termOf } from "../../../tests/support/board-terms.ts";
import { runs } from "../../../tests/support/property-runs.ts";
import { normsInForce } from "../norms/norms-in-force.ts";
import type { Term } from "../tables/board.ts";
import type { Person } from "../tables/people.ts";
import type { Member } from "./board.ts";
import { boardOf } from "./board-of.ts";

const norms = normsInForce({ normSetId: "" }, [], []);
const names = (list: readonly Member[]) => list.map(({ person }) => person.id);

function board(
  people: readonly (Person & { deleted?: boolean })[],
  terms: readonly Term[],
  today = "2026-03-05",
) {
  return boardOf({ people, terms, offices: [], efforts: [], norms, today });
}

const of = (personId: string, functie: string, from: string, until: string, endedOn = "") =>
  termOf(from, until, { personId, functie, endedOn });

describe("who is where", () => {
  const people = ["ab", "bo", "cas", "di", "ed", "fay"].map((id) => personOf(id));
  const terms = [
    of("ab", "bestuurslid", "2024-01-01", "2028-01-01"),
    of("bo", "voorzitter", "2020-01-01", "2024-01-01"),
    of("cas", "secretaris", "2027-01-01", "2030-01-01"),
    of("di", "secretaris", "2010-01-01", "2014-01-01", "2014-01-01"),
    of("ed", "penningmeester", "2016-01-01", "2020-01-01", "2019-01-01"),
  ];

  test("those who sit, a lapsed term too, in the order of the offices; who has no term yet as they are called", () => {
    const { members, coming, former } = board(people, terms);
    expect(names(members)).toEqual(["bo", "fay", "ab"]);
    expect(names(coming)).toEqual(["cas"]);
    expect(names(former)).toEqual(["ed", "di"]);
  });

  test("one who left and was chosen again is to begin, and no more among who sat before", () => {
    const again = of("di", "voorzitter", "2026-04-01", "2030-01-01");
    expect(names(board(people, [...terms, again]).coming)).toEqual(["di", "cas"]);
    expect(names(board(people, [...terms, again]).former)).toEqual(["ed"]);
    expect(names(board(people, [...terms, again], "2026-04-01").members)).toEqual(["bo", "di", "fay", "ab"]);
  });

  test("without a term: only who is called board and has not left", () => {
    const others = [
      personOf("gast", { group: "resident" }),
      personOf("oud", { left: true }),
      { ...personOf("weg"), deleted: true },
    ];
    expect(names(board(others, []).members)).toEqual([]);
  });

  test("someone in the bin sits no more, and stays among who sat before", () => {
    const { members, former, offices } = board([{ ...personOf("bo"), deleted: true }], terms);
    expect(names(members)).toEqual([]);
    expect(names(former)).toEqual(["bo"]);
    expect(former.map(({ now, signals }) => [now, signals])).toEqual([[[], []]]);
    expect(offices.find(({ id }) => id === "voorzitter")?.free).toBe(1);
  });

  test("a resident with a term is on the board: the term says so", () => {
    const terms1 = [of("gast", "penningmeester", "2025-01-01", "")];
    expect(names(board([personOf("gast", { group: "resident", left: true })], terms1).members)).toEqual([
      "gast",
    ]);
  });

  test("the office that comes first stands in front", () => {
    const two = [of("ab", "bestuurslid", "2020-01-01", ""), of("ab", "secretaris", "2024-01-01", "")];
    const [member] = boardOf({
      people: [personOf("ab")],
      terms: two,
      offices: [],
      efforts: [],
      norms,
      today: "2026-03-05",
    }).members;
    expect(member?.now.map(({ term }) => term.functie)).toEqual(["secretaris", "bestuurslid"]);
    expect(member?.sittings.map(({ term }) => term.functie)).toEqual(["bestuurslid", "secretaris"]);
    const [turned] = boardOf({
      people: [personOf("ab")],
      terms: two,
      offices: [officeOf("bestuurslid", { order: "a0" }), officeOf("secretaris", { order: "a1" })],
      efforts: [],
      norms,
      today: "2026-03-05",
    }).members;
    expect(turned?.now[0]?.term.functie).toBe("bestuurslid");
  });
});

test("a term of somebody who is not known is nobody's", () => {
  expect(board([], [of("weg", "voorzitter", "2020-01-01", "")]).members).toEqual([]);
});

test("whatever was typed, everybody with a term is in one place, and who sits has a seat", () => {
  fc.assert(
    fc.property(anyTerms, anyTerms, anyDay, (first, second, today) => {
      const terms = [...first, ...second.map((term) => ({ ...term, id: `q${term.id}`, personId: "q" }))];
      const { members, coming, former, offices } = board([personOf("p"), personOf("q")], terms, today);
      expect(names([...members, ...coming, ...former]).sort()).toEqual(["p", "q"]);
      const seated = members.flatMap(({ now }) => now).filter(({ term }) => term.functie !== "");
      const holders = new Set(offices.flatMap((office) => names(office.holders)));
      expect(seated.every(({ term }) => holders.has(term.personId))).toBe(true);
    }),
    runs(200),
  );
});
