/** The English of the register of decisions. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Decisions",
  back: "More",
  search: "Search in decisions",
  searchExample: "A word, a number or a year",
  empty: "There are no decisions yet",
  emptyLead: "Decisions that you write down in a meeting appear here by themselves.",
  notFound: "No decision found",
  notFoundLead: "Try another word, or a part of the number.",
  found: (count) => (count === 1 ? "1 decision found" : `${count} decisions found`),
  noYear: "Without a date",
  noWords: "(no text yet)",
  noNumber: "No number yet",
  from: (kind, date) => (date === "" ? kind : `${kind} of ${date}`),
  carried: "Carried",
  rejected: "Rejected",
  noVote: "Without a vote",
  reviewDue: (date) => `To look at again since ${date}`,
  reviewOn: (date) => `To look at again on ${date}`,

  one: {
    title: "Decision",
    vote: "Vote",
    conflicted: "Took no part (personal interest)",
    unknownPerson: "unknown",
    review: "Look at this again on",
    reviewHint: "May stay empty. On that day the decision gets a mark.",
    earlier: "Earlier versions",
    meeting: "Go to the meeting",
    counts: (vote) =>
      `${vote.for} for, ${vote.against} against, ${vote.blank} blank${
        vote.proxies > 0 ? `, of which ${vote.proxies} by proxy` : ""
      }`,
  },
};
