/** One year on paper: how open its organisation was, what it did, and what it does for who comes after. */

import { lightBlocks } from "../../press/light-text.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { heading, listOf, type PaperBlock, plainText } from "../paper.ts";
import { basisLine, dutyBlocks, markBlocks } from "./duty-blocks.ts";
import { meetingTable } from "./meeting-table.ts";
import { texts } from "./texts.ts";
import type { FolderYear, YearFolder } from "./year-folder.ts";

/** Openness leads: members themselves call that democracy, and not years served (domain.md, Norms). */
export function yearBlocks(year: FolderYear, folder: YearFolder): PaperBlock[] {
  const marks = year.duties.filter((duty) => duty.kind === "mark");
  const others = year.duties.filter((duty) => duty.kind !== "mark");
  return [
    ...others.filter(({ isOpenness }) => isOpenness).flatMap(dutyBlocks),
    ...introductionBlocks(year),
    ...others.filter(({ isOpenness }) => !isOpenness).flatMap(dutyBlocks),
    ...otherTalks(year),
    ...markBlocks(marks, year.isOpen),
    ...decisionBlocks(year),
    ...successionBlocks(year),
    ...mirrorBlocks(year, folder),
  ];
}

/** Left out of a year in which nobody was new. */
function introductionBlocks({ introductions, changes }: FolderYear): PaperBlock[] {
  const words = texts.introductions;
  if (introductions.length === 0)
    return changes.some(({ kind }) => kind === "joined")
      ? [heading(2, words.title), plainText(words.none)]
      : [];
  const { functie, name, date, where } = texts.columns;
  const hasNames = introductions.some((each) => each.name !== "");
  return [
    heading(2, words.title),
    {
      kind: "table",
      columns: [
        { title: functie, share: 28 },
        ...(hasNames ? [{ title: name, share: 26 }] : []),
        { title: date, share: 26 },
        { title: where, share: 30 },
      ],
      rows: introductions.map((each) => [
        [{ text: each.functie }],
        ...(hasNames ? [[{ text: each.name }]] : []),
        [{ text: fullDate(each.on) }],
        [{ text: each.at || words.elsewhere }],
      ]),
    },
  ];
}

/** Talks with the municipality that no duty lists already. */
function otherTalks({ duties, talks }: FolderYear): PaperBlock[] {
  const listed = duties.flatMap((duty) => (duty.kind === "meetings" ? duty.held : []));
  const shown = new Set(listed.map(({ id }) => id));
  const others = talks.filter(({ id }) => !shown.has(id));
  return others.length === 0 ? [] : [heading(2, texts.talks), meetingTable(others)];
}

function decisionBlocks({ decisions, leavesDecisionsOut }: FolderYear): PaperBlock[] {
  const words = texts.decisions;
  const count = decisions.length === 0 ? words.none : words.inAppendix(decisions.length);
  return [heading(2, words.title), plainText(leavesDecisionsOut ? `${count} ${words.leftOut}` : count)];
}

function successionBlocks({ efforts, changes }: FolderYear): PaperBlock[] {
  const words = texts.succession;
  const { date, effort, result } = texts.columns;
  const lines = changes.map((each) =>
    words[each.kind]([each.functie, each.name].filter((part) => part !== "").join(" "), fullDate(each.on)),
  );
  const table: PaperBlock = {
    kind: "table",
    columns: [
      { title: date, share: 26 },
      { title: effort, share: 44 },
      { title: result, share: 34 },
    ],
    rows: efforts.map((each) => [
      [{ text: fullDate(each.on) }],
      [{ text: each.what }, ...(each.functie === "" ? [] : [{ text: `\n${words.about(each.functie)}` }])],
      [{ text: each.result }],
    ]),
  };
  return [
    heading(2, words.title),
    efforts.length === 0 ? introducing(words.none, lines.length > 0) : table,
    ...(lines.length === 0 ? [] : [{ kind: "text", blocks: listOf(lines), muted: false } as const]),
  ];
}

/** A sentence that stays on the page of what comes after it, where something does. */
function introducing(words: string, isFollowed: boolean): PaperBlock {
  const block = { kind: "text", blocks: lightBlocks(words), muted: false } as const;
  return isFollowed ? { ...block, introduces: true } : block;
}

/** About the group, in own words (R 4, 5.4). */
function mirrorBlocks({ mirror }: FolderYear, { board }: YearFolder): PaperBlock[] {
  if (mirror === "") return [];
  return [
    heading(2, texts.mirror),
    { kind: "text", blocks: lightBlocks(mirror), muted: false },
    ...(board.mirror ? [plainText(basisLine(board.mirror), true)] : []),
  ];
}
