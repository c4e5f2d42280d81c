/** The words of what is handed out before a meeting: agenda, stukken, presentielijst, notuleerblad, and the mail with them. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  agendaOf: (kind: string) => `Agenda ${kind}`,
  agendaTitled: (title: string) => `Agenda: ${title}`,
  agenda: "Agenda",
  chair: "Voorzitter",
  minuteTaker: "Notulist",
  open: "Openbaar",
  everyoneWelcome: "Iedereen uit de wijk is welkom.",
  calledOff: "Deze vergadering gaat niet door.",
  columns: { number: "Nr.", item: "Agendapunt", presenter: "Wie", time: "Tijd" },
  minutes: (count: number) => (count === 1 ? "1 minuut" : `${count} minuten`),
  round: (round: number) => `Ronde ${round}`,
  attachment: (name: string) => `Bijlage: ${name}`,
  adopts: (dates: string) => `Vaststellen: verslag van ${dates}.`,
  noItems: "Er staat nog niets op de agenda.",
  next: "Volgende data",

  bundleOf: (kind: string) => `Vergaderstukken ${kind}`,
  bundleTitled: (title: string) => `Vergaderstukken: ${title}`,
  contents: "Wat zit erin",
  verslagOn: (title: string, date: string) => `${title}, ${date}`,
  actions: "Actielijst",
  noActions: "Er staan geen acties open.",

  signIn: "Presentielijst",
  signInIntro: "Deze lijst is voor het bestuur. Zij wordt niet openbaar.",
  signInNames: "Zet een kring om ja of nee.",
  signInColumns: {
    name: "Naam",
    functie: "Functie",
    functieOrAddress: "Functie of adres",
    signature: "Handtekening",
    named: "Mag uw naam in het verslag?",
  },
  yesNo: "ja     nee",
  apologies: "(afgemeld)",

  sheet: "Notuleerblad",
  sheetIntro: "Vul met de pen in wat u later in Wijkschrift overneemt.",
  times: { began: "Begonnen om", closed: "Gesloten om" },
  present: "Aanwezig",
  absent: "Afwezig met bericht",
  residents: "Aantal bewoners",
  note: "Aantekening",
  decision: "Besluit",
  actionColumns: { what: "Actie", who: "Wie", when: "Wanneer" },
  loose: "Overig",

  groups: {
    overdue: "Datum voorbij",
    thisMonth: "Deze maand",
    later: "Later",
    undated: "Zonder datum",
  },
  actionsFor: (name: string) => `Actielijst voor ${name}`,
  fromMeeting: (kind: string, date: string) => (date === "" ? kind : `${kind} van ${date}`),

  mail: {
    greeting: "Beste mensen,",
    papers: (what: string, meeting: string) => `Hierbij ${what} voor ${meeting}.`,
    place: (place: string) => `Plaats: ${place}.`,
    concept: (meeting: string) => `Hierbij het conceptverslag van ${meeting}.`,
    adopted: (meeting: string) => `Hierbij het vastgestelde verslag van ${meeting}.`,
    actions: (meeting: string) => `Hierbij de actielijst van ${meeting}.`,
    reactUntil: (date: string) => `U kunt reageren tot en met ${date}.`,
    attached: "Het bestand zit bij deze mail.",
    regards: "Met vriendelijke groet,",
    theAgenda: "de agenda",
    thePapers: "de stukken",
    theMeeting: (kind: string, when: string) => `${kind} op ${when}`,
    subjects: {
      agenda: "Agenda",
      papers: "Vergaderstukken",
      concept: "Conceptverslag",
      minutes: "Verslag",
      actions: "Actielijst",
    },
  },

  files: {
    agenda: "agenda",
    papers: "vergaderstukken",
    signIn: "presentielijst",
    sheet: "notuleerblad",
  },
} as const;

export const texts = spoken("documents/hand-out", dutch);
