/** Norms as data: sets that came from a file, what the organisation changed in a set, and duties of its own. */

import * as v from "valibot";
import { defineTable, field, flag, type OpenUnion, type RecordOf, text, word } from "../table.ts";
import type { MeetingKind } from "./meetings.ts";

/** Whose doing it is. What is the municipality's or PEP's never shows as missing with the organisation. */
export type NormFor = "organisation" | "together" | "municipality" | "pep";

/**
 * How softly it must be worded (domain.md, Norms). `condition`: a basisregel behind the basissubsidie, and even then
 * survival has priority. `demand`: of the municipality on PEP. `intention`: the municipality's own.
 */
export type NormWeight =
  | "condition"
  | "ruleWithNote"
  | "guideline"
  | "advice"
  | "effort"
  | "wish"
  | "demand"
  | "intention";

/** What the app can work out by itself; `none`: it is only said, or ticked by hand. */
export type NormMeasure =
  | "publicMeetings"
  | "minutesPublic"
  | "livesHere"
  | "mirror"
  | "serviceYears"
  | "successionTalkYears"
  | "meetingsOfKind"
  | "yearTogether"
  | "officerInvited"
  | "actionListShared"
  | "formatPerKind"
  | "questionsAnswered"
  | "none";

/** What the number of a norm counts: so many a year, so many years, after so many years, every so many years. */
export type NormUnit = "" | "perYear" | "years" | "afterYears" | "everyYears";

/** What an organisation changed in a norm before it handed it on; `whole`: the norm itself is of that organisation. */
export type AdaptedPart = "whole" | "value" | "weight" | "source" | "sourceDate" | "remark";

const short = (most: number) => v.pipe(v.string(), v.maxLength(most));
const openWord = <Known extends string>() => short(64) as v.GenericSchema<OpenUnion<Known>>;

const normSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** In Dutch, as the paper words it in short: "Openbare vergaderingen per jaar". */
  title: short(300),
  measure: openWord<NormMeasure>(),
  /** Of `meetingsOfKind`: which kinds count. */
  kinds: v.array(openWord<MeetingKind>()),
  /** How many a year, or after how many years; null: no number belongs to it. */
  value: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1000))),
  /** What the number counts, where it does not follow from the measure. */
  unit: v.exactOptional(openWord<NormUnit>()),
  for: openWord<NormFor>(),
  weight: openWord<NormWeight>(),
  /** The paper it stands in, and of when that is: a year or a civil date. */
  source: short(300),
  sourceDate: short(32),
  /** What the paper adds, in Dutch; "" nothing. */
  remark: short(2000),
  /** What organisations changed in it before they handed it on (domain/norms/adapted.ts); the source stays the origin. */
  adapted: v.exactOptional(
    v.pipe(v.array(v.object({ part: openWord<AdaptedPart>(), by: short(300) })), v.maxLength(20)),
  ),
});
export type Norm = v.InferOutput<typeof normSchema>;

export const normSetSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** "Den Haag, beleidsnota 2021 en rapport 2024". */
  name: short(300),
  municipality: short(200),
  norms: v.pipe(v.array(normSchema), v.maxLength(200)),
});
export type NormSet = v.InferOutput<typeof normSetSchema>;

/** A set that came from a file. Id: the set's own, so that taking it in twice makes one record. */
export const normSets = defineTable({
  name: "normSets",
  fields: {
    set: field(v.nullable(normSetSchema) as v.GenericSchema<NormSet | null>, null),
    takenOn: text(),
  },
  indexes: [],
});

/** What the organisation says otherwise than the set. Id: `normChangeId(setId, normId)`. */
export const normChanges = defineTable({
  name: "normChanges",
  fields: {
    /** null, "" : as in the set. */
    value: field(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1000))), null),
    weight: word<NormWeight>(""),
    source: text(),
    sourceDate: text(),
    remark: text(),
    /** Does not count here. */
    off: flag(),
  },
  indexes: [],
});

/**
 * A norm of the organisation's own, beside whichever set it uses. Its fields are those of a norm in a set; `value` is
 * null where no number belongs to it.
 */
export const ownNorms = defineTable({
  name: "ownNorms",
  fields: {
    title: text(),
    /** `meetingsOfKind` is counted from the meetings; `none` is only said, or ticked by hand. */
    measure: word<NormMeasure>("none"),
    kinds: field(v.array(short(64)) as v.GenericSchema<readonly string[]>, []),
    value: field(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1000))), null),
    unit: word<NormUnit>(""),
    for: word<NormFor>("organisation"),
    weight: word<NormWeight>("guideline"),
    source: text(),
    sourceDate: text(),
    remark: text(),
  },
  indexes: [],
});

export const normChangeId = (setId: string, normId: string): string => `${setId}:${normId}`;

/** A duty of the organisation's own: the accounts, the register of the Kamer van Koophandel, a subsidy to ask for. */
export const duties = defineTable({
  name: "duties",
  fields: {
    title: text(),
    /** A meeting of this kind does it, and then it is never ticked by hand; "" it is ticked. */
    meetingKind: word<MeetingKind>(""),
    perYear: field(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)), 1),
    /** The month it is for, 1 to 12; 0 any time. */
    month: field(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)), 0),
    source: text(),
    /** The first boekjaar it counts for, so that years gone by do not seem to lack it; "" any. */
    since: text(),
  },
  indexes: [],
});

/** A duty, shipped or own, that cannot be worked out and was said to be done. Id: `dutyMarkId(year, dutyId)`. */
export const dutyMarks = defineTable({
  name: "dutyMarks",
  fields: {
    /** The day; "" taken back. */
    on: text(),
    remark: text(),
  },
  indexes: [],
});

export const dutyMarkId = (year: string, dutyId: string): string => `${year}:${dutyId}`;

/** What is said about a year itself. Id: the year it begins in, "2026". */
export const years = defineTable({
  name: "years",
  fields: {
    /** Afspiegeling: how the board mirrors the wijk, about the group and never about a person (R 4, 5.4). */
    mirror: text(),
    /** In the organisation's own words, for the jaarmap. */
    remark: text(),
  },
  indexes: [],
});

export type NormChange = RecordOf<typeof normChanges>;
export type OwnNorm = RecordOf<typeof ownNorms>;
export type StoredNormSet = RecordOf<typeof normSets>;
export type Duty = RecordOf<typeof duties>;
export type DutyMark = RecordOf<typeof dutyMarks>;
export type YearNote = RecordOf<typeof years>;
