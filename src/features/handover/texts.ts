/** Every word of handing over an office. What the dossier says has its words in documents/handover. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Overdracht",
  lead: "Per functie: wat u regelt, en een dossier voor wie na u komt.",
  board: "Bestuur",
  list: "Functies",
  empty: "nu niemand",
  before: (names: string) => `het laatst: ${names}`,
  done: (done: number, all: number) => `${done} van ${all} geregeld`,
  allDone: "alles geregeld",
  noLines: "geen lijst",

  titleOf: (functie: string) => `Overdracht ${functie}`,
  from: (names: string) => `Van ${names}`,
  fromBefore: (names: string) => `Het laatst van ${names}`,
  fromNobody: "Deze functie heeft nu niemand.",
  make: "Maak dossier",

  checklist: {
    title: "Te regelen",
    none: "Er staat niets op de lijst.",
    progress: (done: number, all: number) => `${done} van ${all} geregeld.`,
    allDone: "Alles is geregeld.",
    change: "Pas de lijst aan",
    list: "Regels van de lijst",
    line: (place: number) => `Regel ${place}`,
    remove: "Haal weg",
    removeNamed: (line: string) => `Haal weg: ${line}`,
    removed: (line: string) => `Van de lijst: ${line}`,
    add: "Nieuwe regel",
    addHint: "Bijvoorbeeld: sleutel van de kast.",
    addButton: "Zet op de lijst",
    already: "Deze regel staat er al.",
    anew: "Begin opnieuw met de gewone lijst",
    begun: "De gewone lijst staat er weer, zonder vinkjes.",
  },

  lies: {
    label: "Waar ligt alles?",
    hint: "Archief, mailbox, papieren, sleutels. Wachtwoorden geeft u persoonlijk door.",
  },
  know: {
    label: "Wat is nog goed om te weten?",
    hint: "Bijvoorbeeld: met wie loopt iets, en wat ligt gevoelig.",
  },
  password:
    "Staat hier een wachtwoord? Geef dat liever persoonlijk door. Dit dossier gaat van hand tot hand.",
  resident: (name: string) => `${name} is een bewoner. In het dossier staat daar: een bewoner.`,

  dossier: {
    title: "Het dossier",
    lead: "Eén bestand voor wie na u komt. Het is niet openbaar.",
    inside: "Dit zit erin",
    parts: {
      list: (done: number, all: number) => `De lijst met wat geregeld is (${done} van ${all})`,
      lies: "Waar alles ligt",
      know: "Wat goed is om te weten",
      actions: (count: number) => (count === 1 ? "1 open actie" : `${count} open acties`),
      questions: (count: number) =>
        count === 1 ? "1 lopende vraag aan de gemeente" : `${count} lopende vragen aan de gemeente`,
      commitments: (count: number) => (count === 1 ? "1 open toezegging" : `${count} open toezeggingen`),
      dates: (count: number) => (count === 1 ? "1 datum die komt" : `${count} data die komen`),
      terms: "Termijnen en rooster van aftreden",
      contacts: (count: number) => (count === 1 ? "1 naam uit Contacten" : `${count} namen uit Contacten`),
    },
    without: "Namen van bewoners en wachtwoorden staan er niet in.",
    docx: "Maak Word",
    text: "Stuur als tekst",
    downloaded: "Het dossier staat bij uw downloads.",
    copied: "Het dossier is gekopieerd. Plak het in een bericht.",
    failed: "Dat lukte niet. Er is niets kwijt. Probeer het nog eens.",
  },

  problems: {
    empty: "Dit kan niet leeg zijn. Wat er stond, blijft staan.",
    emptyNew: "Typ eerst wat erbij komt.",
    tooLong: "Dit is te lang en is nog niet bewaard. Houd het korter dan 200 tekens.",
    tooLongText:
      "Deze tekst is te lang en wordt zo niet bewaard. Wat er eerder stond, is er nog. Kort hem in.",
  },

  gone: "Deze functie is er niet",
  goneSentence: "Misschien heeft uw bestuur haar niet meer. Bij Overdracht staan ze allemaal.",
  toList: "Naar Overdracht",
} as const;

export const texts = spoken("features/handover", dutch);
