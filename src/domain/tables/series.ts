/** Meetings that come back: "tweede dinsdag van de maand, niet in juli en augustus". */

import * as v from "valibot";
import { defineTable, field, type RecordOf, text, word } from "../table.ts";
import type { MeetingKind } from "./meetings.ts";

const ruleSchema = v.object({
  /** The how-manieth of the month: 1 to 4, or -1 for the last. */
  nth: v.number(),
  /** ISO: 1 is Monday, 7 is Sunday. */
  weekday: v.number(),
  /** Months (1 to 12) in which there is none. */
  exceptMonths: v.array(v.number()),
});
export type SeriesRule = v.InferOutput<typeof ruleSchema>;

/** A date that falls on a holiday is left out, moved a week on, or kept. */
export type OnHoliday = "skip" | "weekLater" | "keep";

export const series = defineTable({
  name: "series",
  fields: {
    kind: word<MeetingKind>("board"),
    title: text(),
    rule: field(v.nullable(ruleSchema), null),
    onHoliday: word<OnHoliday>("skip"),
    start: text(),
    end: text(),
    place: text(),
    isPublic: field(v.boolean(), false),
    /** The first day, and the last day up to which its meetings were made. */
    from: text(),
    until: text(),
    /** The day it was stopped; "" it goes on. */
    stoppedOn: text(),
  },
  indexes: [],
});

export type Series = RecordOf<typeof series>;
