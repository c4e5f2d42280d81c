/** The organisation itself (one record, id `organisation`) and the phones that keep its papers. */

import * as v from "valibot";
import { defineTable, field, type RecordOf, text, word } from "../table.ts";

export const ORGANISATION_ID = "organisation";

export type LegalForm = "" | "association" | "foundation" | "none";
export const LEGAL_FORMS: readonly LegalForm[] = ["association", "foundation", "none"];

/** organisator van activiteiten, verbinder, belangenbehartiger (R 4); the last is held to a stricter standard. */
export type OrganisationRole = "organiser" | "connector" | "advocate";
export const ORGANISATION_ROLES: readonly OrganisationRole[] = ["organiser", "connector", "advocate"];

/** huisvesting, administratieve ondersteuning, wijkmedia. */
export type SubsidyPart = "housing" | "administration" | "media";
export const SUBSIDY_PARTS: readonly SubsidyPart[] = ["housing", "administration", "media"];

const count = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const list = () =>
  field(v.array(v.pipe(v.string(), v.maxLength(200))) as v.GenericSchema<readonly string[]>, []);

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
    /** The stadsdeel, and wijken without an organisation of their own that it acts for as well (R 4). */
    district: text(),
    actsFor: list(),
    /** Rechtsvorm: only a vereniging has an algemene ledenvergadering. "" not said. */
    legalForm: word<LegalForm>(""),
    /** OrganisationRole words, and SubsidyPart words. */
    roles: list(),
    subsidyParts: list(),
    /** What the statuten say; null and "" are not said. Length of a term in years, and how many in a row. */
    termYears: field(v.nullable(count(1, 50)), null),
    maxTerms: field(v.nullable(count(1, 50)), null),
    quorum: text(),
    majority: text(),
    noticeDays: field(v.nullable(count(0, 366)), null),
    /** Belet en ontstentenis (WBTR): what was agreed, and the day that was last looked at. */
    deputyRule: text(),
    deputyRuleCheckedOn: text(),
    /** The month the boekjaar begins with. */
    bookYearStart: field(count(1, 12), 1),
    /** The set of norms that counts here; "" the shipped one. */
    normSetId: text(),
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
