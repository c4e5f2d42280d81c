/** What the life of a verslag leaves behind: adoptions, reopenings and addenda. None is ever changed afterwards. */

import * as v from "valibot";
import { defineTable, field, type RecordOf, text } from "../table.ts";

const adoptedSchema = v.object({
  /** The meeting that adopted it, and the day. */
  inMeetingId: v.string(),
  on: v.string(),
  /** "" as presented; else what was changed, a line each. */
  changes: v.string(),
  /** The canonical verslag (JSON of documents/verslag) and its SHA-256 in hex. */
  text: v.string(),
  sha256: v.string(),
});

/** Id `meetingId:round`. The adopted text is one `first` value: whoever adopted first, on whatever phone, stands. */
export const adoptions = defineTable({
  name: "adoptions",
  fields: {
    meetingId: text(),
    adopted: field(v.nullable(adoptedSchema), null, "first"),
  },
  indexes: ["meetingId", "adopted.inMeetingId"],
});

const reopenedSchema = v.object({
  by: v.string(),
  on: v.string(),
  why: v.string(),
  /** The adoption of the round before was a slip and taken back at once: it counts as never made. */
  takenBack: v.optional(v.literal(true)),
});

/** Id `meetingId:round`, the round that it started: who, when and why. */
export const reopenings = defineTable({
  name: "reopenings",
  fields: {
    meetingId: text(),
    reopened: field(v.nullable(reopenedSchema), null, "first"),
  },
  indexes: ["meetingId"],
});

/** A correction after adoption: a text of its own, beside the adopted one. */
export const addenda = defineTable({
  name: "addenda",
  fields: {
    meetingId: text(),
    text: text(),
    on: text(),
    by: text(),
  },
  indexes: ["meetingId"],
});

export const roundId = (meetingId: string, round: number): string => `${meetingId}:${round}`;

/** The round in the id of an adoption or a reopening. */
export const roundOf = (id: string): number => Number(id.slice(id.lastIndexOf(":") + 1)) || 0;

export type Adoption = RecordOf<typeof adoptions>;
export type Reopening = RecordOf<typeof reopenings>;
export type Addendum = RecordOf<typeof addenda>;

/** The adoptions that were not taken back at once, of whatever meetings. */
export function standingAdoptions(list: readonly Adoption[], reopened: readonly Reopening[]): Adoption[] {
  const takenBack = new Set(reopened.filter((each) => each.reopened?.takenBack).map((each) => each.id));
  return list.filter(({ id, meetingId }) => !takenBack.has(roundId(meetingId, roundOf(id) + 1)));
}
