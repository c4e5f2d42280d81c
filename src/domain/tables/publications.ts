/** Where a verslag was made public, wherever that happened (R 4: verslagen are public). */

import { defineTable, type RecordOf, text, word } from "../table.ts";

/** Own website, ter inzage, or by e-mail to who asks or reads along; other ways may come. */
export type PublishedVia = "website" | "inspection" | "email";
export const PUBLISHED_VIAS: readonly PublishedVia[] = ["website", "inspection", "email"];

/** Id `publicationId(meetingId, via)`. */
export const publications = defineTable({
  name: "publications",
  fields: {
    meetingId: text(),
    via: word<PublishedVia>("website"),
    /** The day; "" taken back. */
    on: text(),
    /** The link, the place, or to whom. */
    where: text(),
  },
  indexes: ["meetingId"],
});

export const publicationId = (meetingId: string, via: PublishedVia): string => `${meetingId}:${via}`;

export type Publication = RecordOf<typeof publications>;
