/** The English of the belnotities. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Phone notes",
  lead: "Who called, what about, and what you agreed.",
  one: "Phone note",
  newTitle: "New phone note",
  add: "Keep phone note",
  back: "Phone notes",
  more: "More",
  search: "Search phone notes",
  searchExample: "A name or a word",
  found: (count) => (count === 1 ? "1 phone note found" : `${count} phone notes found`),
  notFound: "No phone note found",
  notFoundLead: "Try another word, or part of the name.",
  empty: "There are no phone notes yet",
  emptyLead: "Note during a call whom you spoke to and what you agreed. Then you can find it later.",
  noYear: "Without a date",
  unknown: "Unknown caller",
  noWords: "(no text yet)",
  who: "Whom did you speak to?",
  whoExample: "A name from Contacts, or another name",
  fromContacts: "From Contacts",
  phone: "Phone number",
  about: "What was it about?",
  agreed: "What did you agree?",
  when: "Date and time",
  on: "Date",
  at: "Time",
  call: (name) => `Call ${name}`,
  callNumber: "Call this number",
  problems: {
    tooLong:
      "This text is too long and is not saved like this. What was there before is still there. Make it shorter.",
    noDigits:
      "There is no phone number here. What was there before is still there. Fill in the number in digits.",
  },
  blank: "There is nothing here yet. Write down what it was about.",
  noted: "The phone note is saved.",
  remove: "Remove phone note",
  removed: "The phone note is removed.",
  gone: "This phone note is not here",
  goneLead: "Perhaps it was removed. Your other notes are still there.",
  toList: "Go to the phone notes",
  make: {
    title: "Turn it into something",
    lead: "The words of this note are taken along.",
    action: "Make an action",
    question: "Make a question",
    commitment: "Note a promise",
  },
  made: {
    title: "What came of it",
    action: "Action",
    question: "Question",
    commitment: "Promise",
    done: "done",
    toast: {
      action: "The action is noted.",
      question: "The question is noted.",
      commitment: "The promise is noted.",
    },
  },
};
