/** Meetings as tables of the jaarmap: when, what and where, how many residents, and where the verslag is. */

import { locale } from "../../kernel/language.ts";
import { type Run, runsOf } from "../../press/light-text.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import type { Column, PaperBlock } from "../paper.ts";
import { texts } from "./texts.ts";
import type { FolderMeeting, FolderMinutes, FolderPlace } from "./year-folder.ts";

/** "Openbare vergadering, Buurthuis De Linde". */
export const meetingWords = ({ name, place }: FolderMeeting): string =>
  [name, place].filter((part) => part !== "").join(", ");

/** Room for "8 september 2026" on one line. */
const DATE_SHARE = 26;

type Cells = readonly (readonly [Column, (meeting: FolderMeeting) => readonly Run[]])[];

/** With a column for residents where they may come, and one for verslagen where there are any to be public. */
export function meetingTable(meetings: readonly FolderMeeting[]): PaperBlock {
  const { date, meeting, residents, minutes } = texts.columns;
  const cells: Cells = [
    [{ title: date, share: DATE_SHARE }, (each) => [{ text: fullDate(each.date) }]],
    [{ title: meeting, share: 35 }, (each) => [{ text: meetingWords(each) }]],
    ...(meetings.some((each) => each.isOpen || each.residents !== null)
      ? ([[{ title: residents, share: 15 }, (each) => [{ text: residentsWords(each) }]]] satisfies Cells)
      : []),
    ...(meetings.some((each) => each.minutes.state !== "none")
      ? ([[{ title: minutes, share: 34 }, (each) => minutesRuns(each.minutes)]] satisfies Cells)
      : []),
  ];
  return tableOf(cells, meetings);
}

/** Their verslagen alone, with since when each is public. */
export function minutesTable(meetings: readonly FolderMeeting[]): PaperBlock {
  const { date, meeting, minutes } = texts.columns;
  const withSince = ({ minutes: its }: FolderMeeting): Run[] =>
    its.state === "published"
      ? [...minutesRuns(its), { text: `\n${texts.minutes.since(fullDate(its.places[0]?.on ?? ""))}` }]
      : minutesRuns(its);
  const cells: Cells = [
    [{ title: date, share: DATE_SHARE }, (each) => [{ text: fullDate(each.date) }]],
    [{ title: meeting, share: 35 }, (each) => [{ text: each.name }]],
    [{ title: minutes, share: 49 }, withSince],
  ];
  return tableOf(cells, meetings);
}

const tableOf = (cells: Cells, meetings: readonly FolderMeeting[]): PaperBlock => ({
  kind: "table",
  columns: cells.map(([column]) => column),
  rows: meetings.map((meeting) => cells.map(([, of]) => of(meeting))),
});

function residentsWords({ residents, isOpen }: FolderMeeting): string {
  if (residents !== null) return residents.toLocaleString(locale());
  return isOpen ? texts.figures.notCounted : "";
}

/** Each place on a line of its own; the name of the file where no link leads to it. */
function minutesRuns(minutes: FolderMinutes): Run[] {
  const words = texts.minutes;
  switch (minutes.state) {
    case "none":
      return [{ text: "" }];
    case "waiting": {
      const stage = minutes.stage === "" ? "" : words.stages[minutes.stage];
      const lines = [stage === "" ? words.waiting : words.stage(stage), minutes.fileName];
      return linesOf(lines.filter((line) => line !== "").map((text) => [{ text }]));
    }
    case "published": {
      const places = minutes.places.map(placeRuns);
      const isLinked = places.some((runs) => runs.some(({ href }) => href !== undefined));
      return linesOf(isLinked ? places : [...places, [{ text: words.file(minutes.fileName) }]]);
    }
  }
}

function placeRuns({ via, where }: FolderPlace): Run[] {
  const { via: names, at } = texts.minutes;
  const name = Object.hasOwn(names, via) ? (names[via] ?? via) : via;
  if (where === "") return [{ text: name }];
  const runs = runsOf(where);
  return runs.some(({ href }) => href !== undefined) ? runs : [{ text: at(name, where) }];
}

const linesOf = (lines: readonly (readonly Run[])[]): Run[] =>
  lines.flatMap((runs, index) => (index === 0 ? runs : [{ text: "\n" }, ...runs]));
