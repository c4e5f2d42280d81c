/** The English of the bin. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Bin",
  back: "Settings",
  lead: "Here is what was removed. You can put it back for 30 days. After that this device empties it.",
  until: (date) => `Can be put back until ${date}`,
  groups: {
    meetings: "Meetings",
    items: "Agenda items",
    notes: "Notes",
    decisions: "Decisions",
    actions: "Actions",
    questions: "Questions",
    addenda: "Additions",
    contacts: "Contacts",
    callNotes: "Telephone notes",
    letters: "Letters",
    commitments: "Promises",
    terms: "Terms on the board",
    efforts: "Efforts for succession",
  },
  nameless: {
    meetings: "(no name)",
    items: "(no title)",
    notes: "(no text)",
    decisions: "(no text)",
    actions: "(no text)",
    questions: "(no text)",
    addenda: "(no text)",
    contacts: "(no name)",
    callNotes: "(no text)",
    letters: "(no text)",
    commitments: "(no text)",
    terms: "(no text)",
    efforts: "(no text)",
  },
  of: (meeting, date) => (date === "" ? meeting : `${meeting} of ${date}`),
  on: (date) => (date === "" ? "Without a date" : date),
  outside: (date) => (date === "" ? "Noted outside a meeting" : `Noted on ${date}, outside a meeting`),
  along: (count) => (count === 1 ? "with 1 sub-item" : `with ${count} sub-items`),
  fixed: "These minutes are adopted. Reopen the minutes to put this back.",
  putBack: "Put back",
  putBackNamed: (title) => `Put back: ${title}`,
  isBack: (title) => `“${title}” is back.`,
  empty: {
    title: "The bin is empty",
    sentence: "What you remove comes here. You can then put it back.",
  },
};
