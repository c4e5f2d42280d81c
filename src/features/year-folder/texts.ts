/** Every sentence of the jaarmap's screen, in plain Dutch; the map itself has words of its own. */

import type { Extra } from "../../domain/year/public-part.ts";
import { spoken } from "../../kernel/language.ts";

const extras: Record<Extra, { readonly name: string; readonly what: string }> = {
  boardNames: {
    name: "Namen van bestuursleden",
    what: "Naast elke functie staat de naam. Vraag het eerst aan elk bestuurslid.",
  },
  livesHere: {
    name: "Wonen in de wijk",
    what: "Bij elke functie staat ja of nee, met uw toelichting.",
  },
  innerMeetings: {
    name: "Eigen vergaderingen die niet openbaar zijn",
    what: "Van bestuur en werkgroepen: datum, soort en plaats. Anders staat er alleen hoeveel het er waren.",
  },
  waitingMinutes: {
    name: "Verslagen die nog niet openbaar zijn",
    what: "Bij elk verslag staat hoe ver het is en hoe het bestand heet.",
  },
  allDecisions: {
    name: "Alle besluiten",
    what: "Ook besluiten uit verslagen die niet openbaar zijn, en besluiten buiten een vergadering.",
  },
  actions: {
    name: "De actielijst",
    what: "Wat er te doen was, welke functie het doet en of het klaar is.",
  },
  otherNames: {
    name: "Namen van anderen bij acties",
    what: "Van bewoners, vrijwilligers en de gemeente. Vraag het hun eerst.",
  },
};

export const dutch = {
  title: (years: string) => `Jaarmap ${years}`,
  untitled: "Jaarmap",
  lead: "Wat uw organisatie deed, in één map. Voor de gemeente, de subsidie of een terugblik.",
  back: (year: string) => `Jaar ${year}`,
  backToYears: "Jaar",
  range: (first: string, last: string) => `${first} tot en met ${last}`,
  which: "Welke jaren?",
  only: (year: string) => `Alleen ${year}`,

  inside: {
    title: "Wat erin zit",
    organisation: "Over uw organisatie",
    complete: "Wijk, stadsdeel, rollen en subsidie staan voorop.",
    missing: (what: string) => `Kan er nog bij: ${what}.`,
    facts: {
      neighbourhood: "wijk",
      district: "stadsdeel",
      legalForm: "rechtsvorm",
      roles: "rollen",
      subsidy: "subsidie",
    },
    publicMeetings: "Openbare vergaderingen",
    none: "Geen",
    noneYet: "Nog geen",
    held: (count: string) => `${count} gehouden`,
    residents: (count: number) => (count === 1 ? "1 bewoner geteld" : `${count} bewoners geteld`),
    minutes: "Verslagen",
    public: (published: number, all: number) => `${published} van ${all} openbaar`,
    talks: "Gesprekken met de gemeente",
    board: "Bestuur",
    members: (count: number) => (count === 1 ? "1 bestuurslid" : `${count} bestuursleden`),
    withNames: "met namen",
    withoutNames: "per functie, zonder namen",
    introductions: "Voorgesteld aan bewoners",
    succession: "Inspanningen voor opvolging",
    decisions: "Besluiten",
    leftOut: "Wat niet openbaar is, blijft eruit.",
    lists: "Lijsten achterin",
    meetings: (count: number) => (count === 1 ? "1 vergadering" : `${count} vergaderingen`),
    actions: (count: number) => (count === 1 ? "1 actie" : `${count} acties`),
    onlyCounted: "Acties zijn alleen geteld.",
  },

  own: {
    title: (year: string) => `In uw eigen woorden over ${year}`,
    remark: "Wat wilt u over dit jaar zeggen?",
    remarkHint:
      "Dit komt vooraan in de map. Bijvoorbeeld: in het voorjaar was het buurthuis dicht, daarom waren er minder avonden.",
    mirror: "Hoe past het bestuur bij de wijk?",
    mirrorHint:
      "Schrijf over de groep, niet over personen. Bijvoorbeeld: het bestuur is ouder dan de wijk. Wij zoeken jonge ouders.",
    tooLong:
      "Deze tekst is te lang en wordt zo niet bewaard. Wat er eerder stond, is er nog. Maak hem korter.",
  },

  more: "Meer toevoegen",
  moreLead: "Zonder vinkje komt alleen in de map wat openbaar is.",
  extras,

  namesFirst: "Kijk de map na op namen voordat u hem deelt.",
  doubtful: (count: number) =>
    count === 1 ? "In 1 regel staat misschien een naam" : `In ${count} regels staat misschien een naam`,
  make: "Maak de jaarmap",
  onlyPdf: "Alleen de PDF",
  onlyHtml: "Alleen de webpagina",
  downloaded: "De jaarmap staat bij uw downloads.",
  failed: "De jaarmap maken lukt nu niet. Er is niets kwijt. Probeer het straks opnieuw.",

  unknown: "Dit jaar kennen wij niet",
  unknownSentence: "Er is niets kwijt. Kies een jaar en maak daar de jaarmap van.",
  unknownAction: "Naar het jaar",
} as const;

export const texts = spoken("features/year-folder", dutch);
