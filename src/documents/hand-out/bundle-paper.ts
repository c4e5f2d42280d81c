/** Vergaderstukken: the agenda, the verslagen that are to be adopted and the actielijst, bound into one. */

import { DUE_GROUPS, dueGroupOf } from "../../domain/due-group.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { verslagNow } from "../adopted-verslag.ts";
import { actionTable } from "../list-tables.ts";
import { footOf, heading, type Paper, type PaperBlock, plainText } from "../paper.ts";
import { verslagPaper } from "../verslag-paper.ts";
import { agendaBlocks, meetingFacts } from "./agenda-paper.ts";
import { kindOf, type MeetingPapers, titleOf } from "./meeting-papers.ts";
import { listedAction } from "./open-action-list.ts";
import { texts } from "./texts.ts";

/** A verslag that this version of the app cannot read is left out; there is none to adopt that was adopted already. */
export function bundlePaper(papers: MeetingPapers): Paper {
  const { file } = papers;
  const title = titleOf(file) === "" ? texts.bundleOf(kindOf(file)) : texts.bundleTitled(titleOf(file));
  return {
    title,
    organisation: file.organisation.name,
    foot: footOf(title, file.meeting.date),
    blocks: [
      { kind: "facts", rows: meetingFacts(file) },
      heading(2, texts.contents),
      { kind: "contents" },
      { kind: "part", title: texts.agenda },
      ...agendaBlocks(papers),
      ...papers.toAdopt.flatMap(verslagPart),
      { kind: "part", title: texts.actions },
      ...actionBlocks(papers),
    ],
  };
}

/** Without the lists at its end: they say again what the text says. */
function verslagPart(file: MeetingFile): PaperBlock[] {
  const verslag = verslagNow(file);
  if (!verslag.ok) return [];
  const { title, blocks } = verslagPaper(verslag.value);
  const end = blocks.findIndex(({ kind }) => kind === "appendices");
  return [
    { kind: "part", title: texts.verslagOn(title, fullDate(file.meeting.date)) },
    ...(end < 0 ? blocks : blocks.slice(0, end)),
  ];
}

/** By urgency on the day of the meeting. */
function actionBlocks({ file, actions }: MeetingPapers): PaperBlock[] {
  if (actions.length === 0) return [plainText(texts.noActions)];
  const { date } = file.meeting;
  return DUE_GROUPS.flatMap((group): PaperBlock[] => {
    const those = actions
      .filter(({ block }) => dueGroupOf(block.due, date) === group)
      .map((action) => listedAction(action, { people: file.people, today: date }));
    return those.length === 0 ? [] : [heading(2, texts.groups[group]), actionTable(those, date)];
  });
}
