/** The dossier for a successor as one paper: what is to be seen to, what runs, what comes, and who is who. Not public. */

import type { ComingDate, Dossier, NotedBlock } from "../../domain/handover/dossier.ts";
import { partyName } from "../../domain/party.ts";
import { residentsLeftOut } from "../../domain/resident-names.ts";
import { lightBlocks } from "../../press/light-text.ts";
import { fullDate, shortDate, when } from "../../press/spoken-dates.ts";
import { serviceWords } from "../board/board-words.ts";
import { listedAction } from "../hand-out/open-action-list.ts";
import { actionTable } from "../list-tables.ts";
import { meetingName } from "../meeting-name.ts";
import { heading, type Paper, type PaperBlock, plainText, statementBox } from "../paper.ts";
import { askedAgainWords, stateWords } from "../question-words.ts";
import { ownerName } from "../verslag-entries.ts";
import { contactBlocks, termBlocks } from "./handover-people.ts";
import { sectionOf, table } from "./handover-tables.ts";
import { texts } from "./texts.ts";

type Words = (text: string) => string;
type About = { readonly dossier: Dossier; readonly plain: Words };

/** To be made in Dutch. Names of residents are left out of every text; who is asked or did something is "een bewoner". */
export function handoverPaper(dossier: Dossier): Paper {
  const { office, organisation, people, today } = dossier;
  const about = { dossier, plain: residentsLeftOut(people.values(), texts.resident) };
  return {
    title: texts.title(office.functie),
    organisation: organisation.name,
    foot: texts.foot(office.functie, fullDate(today)),
    blocks: [
      statementBox("notice", {
        text: texts.notPublic,
        lines: [texts.passwords, texts.residents],
      }),
      facts(dossier),
      ...checklist(about),
      ...story(texts.lies, office.office.whereThingsLie, about),
      ...story(texts.know, office.office.goodToKnow, about),
      ...actions(about),
      ...questions(about),
      ...commitments(about),
      ...dates(about),
      ...termBlocks(dossier),
      ...contactBlocks(dossier),
    ],
  };
}

function facts({ office, from, deputy, today }: Dossier): PaperBlock {
  const names = from.map(({ person }) => person.name);
  const served = from.flatMap(({ person, service }) => {
    const words = serviceWords(service);
    return words === "" ? [] : [from.length === 1 ? words : texts.serviceOf(person.name, words)];
  });
  const rows = [
    { label: texts.office, lines: [office.functie] },
    { label: texts.from, lines: names.length === 0 ? [texts.nobody] : names },
    ...(served.length === 0 ? [] : [{ label: texts.service, lines: served }]),
    ...(deputy ? [{ label: texts.deputy, lines: [texts.deputyHint(deputy.name)] }] : []),
    { label: texts.made, lines: [fullDate(today)] },
  ];
  return { kind: "facts", rows };
}

function checklist({ dossier: { list }, plain }: About): PaperBlock[] {
  const words = texts.list;
  if (list.lines.length === 0) return [];
  return [
    heading(2, words.heading),
    introduction(words.done(list.done, list.lines.length)),
    table(
      [
        [words.what, 78],
        [words.isDone, 22],
      ],
      list.lines.map(({ text, isDone }) => [plain(text), isDone ? words.yes : words.no]),
    ),
  ];
}

/** Own words under their heading; nothing for nothing. */
const story = (title: string, text: string, { plain }: About): PaperBlock[] =>
  text.trim() === ""
    ? []
    : [heading(2, title), { kind: "text", blocks: lightBlocks(plain(text)), muted: false }];

/** Stays with the table under it. */
const introduction = (text: string): PaperBlock => ({
  kind: "text",
  blocks: [{ kind: "paragraph", runs: [{ text }] }],
  muted: true,
  introduces: true,
});

function actions({ dossier, plain }: About): PaperBlock[] {
  const words = texts.actions;
  const entries = dossier.actions.map((action) => {
    const entry = listedAction({ ...action, text: plain(action.text) }, dossier);
    return { ...entry, from: plain(entry.from) };
  });
  return [
    heading(2, words.heading),
    ...(entries.length === 0
      ? [plainText(words.none)]
      : [introduction(words.lead), actionTable(entries, dossier.today)]),
  ];
}

function questions({ dossier, plain }: About): PaperBlock[] {
  const words = texts.questions;
  const { today, people } = dossier;
  const row = ({ block, number, text }: NotedBlock): string[] => [
    number,
    plain(text),
    plain(ownerName(people, block.owner)),
    [stateWords(block, today), askedAgainWords(block, today)].filter((part) => part !== "").join(". "),
  ];
  return sectionOf(
    words,
    [
      [words.number, 22],
      [words.what, 34],
      [words.whom, 20],
      [words.state, 24],
    ],
    dossier.questions.map(row),
  );
}

function commitments({ dossier, plain }: About): PaperBlock[] {
  const words = texts.commitments;
  const { today, people } = dossier;
  const due = (date: string): string => {
    if (date === "") return words.noDate;
    return date < today ? words.late(shortDate(date, today)) : shortDate(date, today);
  };
  return sectionOf(
    words,
    [
      [words.what, 52],
      [words.who, 24],
      [words.due, 24],
    ],
    dossier.commitments.map((each) => [
      plain(each.what),
      plain(partyName(people, each)) || words.unknown,
      due(each.due),
    ]),
  );
}

function dates({ dossier, plain }: About): PaperBlock[] {
  const words = texts.dates;
  const what = (date: ComingDate): string => {
    switch (date.kind) {
      case "meeting":
        return [meetingName(date.meeting), date.meeting.place].filter((part) => part !== "").join(", ");
      case "review":
        return words.review(date.decision.number, date.decision.text);
      case "termEnds":
        return words.termEnds(date.member.person.name);
    }
  };
  const start = (date: ComingDate): string => (date.kind === "meeting" ? date.meeting.start : "");
  return sectionOf(
    words,
    [
      [words.when, 42],
      [words.what, 58],
    ],
    dossier.dates.map((date) => [when(date.on, start(date), dossier.today), plain(what(date))]),
  );
}
