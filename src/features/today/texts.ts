/** Every word of Vandaag. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Vandaag",
  next: {
    live: {
      kicker: "Nu bezig",
      button: "Ga verder met notuleren",
      read: "Lees mee",
      opened: (time: string) => `Begonnen om ${time}.`,
    },
    today: {
      kicker: (time: string) => (time === "" ? "Vandaag" : `Vandaag, ${time}`),
      button: "Begin met notuleren",
      other: "Bereid voor",
    },
    workOut: {
      kicker: (date: string) => (date === "" ? "Verslag" : `Verslag van ${date}`),
      button: "Werk het verslag uit",
      read: "Lees het verslag",
      sentence: "Uw aantekeningen staan klaar.",
    },
    prepare: {
      kicker: (when: string) => when || "Datum volgt",
      button: "Bereid voor",
      read: "Bekijk de agenda",
      soon: (relative: string) => `Dat is ${relative}.`,
      emptyAgenda: "De agenda is nog leeg.",
      agenda: (count: number) => `Er ${count === 1 ? "staat 1 punt" : `staan ${count} punten`} op de agenda.`,
    },
    plan: {
      first: "Plan uw eerste vergadering",
      another: "Er is nog geen vergadering gepland",
      sentence: "Kies een soort en een datum. De agenda komt daarna.",
      button: "Plan een vergadering",
    },
  },
  note: { title: "Noteer", action: "Noteer actie", question: "Noteer vraag", call: "Belnotitie" },
  waits: {
    title: "Dit wacht nog",
    actions: "Acties",
    questions: "Vragen",
    meetings: "Verslagen",
    nothing: "Er wacht niets.",
    nothingSentence: "Alles is bij. Schenk uzelf iets in.",
    allActions: (count: number) => `Bekijk alle ${count} acties`,
    allQuestions: (count: number) => `Bekijk alle ${count} vragen`,
    allMeetings: (count: number) => `Bekijk alle ${count} vergaderingen`,
    terms: "Bestuur",
    allTerms: (count: number) => `Bekijk alle ${count} termijnen`,
  },
  week: {
    title: "De komende week",
    actions: "Acties",
    meetings: "Vergaderingen",
  },
  year: {
    title: "Dit jaar",
    held: (held: number, asked: number) =>
      asked === 0
        ? `${held} ${held === 1 ? "openbare vergadering" : "openbare vergaderingen"} gehouden`
        : `${held} van ${asked} openbare vergaderingen gehouden`,
    wasHeld: "Gehouden",
    isPlanned: "Gepland",
    freeTable: "Nog vrij",
    plan: "Plan",
    source: (paper: string, asked: number, weight: string) =>
      asked === 0 ? `${paper}. ${weight}.` : `${paper}: ${asked} per jaar. ${weight}.`,
    bookYear: (label: string) => `Boekjaar ${label}`,
    all: "Bekijk het hele jaar",
  },
  seat: (name: string, functie: string) => [name, functie].filter((part) => part !== "").join(", "),
  lapsed: "Termijn verlopen",
  lastDay: (date: string) => `De laatste dag was ${date}.`,
  nudge: {
    text: "Wie neemt het over als iemand van het bestuur uitvalt? Kijk er één keer per jaar naar.",
    look: "Kijk het na",
    notNow: "Nu niet",
    wasPutAway: "Dit komt over een jaar terug.",
  },
  check: "Klaar:",
  done: (text: string) => `Klaar: ${text}`,
  noWords: "(nog geen tekst)",
  nobody: "Nog niemand",
  asked: (to: string) => (to === "" ? "" : `Gevraagd aan ${to}`),
  before: (date: string) => `Voor ${date}`,
  of: (name: string, date: string) => (date === "" ? name : `${name} van ${date}`),
  meetingWaits: {
    minutes: "Nog niet genotuleerd",
    workOut: "Nog uit te werken",
    adoption: "Concept, nog vast te stellen",
    publication: "Vastgesteld, nog niet openbaar",
  },
} as const;

export const texts = spoken("features/today", dutch);
