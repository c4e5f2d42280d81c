/** What a vacancy on the board is made from: what is known of the organisation, the office, and when the board meets. */

import { rolesOf } from "../../domain/handover/office-roles.ts";
import type { Office } from "../../domain/tables/board.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import type { Series } from "../../domain/tables/series.ts";
import { clockTimes } from "../../press/spoken-dates.ts";
import { contactOf } from "../organisation-contact.ts";
import { sayRule } from "../series-words.ts";
import { texts } from "./texts.ts";

export type VacancySource = {
  readonly organisation: Organisation;
  readonly office: Office;
  /** How many of its places are empty; 0: one comes free later. */
  readonly free: number;
  /** When the board meets, where that has a rule. */
  readonly series: Series | undefined;
  /** The next public meeting, to come and look. */
  readonly nextPublic: Meeting | undefined;
};

/** The particulars in words. */
export type Vacancy = {
  /** As in the middle of a sentence: "secretaris". */
  readonly functie: string;
  readonly tasks: readonly string[];
  readonly time: string;
  /** "Het bestuur vergadert elke tweede dinsdag van de maand."; "" not known. */
  readonly meets: string;
  /** The same without its times and the months in which there is none. */
  readonly meetsInShort: string;
  /** Whom one may ask; "" nobody by name. */
  readonly ask: string;
  /** E-mail and website of the organisation. */
  readonly contact: readonly string[];
};

/** To be made in Dutch (`inLanguage("nl", …)`): dates and rules speak the language of the moment. */
export function vacancyOf({ organisation, office, series }: VacancySource): Vacancy {
  const example = exampleWork(office.functie);
  return {
    functie: lowered(office.functie),
    tasks: linesOf(office.vacancyWork).length > 0 ? linesOf(office.vacancyWork) : example.tasks,
    time: office.vacancyTime.trim() || example.time,
    meets: meetsWords(series),
    meetsInShort: series?.rule ? texts.meets(lowered(sayRule({ ...series.rule, exceptMonths: [] })), "") : "",
    ask: office.vacancyAsk.trim(),
    contact: contactOf(organisation),
  };
}

/** Whether the papers say how one is reached: a telephone or an e-mail with whom to ask, or the organisation's own. */
export function isReachable(source: Pick<VacancySource, "organisation" | "office">): boolean {
  return contactOf(source.organisation).length > 0 || WAY_TO_REACH.test(source.office.vacancyAsk);
}

/** A telephone number, an e-mail address, or a website. */
const WAY_TO_REACH = /(?:\d[ ()./-]*){7}|\S@\S|\bwww\.\S|https?:\/\/\S/i;

/** The work and the time as long as nobody said anything else; of two offices in one the work of both. */
export function exampleWork(functie: string): { readonly tasks: readonly string[]; readonly time: string } {
  const all = rolesOf(functie).map((role) => texts.work[role]);
  return { tasks: all.flatMap(({ tasks }) => tasks), time: all[0]?.time ?? "" };
}

/** A line each, without the dash or the bullet people put before it. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-*•]\s+/, "").trim())
    .filter((line) => line !== "");

function meetsWords(series: Series | undefined): string {
  if (!series?.rule) return "";
  const times = clockTimes(series.start, series.end);
  return texts.meets(lowered(sayRule(series.rule)), times && texts.times(times, series.end !== ""));
}

/** "Secretaris" in the middle of a sentence; "PR-medewerker" stays. */
const lowered = (words: string): string =>
  /^\p{Lu}\p{Lu}/u.test(words.trim())
    ? words.trim()
    : words.trim().charAt(0).toLowerCase() + words.trim().slice(1);
