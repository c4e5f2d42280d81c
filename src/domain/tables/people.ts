/** Contacten: board, volunteers, officials, and residents who agreed to be kept. */

import { defineTable, flag, type RecordOf, text, word } from "../table.ts";

export type PersonGroup = "board" | "volunteer" | "official" | "resident" | "other";
export const PERSON_GROUPS: readonly PersonGroup[] = ["board", "volunteer", "official", "resident", "other"];

/** Krijgt stukken via. */
export type Receives = "" | "app" | "email" | "whatsapp" | "paper";
export const RECEIVES: readonly Receives[] = ["app", "email", "whatsapp", "paper"];

export type LivesHere = "" | "yes" | "no";

export const people = defineTable({
  name: "people",
  fields: {
    name: text(),
    group: word<PersonGroup>("other"),
    /** What one is called: voorzitter, secretaris, stadsdeelmedewerker … free text, the organisation's own word. */
    functie: text(),
    /** Of officials and partners: where they work. */
    worksAt: text(),
    phone: text(),
    email: text(),
    /** How papers reach them; "" is not known. */
    receives: word<Receives>(""),
    /** Officials: what they are about, and the day that was last checked. */
    theme: text(),
    checkedOn: text(),
    /** Board: lives in the wijk, and why not (a note with an explanation, never a block; R 4, 5.2); "" is not said. */
    livesHere: word<LivesHere>(""),
    livesHereBecause: text(),
    /** Board: the meeting at which residents met them, or the day when that was elsewhere. */
    introducedMeetingId: text(),
    introducedOn: text(),
    /** No longer active: kept for the old verslagen, not offered for new ones. */
    left: flag(),
  },
  indexes: ["group"],
});

export type Person = RecordOf<typeof people>;
