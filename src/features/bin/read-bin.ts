/** What lies in the bin, by kind. What went along with something else there is not listed apart: it comes back with it. */

import { meetingName } from "../../documents/meeting-name.ts";
import { isBinTimeOver, putBackUntil } from "../../domain/blanking.ts";
import { mayEdit } from "../../domain/meeting-state.ts";
import type { RecordOf, Table } from "../../domain/table.ts";
import { type Block, type BlockKind, blocks } from "../../domain/tables/blocks.ts";
import { efforts, terms } from "../../domain/tables/board.ts";
import { agendaItems, type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { addenda } from "../../domain/tables/minutes.ts";
import { callNotes, commitments, letters } from "../../domain/tables/outside.ts";
import { people } from "../../domain/tables/people.ts";
import type { InBin, Reader } from "../../storage/reader.ts";

/** The kinds, in the order in which they are shown. */
const GROUPS = [
  "meetings",
  "items",
  "notes",
  "decisions",
  "actions",
  "questions",
  "addenda",
  "contacts",
  "callNotes",
  "letters",
  "commitments",
  "terms",
  "efforts",
] as const;
type GroupName = (typeof GROUPS)[number];

export interface BinLine {
  readonly group: GroupName;
  readonly table: Table;
  readonly id: string;
  /** Its name, title or words; "" when there are none. */
  readonly words: string;
  /** Where it belongs; for a meeting that meeting itself. */
  readonly meeting: Meeting | undefined;
  /** Its own day, newest first within a kind; "" where it has none. */
  readonly date: string;
  /** Sub-points that come back with it. */
  readonly along: readonly string[];
  /** The last day on which it can be put back, and the moment it was deleted (milliseconds since 1970). */
  readonly until: string;
  readonly since: number;
  /** Belongs to an adopted verslag: not to be put back before that is reopened. */
  readonly isFixed: boolean;
}

export interface BinGroup {
  readonly name: GroupName;
  readonly lines: readonly BinLine[];
}

/** Only kinds of which something lies in the bin. `now` in milliseconds: what lay there for its time is not listed. */
export async function readBin(reader: Reader, now: number): Promise<readonly BinGroup[]> {
  const binned = async <T extends Table>(table: T) =>
    (await reader.bin(table)).filter(({ since }) => !isBinTimeOver(since, now));
  const byId = new Map((await reader.all(meetings)).map((meeting) => [meeting.id, meeting]));
  const lines = [
    ...(await binned(meetings)).map(meetingLine),
    ...itemLines(await binned(agendaItems), byId),
    ...(await blockLines(reader, await binned(blocks), byId)),
    ...(await binned(addenda)).flatMap(({ record: { id, meetingId, text, on }, since }) => {
      const meeting = byId.get(meetingId);
      return meeting
        ? [lineOf({ group: "addenda", table: addenda, id, words: text, meeting, date: on, since })]
        : [];
    }),
    ...(await binned(people)).map(({ record: { id, name }, since }) =>
      lineOf({ group: "contacts", table: people, id, words: name, since }),
    ),
  ];
  for (const { record, since } of await binned(callNotes))
    lines.push(apart("callNotes", callNotes, record.id, record.about || record.name, record.on, since));
  for (const { record, since } of await binned(letters))
    lines.push(apart("letters", letters, record.id, record.subject || record.name, record.on, since));
  for (const { record, since } of await binned(commitments))
    lines.push(apart("commitments", commitments, record.id, record.what, record.on, since));
  lines.push(...(await boardLines(reader, await binned(terms))));
  for (const { record, since } of await binned(efforts))
    lines.push(apart("efforts", efforts, record.id, record.what, record.on, since));
  const grouped = Map.groupBy(lines, (line) => line.group);
  return GROUPS.flatMap((name) => {
    const found = grouped.get(name);
    return found ? [{ name, lines: found.sort(newestFirst) }] : [];
  });
}

const lineOf = (
  line: Pick<BinLine, "group" | "table" | "id" | "words" | "since"> & Partial<Omit<BinLine, "until">>,
): BinLine => ({
  meeting: undefined,
  date: "",
  along: [],
  isFixed: false,
  until: putBackUntil(line.since),
  ...line,
});

/** What belongs to no meeting. */
const apart = (
  group: GroupName,
  table: Table,
  id: string,
  words: string,
  date: string,
  since: number,
): BinLine => lineOf({ group, table, id, words, date, since });

/** "Noor Şahin, secretaris", of the day the term began on. */
async function boardLines(
  reader: Reader,
  inBin: readonly InBin<RecordOf<typeof terms>>[],
): Promise<BinLine[]> {
  const names = new Map((await reader.allWithBin(people)).map(({ id, name }) => [id, name]));
  return inBin.map(({ record: { id, personId, functie, from }, since }) => {
    const words = [names.get(personId) ?? "", functie].filter((part) => part !== "").join(", ");
    return apart("terms", terms, id, words, from, since);
  });
}

const meetingLine = ({ record: meeting, since }: InBin<Meeting>): BinLine =>
  lineOf({
    group: "meetings",
    table: meetings,
    id: meeting.id,
    words: meetingName(meeting),
    meeting,
    date: meeting.date,
    since,
  });

function itemLines(
  inBin: readonly InBin<RecordOf<typeof agendaItems>>[],
  byId: ReadonlyMap<string, Meeting>,
): BinLine[] {
  const ids = new Set(inBin.map(({ record }) => record.id));
  return inBin.flatMap(({ record: { id, title, meetingId, parentId }, since }) => {
    const meeting = byId.get(meetingId);
    if (!meeting || ids.has(parentId)) return [];
    const along = inBin.filter(({ record }) => record.parentId === id).map(({ record }) => record.id);
    const line = { group: "items", table: agendaItems, id, words: title, date: meeting.date, since } as const;
    return [{ ...lineOf({ ...line, meeting, along }), isFixed: !mayEdit(meeting) }];
  });
}

async function blockLines(
  reader: Reader,
  all: readonly InBin<Block>[],
  byId: ReadonlyMap<string, Meeting>,
): Promise<BinLine[]> {
  const inBin = all.filter(({ record: { meetingId } }) => meetingId === "" || byId.has(meetingId));
  const words = await reader.words(inBin.map(({ record }) => record.id));
  return inBin.flatMap(({ record: block, since }) => {
    const text = words.get(block.id) ?? "";
    if (holdsNothing(block, text)) return [];
    const meeting = byId.get(block.meetingId);
    const group = GROUP_OF[block.kind] ?? "notes";
    const line = { group, table: blocks, id: block.id, words: text, meeting, date: block.noted, since };
    return [{ ...lineOf(line), isFixed: meeting !== undefined && !mayEdit(meeting) }];
  });
}

/** By kind; one that this version does not know stands among the notes. */
const GROUP_OF: Readonly<Partial<Record<string, GroupName>>> = {
  note: "notes",
  decision: "decisions",
  action: "actions",
  question: "questions",
} satisfies Record<BlockKind, GroupName>;

/** Begun and left without anything in it: nobody misses that. */
const holdsNothing = (block: Block, text: string): boolean =>
  text.trim() === "" &&
  !block.number &&
  !block.vote &&
  block.owner.kind === "" &&
  block.due === "" &&
  block.answer === "";

/** Its own day comes first; without a day what was deleted last. */
const newestFirst = (a: BinLine, b: BinLine): number =>
  b.date.localeCompare(a.date) || b.since - a.since || a.words.localeCompare(b.words, "nl");
