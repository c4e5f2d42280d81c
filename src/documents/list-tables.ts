/** Decisions and actions as tables, in the verslag and in the lists alone. */

import { type Run, runsOf } from "../press/light-text.ts";
import { shortDate } from "../press/spoken-dates.ts";
import type { ListedAction } from "./action-list.ts";
import type { PaperBlock } from "./paper.ts";
import { texts } from "./texts.ts";
import type { VerslagDecision } from "./verslag.ts";
import type { Listed } from "./verslag-lists.ts";
import { decisionRemarks } from "./verslag-sentences.ts";

/** Number, decision with its vote, agenda item. */
export function decisionTable(decisions: readonly Listed<VerslagDecision>[]): PaperBlock {
  const { number, decision, item } = texts.columns;
  return {
    kind: "table",
    columns: [
      { title: number, share: 24 },
      { title: decision, share: 50 },
      { title: item, share: 26 },
    ],
    rows: decisions.map(({ entry, item: under }) => [
      [{ text: entry.number }],
      withRemarks(entry.text, decisionRemarks(entry)),
      [{ text: under }],
    ]),
  };
}

/** Number, what, who, when; years are said where they differ from that of `date`. */
export function actionTable(actions: readonly ListedAction[], date: string): PaperBlock {
  const { number, what, who, when } = texts.columns;
  return {
    kind: "table",
    columns: [
      { title: number, share: 24 },
      { title: what, share: 33 },
      { title: who, share: 27 },
      { title: when, share: 16 },
    ],
    rows: actions.map((action) => [
      [{ text: action.number }],
      withRemarks(action.text, remarksOf(action, date)),
      [{ text: action.owner || texts.nobody }],
      [{ text: action.due === "" ? texts.noDate : shortDate(action.due, date) }],
    ]),
  };
}

const remarksOf = ({ done, from }: ListedAction, date: string): string[] => [
  ...(from === "" ? [] : [from]),
  ...(done === "" ? [] : [texts.doneOn(shortDate(done, date))]),
];

/** The words, and each remark on a line of its own. */
const withRemarks = (text: string, remarks: readonly string[]): Run[] => [
  ...runsOf(text.trim() === "" ? texts.noWords : text.trim()),
  ...remarks.map((remark) => ({ text: `\n${remark}` })),
];
