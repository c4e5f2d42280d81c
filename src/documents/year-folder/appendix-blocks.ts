/** The lists behind a year: its meetings, its decisions, and what became of its actions. */

import { listed } from "../../press/calendar-words.ts";
import { runsOf } from "../../press/light-text.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { heading, type PaperBlock, plainText } from "../paper.ts";
import { meetingTable } from "./meeting-table.ts";
import { texts } from "./texts.ts";
import type { FolderAction, FolderYear } from "./year-folder.ts";

export const appendixBlocks = (year: FolderYear): PaperBlock[] => [
  ...meetingBlocks(year),
  ...decisionBlocks(year),
  ...actionBlocks(year),
];

function meetingBlocks({ year, meetings, inner }: FolderYear): PaperBlock[] {
  const words = texts.appendix;
  const counts = inner.map(({ name, count }) => `${name} (${count})`);
  return [
    heading(2, words.meetings(year.label)),
    meetings.length === 0 ? plainText(words.noMeetings) : meetingTable(meetings),
    ...(counts.length === 0 ? [] : [plainText(words.inner(listed(counts)), true)]),
  ];
}

function decisionBlocks({ year, decisions, leavesDecisionsOut }: FolderYear): PaperBlock[] {
  const { number, decision, date } = texts.columns;
  const words = texts.decisions;
  const table: PaperBlock = {
    kind: "table",
    columns: [
      { title: number, share: 24 },
      { title: decision, share: 52 },
      { title: date, share: 24 },
    ],
    rows: decisions.map((each) => [
      [{ text: each.number }],
      [...runsOf(each.text), ...(each.vote === "" ? [] : [{ text: `\n${each.vote}` }])],
      [{ text: fullDate(each.date) }],
    ]),
  };
  return [
    heading(2, texts.appendix.decisions(year.label)),
    decisions.length === 0 ? plainText(words.none) : table,
    ...(leavesDecisionsOut ? [plainText(words.leftOut, true)] : []),
  ];
}

function actionBlocks({ year, actions, actionList, isOpen, isUnrecorded }: FolderYear): PaperBlock[] {
  const { counts, openNow, withBefore, actions: title } = texts.appendix;
  const rows: readonly (readonly [label: string, count: number, before: number])[] = [
    [counts.noted, actions.noted, 0],
    [counts.done, actions.done, actions.before.done],
    [isOpen ? openNow : counts.open, actions.open, actions.before.open],
  ];
  const said = (count: number, before: number): string =>
    isUnrecorded && count === 0 ? texts.figures.notRecorded : withBefore(count, before);
  return [
    heading(2, title(year.label)),
    { kind: "facts", rows: rows.map(([label, count, before]) => ({ label, lines: [said(count, before)] })) },
    ...(actionList.length === 0 ? [] : [actionTable(actionList)]),
  ];
}

function actionTable(actions: readonly FolderAction[]): PaperBlock {
  const { number, action, who, state } = texts.columns;
  return {
    kind: "table",
    columns: [
      { title: number, share: 24 },
      { title: action, share: 36 },
      { title: who, share: 20 },
      { title: state, share: 20 },
    ],
    rows: actions.map((each) => [
      [{ text: each.number }],
      runsOf(each.text),
      [{ text: ownerWords(each) }],
      [{ text: stateWords(each) }],
    ]),
  };
}

const ownerWords = ({ owner }: FolderAction): string =>
  owner.kind === "words" ? owner.words : texts.appendix.owners[owner.kind];

function stateWords({ due, done }: FolderAction): string {
  const words = texts.appendix;
  if (done !== "") return words.done(fullDate(done));
  return due === "" ? words.open : words.due(fullDate(due));
}
