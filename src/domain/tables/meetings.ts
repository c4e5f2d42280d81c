/** A meeting, its agenda and who was there. */

import * as v from "valibot";
import { defineTable, field, flag, type RecordOf, text, word } from "../table.ts";

/** Kinds of overleg (domain.md, Kinds of overleg). */
export type MeetingKind =
  | "board"
  | "public"
  | "members"
  | "district"
  | "director"
  | "department"
  | "thermometer"
  | "evaluation"
  | "exchange"
  | "information"
  | "themeTable"
  | "soundingBoard"
  | "workingGroup"
  | "activity"
  | "other";

export const MEETING_KINDS: readonly MeetingKind[] = [
  "board",
  "public",
  "members",
  "district",
  "director",
  "department",
  "thermometer",
  "evaluation",
  "exchange",
  "information",
  "themeTable",
  "soundingBoard",
  "workingGroup",
  "activity",
  "other",
];

/**
 * Where the verslag stands: `[round, rank]`, rank 0 draft, 1 proposed (concept), 2 adopted (vastgesteld).
 * It only grows; reopening an adopted verslag starts the next round at draft.
 */
export type MinutesStatus = readonly [round: number, rank: number];
export const DRAFT = 0;
export const PROPOSED = 1;
export const ADOPTED = 2;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const statusSchema = v.tuple([count, count]) as v.GenericSchema<MinutesStatus>;

/** `said`: date, times and place of the invitation that went out, so that a change raises `sequence` (RFC 5545). */
const invitedSchema = v.object({ sequence: count, said: v.string() });

/** Words of one's own instead of those made up from the meeting; `said` is what the meeting said when they were written. */
const ownWordsSchema = v.object({ text: v.pipe(v.string(), v.maxLength(60_000)), said: v.string() });

export const meetings = defineTable({
  name: "meetings",
  fields: {
    kind: word<MeetingKind>("board"),
    /** Only when the kind does not say enough. */
    title: text(),
    date: text(),
    start: text(),
    end: text(),
    place: text(),
    isPublic: flag(),
    minuteTakerId: text(),
    chairId: text(),
    /** Times of day; the meeting is live between the two. Empty: not yet. */
    opened: text(),
    closed: text(),
    /** The agenda item on the table, and the time of day it came there. */
    current: field(v.nullable(v.object({ itemId: v.string(), since: v.string() })), null),
    /** Residents in the room, a number without names. */
    residents: field(v.nullable(count), null),
    status: field(statusSchema, [0, DRAFT], "max"),
    /** The day the concept went to those who were present. */
    proposedOn: text(),
    /** Those who were present may react on the concept up to and including this day. */
    reactUntil: text(),
    /** The day it was called off; "" is not. */
    cancelledOn: text(),
    /** The series it belongs to, and the date that has in it: another than `date` when it was moved. */
    seriesId: text(),
    seriesDate: text(),
    /** Which version of the invitation went out last, and what it said; see domain/invitation. */
    invited: field(v.nullable(invitedSchema), null),
    /** The invitation in own words, as a message and as a mail; null as it is made up. */
    ownMessage: field(v.nullable(ownWordsSchema), null),
    ownMail: field(v.nullable(ownWordsSchema), null),
    /** Lines of its checklist that were seen to, as earlier versions kept them: now each has a row of its own (ticks.ts). */
    ticked: field(v.array(v.string()) as v.GenericSchema<readonly string[]>, []),
    /** Clock node of the phone whose numbers in this meeting carry no letter. */
    numberer: field(v.string(), "", "first"),
    /** "" for the first meeting of a day, then "b", "c" …; given at closing. */
    dayLetter: field(v.nullable(v.pipe(v.string(), v.maxLength(8))), null, "first"),
  },
  indexes: ["date", "seriesId"],
});

/** `letters`: what came in and went out since the last time stands under it. */
export type AgendaItemKind = "normal" | "adoptMinutes" | "letters";
/** What became of an item that nobody wrote about: "" not yet known. */
export type ItemOutcome = "" | "discussed" | "deferred";

export const agendaItems = defineTable({
  name: "agendaItems",
  fields: {
    meetingId: text(),
    /** "" for a numbered item; else the item it is a sub-point of (one level deep). */
    parentId: text(),
    kind: word<AgendaItemKind>("normal"),
    title: text(),
    /** Fractional index; ties are broken by id. */
    order: text(),
    /** Planned minutes; null: no time set. */
    minutes: field(v.nullable(count), null),
    presenterId: text(),
    /** What it is called and where it lies; the files themselves come later. */
    attachments: field(v.array(v.string()) as v.GenericSchema<readonly string[]>, []),
    /** Which round of talks, of a thematafel; 0: none. */
    round: field(count, 0),
    outcome: word<ItemOutcome>(""),
    /** The undiscussed item of an earlier meeting that this one takes up again. */
    carriedFrom: text(),
    /** Seconds spent on it before the present turn. */
    spent: field(count, 0),
  },
  indexes: ["meetingId"],
});

export type AttendanceStatus = "" | "present" | "apologies" | "absent";

/** Id `meetingId:personId`, so that two phones marking one person make one record. Existing means invited. */
export const attendance = defineTable({
  name: "attendance",
  fields: {
    meetingId: text(),
    personId: text(),
    status: word<AttendanceStatus>(""),
    arrived: text(),
    left: text(),
    /** The one who votes for this person (volmacht); "" none. */
    proxyId: text(),
  },
  indexes: ["meetingId", "personId"],
});

export const attendanceId = (meetingId: string, personId: string): string => `${meetingId}:${personId}`;

export type Meeting = RecordOf<typeof meetings>;
export type AgendaItem = RecordOf<typeof agendaItems>;
export type Attendance = RecordOf<typeof attendance>;
