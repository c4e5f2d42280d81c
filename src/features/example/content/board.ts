/** Who of the cast sits on the board since when, what was done so that others come after, and what is public where. */

import type { PublishedVia } from "../../../domain/tables/publications.ts";

/** A day: a chapter's, days from today, or "next": the day after the term before it in this list. */
export type BoardDay = string | number;

/** A term lasts three years unless it ended at a chapter. */
export const TERMS: readonly {
  readonly who: string;
  readonly functie: string;
  readonly from: BoardDay;
  /** Ended early, or was said to have ended. */
  readonly ended?: string;
  /** The block of the besluit: chapter, item and place in it. */
  readonly decision?: string;
}[] = [
  { who: "marijke", functie: "voorzitter", from: -1872 },
  { who: "marijke", functie: "voorzitter", from: "next" },
  { who: "rashid", functie: "secretaris", from: -1301 },
  { who: "rashid", functie: "secretaris", from: "alv-2" },
  { who: "wim", functie: "penningmeester", from: -3135 },
  { who: "wim", functie: "penningmeester", from: "next" },
  { who: "wim", functie: "penningmeester", from: "next", ended: "alv-2" },
  { who: "joyce", functie: "bestuurslid", from: -930, ended: "alv-2" },
  { who: "joyce", functie: "penningmeester", from: "alv-2", decision: "alv-2-4-2" },
  { who: "henk", functie: "bestuurslid verkeer", from: -2762 },
  { who: "henk", functie: "bestuurslid verkeer", from: "next" },
  { who: "henk", functie: "bestuurslid verkeer", from: "alv-1", decision: "alv-1-5-2" },
  { who: "sevgi", functie: "bestuurslid jeugd en spelen", from: -950 },
  { who: "cor", functie: "bestuurslid groen en afval", from: -1301 },
  { who: "cor", functie: "bestuurslid groen en afval", from: "alv-2" },
  { who: "lucja", functie: "bestuurslid buurthuis", from: "alv-2", decision: "alv-2-4-3" },
];

/** Where they live, when that is not in the wijk; and at which meeting residents met them. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  cor: "Verhuisd naar de wijk hiernaast. Hij zorgt nog elke week voor het groen.",
};
export const INTRODUCED: Readonly<Record<string, string>> = {
  joyce: "openbaar-4",
  lucja: "openbaar-4",
  sevgi: "openbaar-1",
};

export const DEPUTIES: Readonly<Record<string, string>> = {
  voorzitter: "rashid",
  secretaris: "lucja",
  penningmeester: "marijke",
};

/** `on` as above, or so many days after a chapter. */
export const EFFORTS: readonly {
  readonly on: { readonly chapter: string; readonly after: number };
  readonly functie?: string;
  readonly who?: string;
  readonly what: string;
  readonly result: string;
}[] = [
  {
    on: { chapter: "alv-1", after: 84 },
    functie: "penningmeester",
    what: "Oproep voor een penningmeester in de wijkkrant en op het raam van het buurthuis.",
    result: "Drie mensen belden. Twee kwamen koffie drinken.",
  },
  {
    on: { chapter: "openbaar-2", after: 0 },
    functie: "penningmeester",
    what: "Op de openbare vergadering verteld wat een penningmeester doet.",
    result: "Joyce wilde het wel proberen en liep een half jaar mee.",
  },
  {
    on: { chapter: "openbaar-3", after: 9 },
    what: "Gesprek met de stadsdeelmedewerker over opvolging in het bestuur.",
    result: "Afgesproken dat wij dit elk jaar samen bespreken.",
  },
  {
    on: { chapter: "openbaar-4", after: 20 },
    functie: "bestuurslid verkeer",
    who: "henk",
    what: "Met Henk gesproken over wie na hem de oversteek volgt.",
    result: "Younes gaat vast mee naar het overleg met het stadsdeel.",
  },
];

/** Verslagen that were made public; those of the last weeks still wait. */
export const PUBLIC: readonly {
  readonly chapter: string;
  readonly after: number;
  readonly via: PublishedVia;
  readonly where: string;
}[] = [
  ...["openbaar-1", "stadsdeel-1", "directeur-1", "openbaar-2", "thematafel-1", "dienst-1", "openbaar-3"].map(
    (chapter) => ({
      chapter,
      after: 95,
      via: "website" as const,
      where: `https://zilverlinde.example/verslagen/${chapter}`,
    }),
  ),
  { chapter: "openbaar-1", after: 96, via: "inspection", where: "Buurthuis De Linde, bij de koffie" },
  {
    chapter: "stadsdeel-2",
    after: 80,
    via: "website",
    where: "https://zilverlinde.example/verslagen/stadsdeel-2",
  },
];

/** What the statuten say and who the organisation is. */
export const PROFILE = {
  district: "Stadsdeel West",
  actsFor: ["Elzenhoek"],
  legalForm: "association",
  roles: ["organiser", "connector", "advocate"],
  subsidyParts: ["housing", "media"],
  termYears: 3,
  maxTerms: 3,
  quorum: "Een derde van de leden, met volmacht.",
  majority: "Meer dan de helft van de stemmen.",
  noticeDays: 14,
  deputyRule: "Twee bestuursleden samen nemen het over. Binnen twee maanden komt er een ledenvergadering.",
} as const;

export const MIRROR =
  "Het bestuur bestaat uit mensen van 31 tot 72 jaar, uit drie delen van de wijk. Wij zoeken nog iemand van onder de dertig.";

/** A duty of its own, ticked in September. */
export const OWN_DUTY = {
  title: "Subsidie aanvragen voor het komende jaar",
  month: 9,
  source: "Afspraak met het stadsdeel",
} as const;
