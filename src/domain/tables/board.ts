/** The board: who sits on it and until when, what its functions are, and what is done so that others come after. */

import * as v from "valibot";
import { defineTable, field, flag, type RecordOf, text } from "../table.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

/** Zittingstermijn: one person in one functie, from one election to the next. A reappointment is a term of its own. */
export const terms = defineTable({
  name: "terms",
  fields: {
    personId: text(),
    /** The organisation's own word: "secretaris". Which office it is: domain/board/offices. */
    functie: text(),
    /** Civil dates: the first day, and the last day it was given for ("" not agreed). */
    from: text(),
    until: text(),
    /** The day they really stepped down; "" they did not. */
    endedOn: text(),
    /** Waarnemend: until somebody is chosen. Counts as service, and not as one of the number of terms. */
    interim: flag(),
    /** Which term it is, where the ones before are not kept here; null: counted from those that are. */
    number: field(v.nullable(count), null),
    /** The besluit it rests on: a block of ours, or the day and the words when it is not here. */
    decisionId: text(),
    decidedOn: text(),
    remark: text(),
  },
  indexes: ["personId"],
});

/**
 * A functie on the board. Id: `officeId(functie)` of domain/board/offices, so that two phones naming one functie make
 * one record. Functions without a record are those of the running terms.
 */
export const offices = defineTable({
  name: "offices",
  fields: {
    functie: text(),
    order: text(),
    /** How many sit in it; 0: the organisation does not have it (any more); null: nobody said, it follows who sits. */
    places: field(v.nullable(count), null),
    /** Who steps in when its holder is away or gone (belet, ontstentenis; WBTR). */
    deputyId: text(),
    /** What a vacancy says, in own words; "" as it is made up. */
    vacancyText: text(),
    /** What a vacancy asks: the work, a line each, and how much time it takes; "" the example that is shipped. */
    vacancyWork: text(),
    vacancyTime: text(),
    /** Whom one may ask about it, with their agreement: name and telephone; "" only the organisation's own address. */
    vacancyAsk: text(),
    /** Overdracht: where things lie, and what else a successor must know. Which lines were seen to: ticks.ts. */
    whereThingsLie: text(),
    goodToKnow: text(),
    /** The lines of its handover checklist; null as shipped. */
    checklist: field(v.nullable(v.array(v.string())) as v.GenericSchema<readonly string[] | null>, null),
  },
  indexes: [],
});

/** What was done so that others come after (R 4, 5.2: efforts for succession count). */
export const efforts = defineTable({
  name: "efforts",
  fields: {
    on: text(),
    what: text(),
    result: text(),
    /** For which functie, and about whom (a talk at six years); "" in general. */
    functie: text(),
    personId: text(),
  },
  indexes: ["on"],
});

export type Term = RecordOf<typeof terms>;
export type Office = RecordOf<typeof offices>;
export type Effort = RecordOf<typeof efforts>;
