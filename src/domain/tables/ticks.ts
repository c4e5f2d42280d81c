/**
 * A line of a checklist that was seen to: a record for each line, so that two phones ticking different lines without a
 * connection keep both.
 */

import { shortHash } from "../../kernel/short-hash.ts";
import { defineTable, flag, type RecordOf, text } from "../table.ts";

/** Id: `tickId`, so that two phones ticking one line make one record. */
export const ticks = defineTable({
  name: "ticks",
  fields: {
    /** Whose list it is: of a meeting or of an office; the other is "". */
    meetingId: text(),
    officeId: text(),
    /** The words of the line. */
    line: text(),
    isDone: flag(),
  },
  indexes: ["meetingId", "officeId"],
});

export type Tick = RecordOf<typeof ticks>;

/** Whose list: `{ meetingId }` or `{ officeId }`. */
export type TickedIn = { readonly meetingId: string } | { readonly officeId: string };

/** Lines may be long and ids may not, so a line counts by its fingerprint. */
export const tickId = (list: TickedIn, line: string): string =>
  "meetingId" in list ? `m:${list.meetingId}:${shortHash(line)}` : `o:${list.officeId}:${shortHash(line)}`;
