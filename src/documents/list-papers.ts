/** Besluitenlijst and actielijst as documents of their own. */

import { dayAndDate } from "../press/spoken-dates.ts";
import type { ActionList } from "./action-list.ts";
import { actionTable, decisionTable } from "./list-tables.ts";
import { footOf, heading, type Paper, type PaperBlock, plainText } from "./paper.ts";
import { texts } from "./texts.ts";
import type { Verslag } from "./verslag.ts";
import { decisionsOf } from "./verslag-lists.ts";
import { statusBoxes } from "./verslag-paper.ts";

/** The decisions of one meeting, which may go out before the verslag is adopted. */
export function decisionListPaper(verslag: Verslag): Paper {
  const { organisation, title, kind, date } = verslag.text;
  const decisions = decisionsOf(verslag);
  return {
    title: texts.decisionList,
    organisation,
    foot: footOf(texts.decisionList, date),
    blocks: [
      plainText(texts.fromMeeting(title || kind, dayAndDate(date)), true),
      ...statusBoxes(verslag.life),
      decisions.length === 0 ? plainText(texts.nothing) : decisionTable(decisions),
    ],
  };
}

/** The actielijst, a table per group. */
export function actionListPaper(list: ActionList): Paper {
  const groups = list.groups.filter((group) => group.actions.length > 0);
  const subtitle = list.subtitle || dayAndDate(list.date);
  return {
    title: list.title,
    organisation: list.organisation,
    foot: footOf(list.title, list.date),
    blocks: [
      ...(subtitle === "" ? [] : [plainText(subtitle, true)]),
      ...groups.flatMap((group): PaperBlock[] => [
        ...(group.heading === "" ? [] : [heading(2, group.heading)]),
        actionTable(group.actions, list.date),
      ]),
      ...(groups.length === 0 ? [plainText(texts.nothing)] : []),
    ],
  };
}
