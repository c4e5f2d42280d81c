/** What the screen of the board says. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Bestuur",
  lead: "Wie er aan tafel zit, en tot wanneer.",
  more: "Meer",
  add: "Voeg bestuurslid toe",
  empty: "Er staat nog niemand in het bestuur",
  emptyLead: "Noteer wie er zit en sinds wanneer. Dan ziet u op tijd wanneer iemand aftreedt.",

  table: {
    seated: (count: number) => (count === 1 ? "1 bestuurslid aan tafel" : `${count} bestuursleden aan tafel`),
    free: (count: number) => (count === 1 ? "1 lege stoel" : `${count} lege stoelen`),
    full: "Alle stoelen zijn bezet",
    introduced: (count: number, of: number) => {
      if (count === of)
        return of === 1 ? "Voorgesteld aan bewoners." : "Alle bestuursleden zijn voorgesteld aan bewoners.";
      if (count === 0) return "Stel het bestuur voor op een openbare vergadering.";
      return `Voorgesteld aan bewoners: ${count} van de ${of}.`;
    },
    minutes: (count: number, of: number) => `Verslagen openbaar dit jaar: ${count} van de ${of}.`,
    notIntroduced: (names: string) => `Nog voor te stellen: ${names}.`,
  },

  moreLapsed: (count: number) => `En nog ${count}, hieronder`,
  lapsedTag: "Termijn verlopen",

  since: {
    title: "Nog in te vullen",
    question: (name: string) => `Sinds wanneer zit ${name} in het bestuur?`,
  },

  view: { label: "Hoe wilt u het zien?", planks: "Planken", table: "Tabel" },
  planks: {
    title: "Zittingstermijnen",
    today: "vandaag",
    line: (offices: string, service: string) => `${offices}, ${service}.`,
    begins: (office: string, date: string) => `${office}. Begint op ${date}.`,
    noOffice: "bestuurslid",
    nobody: "Hier zit nu niemand. Maak een oproep.",
    free: (count: number) =>
      count === 1
        ? "Hier is nog een stoel leeg. Maak een oproep."
        : `Hier zijn nog ${count} stoelen leeg. Maak een oproep.`,
  },
  key: {
    title: "Wat u ziet",
    sat: "Al gezeten",
    expected: "Nog te gaan",
    interim: "Waarnemend",
    lapsed: "Na de laatste dag",
    free: "Lege stoel",
    talk: (years: number, weight: string) => `Na ${years} jaar: gesprek over opvolging (${weight})`,
    guideline: (years: number, weight: string) => `Na ${years} jaar: ${weight}`,
    squeezed: (year: number) => `De jaren voor ${year} staan dichter op elkaar.`,
  },

  whatIf: {
    label: "Als niemand wordt herbenoemd",
    title: "Als niemand wordt herbenoemd",
    nothing: "Niemand heeft een laatste dag. Er verandert dus niets.",
    leaves: (name: string, date: string) => `${name} treedt af op ${date}.`,
    endless: (names: string) => `Van ${names} is geen einde afgesproken.`,
    now: "Nu al",
    wasOver: (name: string, date: string) => `De termijn van ${name} was tot ${date}.`,
    left: (count: number) =>
      count === 0 ? "Niemand blijft over." : count === 1 ? "1 blijft over:" : `${count} blijven over:`,
    empty: (count: number, offices: string) => `${count === 1 ? "Lege stoel" : "Lege stoelen"}: ${offices}.`,
  },

  columns: {
    caption: "Het bestuur in een tabel",
    name: "Naam",
    service: "Samen in het bestuur",
    signals: "Wat er speelt",
    office: "Functie",
    from: "Sinds",
    until: "Tot en met",
    number: "Termijn",
    nobody: "Niemand",
    interim: "waarnemend",
    open: "niet afgesproken",
    unsaid: "nog niet ingevuld",
  },

  former: {
    title: (count: number) => `Oud-bestuursleden (${count})`,
    list: "Oud-bestuursleden",
    years: (from: string, until: string) => (from === until ? from : `${from} tot ${until}`),
  },

  further: {
    title: "Verder met het bestuur",
    roster: "Rooster van aftreden",
    rosterLine: "Wie in welk jaar aftreedt. Ook om af te drukken.",
    offices: "Functies en vervanging",
    officesLine: "Welke stoelen er zijn, en wie wie vervangt.",
    efforts: "Opvolging",
    effortsLine: (count: number) =>
      count === 0
        ? "Noteer wat u doet om opvolgers te vinden."
        : count === 1
          ? "1 inspanning genoteerd."
          : `${count} inspanningen genoteerd.`,
    handover: "Overdracht",
    handoverLine: "Alles voor een opvolger, per functie.",
  },
} as const;

export const texts = spoken("features/board", dutch);
