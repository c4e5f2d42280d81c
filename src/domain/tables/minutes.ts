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

/** Id `meetingId:round`, the round that it started: who, when and why. */
export const reopenings = defineTable({
  name: "reopenings",
  fields: {
    meetingId: text(),
    reopened: field(v.nullable(v.object({ by: v.string(), on: v.string(), why: v.string() })), null, "first"),
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

export type Adoption = RecordOf<typeof adoptions>;
export type Reopening = RecordOf<typeof reopenings>;
export type Addendum = RecordOf<typeof addenda>;
