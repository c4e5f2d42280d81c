/** What lies in the bin, by kind. What went along with something else there is not listed apart: it comes back with it. */

import { meetingName } from "../../documents/meeting-name.ts";
import { mayEdit } from "../../domain/meeting-state.ts";
import type { RecordOf, Table } from "../../domain/table.ts";
import { type Block, type BlockKind, blocks } from "../../domain/tables/blocks.ts";
import { agendaItems, type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { addenda } from "../../domain/tables/minutes.ts";
import { people } from "../../domain/tables/people.ts";
import type { Binned, Reader } from "../../storage/reader.ts";

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
  /** Belongs to an adopted verslag: not to be put back before that is reopened. */
  readonly isFixed: boolean;
}

export interface BinGroup {
  readonly name: GroupName;
  readonly lines: readonly BinLine[];
}

/** Only kinds of which something lies in the bin. */
export async function readBin(reader: Reader): Promise<readonly BinGroup[]> {
  const everMet = await reader.allWithBin(meetings);
  const byId = new Map(everMet.filter((meeting) => !meeting.deleted).map((meeting) => [meeting.id, meeting]));
  const lines = [
    ...binned(everMet).map(meetingLine),
    ...itemLines(await reader.allWithBin(agendaItems), byId),
    ...(await blockLines(reader, byId)),
    ...binned(await reader.allWithBin(addenda)).flatMap(({ id, meetingId, text, on }) => {
      const meeting = byId.get(meetingId);
      return meeting
        ? [lineOf({ group: "addenda", table: addenda, id, words: text, meeting, date: on })]
        : [];
    }),
    ...binned(await reader.allWithBin(people)).map(({ id, name }) =>
      lineOf({ group: "contacts", table: people, id, words: name }),
    ),
  ];
  const grouped = Map.groupBy(lines, (line) => line.group);
  return GROUPS.flatMap((name) => {
    const found = grouped.get(name);
    return found ? [{ name, lines: found.sort(newestFirst) }] : [];
  });
}

const binned = <T>(list: readonly Binned<T>[]) => list.filter((record) => record.deleted);

const lineOf = (
  line: Pick<BinLine, "group" | "table" | "id" | "words"> & Partial<Omit<BinLine, "isFixed">>,
): BinLine => ({ meeting: undefined, date: "", along: [], isFixed: false, ...line });

const meetingLine = (meeting: Meeting): BinLine =>
  lineOf({
    group: "meetings",
    table: meetings,
    id: meeting.id,
    words: meetingName(meeting),
    meeting,
    date: meeting.date,
  });

function itemLines(
  all: readonly Binned<RecordOf<typeof agendaItems>>[],
  byId: ReadonlyMap<string, Meeting>,
): BinLine[] {
  const inBin = binned(all);
  const ids = new Set(inBin.map((item) => item.id));
  return inBin.flatMap(({ id, title, meetingId, parentId }) => {
    const meeting = byId.get(meetingId);
    if (!meeting || ids.has(parentId)) return [];
    const along = inBin.filter((item) => item.parentId === id).map((item) => item.id);
    const line = lineOf({
      group: "items",
      table: agendaItems,
      id,
      words: title,
      meeting,
      date: meeting.date,
      along,
    });
    return [{ ...line, isFixed: !mayEdit(meeting) }];
  });
}

async function blockLines(reader: Reader, byId: ReadonlyMap<string, Meeting>): Promise<BinLine[]> {
  const inBin = binned(await reader.allWithBin(blocks)).filter(
    (block) => block.meetingId === "" || byId.has(block.meetingId),
  );
  const words = await reader.words(inBin.map((block) => block.id));
  return inBin.flatMap((block) => {
    const text = words.get(block.id) ?? "";
    if (holdsNothing(block, text)) return [];
    const meeting = byId.get(block.meetingId);
    const group = GROUP_OF[block.kind] ?? "notes";
    const line = lineOf({ group, table: blocks, id: block.id, words: text, meeting, date: block.noted });
    return [{ ...line, isFixed: meeting !== undefined && !mayEdit(meeting) }];
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

/** When it was deleted is not known here; its own day comes nearest. Without a day by name. */
const newestFirst = (a: BinLine, b: BinLine): number =>
  b.date.localeCompare(a.date) || a.words.localeCompare(b.words, "nl") || (a.id < b.id ? -1 : 1);
