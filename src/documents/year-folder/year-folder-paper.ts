/** The jaarmap as paper: a cover, what it comes down to, a part for each year, the board, and the lists behind them. */

import { listed } from "../../press/calendar-words.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { documentFileName } from "../document-file-name.ts";
import { footOf, heading, type Paper, type PaperBlock, statementBox } from "../paper.ts";
import { appendixBlocks } from "./appendix-blocks.ts";
import { boardBlocks } from "./board-blocks.ts";
import { summaryBlocks } from "./summary-blocks.ts";
import { texts } from "./texts.ts";
import { yearBlocks } from "./year-blocks.ts";
import type { YearFolder } from "./year-folder.ts";

/** Within `inLanguage("nl", …)`. */
export function yearFolderPaper(folder: YearFolder): Paper {
  const title = texts.title(yearsLabel(folder));
  return {
    title,
    organisation: folder.organisation,
    foot: footOf(title, folder.madeOn),
    blocks: [
      ...coverBlocks(folder),
      { kind: "part", title: texts.figures.title },
      ...summaryBlocks(folder),
      ...folder.years.flatMap((year): PaperBlock[] => [
        { kind: "part", title: texts.year(year.year.label) },
        ...yearBlocks(year, folder),
      ]),
      { kind: "part", title: texts.board.title(fullDate(folder.board.on)) },
      ...boardBlocks(folder.board),
      { kind: "part", title: texts.appendix.title },
      ...folder.years.flatMap(appendixBlocks),
    ],
  };
}

/** "jaarmap-2024-tot-en-met-2026-2026-11-22-wijkvereniging-de-zilverlinde.pdf". */
export const yearFolderFileName = (folder: YearFolder, extension: string): string =>
  documentFileName(`${texts.file} ${yearsLabel(folder)}`, folder.madeOn, folder.organisation, extension);

/** "2026", or "2024 tot en met 2026". */
function yearsLabel({ years }: YearFolder): string {
  const [first = "", last = ""] = [years[0]?.year.label, years.at(-1)?.year.label];
  return first === last ? first : texts.range(first, last);
}

function coverBlocks(folder: YearFolder): PaperBlock[] {
  const { cover } = texts;
  const open = folder.years.filter(({ isOpen }) => isOpen).map(({ year }) => year.label);
  const extras = folder.extras.map((extra) => texts.extras[extra]);
  const whose = extras.length === 0 ? cover.onlyPublic : cover.withExtras(listed(extras));
  const text = [whose, ...(open.length === 0 ? [] : [cover.stillOpen(listed(open))])].join(" ");
  return [
    { kind: "facts", rows: coverFacts(folder) },
    statementBox(extras.length === 0 ? "decision" : "action", { text, lines: [] }),
    heading(2, cover.contents),
    { kind: "contents" },
  ];
}

/** What is not known is left out. */
function coverFacts(folder: YearFolder): { label: string; lines: readonly string[] }[] {
  const { cover } = texts;
  const { years, neighbourhoods } = folder;
  const isCalendar = years.every(({ year }) => year.label === year.id);
  const spans = years.map(({ year }) => cover.from(fullDate(year.from), fullDate(year.until)));
  const rows = [
    { label: cover.neighbourhood(neighbourhoods.length), lines: oneLine(neighbourhoods) },
    { label: cover.district, lines: oneLine([folder.district]) },
    { label: cover.legalForm, lines: oneLine([folder.legalForm]) },
    { label: cover.roles, lines: oneLine(folder.roles) },
    { label: cover.subsidy, lines: oneLine(folder.subsidyParts) },
    isCalendar
      ? { label: cover.year(years.length), lines: oneLine(years.map(({ year }) => year.label)) }
      : { label: cover.bookYear(years.length), lines: spans },
    { label: cover.normSet, lines: oneLine([normSetWords(folder)]) },
    { label: cover.madeOn, lines: [fullDate(folder.madeOn)] },
  ];
  return rows.filter(({ lines }) => lines.length > 0);
}

const normSetWords = ({ normSet, isNormSetAdapted }: YearFolder): string =>
  isNormSetAdapted && normSet !== "" ? texts.cover.adapted(normSet) : normSet;

function oneLine(words: readonly string[]): string[] {
  const said = words.filter((word) => word !== "");
  return said.length === 0 ? [] : [listed(said)];
}
