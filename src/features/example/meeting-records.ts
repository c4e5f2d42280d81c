/** One chapter of the story becomes a meeting: its agenda, who was there, what was written down, and the numbers. */

import { giveNumbers } from "../../domain/numbering.ts";
import { ordersFor } from "../../domain/order.ts";
import { blank } from "../../domain/table.ts";
import { type Block, blocks } from "../../domain/tables/blocks.ts";
import {
  ADOPTED,
  type AgendaItem,
  type AttendanceStatus,
  agendaItems,
  attendance,
  attendanceId,
  DRAFT,
  type Meeting,
  meetings,
  PROPOSED,
} from "../../domain/tables/meetings.ts";
import { addDays } from "../../kernel/civil-date.ts";
import { create, type Write, write } from "../../storage/write.ts";
import { dayOfChapter, ownerOf, personOf, type Records, type Setting, withDays } from "./records.ts";
import type { Chapter, Point, Told } from "./story.ts";
import { BOARD_SERIES, boardDay, dayAt } from "./story-days.ts";

/** A concept goes out so many days after the meeting, and may be reacted on for so many from today. */
const CONCEPT_AFTER = 3;
const REACT_FOR = 4;

export function chapterRecords(chapter: Chapter, setting: Setting): Records {
  const meeting = meetingOf(chapter, setting);
  const orders = ordersFor(chapter.points.length);
  const items = chapter.points.map((point, index) => itemOf(chapter, point, index, orders[index] ?? ""));
  const told = chapter.points.flatMap((point, index) => toldAt(chapter, point, index));
  const written = told.map(({ id, itemId, order, what }) => ({
    ...blockOf(what, meeting.date, setting),
    id,
    itemId,
    order,
    meetingId: meeting.id,
    noted: meeting.date,
  }));
  const numbers = giveNumbers(meeting, items, written, setting.node);
  return {
    writes: [
      writeAll(meetings, meeting),
      ...items.map((item) => writeAll(agendaItems, item)),
      ...attendanceRecords(chapter),
      ...written.map((block) => writeAll(blocks, { ...block, number: numbers.get(block.id) ?? null })),
    ],
    words: told.map(({ id, what }) => ({
      doc: meeting.id,
      id,
      text: withDays(what.words, meeting.date, setting),
    })),
  };
}

/** A whole record as one write; what keeps its first value is left out as long as it has none. */
function writeAll<T extends typeof meetings | typeof agendaItems | typeof blocks>(
  table: T,
  { id, ...fields }: Meeting | AgendaItem | Block,
): Write {
  const given = Object.entries(fields).filter(([name, value]) => !(name in FIRST) || value !== null);
  return create(table, id, Object.fromEntries(given) as Parameters<typeof create<T>>[2]);
}

const FIRST = { number: true, dayLetter: true };

function meetingOf(chapter: Chapter, setting: Setting): Meeting {
  const date = dayOfChapter(setting, chapter.key);
  const { kind, title = "", start, end, place, isPublic = false, residents = null } = chapter;
  const base = {
    ...blank(meetings, chapter.key),
    kind,
    title,
    date,
    start,
    end,
    place,
    isPublic,
    residents,
    chairId: personOf(chapter.chair),
    minuteTakerId: personOf(chapter.taker),
    ...seriesOf(chapter, setting),
  };
  if (chapter.closed === undefined) return base;
  return {
    ...base,
    opened: start,
    closed: chapter.closed,
    numberer: setting.node,
    dayLetter: "",
    status: [0, chapter.adopted ? ADOPTED : chapter.points.some((point) => point.told) ? PROPOSED : DRAFT],
    proposedOn: addDays(date, CONCEPT_AFTER),
    reactUntil: chapter.adopted ? addDays(date, CONCEPT_AFTER + 14) : addDays(setting.today, REACT_FOR),
  };
}

const seriesOf = ({ on }: Chapter, { today }: Setting): Partial<Meeting> =>
  "board" in on ? { seriesId: BOARD_SERIES, seriesDate: boardDay(on.board, today) } : {};

function itemOf(chapter: Chapter, point: Point, index: number, order: string): AgendaItem {
  const {
    title,
    minutes = null,
    kind = "normal",
    by = "",
    outcome = "",
    attachments = [],
    round = 0,
  } = point;
  return {
    ...blank(agendaItems, `${chapter.key}-${index + 1}`),
    meetingId: chapter.key,
    title,
    minutes,
    kind,
    order,
    outcome,
    attachments,
    round,
    presenterId: by === "" ? "" : personOf(by),
    spent:
      chapter.closed === undefined || outcome === "deferred"
        ? 0
        : (minutes ?? 5) * 60 + ((index * 53) % 140) - 60,
  };
}

const toldAt = (chapter: Chapter, point: Point, index: number) => {
  const orders = ordersFor(point.told?.length ?? 0);
  const itemId = `${chapter.key}-${index + 1}`;
  return (point.told ?? []).map((what, at) => ({
    id: `${itemId}-${at + 1}`,
    itemId,
    order: orders[at] ?? "",
    what,
  }));
};

/** Its own fields; the words are kept apart. */
export function blockOf(what: Told, base: string, setting: Setting): Block {
  const at = (moment: Parameters<typeof dayAt>[0]) => dayAt(moment, base, setting.today);
  const block = { ...blank(blocks, ""), kind: what.kind, noted: base };
  switch (what.kind) {
    case "note":
      return block;
    case "decision":
      return {
        ...block,
        vote: what.vote ?? null,
        conflicted: (what.conflicted ?? []).map(personOf),
        reviewOn: what.reviewOn === undefined ? "" : at(what.reviewOn),
      };
    case "action":
      return {
        ...block,
        owner: ownerOf(what.owner),
        due: at(what.due),
        done: what.done === undefined ? "" : at(what.done),
      };
    case "question":
      return {
        ...block,
        owner: ownerOf(what.owner),
        ...(what.answer && {
          reply: what.answer.reply,
          answer: withDays(what.answer.words, base, setting),
          done: at(what.answer.on),
        }),
        heldUntil: what.heldUntil === undefined ? "" : at(what.heldUntil),
        askedAgain: (what.askedAgain ?? []).map(at),
      };
  }
}

function attendanceRecords(chapter: Chapter): Write[] {
  const those = (ids: readonly string[] | undefined, status: AttendanceStatus): Write[] =>
    (ids ?? []).map((id) =>
      write(attendance, attendanceId(chapter.key, personOf(id)), {
        meetingId: chapter.key,
        personId: id,
        status,
        arrived: "",
        left: "",
        proxyId: "",
      }),
    );
  return [
    ...those(chapter.present, "present"),
    ...those(chapter.apologies, "apologies"),
    ...those(chapter.absent, "absent"),
    ...those(chapter.invited, ""),
  ];
}
