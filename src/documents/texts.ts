/** Every word that stands in a document, in plain Dutch. */

import type { MeetingKind } from "../domain/tables/meetings.ts";
import { spoken } from "../kernel/language.ts";

/** What a kind of overleg is called in the middle of a sentence. */
const kinds: Record<MeetingKind, string> = {
  board: "bestuursvergadering",
  public: "openbare vergadering",
  members: "algemene ledenvergadering",
  district: "overleg met stadsdeel",
  director: "gesprek met stadsdeeldirecteur",
  department: "overleg met een dienst",
  thermometer: "thermometergesprek",
  evaluation: "evaluatiemoment",
  exchange: "informatie-uitwisseling",
  information: "informatiebijeenkomst",
  themeTable: "thematafel",
  soundingBoard: "klankbordgroep",
  workingGroup: "werkgroep",
  activity: "activiteit",
  other: "overleg",
};

export const dutch = {
  kinds,

  verslagOf: (kind: string) => `Verslag ${kind}`,
  verslagTitled: (title: string) => `Verslag: ${title}`,
  facts: { kind: "Soort", date: "Datum", time: "Tijd", place: "Plaats", organisation: "Organisatie" },
  unknownPerson: "onbekend",
  nobody: "nog niemand",
  noDate: "geen datum",
  themesHeading: "Per thema",
  underThemes: "De punten staan verderop, per thema bij elkaar.",
  noWords: "(geen tekst)",
  noTitle: "(zonder titel)",
  and: " en ",

  status: {
    none: "Klad. De vergadering is nog niet afgesloten.",
    draft: "Klad. Dit verslag is nog niet klaar.",
    proposed: (on: string) =>
      on === ""
        ? "Concept. Dit verslag is nog niet vastgesteld."
        : `Concept van ${on}. Dit verslag is nog niet vastgesteld.`,
    reactUntil: (date: string) => `U kunt reageren tot en met ${date}.`,
    adopted: "Vastgesteld.",
    adoptedOn: (on: string) => `Vastgesteld op ${on}`,
    adoptedIn: (date: string) => `Vastgesteld in de vergadering van ${date}`,
    adoptedOnIn: (on: string, date: string) => `Vastgesteld op ${on}, in de vergadering van ${date}`,
    asPresented: ", zoals voorgelegd.",
    withChanges: ", met deze wijzigingen:",
    reopened: (on: string, by: string) =>
      by === "" ? `Heropend op ${on}.` : `Heropend op ${on} door ${by}.`,
    reason: (why: string) => `Reden: ${why}`,
  },

  attendance: {
    heading: "Aanwezigheid",
    present: "Aanwezig",
    apologies: "Afwezig met bericht",
    absent: "Afwezig zonder bericht",
    chair: "voorzitter",
    minuteTaker: "notulist",
    residents: (count: number) => (count === 1 ? "1 bewoner" : `${count} bewoners`),
    arrived: (time: string) => `vanaf ${time}`,
    left: (time: string) => `tot ${time}`,
    fromTo: (times: string) => `van ${times}`,
    proxy: (name: string) => `volmacht aan ${name}`,
  },

  numbered: (label: string, number: string) => (number === "" ? label : `${label} ${number}`),
  decision: "Besluit",
  action: "Actie",
  question: "Vraag",
  who: "Wie",
  when: "Wanneer",
  forWhom: "Voor",
  answer: "Antwoord",
  answerOn: (date: string) => `Antwoord van ${date}`,
  /** Where a question stands. */
  asked: {
    waits: (span: string) => `Wacht ${span}`,
    askedToday: "Vandaag gevraagd",
    heldUntil: (date: string) => `Aangehouden tot ${date}`,
    answeredOn: (date: string) => `Beantwoord op ${date}`,
    askedAgain: (times: number, last: string) =>
      times === 1 ? `Opnieuw gevraagd op ${last}` : `${times} keer opnieuw gevraagd, laatst op ${last}`,
  },
  replies: { yes: "Ja", no: "Nee", partly: "Deels" },
  noBecause: (why: string) => `Nee, omdat ${why}`,
  review: (date: string) => `Opnieuw bekijken: ${date}.`,

  vote: {
    counts: (vote: { for: number; against: number; blank: number }) =>
      `Voor ${vote.for}, tegen ${vote.against}, blanco ${vote.blank}`,
    proxies: (count: number) => `, waarvan ${count} bij volmacht`,
    none: "Er zijn geen stemmen uitgebracht.",
    carried: "Aangenomen.",
    rejected: "Verworpen.",
    tie: "De stemmen staken: verworpen.",
    conflictedOne: (name: string) => `${name} nam niet deel aan dit besluit (persoonlijk belang).`,
    conflictedMore: (names: string) => `${names} namen niet deel aan dit besluit (persoonlijk belang).`,
  },

  letters: {
    heading: "Stukken",
    in: (name: string) => (name === "" ? "Ingekomen" : `Ingekomen van ${name}`),
    out: (name: string) => (name === "" ? "Verzonden" : `Verzonden aan ${name}`),
    line: (how: string, date: string, subject: string) =>
      `${date === "" ? how : `${how} (${date})`}: ${subject}`,
    noSubject: "(geen onderwerp)",
  },

  deferred: "Niet besproken; gaat naar de volgende vergadering.",
  continued: "Gaat verder in de volgende vergadering.",
  outcome: (word: string) => `Uitkomst: ${word}.`,
  adoptedHere: (title: string, date: string) => `Het verslag van ${date} (${title}) is vastgesteld`,
  adoptedHeading: "Vastgestelde verslagen",
  looseHeading: "Overig",
  nextHeading: "Volgende data",
  addendaHeading: "Aanvullingen",
  addendum: (on: string, by: string) =>
    by === "" ? `Aanvulling van ${on}` : `Aanvulling van ${on} door ${by}`,
  lateHeading: "Later binnengekomen",
  lateIntro: "Dit kwam pas na het vaststellen binnen. Het hoort niet bij de vastgestelde tekst.",
  lateItem: (item: string) => `Bij agendapunt ${item}`,

  decisionList: "Besluitenlijst",
  actionList: "Actielijst",
  columns: {
    number: "Nummer",
    decision: "Besluit",
    item: "Agendapunt",
    what: "Wat",
    who: "Wie",
    when: "Wanneer",
  },
  doneOn: (date: string) => `klaar op ${date}`,
  nothing: "Er staat niets op deze lijst.",
  fromMeeting: (kind: string, date: string) => `Uit de ${kind} van ${date}`,
  series: {
    /** By `nth`: 1 to 4, -1 is the last. */
    nth: { "1": "eerste", "2": "tweede", "3": "derde", "4": "vierde", "-1": "laatste" } as Partial<
      Record<string, string>
    >,
    rule: (nth: string, weekday: string, months: string) =>
      `Elke ${nth} ${weekday} van de maand${months === "" ? "" : `, niet in ${months}`}`,
  },
  page: (page: number | string, pages: number | string) => `Bladzijde ${page} van ${pages}`,
  unknownSigns: "Een leeg vakje staat voor een teken dat deze letter niet kent, zoals een emoji.",
} as const;

export const texts = spoken("documents", dutch);
