/** Who is who in a handover dossier: the terms in the office, and everyone to know. */

import type { Dossier } from "../../domain/handover/dossier.ts";
import type { Person } from "../../domain/tables/people.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { termWords } from "../board/board-words.ts";
import { heading, type PaperBlock, plainText } from "../paper.ts";
import { type Columns, linesOf, sectionOf, table } from "./handover-tables.ts";
import { texts } from "./texts.ts";

/** The terms in this office, and the day its roster has for it. */
export const termBlocks = (dossier: Dossier): PaperBlock[] =>
  sectionOf(
    texts.terms,
    [
      [texts.terms.who, 32],
      [texts.terms.from, 26],
      [texts.terms.term, 42],
    ],
    dossier.terms.map(({ member, sitting }) => [
      member.person.name,
      fullDate(sitting.term.from) || texts.terms.unknown,
      termWords(sitting),
    ]),
  );

/** The board, officials and others of an organisation, and volunteers: residents are not named. */
export function contactBlocks({ contacts: { board, outside, volunteers } }: Dossier): PaperBlock[] {
  const words = texts.contacts;
  const reach = ({ phone, email }: Person): string => linesOf(phone, email);
  const group = (title: string, second: string, rows: readonly string[][]): PaperBlock[] => {
    const columns: Columns = [
      [words.name, 34],
      [second, 28],
      [words.reach, 38],
    ];
    return rows.length === 0 ? [] : [heading(3, title), table(columns, rows)];
  };
  const all = [
    ...group(
      words.board,
      words.functie,
      board.map(({ person, now }) => [
        person.name,
        now.map(({ term }) => term.functie).join(", ") || person.functie,
        reach(person),
      ]),
    ),
    ...group(
      words.outside,
      words.about,
      outside.map((person) => [
        person.name,
        linesOf([person.functie, person.worksAt].filter((part) => part !== "").join(", "), person.theme),
        reach(person),
      ]),
    ),
    ...group(
      words.volunteers,
      words.functie,
      volunteers.map((person) => [person.name, person.functie, reach(person)]),
    ),
  ];
  return [heading(2, words.heading), ...(all.length === 0 ? [plainText(words.none)] : all)];
}
