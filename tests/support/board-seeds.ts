/** Boards of one, of seven and of fifteen people, with terms of every sort, for tests and pictures. */

import { efforts, offices, terms } from "../../src/domain/tables/board.ts";
import { type Person, people } from "../../src/domain/tables/people.ts";
import { addDays, addMonths } from "../../src/kernel/civil-date.ts";
import type { Store } from "../../src/storage/store.ts";
import { create, write } from "../../src/storage/write.ts";

/** A term: the functie, since how many months (ahead when negative), for how many years (0: open), and the rest. */
interface SeededTerm {
  readonly functie: string;
  readonly monthsAgo: number;
  readonly years: number;
  readonly interim?: boolean;
  /** How many months ago they stepped down. */
  readonly endedAgo?: number;
}

interface SeededMember {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly SeededTerm[];
  readonly more?: Partial<Person>;
}

const term = (functie: string, monthsAgo: number, years = 4, more: Partial<SeededTerm> = {}): SeededTerm => ({
  functie,
  monthsAgo,
  years,
  ...more,
});

/** As long as a name on an envelope may be. */
export const LONG_NAME = "Wilhelmina Petronella van Oosterhout-Bartholomeus de Ruijter";

const known = { introducedOn: "2024-04-10", livesHere: "yes" } as const;

const ONE: readonly SeededMember[] = [{ id: "noor", name: "Noor Haverkamp", terms: [term("voorzitter", 8)] }];

/** Every sort of term: long, lapsed, interim, with a gap, two functions at once, nearly over, and one of 24 years. */
const SEVEN: readonly SeededMember[] = [
  {
    id: "noor",
    name: "Noor Haverkamp",
    more: known,
    terms: [
      term("voorzitter", 288),
      term("voorzitter", 240),
      term("voorzitter", 192),
      term("voorzitter", 144),
      term("voorzitter", 96),
      term("voorzitter", 46),
    ],
  },
  {
    id: "jip",
    name: "Jip Zonderland",
    more: known,
    terms: [term("bestuurslid", 68), term("secretaris", 20), term("webredacteur", 20)],
  },
  { id: "wil", name: LONG_NAME, terms: [term("penningmeester", 51)] },
  {
    id: "omar",
    name: "Omar Benhaddou",
    more: known,
    terms: [term("bestuurslid", 110), term("bestuurslid", 30)],
  },
  { id: "zeynep", name: "Zeynep Aydın", terms: [term("bestuurslid", 5, 1, { interim: true })] },
  { id: "tess", name: "Tess van den Broek", more: known, terms: [term("bestuurslid", 36, 0)] },
  { id: "koos", name: "Koos Sprenkels", terms: [] },
];

const FORMER: readonly SeededMember[] = [
  {
    id: "riet",
    name: "Riet Molenaar",
    terms: [term("secretaris", 150), term("secretaris", 102, 4, { endedAgo: 60 })],
  },
  {
    id: "hugo",
    name: "Hugo ter Steege",
    terms: [term("penningmeester", 120, 4, { endedAgo: 72 })],
    more: { left: true },
  },
];

const COMING: readonly SeededMember[] = [
  { id: "lot", name: "Lot Hemelrijk", terms: [term("penningmeester", -2)] },
];

const NAMES = [
  "Aad Brinkhorst",
  "Bea Lindeman",
  "Cor Wolters",
  "Dewi Santoso",
  "Elif Çelik",
  "Frits Oudshoorn",
  "Gonny Kerkhof",
  "Hatice Öztürk",
];
const MORE: readonly SeededMember[] = NAMES.map((name, index) => ({
  id: `lid-${index}`,
  name,
  terms: [term(index === 0 ? "vicevoorzitter" : "bestuurslid", 7 + index * 11)],
  more: index % 2 === 0 ? known : {},
}));

const FIFTEEN: readonly SeededMember[] = [...SEVEN, ...MORE];

export type BoardSize = 1 | 7 | 15;

/** Seats a board of that size in a store that has none; the larger ones with who sat before and who is to begin. */
export async function seatBoard(store: Store, size: BoardSize): Promise<void> {
  const seated = size === 1 ? ONE : size === 7 ? SEVEN : FIFTEEN;
  const everyone = size === 1 ? seated : [...seated, ...FORMER, ...COMING];
  const today = store.today();
  await store.commit(everyone.flatMap((member) => termsAndPerson(member, today)));
  if (size === 1) return;
  await store.commit([
    write(offices, "bestuurslid", { functie: "bestuurslid", places: size === 7 ? 4 : 12 }),
    create(efforts, "oproep", {
      on: addMonths(today, -2),
      what: "Oproep in het wijkblad.",
      functie: "voorzitter",
    }),
  ]);
}

function termsAndPerson({ id, name, terms: given, more }: SeededMember, today: string) {
  return [
    create(people, id, { name, group: "board", functie: given.at(-1)?.functie ?? "", ...more }),
    ...given.map(({ functie, monthsAgo, years, interim = false, endedAgo }, index) => {
      const from = addMonths(today, -monthsAgo);
      return create(terms, `${id}-${index}`, {
        personId: id,
        functie,
        from,
        until: years === 0 ? "" : addDays(addMonths(from, years * 12), -1),
        endedOn: endedAgo === undefined ? "" : addMonths(today, -endedAgo),
        interim,
      });
    }),
  ];
}
