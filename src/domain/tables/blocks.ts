/** What was written down: notes, decisions, actions and questions. Their words are Yjs text under the block's id. */

import * as v from "valibot";
import { defineTable, field, type RecordOf, text, word } from "../table.ts";

export type BlockKind = "note" | "decision" | "action" | "question";
export const BLOCK_KINDS: readonly BlockKind[] = ["note", "decision", "action", "question"];

const votes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

/** A counted vote; volmacht counts those cast by proxy, already within the three. */
const voteSchema = v.object({ for: votes, against: votes, blank: votes, proxies: votes });
export type Vote = v.InferOutput<typeof voteSchema>;

/**
 * Who does it: one from Contacten, a function that follows the office ("secretaris"), or a party outside.
 * `kind` "" is nobody yet.
 */
const ownerSchema = v.object({ kind: v.string(), personId: v.string(), name: v.string() });
export type Owner = v.InferOutput<typeof ownerSchema>;
export const NOBODY: Owner = { kind: "", personId: "", name: "" };

/**
 * A number once given (domain.md, Numbers): shown as `A2026-03-05.4`. `by` is the clock node of the phone that gave it;
 * whether a letter is shown follows from it, see numbering.ts. `apart`: given by another phone than the one that opened
 * the meeting; it gives way when that one turns out to have given a number as well.
 */
const numberSchema = v.object({
  letter: v.string(),
  date: v.string(),
  order: v.number(),
  by: v.string(),
  apart: v.optional(v.literal(true)),
});
export type BlockNumber = v.InferOutput<typeof numberSchema>;

const movedSchema = v.object({ from: v.string(), on: v.string() });
export type MovedDue = v.InferOutput<typeof movedSchema>;

/** "Nee is ook een antwoord" (R 6.2). "": no answer yet. */
export type Reply = "" | "yes" | "no" | "partly";

export const blocks = defineTable({
  name: "blocks",
  fields: {
    /** "" for what was noted outside any meeting. */
    meetingId: text(),
    itemId: text(),
    kind: word<BlockKind>("note"),
    order: text(),
    /** The day it was noted. */
    noted: text(),
    number: field(v.nullable(numberSchema), null, "first"),
    /** decision: null is "zonder stemming". */
    vote: field(v.nullable(voteSchema), null),
    /** decision: people who took no part (persoonlijk belang). */
    conflicted: field(v.array(v.string()) as v.GenericSchema<readonly string[]>, []),
    /** decision: when to look at it again. */
    reviewOn: text(),
    /** action, question: who does it, or whom it was asked. */
    owner: field(ownerSchema, NOBODY),
    /** action: the day it should be done. */
    due: text(),
    /** action: the dates it had before, and the day each was changed. */
    moved: field(v.array(movedSchema) as v.GenericSchema<readonly MovedDue[]>, []),
    /** action, question: the day it was done or answered; "" is open. */
    done: text(),
    /** question: the answer, in words. "Nee is ook een antwoord." */
    answer: text(),
    /** question: what the answer comes down to. */
    reply: word<Reply>(""),
    /** question: held over until this day; "" is not. */
    heldUntil: text(),
    /** question: the days on which it was asked again. */
    askedAgain: field(v.array(v.string()) as v.GenericSchema<readonly string[]>, []),
    /** Which theme of a thematafel it belongs to. */
    theme: text(),
    /** The belnotitie it came from; "" none. */
    callNoteId: text(),
  },
  indexes: ["meetingId", "itemId", "[kind+done+due]"],
});

export type Block = RecordOf<typeof blocks>;

/** The Yjs document a block's words live in: its meeting's, or its own outside meetings. */
export const textDocOf = (block: Pick<Block, "id" | "meetingId">): string => block.meetingId || block.id;
