/** Every word of the jaarmap. The municipality and residents read it, so it is in Dutch whatever the screens speak. */

import type { Extra } from "../../domain/year/public-part.ts";

const extras: Record<Extra, string> = {
  boardNames: "de namen van bestuursleden",
  livesHere: "of bestuursleden in de wijk wonen",
  innerMeetings: "eigen vergaderingen die niet openbaar zijn",
  waitingMinutes: "hoe ver de andere verslagen zijn",
  allDecisions: "besluiten uit alle verslagen",
  actions: "de actielijst",
  otherNames: "namen van anderen bij acties",
};

export const texts = {
  title: (years: string) => `Jaarmap ${years}`,
  range: (first: string, last: string) => `${first} tot en met ${last}`,
  /** The first words of the names of files. */
  file: "jaarmap",
  minutesFile: "verslag",

  cover: {
    neighbourhood: (count: number) => (count === 1 ? "Wijk" : "Wijken"),
    district: "Stadsdeel",
    legalForm: "Rechtsvorm",
    roles: "Wij zijn",
    subsidy: "Subsidie voor",
    year: (count: number) => (count === 1 ? "Jaar" : "Jaren"),
    bookYear: (count: number) => (count === 1 ? "Boekjaar" : "Boekjaren"),
    normSet: "Afspraken",
    adapted: (set: string) => `${set}, op onderdelen zelf aangepast`,
    madeOn: "Gemaakt op",
    from: (from: string, until: string) => `${from} tot en met ${until}`,
    contents: "Wat zit erin",
    stillOpen: (years: string) => `${years} is nog niet voorbij. Dit is de stand van nu.`,
    onlyPublic: "In deze map staat alleen wat openbaar is.",
    withExtras: (what: string) => `Deze map is niet voor iedereen. Erbij gevraagd zijn ${what}.`,
  },
  extras,

  figures: {
    title: "In het kort",
    what: "Wat wij deden",
    publicMeetings: "Openbare vergaderingen",
    residents: "Bewoners geteld",
    minutes: "Verslagen openbaar",
    introductions: "Bestuursleden voorgesteld",
    talks: "Gesprekken met de gemeente",
    decisions: "Besluiten in deze map",
    efforts: "Inspanningen voor opvolging",
    of: (part: number, all: number) => `${part} van ${all}`,
    none: (isOpen: boolean) => (isOpen ? "nog geen" : "geen"),
    nobodyNew: "niemand nieuw",
    notCounted: "niet geteld",
    notRecorded: "niet vastgelegd",
    dash: "Een streepje (–): van dat jaar is niets vastgelegd.",
  },

  year: (label: string) => `Jaar ${label}`,
  ownWords: "In onze eigen woorden",

  advocate: {
    title: "Als belangenbehartiger",
    why: "Wij komen op voor de belangen van bewoners. Daarbij hoort een strengere maat (RadarAdvies 2024, hoofdstuk 4). Daarom staat hier bij elkaar hoe open wij zijn.",
    what: "Openheid",
    introductions: "Nieuwe bestuursleden voorgesteld",
    base: "Achterban gesproken",
    counted: (residents: string, meetings: number) =>
      meetings === 1
        ? `${residents} bewoners op 1 openbare vergadering`
        : `${residents} bewoners op ${meetings} openbare vergaderingen`,
  },

  duty: {
    held: (count: number) => `Gehouden: ${count}.`,
    asked: (count: number) => `Uitgangspunt: ${count} per jaar.`,
    coming: (count: number) => `Gepland: ${count}.`,
    nothing: "In deze map staat hiervoor geen vergadering.",
    minutes: (published: number, all: number) => `Openbaar: ${published} van ${all}.`,
    noMinutes: "In deze map staan geen verslagen die openbaar kunnen zijn.",
    done: (date: string) => `Gedaan op ${date}.`,
    notNoted: (isOpen: boolean) => (isOpen ? "Nog niet vastgelegd." : "Niet vastgelegd."),
    marks: "Ook afgesproken of gevraagd",
    source: (source: string) => `Bron: ${source}.`,
  },

  columns: {
    date: "Datum",
    meeting: "Wat en waar",
    residents: "Bewoners",
    minutes: "Verslag",
    functie: "Functie",
    name: "Naam",
    where: "Waar",
    service: "In het bestuur",
    term: "Termijn",
    livesHere: "Woont in de wijk",
    effort: "Wat wij deden",
    result: "Wat het opleverde",
    number: "Nummer",
    decision: "Besluit",
    action: "Actie",
    agreed: "Wat",
    source: "Waar het op rust",
    who: "Wie",
    state: "Stand",
  },
  planned: "Gepland:",

  minutes: {
    via: { website: "op de website", inspection: "ter inzage", email: "per e-mail" } as Readonly<
      Record<string, string>
    >,
    since: (date: string) => `sinds ${date}`,
    at: (via: string, where: string) => `${via}: ${where}`,
    file: (name: string) => `bestand ${name}`,
    waiting: "nog niet openbaar",
    stages: { none: "", draft: "klad", proposed: "concept", adopted: "vastgesteld" },
    stage: (stage: string) => `nog niet openbaar, ${stage}`,
  },

  talks: "Andere gesprekken met de gemeente",

  introductions: {
    title: "Nieuwe bestuursleden voorgesteld",
    elsewhere: "elders",
    none: "Dit is niet vastgelegd.",
  },

  decisions: {
    title: "Besluiten",
    inAppendix: (count: number) =>
      count === 1 ? "1 besluit staat in de bijlage." : `${count} besluiten staan in de bijlage.`,
    none: "In deze map staan geen besluiten van dit jaar.",
    leftOut: "Besluiten uit verslagen die niet openbaar zijn, staan er niet bij.",
  },

  succession: {
    title: "Wat wij doen voor opvolging",
    none: "In deze map staan geen inspanningen van dit jaar.",
    about: (functie: string) => `Voor: ${functie}`,
    joined: (functie: string, date: string) => `Nieuw in het bestuur: ${functie}, op ${date}.`,
    left: (functie: string, date: string) => `Uit het bestuur: ${functie}, op ${date}.`,
  },

  mirror: "Afspiegeling van de wijk",

  board: {
    title: (date: string) => `Het bestuur op ${date}`,
    someone: "bestuurslid",
    empty: "vacature",
    notSaid: "niet ingevuld",
    nobody: "In deze map staan geen bestuursleden.",
    members: (count: number) => (count === 1 ? "1 bestuurslid." : `${count} bestuursleden.`),
    total: "De tijd in het bestuur is van alle termijnen en functies samen.",
    guideline: "Hoe lang in het bestuur",
    years: (years: string) => `Het uitgangspunt is ${years} jaar.`,
    beyond: (count: number) =>
      count === 1
        ? "1 bestuurslid doet het werk langer. Wat wij voor opvolging doen, staat bij elk jaar."
        : `${count} bestuursleden doen het werk langer. Wat wij voor opvolging doen, staat bij elk jaar.`,
    lives: { yes: "ja", no: "nee" } as Readonly<Record<string, string>>,
    because: (is: string, because: string) => `${is}: ${because}`,
  },

  appendix: {
    title: "Bijlage: lijsten",
    meetings: (label: string) => `Vergaderingen in ${label}`,
    noMeetings: "In deze map staan geen openbare vergaderingen of gesprekken van dit jaar.",
    inner: (list: string) => `Verder gehouden, niet openbaar: ${list}.`,
    decisions: (label: string) => `Besluiten in ${label}`,
    actions: (label: string) => `Acties in ${label}`,
    counts: { noted: "Genoteerd", done: "Klaar", open: "Open aan het eind" },
    openNow: "Open op dit moment",
    /** So that the counts add up: `before` of them were noted in years before. */
    withBefore: (count: number, before: number) => {
      if (before === 0) return String(count);
      return before === count
        ? `${count}, uit eerdere jaren`
        : `${count}, waarvan ${before} uit eerdere jaren`;
    },
    open: "open",
    due: (date: string) => `open, voor ${date}`,
    done: (date: string) => `klaar op ${date}`,
    owners: {
      nobody: "nog niemand",
      board: "bestuurslid",
      volunteer: "vrijwilliger",
      resident: "een bewoner",
      official: "gemeente",
      other: "een ander",
    },
  },
} as const;
