/** The verslag on paper: head, attendance, the items with what came of them, what came later, and the two lists. */

import { lightBlocks } from "../press/light-text.ts";
import { fullDate, shortDate } from "../press/spoken-dates.ts";
import { actionTable, decisionTable } from "./list-tables.ts";
import {
  footOf,
  heading,
  listOf,
  type Paper,
  type PaperBlock,
  plainText,
  statementBox,
  type Tone,
} from "./paper.ts";
import { texts } from "./texts.ts";
import type { Verslag, VerslagEntry, VerslagItem, VerslagLife, VerslagSubPoint } from "./verslag.ts";
import { actionsOf, decisionsOf } from "./verslag-lists.ts";
import {
  adoptedHereStatement,
  attendanceGroups,
  decisionRemarks,
  headFacts,
  nextPhrase,
  outcomeSentence,
  statusStatements,
  verslagTitle,
} from "./verslag-sentences.ts";
import { hasTheme, pointsByTheme } from "./verslag-themes.ts";

export function verslagPaper(verslag: Verslag): Paper {
  const { text, life } = verslag;
  const title = verslagTitle(text);
  const toBlock = entryBlock(text.date);
  return {
    title,
    organisation: text.organisation,
    foot: footOf(title, text.date),
    blocks: [
      { kind: "facts", rows: headFacts(text).map(([label, value]) => ({ label, lines: [value] })) },
      ...statusBoxes(life),
      ...attendanceBlocks(verslag),
      ...text.items.flatMap((item) => itemBlocks(item, toBlock)),
      ...themeBlocks(verslag, toBlock),
      ...section(
        texts.adoptedHeading,
        text.adopted.map(adoptedHereStatement).map((here) => statementBox("decision", here)),
      ),
      ...section(texts.looseHeading, text.loose.filter((entry) => !hasTheme(entry)).map(toBlock)),
      ...nextBlocks(verslag),
      ...addendaBlocks(life),
      ...lateBlocks(life, toBlock),
      ...appendices(verslag),
    ],
  };
}

/** Where it stands: green once it is adopted. */
export const statusBoxes = (life: VerslagLife): PaperBlock[] =>
  statusStatements(life).map((statement) =>
    statementBox(life.state === "adopted" ? "decision" : "notice", statement),
  );

function attendanceBlocks({ text }: Verslag): PaperBlock[] {
  const rows = attendanceGroups(text).map(({ label, names }) => ({ label, lines: names }));
  return rows.length === 0 ? [] : [heading(2, texts.attendance.heading), { kind: "facts", rows }];
}

type ToBlock = (entry: VerslagEntry) => PaperBlock;

function itemBlocks(item: VerslagItem, toBlock: ToBlock): PaperBlock[] {
  const point = (level: 2 | 3, each: VerslagSubPoint): PaperBlock[] => [
    heading(level, each.title || texts.noTitle, each.number),
    ...each.adopted.map(adoptedHereStatement).map((here) => statementBox("decision", here)),
    ...letterBlocks(each),
    ...each.entries.filter((entry) => !hasTheme(entry)).map(toBlock),
    ...(each.entries.some(hasTheme) ? [plainText(texts.underThemes, true)] : []),
    ...[outcomeSentence(each)]
      .filter((sentence) => sentence !== "")
      .map((sentence) => plainText(sentence, true)),
  ];
  return [...point(2, item), ...item.children.flatMap((child) => point(3, child))];
}

/** What came in and went out since the last time. */
const letterBlocks = ({ letters = [] }: VerslagSubPoint): PaperBlock[] =>
  letters.length === 0 ? [] : [{ kind: "text", blocks: listOf(letters), muted: false }];

/** What a thematafel said about each theme, whatever round it came up in. */
const themeBlocks = ({ text }: Verslag, toBlock: ToBlock): PaperBlock[] =>
  section(
    texts.themesHeading,
    pointsByTheme(text).flatMap(({ theme, entries }) => [heading(3, theme), ...entries.map(toBlock)]),
  );

/** Notes as running text, everything else in a box of its own; years are said where they differ from `date`'s. */
const entryBlock =
  (date: string) =>
  (entry: VerslagEntry): PaperBlock => {
    const box = (tone: Tone, word: string, remarks: readonly string[]): PaperBlock => ({
      kind: "box",
      tone,
      label: texts.numbered(word, entry.kind === "note" ? "" : entry.number),
      blocks: lightBlocks(entry.text.trim() === "" ? texts.noWords : entry.text),
      remarks,
    });
    switch (entry.kind) {
      case "note":
        return { kind: "text", blocks: lightBlocks(entry.text), muted: false };
      case "decision":
        return box("decision", texts.decision, decisionRemarks(entry));
      case "action":
        return box("action", texts.action, [
          labelled(texts.who, entry.owner || texts.nobody),
          labelled(texts.when, entry.due === "" ? texts.noDate : shortDate(entry.due, date)),
        ]);
      case "question":
        return box("question", texts.question, questionRemarks(entry));
      case "other":
        return box("plain", entry.word, []);
    }
  };

function questionRemarks({
  owner,
  answer,
  answeredOn,
}: Extract<VerslagEntry, { kind: "question" }>): string[] {
  const label = answeredOn === "" ? texts.answer : texts.answerOn(fullDate(answeredOn));
  return [
    ...(owner === "" ? [] : [labelled(texts.forWhom, owner)]),
    ...(answer.trim() === "" ? [] : [labelled(label, answer)]),
  ];
}

const labelled = (label: string, value: string): string => `${label}: ${value}`;

const nextBlocks = ({ text }: Verslag): PaperBlock[] =>
  section(
    texts.nextHeading,
    text.next.length === 0
      ? []
      : [
          {
            kind: "text",
            blocks: listOf(text.next.map((next) => nextPhrase(next, text.date))),
            muted: false,
          },
        ],
  );

const addendaBlocks = ({ addenda }: VerslagLife): PaperBlock[] =>
  section(
    texts.addendaHeading,
    addenda.map(({ text, on, by }) => ({
      kind: "box",
      tone: "notice",
      label: texts.addendum(fullDate(on), by),
      blocks: lightBlocks(text),
      remarks: [],
    })),
  );

const lateBlocks = ({ late }: VerslagLife, toBlock: ToBlock): PaperBlock[] =>
  late.length === 0
    ? []
    : [
        heading(2, texts.lateHeading),
        plainText(texts.lateIntro, true),
        ...late.flatMap(({ item, entry }) => [
          ...(item === "" ? [] : [plainText(texts.lateItem(item), true)]),
          toBlock(entry),
        ]),
      ];

function appendices(verslag: Verslag): PaperBlock[] {
  const decisions = decisionsOf(verslag);
  const actions = actionsOf(verslag);
  if (decisions.length + actions.length === 0) return [];
  const { date } = verslag.text;
  const listed = actions.map(({ entry }) => ({ ...entry, done: "", from: "" }));
  return [
    { kind: "appendices" },
    ...section(texts.decisionList, decisions.length === 0 ? [] : [decisionTable(decisions)]),
    ...section(texts.actionList, listed.length === 0 ? [] : [actionTable(listed, date)]),
  ];
}

const section = (title: string, blocks: readonly PaperBlock[]): PaperBlock[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];
