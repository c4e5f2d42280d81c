/** Who was given which papers, and what people answered on a concept. */

import { defineTable, type RecordOf, text, word } from "../table.ts";

/** Which papers of a meeting: the agenda, the vergaderstukken, the invitation, the verslag, the action list. */
export type HandedOut = "agenda" | "papers" | "invitation" | "minutes" | "actions";

/** Id `meetingId:what:personId`: this person has these papers. */
export const handOuts = defineTable({
  name: "handOuts",
  fields: {
    meetingId: text(),
    what: word<HandedOut>("papers"),
    personId: text(),
    /** The day; "" taken back. */
    on: text(),
    /** A Receives word: the way it went. */
    via: text(),
  },
  indexes: ["meetingId"],
});

export const handOutId = (meetingId: string, what: HandedOut, personId: string): string =>
  `${meetingId}:${what}:${personId}`;

export type ReactionOutcome = "" | "adopted" | "declined";

/** A reaction on a concept: who, what, and what was done with it. */
export const reactions = defineTable({
  name: "reactions",
  fields: {
    meetingId: text(),
    personId: text(),
    /** When they are not among Contacten. */
    name: text(),
    /** The agenda item it is about; "" the whole of it. */
    itemId: text(),
    text: text(),
    on: text(),
    outcome: word<ReactionOutcome>(""),
    /** Why, in the organisation's own words. */
    answer: text(),
  },
  indexes: ["meetingId"],
});

export type HandOut = RecordOf<typeof handOuts>;
export type Reaction = RecordOf<typeof reactions>;
