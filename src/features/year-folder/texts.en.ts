/** The English of the jaarmap's screen. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: (years) => `Year folder ${years}`,
  untitled: "Year folder",
  lead: "What your organisation did, in one folder. For the municipality, the subsidy or a look back. It is in Dutch.",
  back: (year) => `Year ${year}`,
  backToYears: "Year",
  range: (first, last) => `${first} to ${last}`,
  which: "Which years?",
  only: (year) => `Only ${year}`,

  inside: {
    title: "What is in it",
    organisation: "About your organisation",
    complete: "Neighbourhood, district, roles and subsidy stand at the front.",
    missing: (what) => `Can still be added: ${what}.`,
    facts: {
      neighbourhood: "neighbourhood",
      district: "district",
      legalForm: "legal form",
      roles: "roles",
      subsidy: "subsidy",
    },
    publicMeetings: "Public meetings",
    none: "None",
    noneYet: "None yet",
    held: (count) => `${count} held`,
    residents: (count) => (count === 1 ? "1 resident counted" : `${count} residents counted`),
    minutes: "Minutes",
    public: (published, all) => `${published} of ${all} public`,
    talks: "Talks with the municipality",
    board: "Board",
    members: (count) => (count === 1 ? "1 board member" : `${count} board members`),
    withNames: "with names",
    withoutNames: "by office, without names",
    introductions: "Introduced to residents",
    succession: "Efforts for succession",
    decisions: "Decisions",
    leftOut: "What is not public stays out.",
    lists: "Lists at the back",
    meetings: (count) => (count === 1 ? "1 meeting" : `${count} meetings`),
    actions: (count) => (count === 1 ? "1 action" : `${count} actions`),
    onlyCounted: "Actions are only counted.",
  },

  own: {
    title: (year) => `In your own words about ${year}`,
    remark: "What would you like to say about this year?",
    remarkHint:
      "This comes first in the folder. For example: the community centre was closed in spring, so there were fewer evenings.",
    mirror: "How does the board fit the neighbourhood?",
    mirrorHint:
      "Write about the group, not about people. For example: the board is older than the neighbourhood. We are looking for young parents.",
    tooLong:
      "This text is too long and is not kept like this. What was there before still is. Make it shorter.",
  },

  more: "Add more",
  moreLead: "Without a tick, only what is public goes into the folder.",
  extras: {
    boardNames: {
      name: "Names of board members",
      what: "The name stands beside each office. Ask each board member first.",
    },
    livesHere: {
      name: "Living in the neighbourhood",
      what: "Yes or no stands beside each office, with your explanation.",
    },
    innerMeetings: {
      name: "Your own meetings that are not public",
      what: "Of the board and working groups: date, kind and place. Otherwise it only says how many there were.",
    },
    waitingMinutes: {
      name: "Minutes that are not public yet",
      what: "For each of them, how far it is and what the file is called.",
    },
    allDecisions: {
      name: "All decisions",
      what: "Also decisions from minutes that are not public, and decisions outside a meeting.",
    },
    actions: {
      name: "The action list",
      what: "What there was to do, which office does it and whether it is done.",
    },
    otherNames: {
      name: "Names of others beside actions",
      what: "Of residents, volunteers and the municipality. Ask them first.",
    },
  },

  doubtful: (count) =>
    count === 1 ? "There may be a name in 1 line" : `There may be a name in ${count} lines`,
  namesFirst: "Look through the folder for names before you share it.",
  make: "Make the year folder",
  onlyPdf: "Only the PDF",
  onlyHtml: "Only the web page",
  downloaded: "The year folder is among your downloads.",
  failed: "Making the year folder does not work now. Nothing is lost. Try again later.",

  unknown: "We do not know this year",
  unknownSentence: "Nothing is lost. Choose a year and make its year folder.",
  unknownAction: "To the year",
};
