/** What is said about the duties of a year, on screens and on papers. */

import type { LegalDutyId } from "../../domain/year/legal-duties.ts";
import { spoken } from "../../kernel/language.ts";

type LegalWords = { readonly title: string; readonly source: string; readonly weight: string };

const legal: Record<LegalDutyId, LegalWords> = {
  membersMeeting: {
    title: "Algemene ledenvergadering",
    source: "Burgerlijk Wetboek 2, artikel 48: binnen zes maanden na het boekjaar",
    weight: "wet",
  },
  accounts: {
    title: "Jaarstukken vastgesteld",
    source: "Burgerlijk Wetboek 2, artikel 10: binnen zes maanden na het boekjaar",
    weight: "wet",
  },
  deputyRule: {
    title: "Nagekeken wie invalt voor het bestuur",
    source: "Wet bestuur en toezicht rechtspersonen (WBTR): belet en ontstentenis",
    // The law asks for the rule; to look at it every year is only wise.
    weight: "goede gewoonte",
  },
};

export const dutch = {
  legal,
  legalWeight: "wet",
  ownWeight: "eigen taak",
  ownSource: "eigen afspraak",
  source: (source: string, date: string) =>
    date === "" || source.includes(date) ? source : `${source}, ${date}`,
  noTitle: "(zonder naam)",

  tally: {
    held: (held: number, asked: number) =>
      held < asked ? `${held} van ${asked} gehouden` : `${held} gehouden`,
    planned: (count: number) => `${count} gepland`,
    public: (count: number, all: number) => `${count} van ${all} openbaar`,
    noMinutes: "Nog geen verslagen die openbaar kunnen",
    noMinutesThen: "Geen verslagen die openbaar konden",
    done: (date: string) => `Gedaan op ${date}`,
    together: (date: string) => `Samen gepland op ${date}`,
    notYet: "Nog niet genoteerd",
    notNoted: "Niet genoteerd",
  },

  plan: {
    title: (year: string) => `Jaarplan ${year}`,
    proposal: "Voorstel, af te stemmen met het stadsdeel.",
    agreed: (date: string) => `Samen gepland op ${date}.`,
    days: (from: string, until: string) => `Van ${from} tot en met ${until}.`,
    asOf: (date: string) => `Stand van ${date}.`,
    contact: (contact: string) => `Contact: ${contact}.`,
    dates: "Data",
    ownMeetings: "Onze eigen vergaderingen (besloten)",
    noDates: "Er staan nog geen data vast.",
    columns: { date: "Datum", what: "Wat", whereWhen: "Tijd en plaats", open: "Voor wie" },
    open: "Openbaar",
    closed: "Besloten",
    held: "geweest",
    timeFollows: "volgt nog",
    toPlan: "Nog te plannen",
    toPlanWhat: (title: string, count: number) => `${title}: nog ${count}`,
    nothingToPlan: "Alles wat dit jaar vraagt, heeft een datum.",
    wishes: "Wensen van het stadsdeel",
    calendar: (organisation: string, year: string) =>
      organisation === "" ? `Jaarplan ${year}` : `${organisation}, jaarplan ${year}`,
    file: "jaarplan",
  },
} as const;

export const texts = spoken("documents/year", dutch);
