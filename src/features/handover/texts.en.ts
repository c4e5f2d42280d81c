/** Handing over an office in English. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Handing over",
  lead: "For each office: what to see to, and a file for whoever comes after you.",
  board: "Board",
  list: "Offices",
  empty: "nobody now",
  before: (names) => `last held by ${names}`,
  done: (done, all) => `${done} of ${all} done`,
  allDone: "all done",
  noLines: "no list",

  titleOf: (functie) => `Handing over ${functie}`,
  from: (names) => `From ${names}`,
  fromBefore: (names) => `Last held by ${names}`,
  fromNobody: "Nobody has this office now.",
  make: "Make dossier",

  checklist: {
    title: "To see to",
    none: "There is nothing on the list.",
    progress: (done, all) => `${done} of ${all} done.`,
    allDone: "All of it is done.",
    change: "Change the list",
    list: "Lines of the list",
    line: (place) => `Line ${place}`,
    remove: "Take off",
    removeNamed: (line) => `Take off: ${line}`,
    removed: (line) => `Off the list: ${line}`,
    add: "New line",
    addHint: "In Dutch, for instance: sleutel van de kast.",
    addButton: "Put on the list",
    already: "This line is there already.",
    anew: "Begin again with the usual list",
    begun: "The usual list is back, with nothing ticked.",
  },

  lies: {
    label: "Where is everything?",
    hint: "Archive, mailbox, papers, keys. Passwords are handed over in person.",
  },
  know: {
    label: "What else is good to know?",
    hint: "For instance: with whom something is going on, and what is delicate.",
  },
  password: "Is this a password? Better hand it over in person. This file goes from hand to hand.",
  resident: (name) => `${name} is a resident. The dossier says there: een bewoner.`,

  dossier: {
    title: "The dossier",
    lead: "One file for whoever comes after you. It is in Dutch, and not public.",
    inside: "This is in it",
    parts: {
      list: (done, all) => `The list of what was seen to (${done} of ${all})`,
      lies: "Where everything is",
      know: "What is good to know",
      actions: (count) => (count === 1 ? "1 open action" : `${count} open actions`),
      questions: (count) =>
        count === 1
          ? "1 running question to the municipality"
          : `${count} running questions to the municipality`,
      commitments: (count) => (count === 1 ? "1 open commitment" : `${count} open commitments`),
      dates: (count) => (count === 1 ? "1 coming date" : `${count} coming dates`),
      terms: "Terms and roster",
      contacts: (count) => (count === 1 ? "1 name from Contacts" : `${count} names from Contacts`),
    },
    without: "Names of residents and passwords are not in it.",
    docx: "Make Word",
    text: "Send as text",
    downloaded: "The dossier is in your downloads.",
    copied: "The dossier has been copied. Paste it into a message.",
    failed: "That did not work. Nothing is lost. Please try again.",
  },

  problems: {
    empty: "This cannot be empty. What was there stays.",
    emptyNew: "First type what is to be added.",
    tooLong: "This is too long and is not kept yet. Keep it under 200 characters.",
    tooLongText:
      "This text is too long and cannot be kept like this. What stood here before is safe. Make it shorter.",
  },

  gone: "There is no such office",
  goneSentence: "Perhaps your board does not have it any more. Handing over has them all.",
  toList: "Go to Handing over",
};
