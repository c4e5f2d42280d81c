/** Notuleerblad: lines for every agenda item, to be filled in with a pen when no phone is at hand. */

import { type AgendaEntry, agendaTree } from "../../domain/agenda.ts";
import { footOf, heading, type Paper, type PaperBlock, plainText } from "../paper.ts";
import { texts as words } from "../texts.ts";
import { meetingFacts } from "./agenda-paper.ts";
import { kindOf, type MeetingPapers, personName, titleOf } from "./meeting-papers.ts";
import { texts } from "./texts.ts";

/** How much room there is: lines for a note and a decision, rows for actions. */
type Room = { readonly note: number; readonly decision: number; readonly actions: number };
const ITEM: Room = { note: 4, decision: 2, actions: 2 };
const SUB_POINT: Room = { note: 2, decision: 1, actions: 1 };
/** Above its sub-points, which have lines of their own. */
const ABOVE: Room = { note: 1, decision: 0, actions: 0 };

export function notesSheet({ file }: MeetingPapers): Paper {
  const { meeting } = file;
  const what = titleOf(file) || kindOf(file);
  const { kind } = words.facts;
  const facts = meetingFacts(file).filter(({ label }) => label !== kind);
  return {
    title: texts.sheet,
    organisation: file.organisation.name,
    foot: footOf(`${texts.sheet} ${what}`, meeting.date),
    blocks: [
      { kind: "facts", rows: [{ label: kind, lines: [what] }, ...facts] },
      plainText(texts.sheetIntro),
      timesForm(),
      lines(texts.present, 2),
      lines(texts.absent, 1),
      ...agendaTree(file.items).flatMap((entry) => entryBlocks(entry, file)),
      heading(2, texts.loose),
      ...writing(ITEM),
    ],
  };
}

const lines = (label: string, count: number): PaperBlock => ({ kind: "lines", label, count });

const timesForm = (): PaperBlock => ({
  kind: "form",
  columns: [texts.times.began, texts.times.closed, texts.residents].map((title) => ({ title, share: 1 })),
  rows: [["", "", ""]],
});

function entryBlocks(entry: AgendaEntry, file: MeetingPapers["file"]): PaperBlock[] {
  const { children } = entry;
  return [
    ...itemBlocks(entry, 2, children.length === 0 ? ITEM : ABOVE, file),
    ...children.flatMap((child) => itemBlocks(child, 3, SUB_POINT, file)),
  ];
}

function itemBlocks(
  { item, number }: AgendaEntry,
  level: 2 | 3,
  room: Room,
  file: MeetingPapers["file"],
): PaperBlock[] {
  const about = [
    personName(file, item.presenterId),
    item.minutes === null ? "" : texts.minutes(item.minutes),
  ].filter((part) => part !== "");
  return [
    heading(level, item.title.trim() || words.noTitle, number),
    ...(about.length === 0 ? [] : [aboutItem(about.join(", "))]),
    ...writing(room),
  ];
}

/** On the page of the lines that belong to it. */
const aboutItem = (text: string): PaperBlock => ({
  kind: "text",
  blocks: [{ kind: "paragraph", runs: [{ text }] }],
  muted: true,
  introduces: true,
});

/** No block where there is no room asked for. */
function writing({ note, decision, actions }: Room): PaperBlock[] {
  const { what, who, when } = texts.actionColumns;
  const blocks: PaperBlock[] = [
    lines(texts.note, note),
    lines(texts.decision, decision),
    {
      kind: "form",
      columns: [
        { title: what, share: 56 },
        { title: who, share: 24 },
        { title: when, share: 20 },
      ],
      rows: Array.from({ length: actions }, () => ["", "", ""]),
    },
  ];
  return blocks.filter((block) =>
    block.kind === "lines" ? block.count > 0 : block.kind !== "form" || block.rows.length > 0,
  );
}
