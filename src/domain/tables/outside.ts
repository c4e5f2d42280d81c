/** What comes in between meetings: telephone notes, letters in and out, and what others promised. */

import { defineTable, type RecordOf, text, word } from "../table.ts";

/** Belnotitie: who called, what about, what was agreed. */
export const callNotes = defineTable({
  name: "callNotes",
  fields: {
    on: text(),
    at: text(),
    personId: text(),
    /** When they are not among Contacten. */
    name: text(),
    phone: text(),
    about: text(),
    agreed: text(),
  },
  indexes: ["on"],
});

export type LetterDirection = "in" | "out";

/** Stukken: ingekomen en verzonden. The file itself lies elsewhere; `file` says what it is called and where. */
export const letters = defineTable({
  name: "letters",
  fields: {
    direction: word<LetterDirection>("in"),
    on: text(),
    personId: text(),
    /** From or to whom, when they are not among Contacten. */
    name: text(),
    subject: text(),
    file: text(),
    /** The agenda item it belongs to by choice; "" goes under "ingekomen stukken" of the next meeting. */
    itemId: text(),
  },
  indexes: ["on", "itemId"],
});

export type CommitmentState = "" | "kept" | "partly" | "notKept";

/** Toezegging: who promised what, and when it would be. */
export const commitments = defineTable({
  name: "commitments",
  fields: {
    personId: text(),
    name: text(),
    what: text(),
    /** The day it was promised, and the day it would be done. */
    on: text(),
    due: text(),
    /** Where it was promised: at a meeting, on the telephone, or in answer to a question; "" each. */
    meetingId: text(),
    callNoteId: text(),
    questionId: text(),
    state: word<CommitmentState>(""),
    stateOn: text(),
    remark: text(),
  },
  indexes: ["meetingId"],
});

export type CallNote = RecordOf<typeof callNotes>;
export type Letter = RecordOf<typeof letters>;
export type Commitment = RecordOf<typeof commitments>;
