/** The rooster van aftreden as a paper: per year who steps down, by name and functie or by functie alone. */

import type { Member } from "../../domain/board/board.ts";
import type { Seat, Statutes, StepDown } from "../../domain/board/step-down.ts";
import type { Run } from "../../press/light-text.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import {
  type Column,
  footOf,
  heading,
  type Paper,
  type PaperBlock,
  plainText,
  statementBox,
} from "../paper.ts";
import {
  functieOf,
  nameOf,
  seatTermWords,
  statutesWords,
  togetherWords,
  vacancyWords,
} from "./roster-words.ts";
import { texts } from "./texts.ts";

export type RosterSheet = {
  readonly organisation: string;
  /** Civil date of today. */
  readonly date: string;
  readonly stepDown: StepDown;
  readonly statutes: Statutes;
  /** false: functions alone, for what is public. */
  readonly withNames: boolean;
};

export function rosterPaper(sheet: RosterSheet): Paper {
  const { stepDown, organisation, date, statutes } = sheet;
  const { lapsed, years, open, unsaid, vacant, together } = stepDown;
  const said = statutesWords(statutes);
  const tables = [
    ...section(texts.lapsed, lapsed, texts.columns.ended, sheet),
    ...years.flatMap(({ year, seats }) => section(String(year), seats, texts.columns.until, sheet)),
    ...section(texts.open, open, texts.columns.since, sheet, unsaid),
  ];
  return {
    title: texts.title,
    organisation,
    foot: footOf(texts.title, date),
    blocks: [
      plainText(texts.standOn(fullDate(date)), true),
      // A hint to the board: no business of who reads the roster in public.
      ...(sheet.withNames
        ? together.map((year) => statementBox("notice", { text: togetherWords(year), lines: [] }))
        : []),
      ...(tables.length === 0 ? [plainText(texts.nobody)] : tables),
      ...vacant.map((office) => plainText(vacancyWords(office))),
      ...(said === "" ? [] : [plainText(said, true)]),
    ],
  };
}

/** A heading and its table; nothing where nobody is. `dayTitle`: what the day in it is. `unsaid`: who has no term yet. */
function section(
  title: string,
  seats: readonly Seat[],
  dayTitle: string,
  sheet: RosterSheet,
  unsaid: readonly Member[] = [],
): PaperBlock[] {
  if (seats.length + unsaid.length === 0) return [];
  const { name, functie, term } = texts.columns;
  const columns: Column[] = [
    ...(sheet.withNames ? [{ title: name, share: 30 }] : []),
    { title: functie, share: 22 },
    { title: dayTitle, share: 24 },
    { title: term, share: 24 },
  ];
  const rows = [
    ...seats.map((seat) => row(nameOf(seat), cellsOf(seat, sheet), sheet)),
    ...unsaid.map(({ person }) =>
      row(
        person.name.trim() || texts.noName,
        [person.functie.trim() || texts.noFunctie, texts.noDate, ""],
        sheet,
      ),
    ),
  ];
  return [heading(2, title), { kind: "table", columns, rows }];
}

const cellsOf = (seat: Seat, { statutes, date }: RosterSheet): string[] => [
  functieOf(seat),
  fullDate(seat.until || seat.from) || texts.noDate,
  seatTermWords(seat, statutes, date),
];

const row = (name: string, cells: readonly string[], { withNames }: RosterSheet): Run[][] =>
  [...(withNames ? [name] : []), ...cells].map((text) => [{ text }]);
