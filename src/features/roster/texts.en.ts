/** The English of the rooster van aftreden. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

export const english: Words<typeof dutch> = {
  title: "Who steps down when",
  lead: "The roster of the board, year by year.",
  back: "Board",
  empty: {
    title: "Nobody is on the roster yet",
    sentence: "Under Board, note who serves in which position, and until when.",
    action: "Add board member",
  },

  lapsed: "Term has lapsed",
  lapsedLead: "Note whether these people were reappointed or have stopped.",
  open: "No end date yet",
  vacant: "Vacancies",
  until: (date) => `Until ${date}`,
  endedOn: (date) => `Ran until ${date}`,
  since: (date) => `Since ${date}`,
  unsaid: "Start not filled in yet",
  columns: {
    caption: (year) => `Stepping down in ${year}`,
    name: "Name",
    functie: "Position",
    until: "Until",
    since: "Since",
    term: "Term",
    ended: "Ran until",
  },
  nth: (number) => `term ${number}`,
  interim: "Acting",
  starts: (date) => `begins on ${date}`,

  glance: "Stepping down per year",
  glanceYear: (year, count, officers) =>
    officers === "" ? `${year}: ${people(count)}` : `${year}: ${people(count)}, among them ${officers}`,
  glanceNobody: (year) => `${year}: nobody`,
  officers: { chair: "chair", secretary: "secretary", treasurer: "treasurer" },

  statutes: {
    unsaid: "How long a term lasts is not filled in yet.",
    noMaximum: "A maximum number of terms is not filled in.",
    fillIn: "Fill in statutes",
  },
  makeProposal: "See a proposal",
  proposalHint: "Wijkschrift can spread the end dates over the years. You decide.",

  share: {
    title: "Share roster",
    proposal: "Share proposal",
    withNames: "With names",
    withNamesHint: "Switch this off for a roster that becomes public. It then shows positions only.",
    forms: {
      pdf: { name: "PDF", what: "To print or to mail" },
      docx: { name: "Word", what: "To change things yourself" },
      text: { name: "Text", what: "For WhatsApp or an e-mail" },
    },
    busy: "One moment. The file is being made.",
    downloaded: "The file is with your downloads.",
    copied: "The text is copied. Paste it in WhatsApp or in an e-mail.",
    failed: "That did not work. Everything is safely kept. Please try again.",
  },

  proposal: {
    title: "Proposal for the roster",
    lead: "This way as few people as possible step down in one year.",
    back: "Roster",
    now: "Now",
    proposed: "Proposal",
    basis: (years, isSaid, terms) =>
      [
        isSaid
          ? `By your statutes a term lasts ${years} years at most.`
          : `How long a term lasts is not filled in yet. We assume ${years} years.`,
        terms === null
          ? "A maximum number of terms is not filled in. We assume there is none."
          : `Nobody serves more than ${terms === 1 ? "1 term" : `${terms} terms`} in a row.`,
      ].join(" "),
    apart: "Chair and secretary step down in different years.",
    most: (count) =>
      count === 1 ? "At most 1 person steps down in a year." : `At most ${count} people step down in a year.`,
    changes: "This changes",
    stays: "This stays",
    cannot: "This cannot be moved",
    nothing: "The roster is well spread already. Nothing needs to change.",
    yearOf: (name) => `Year in which ${name} steps down`,
    nowUntil: (date) => `Now: until ${date}`,
    nowOpen: "Now: no end date",
    willBe: (date) => `Becomes: until ${date}`,
    reset: "Back to the proposal",
    decide: "Record this in a decision. Share the proposal with those who decide. Then put it into use.",
    takeOver: "Use this proposal",
    taken: "The roster is changed. Record this in a decision.",
    takenBack: "The old roster is back.",
  },
};
