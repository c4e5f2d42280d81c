/** "In het kort": the figures of the years beside one another, own words, and openness apart for a belangenbehartiger. */

import { locale } from "../../kernel/language.ts";
import { lightBlocks } from "../../press/light-text.ts";
import { heading, type PaperBlock, plainText } from "../paper.ts";
import { texts } from "./texts.ts";
import type { FolderYear, YearFolder } from "./year-folder.ts";

export const summaryBlocks = ({ years, isAdvocate }: YearFolder): PaperBlock[] => [
  yearsTable(texts.figures.what, FIGURES, years),
  ...(isNarrow(years) && years.some(({ isUnrecorded }) => isUnrecorded)
    ? [plainText(texts.figures.dash, true)]
    : []),
  ...ownWords(years),
  ...(isAdvocate ? advocateBlocks(years) : []),
];

type Figure = readonly [what: () => string, of: (year: FolderYear) => string];

const some = (value: number, { isOpen }: FolderYear): string =>
  value === 0 ? texts.figures.none(isOpen) : value.toLocaleString(locale());

const PUBLIC_MEETINGS: Figure = [
  () => texts.figures.publicMeetings,
  (year) => some(year.openMeetings.held, year),
];

const MINUTES: Figure = [
  () => texts.figures.minutes,
  ({ minutes, isOpen }) =>
    minutes.of === 0 ? texts.figures.none(isOpen) : texts.figures.of(minutes.published, minutes.of),
];

const introduced = (year: FolderYear): string =>
  year.introductions.length === 0 && !year.changes.some(({ kind }) => kind === "joined")
    ? texts.figures.nobodyNew
    : some(year.introductions.length, year);

const FIGURES: readonly Figure[] = [
  PUBLIC_MEETINGS,
  [
    () => texts.figures.residents,
    ({ openMeetings: { residents, counted } }) =>
      counted === 0 ? texts.figures.notCounted : residents.toLocaleString(locale()),
  ],
  MINUTES,
  [() => texts.figures.introductions, introduced],
  [() => texts.figures.talks, (year) => some(year.talks.length, year)],
  [() => texts.figures.decisions, (year) => some(year.decisions.length, year)],
  [() => texts.figures.efforts, (year) => some(year.efforts.length, year)],
];

/** What a belangenbehartiger is read by more strictly (R 4): openness, introductions, achterban; and no more. */
const OPENNESS: readonly Figure[] = [
  PUBLIC_MEETINGS,
  MINUTES,
  [() => texts.advocate.introductions, introduced],
  [
    () => texts.advocate.base,
    ({ openMeetings: { residents, counted } }) =>
      counted === 0
        ? texts.figures.notCounted
        : texts.advocate.counted(residents.toLocaleString(locale()), counted),
  ],
];

/** So many years beside one another leave no room for a word of ten letters. */
const isNarrow = (years: readonly FolderYear[]): boolean => years.length > 5;

/** A column for each year. */
function yearsTable(what: string, figures: readonly Figure[], years: readonly FolderYear[]): PaperBlock {
  const notRecorded = isNarrow(years) ? "–" : texts.figures.notRecorded;
  return {
    kind: "table",
    figures: true,
    columns: [
      { title: what, share: 40 },
      ...years.map(({ year }) => ({ title: year.label, share: Math.max(12, 60 / years.length) })),
    ],
    rows: figures.map(([name, of]) => [
      [{ text: name() }],
      ...years.map((year) => [{ text: year.isUnrecorded ? notRecorded : of(year) }]),
    ]),
  };
}

/** Under the year they are about, where there is more than one. */
function ownWords(years: readonly FolderYear[]): PaperBlock[] {
  const said = years.filter(({ remark }) => remark !== "");
  if (said.length === 0) return [];
  return [
    heading(2, texts.ownWords),
    ...said.flatMap(({ year, remark }): PaperBlock[] => [
      ...(years.length === 1 ? [] : [heading(3, year.label)]),
      { kind: "text", blocks: lightBlocks(remark), muted: false },
    ]),
  ];
}

const advocateBlocks = (years: readonly FolderYear[]): PaperBlock[] => [
  heading(2, texts.advocate.title),
  plainText(texts.advocate.why),
  yearsTable(texts.advocate.what, OPENNESS, years),
];
