/** A proposal for the roster as a paper, to lay on the table of the meeting that decides on it. */

import type { Choice } from "../../domain/board/choices.ts";
import { termYearsOf } from "../../domain/board/room-to-end.ts";
import type { Statutes } from "../../domain/board/step-down.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { footOf, heading, type Paper, type PaperBlock, plainText, statementBox } from "../paper.ts";
import { functieOf, nameOf, reasonWords, statutesWords, togetherWords } from "./roster-words.ts";
import { texts } from "./texts.ts";

export type ProposalSheet = {
  readonly organisation: string;
  /** Civil date of today. */
  readonly date: string;
  readonly choices: readonly Choice[];
  /** Years in which chair and secretary both step down all the same. */
  readonly together: readonly number[];
  readonly statutes: Statutes;
};

export function proposalPaper({ choices, organisation, date, together, statutes }: ProposalSheet): Paper {
  const changed = choices.filter(({ isChanged }) => isChanged);
  const said = statutesWords(statutes);
  return {
    title: texts.titleProposal,
    organisation,
    foot: footOf(texts.titleProposal, date),
    blocks: [
      plainText(texts.proposalOn(fullDate(date)), true),
      ...together.map((year) => statementBox("notice", { text: togetherWords(year), lines: [] })),
      heading(2, texts.changes),
      changed.length === 0 ? plainText(texts.noChanges) : changesTable(changed, statutes),
      heading(2, texts.becomes),
      becomesTable(choices),
      ...(said === "" ? [] : [plainText(said, true)]),
    ],
  };
}

function changesTable(changed: readonly Choice[], statutes: Statutes): PaperBlock {
  const { name, functie, until, why } = texts.columns;
  return {
    kind: "table",
    columns: [
      { title: name, share: 24 },
      { title: functie, share: 20 },
      { title: until, share: 24 },
      { title: why, share: 32 },
    ],
    rows: changed.map((choice) =>
      [
        nameOf(choice.seat),
        functieOf(choice.seat),
        endOf(choice),
        reasonWords(choice, termYearsOf(statutes)),
      ].map((text) => [{ text }]),
    ),
  };
}

const endOf = ({ seat, until }: Choice): string =>
  seat.until === "" ? texts.hadNone(fullDate(until)) : texts.was(fullDate(until), fullDate(seat.until));

/** A row per year with everyone who steps down in it; a term that lapsed and one without an end stand apart. */
function becomesTable(choices: readonly Choice[]): PaperBlock {
  const groups = Map.groupBy(choices, groupOf);
  const years = [...groups.keys()].filter((title) => title !== texts.lapsed && title !== texts.open).sort();
  const titles = [texts.lapsed, ...years, texts.open].filter((title) => groups.has(title));
  return {
    kind: "table",
    columns: [
      { title: texts.columns.year, share: 24 },
      { title: texts.columns.who, share: 76 },
    ],
    rows: titles.map((title) => [
      [{ text: title }],
      [{ text: (groups.get(title) ?? []).map(who).join("\n") }],
    ]),
  };
}

function groupOf({ seat, until }: Choice): string {
  if (seat.state === "lapsed") return texts.lapsed;
  return until === "" ? texts.open : until.slice(0, 4);
}

const who = ({ seat }: Choice): string => `${nameOf(seat)}, ${functieOf(seat)}`;
