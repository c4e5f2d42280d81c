/** How an organisation holds each kind of overleg. Id: the kind. What is null is as shipped (domain/formats). */

import * as v from "valibot";
import { defineTable, field, type RecordOf } from "../table.ts";

const itemSchema = v.object({
  title: v.string(),
  /** An AgendaItemKind. */
  kind: v.string(),
  minutes: v.nullable(v.number()),
  /** Which round of talks it belongs to, of a thematafel; 0: none. */
  round: v.number(),
});

/** Whom a meeting of the kind asks: groups of Contacten, and functions ("stadsdeelmedewerker"). */
const inviteesSchema = v.object({ groups: v.array(v.string()), functies: v.array(v.string()) });

export type FormatItem = v.InferOutput<typeof itemSchema>;
export type Invitees = v.InferOutput<typeof inviteesSchema>;

export const formats = defineTable({
  name: "formats",
  fields: {
    agenda: field(v.nullable(v.array(itemSchema)) as v.GenericSchema<readonly FormatItem[] | null>, null),
    invitees: field(v.nullable(inviteesSchema), null),
    isPublic: field(v.nullable(v.boolean()), null),
    /** How long it lasts, in minutes. */
    duration: field(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))), null),
    /** What to see to before the meeting, a line each. */
    checklist: field(v.nullable(v.array(v.string())) as v.GenericSchema<readonly string[] | null>, null),
  },
  indexes: [],
});

export type Format = RecordOf<typeof formats>;
