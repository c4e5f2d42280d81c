/** Duties on paper: how each was met first, what it rests on after that, in soft words. */

import { capital } from "../../press/calendar-words.ts";
import type { LightBlock } from "../../press/light-text.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { heading, listOf, type PaperBlock, plainText } from "../paper.ts";
import { meetingTable, meetingWords, minutesTable } from "./meeting-table.ts";
import { texts } from "./texts.ts";
import type { FolderBasis, FolderDuty } from "./year-folder.ts";

type MarkDuty = Extract<FolderDuty, { kind: "mark" }>;

export const dutyBlocks = (duty: Exclude<FolderDuty, MarkDuty>): PaperBlock[] => [
  heading(2, duty.basis.title),
  ...(duty.kind === "meetings" ? meetingsMet(duty) : minutesMet(duty)),
];

/** What is said to be done, and not by a meeting: together in one table. */
export function markBlocks(duties: readonly MarkDuty[], isOpen: boolean): PaperBlock[] {
  const { agreed, state, source } = texts.columns;
  if (duties.length === 0) return [];
  return [
    heading(2, texts.duty.marks),
    {
      kind: "table",
      columns: [
        { title: agreed, share: 36 },
        { title: state, share: 30 },
        { title: source, share: 42 },
      ],
      rows: duties.map((duty) => [
        [{ text: duty.basis.title }],
        [{ text: markWords(duty, isOpen) }],
        [{ text: basisLine(duty.basis) }],
      ]),
    },
  ];
}

/** "Basisregel, voorwaarde voor subsidie. Voortbestaan gaat voor. Bron: beleidsnota 2021, zelf aangepast." */
export function basisLine({ weight, remark, source }: FolderBasis): string {
  const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
  return [
    ...[weight, remark].filter((words) => words !== "").map((words) => sentence(capital(words))),
    ...(source === "" ? [] : [texts.duty.source(source.replace(/\.$/, ""))]),
  ].join(" ");
}

function meetingsMet({
  held,
  coming,
  asked,
  count,
  basis,
}: Extract<FolderDuty, { kind: "meetings" }>): PaperBlock[] {
  const words = texts.duty;
  if (count.held + count.coming === 0) return introducing(words.nothing, basis, false);
  const tally = [
    words.held(count.held),
    ...(count.coming === 0 ? [] : [words.coming(count.coming)]),
    ...(asked === 0 ? [] : [words.asked(asked)]),
  ];
  const plans = coming.map((each) => [fullDate(each.date), meetingWords(each)].join(": "));
  return [
    ...introducing(tally.join(" "), basis, true),
    ...(held.length === 0 ? [] : [meetingTable(held)]),
    ...(plans.length === 0 ? [] : [{ kind: "text", blocks: planned(plans), muted: false } as const]),
  ];
}

function minutesMet({ published, waiting, basis }: Extract<FolderDuty, { kind: "minutes" }>): PaperBlock[] {
  const all = [...published, ...waiting].toSorted((a, b) => a.date.localeCompare(b.date));
  if (all.length === 0) return introducing(texts.duty.noMinutes, basis, false);
  return [...introducing(texts.duty.minutes(published.length, all.length), basis, true), minutesTable(all)];
}

/** How it was met and what it rests on, on one page, and on that of the table where one comes after it. */
const introducing = (met: string, basis: FolderBasis, hasTable: boolean): PaperBlock[] => [
  introduction(met, false),
  hasTable ? introduction(basisLine(basis), true) : plainText(basisLine(basis), true),
];

const introduction = (text: string, muted: boolean): PaperBlock => ({
  kind: "text",
  blocks: [{ kind: "paragraph", runs: [{ text }] }],
  muted,
  introduces: true,
});

const planned = (lines: readonly string[]): LightBlock[] => [
  { kind: "paragraph", runs: [{ text: texts.planned }] },
  ...listOf(lines),
];

function markWords({ on, remark }: MarkDuty, isOpen: boolean): string {
  if (on === "") return texts.duty.notNoted(isOpen);
  return [texts.duty.done(fullDate(on)), remark].filter((part) => part !== "").join(" ");
}
