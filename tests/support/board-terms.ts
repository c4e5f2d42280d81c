/** Terms, people and efforts of a board in one line each, for tests of its rules. */

import fc from "fast-check";
import { blank } from "../../src/domain/table.ts";
import {
  type Effort,
  efforts,
  type Office,
  offices,
  type Term,
  terms,
} from "../../src/domain/tables/board.ts";
import { type Person, people } from "../../src/domain/tables/people.ts";
import { addDays } from "../../src/kernel/civil-date.ts";

/** A term from a day until a day ("" open). */
export const termOf = (from: string, until: string, more: Partial<Term> = {}): Term => ({
  ...blank(terms, `${more.personId ?? ""} ${more.functie ?? ""} ${from} ${until}`),
  functie: "secretaris",
  from,
  until,
  ...more,
});

export const personOf = (id: string, more: Partial<Person> = {}): Person => ({
  ...blank(people, id),
  name: id,
  group: "board",
  ...more,
});

export const effortOf = (on: string, more: Partial<Effort> = {}): Effort => ({
  ...blank(efforts, `effort ${on}`),
  on,
  what: "Oproep in het wijkblad.",
  ...more,
});

export const officeOf = (id: string, more: Partial<Office> = {}): Office => ({
  ...blank(offices, id),
  functie: id,
  ...more,
});

/** Any day of a lifetime on boards, leap days as likely as they are rare mistakes. */
export const anyDay: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 14_609 }).map((days) => addDays("1996-01-01", days)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "2000-02-29",
      "2004-02-29",
      "2012-02-29",
      "2024-02-29",
      "2023-02-28",
      "2024-03-31",
    ),
  },
);

/** What a day field may hold when somebody typed into it, or another version wrote it. */
const anyDayTyped: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: anyDay },
  { weight: 2, arbitrary: fc.constant("") },
  {
    weight: 1,
    arbitrary: fc.constantFrom("2026-02-31", "0024-01-01", "9999-12-31", "morgen", "<script>", "🌷"),
  },
  { weight: 1, arbitrary: fc.string() },
);

const FUNCTIES = ["voorzitter", "secretaris", "penningmeester", "bestuurslid", ""];

/** The terms of one person as no form would take them. */
export const anyTerms: fc.Arbitrary<Term[]> = fc
  .array(
    fc.record({
      functie: fc.constantFrom(...FUNCTIES),
      from: anyDayTyped,
      until: anyDayTyped,
      endedOn: fc.oneof({ weight: 3, arbitrary: fc.constant("") }, { weight: 1, arbitrary: anyDayTyped }),
      interim: fc.boolean(),
      number: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(9) }),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((each, index) => ({ ...blank(terms, `t${index}`), personId: "p", ...each })));

/** One that was served: from one day to a later one. */
export const servedTerm: fc.Arbitrary<Term> = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 2200 }), fc.constantFrom(...FUNCTIES.slice(0, 4)))
  .map(([from, days, functie]) =>
    termOf(from, addDays(from, days), { functie, endedOn: addDays(from, days) }),
  );
