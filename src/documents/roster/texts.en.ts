/** The English of who steps down when. Papers stay Dutch. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

const NUMBERS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const people = (count: number): string => `${NUMBERS[count] ?? count} people`;

export const english: Words<typeof dutch> = {
  file: "roster",
  fileProposal: "proposed roster",

  title: "Who steps down when",
  titleProposal: "Proposal: who steps down when",
  standOn: (date) => `As it is on ${date}.`,
  proposalOn: (date) => `Proposal of ${date}. Not decided yet.`,
  lapsed: "Term has lapsed",
  open: "No end date yet",
  over: (date) => `No end was agreed. By the statutes it has been over since ${date}.`,
  vacancy: (functie, places) =>
    places === 1 ? `Vacancy: ${functie}` : `Vacancy: ${functie} (${places} seats)`,
  changes: "This changes",
  noChanges: "Nothing changes.",
  becomes: "How the roster becomes",
  was: (date, before) => `${date}\nformerly ${before}`,
  hadNone: (date) => `${date}\nformerly not agreed`,
  nobody: "Nobody is on the roster yet.",

  columns: {
    name: "Name",
    functie: "Position",
    until: "Until",
    ended: "Ran until",
    since: "Since",
    term: "Term",
    why: "Why",
    year: "Year",
    who: "Who step down",
  },

  noName: "no name",
  noFunctie: "board member",
  noDate: "not filled in",
  nth: (number) => `term ${number}`,
  interim: "acting",
  again: { yes: "can be reappointed", last: "the last one", interim: "", unsaid: "" },
  againAlone: { yes: "Can be reappointed", last: "Last term", interim: "Acting", unsaid: "" },
  starts: (date) => `begins on ${date}`,

  statutes: {
    termYears: (years) => `By the statutes a term lasts ${years} years at most.`,
    maxTerms: (terms) =>
      terms === 1 ? "Reappointment is not possible." : `Nobody serves more than ${terms} terms in a row.`,
  },

  together: {
    sentence: (year) => `Chair and secretary both step down in ${year}. Statutes often keep those two apart.`,
  },

  reasons: {
    kept: "Stays as it was.",
    moved: (years) => {
      const count = Math.abs(years);
      const words = count === 1 ? "One year" : `${capitalOf(NUMBERS[count] ?? String(count))} years`;
      return `${words} ${years < 0 ? "earlier" : "later"}`;
    },
    chairSecretary: (moved) => `${moved}, so that chair and secretary do not step down together.`,
    treasurer: (moved) =>
      `${moved}, so that the treasurer does not step down together with the chair or the secretary.`,
    spread: (moved, year, count) => `${moved}, so that not ${people(count)} step down at once in ${year}.`,
    firstEnd: (termYears) => `Gets an end date: after a term of ${termYears} years.`,
    hadNoEnd: "Had no end date yet.",
    termLimit: (termYears) => `Shorter: a term lasts ${termYears} years at most.`,
    byHand: "Your own choice.",
    fixed: {
      lapsed: "The term has lapsed already. First note a reappointment or the end.",
      interim: "Acting, until somebody is chosen.",
      leaves: "Stops on this day. That is agreed already.",
      noStart: "The beginning of this term is not filled in.",
      tooLong: (termYears) => `Serves longer than a term of ${termYears} years. First note a reappointment.`,
    },
  },
};

function capitalOf(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
