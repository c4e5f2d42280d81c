/**
 * The verslag as data: one model that every form (PDF, Word, HTML, text) is drawn from.
 *
 * `text` is what a meeting adopts: it is stored as canonical JSON and never altered afterwards. `life` is what happened
 * to it since: adoption, reopening, addenda, and what arrived too late. Names are written out in it, so that a verslag
 * stays the same when Contacten changes.
 */

import * as v from "valibot";
import type { MinutesState } from "../domain/meeting-state.ts";
import { canonical } from "../kernel/canonical.ts";
import { err, ok, type Result } from "../kernel/result.ts";

const attendeeSchema = v.object({
  name: v.string(),
  /** "secretaris, notulist"; "" when nothing is known. */
  role: v.string(),
  /** Times of day; "" when not noted. */
  arrived: v.string(),
  left: v.string(),
  /** Who votes for this person; "" nobody. */
  proxy: v.string(),
});
export type VerslagAttendee = v.InferOutput<typeof attendeeSchema>;

const base = {
  id: v.string(),
  text: v.string(),
  /** Of a thematafel: the theme it belongs to. */
  theme: v.optional(v.string()),
};
const numbered = { ...base, number: v.string() };
const voteSchema = v.object({ for: v.number(), against: v.number(), blank: v.number(), proxies: v.number() });

const entrySchema = v.variant("kind", [
  v.object({ kind: v.literal("note"), ...base }),
  v.object({
    kind: v.literal("decision"),
    ...numbered,
    /** null: without a vote. */
    vote: v.nullable(voteSchema),
    /** Names of those who took no part (persoonlijk belang). */
    conflicted: v.array(v.string()),
    reviewOn: v.string(),
  }),
  v.object({ kind: v.literal("action"), ...numbered, owner: v.string(), due: v.string() }),
  v.object({
    kind: v.literal("question"),
    ...numbered,
    owner: v.string(),
    answeredOn: v.string(),
    answer: v.string(),
  }),
  /** Of a kind that this version does not know; `word` is what it calls itself. */
  v.object({ kind: v.literal("other"), ...numbered, word: v.string() }),
]);
export type VerslagEntry = v.InferOutput<typeof entrySchema>;
export type VerslagDecision = Extract<VerslagEntry, { kind: "decision" }>;
export type VerslagAction = Extract<VerslagEntry, { kind: "action" }>;

/** A verslag of an earlier meeting that this meeting adopted; `changes` "" is as presented, else a line each. */
const adoptedHereSchema = v.object({ title: v.string(), date: v.string(), changes: v.string() });
export type AdoptedHere = v.InferOutput<typeof adoptedHereSchema>;

const subPoint = {
  /** "4", or "4.2" for a sub-point. */
  number: v.string(),
  title: v.string(),
  /** "" nothing special, "deferred" to the next meeting, or another word. */
  outcome: v.string(),
  adopted: v.array(adoptedHereSchema),
  /** What came in and went out, a line each; left out when there is nothing, as in texts of before there were letters. */
  letters: v.optional(v.array(v.string())),
  entries: v.array(entrySchema),
};
const itemSchema = v.object({ ...subPoint, children: v.array(v.object(subPoint)) });
export type VerslagItem = v.InferOutput<typeof itemSchema>;
export type VerslagSubPoint = Omit<VerslagItem, "children">;

const textSchema = v.object({
  v: v.literal(1),
  organisation: v.string(),
  /** "bestuursvergadering", as it stands in a sentence. */
  kind: v.string(),
  /** Its own title; "" when the kind says enough. */
  title: v.string(),
  /** Civil date and times. */
  date: v.string(),
  start: v.string(),
  end: v.string(),
  place: v.string(),
  present: v.array(attendeeSchema),
  apologies: v.array(attendeeSchema),
  absent: v.array(attendeeSchema),
  /** Residents in the room, a count without names; null when not counted. */
  residents: v.nullable(v.number()),
  items: v.array(itemSchema),
  /** Written under no item that still exists. */
  loose: v.array(entrySchema),
  /** Verslagen adopted here while the agenda has no item for it. */
  adopted: v.array(adoptedHereSchema),
  next: v.array(v.object({ title: v.string(), date: v.string(), start: v.string(), place: v.string() })),
});
export type VerslagText = v.InferOutput<typeof textSchema>;

/** What happened to the text, oldest first. */
export type LifeEvent =
  | { readonly kind: "adopted"; readonly on: string; readonly inMeetingOn: string; readonly changes: string }
  | { readonly kind: "reopened"; readonly on: string; readonly by: string; readonly why: string };

export type VerslagLife = {
  readonly state: MinutesState;
  readonly proposedOn: string;
  /** Until when those who were there may react; "" not said. */
  readonly reactUntil: string;
  readonly events: readonly LifeEvent[];
  readonly addenda: readonly { readonly text: string; readonly on: string; readonly by: string }[];
  /** Entries that are not in the adopted text, with the item they came under ("4.2 Speeltuin", "" none). */
  readonly late: readonly { readonly item: string; readonly entry: VerslagEntry }[];
};

export type Verslag = { readonly text: VerslagText; readonly life: VerslagLife };

/** The text as it is adopted and hashed: canonical JSON, without its life. */
export const canonicalVerslag = (verslag: Verslag): string => canonical(verslag.text);

/**
 * Reads an adopted text back. "unreadable" is no JSON, or written by a newer version of the app. Members it does not
 * know are passed over: the stored string stays the source.
 */
export function parseVerslag(json: string): Result<VerslagText, "unreadable"> {
  try {
    const parsed = v.safeParse(textSchema, JSON.parse(json));
    return parsed.success ? ok(parsed.output) : err("unreadable");
  } catch {
    return err("unreadable");
  }
}
