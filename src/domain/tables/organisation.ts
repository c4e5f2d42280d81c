/** The organisation itself (one record, id `organisation`) and the phones that keep its papers. */

import * as v from "valibot";
import { defineTable, field, type RecordOf, text } from "../table.ts";

export const ORGANISATION_ID = "organisation";

export const organisation = defineTable({
  name: "organisation",
  fields: {
    name: text(),
    /** Where people get stuck: the organisation's own helper. */
    helperName: text(),
    helperPhone: text(),
    /** The neighbourhood it acts for, and where residents find it. */
    neighbourhood: text(),
    email: text(),
    website: text(),
  },
  indexes: [],
});

/** A phone or laptop; its id is the clock node of its stamps, so that "who" can be answered. */
export const devices = defineTable({
  name: "devices",
  fields: {
    personId: text(),
    /** One letter or more, put before the order in numbers this phone gives apart from the others (domain: numbers). */
    letter: field(v.pipe(v.string(), v.maxLength(8)), "", "first"),
  },
  indexes: [],
});

export type Organisation = RecordOf<typeof organisation>;
export type Device = RecordOf<typeof devices>;
