/** The agenda on paper: when and where, the items with their times and who brings them in, and the next dates. */

import { agendaTree } from "../../domain/agenda.ts";
import { agendaClock } from "../../domain/agenda-clock.ts";
import type { AgendaItem } from "../../domain/tables/meetings.ts";
import type { Run } from "../../press/light-text.ts";
import { clockTime, clockTimes, dayAndDate } from "../../press/spoken-dates.ts";
import { letterLine } from "../letter-words.ts";
import { footOf, heading, listOf, type Paper, type PaperBlock, plainText, statementBox } from "../paper.ts";
import { texts as words } from "../texts.ts";
import { kindName } from "../verslag-of.ts";
import { nextPhrase } from "../verslag-sentences.ts";
import { datesToAdopt, kindOf, type MeetingPapers, personName, titleOf } from "./meeting-papers.ts";
import { texts } from "./texts.ts";

export function agendaPaper(papers: MeetingPapers): Paper {
  const { file } = papers;
  const title = agendaTitle(papers);
  return {
    title,
    organisation: file.organisation.name,
    foot: footOf(title, file.meeting.date),
    blocks: [{ kind: "facts", rows: meetingFacts(file) }, ...agendaBlocks(papers)],
  };
}

const agendaTitle = ({ file }: MeetingPapers): string =>
  titleOf(file) === "" ? texts.agendaOf(kindOf(file)) : texts.agendaTitled(titleOf(file));

/** The items and the next dates. */
export function agendaBlocks(papers: MeetingPapers): PaperBlock[] {
  const { meeting } = papers.file;
  return [
    ...(meeting.cancelledOn === "" ? [] : [statementBox("notice", { text: texts.calledOff, lines: [] })]),
    itemTable(papers),
    ...nextBlocks(papers),
  ];
}

/** When, where and who; what is not known is left out. */
export function meetingFacts(
  file: MeetingPapers["file"],
): { readonly label: string; readonly lines: readonly string[] }[] {
  const { meeting } = file;
  const all = [
    [words.facts.kind, titleOf(file) === "" ? "" : kindOf(file)],
    [
      words.facts.date,
      [dayAndDate(meeting.date), clockTimes(meeting.start, meeting.end)]
        .filter((part) => part !== "")
        .join(", "),
    ],
    [words.facts.place, meeting.place],
    [texts.chair, personName(file, meeting.chairId)],
    [texts.minuteTaker, personName(file, meeting.minuteTakerId)],
    [texts.open, meeting.isPublic ? texts.everyoneWelcome : ""],
  ] as const;
  return all.filter(([, value]) => value !== "").map(([label, value]) => ({ label, lines: [value] }));
}

type Line = {
  readonly number: string;
  readonly item: readonly Run[];
  readonly presenter: string;
  /** When it begins and how long it takes, a line each; "" not known. */
  readonly time: string;
};

/** Columns in which nothing stands are left out. */
function itemTable(papers: MeetingPapers): PaperBlock {
  const lines = itemLines(papers);
  if (lines.length === 0) return plainText(texts.noItems, true);
  const { number, item, presenter, time } = texts.columns;
  const hasPresenter = lines.some((line) => line.presenter !== "");
  const hasTime = lines.some((line) => line.time !== "");
  return {
    kind: "table",
    columns: [
      { title: number, share: 11 },
      { title: item, share: 48 },
      ...(hasPresenter ? [{ title: presenter, share: 23 }] : []),
      ...(hasTime ? [{ title: time, share: 18 }] : []),
    ],
    rows: lines.map((line) => [
      [{ text: line.number }],
      line.item,
      ...(hasPresenter ? [[{ text: line.presenter }]] : []),
      ...(hasTime ? [[{ text: line.time }]] : []),
    ]),
  };
}

function itemLines(papers: MeetingPapers): Line[] {
  const { file } = papers;
  const tree = agendaTree(file.items);
  const times = agendaClock(
    file.meeting.start,
    tree.map(({ item }) => item),
  );
  const line = (item: AgendaItem, number: string, begins: string): Line => ({
    number,
    item: itemRuns(item, papers),
    presenter: personName(file, item.presenterId),
    time: [clockTime(begins), item.minutes === null ? "" : texts.minutes(item.minutes)]
      .filter((part) => part !== "")
      .join("\n"),
  });
  return tree.flatMap(({ item, number, children }, index) => [
    line(item, number, times[index] ?? ""),
    ...children.map((child) => line(child.item, child.number, "")),
  ]);
}

/** Its title, what it adopts and what comes with it, each on a line of its own. */
function itemRuns(item: AgendaItem, papers: MeetingPapers): Run[] {
  const remarks = [
    item.round > 0 ? texts.round(item.round) : "",
    item.kind === "adoptMinutes" && papers.toAdopt.length > 0 ? texts.adopts(datesToAdopt(papers)) : "",
    ...item.attachments.filter((name) => name.trim() !== "").map(texts.attachment),
    ...(papers.file.letters.get(item.id) ?? []).map((letter) =>
      letterLine(letter, papers.file.people, papers.file.meeting.date),
    ),
  ].filter((remark) => remark !== "");
  return [
    { text: item.title.trim() || words.noTitle },
    ...remarks.map((remark) => ({ text: `\n${remark}` })),
  ];
}

function nextBlocks({ file }: MeetingPapers): PaperBlock[] {
  const next = file.upcoming
    .filter((each) => each.cancelledOn === "")
    .map((each) =>
      nextPhrase(
        { title: each.title || kindName(each.kind), date: each.date, start: each.start, place: each.place },
        file.meeting.date,
      ),
    );
  if (next.length === 0) return [];
  return [heading(2, texts.next), { kind: "text", blocks: listOf(next), muted: false }];
}
