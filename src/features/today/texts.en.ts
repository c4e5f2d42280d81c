/** The English of Vandaag. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Today",
  next: {
    live: {
      kicker: "Going on now",
      button: "Go on taking minutes",
      read: "Read along",
      opened: (time) => `Began at ${time}.`,
    },
    today: {
      kicker: (time) => (time === "" ? "Today" : `Today, ${time}`),
      button: "Start taking minutes",
      other: "Prepare",
    },
    workOut: {
      kicker: (date) => (date === "" ? "Minutes" : `Minutes of ${date}`),
      button: "Write up the minutes",
      read: "Read the minutes",
      sentence: "Your notes are ready.",
    },
    prepare: {
      kicker: (when) => when || "Date to follow",
      button: "Prepare",
      read: "See the agenda",
      soon: (relative) => `That is ${relative}.`,
      emptyAgenda: "The agenda is still empty.",
      agenda: (count) => `There ${count === 1 ? "is 1 item" : `are ${count} items`} on the agenda.`,
    },
    plan: {
      first: "Plan your first meeting",
      another: "No meeting is planned yet",
      sentence: "Choose a kind and a date. The agenda comes after that.",
      button: "Plan a meeting",
    },
  },
  note: { title: "Note down", action: "Note an action", question: "Note a question", call: "Phone note" },
  waits: {
    title: "Still waiting",
    actions: "Actions",
    questions: "Questions",
    meetings: "Minutes",
    nothing: "Nothing is waiting.",
    nothingSentence: "All is up to date. Pour yourself a cup of something.",
    allActions: (count) => `See all ${count} actions`,
    allQuestions: (count) => `See all ${count} questions`,
    allMeetings: (count) => `See all ${count} meetings`,
    terms: "Board",
    allTerms: (count) => `See all ${count} terms`,
  },
  week: {
    title: "The coming week",
    actions: "Actions",
    meetings: "Meetings",
  },
  year: {
    title: "This year",
    held: (held, asked) =>
      asked === 0
        ? `${held} public ${held === 1 ? "meeting" : "meetings"} held`
        : `${held} of ${asked} public meetings held`,
    wasHeld: "Held",
    isPlanned: "Planned",
    freeTable: "A free table",
    plan: "Plan",
    source: (paper, asked, weight) =>
      asked === 0 ? `${paper}. ${weight}.` : `${paper}: ${asked} a year. ${weight}.`,
    bookYear: (label) => `Financial year ${label}`,
    all: "See the whole year",
  },
  seat: (name, functie) => [name, functie].filter((part) => part !== "").join(", "),
  lapsed: "Term lapsed",
  lastDay: (date) => `The last day was ${date}.`,
  nudge: {
    text: "Who takes over when someone on the board drops out? Have a look once a year.",
    look: "Have a look",
    notNow: "Not now",
    wasPutAway: "This comes back in a year.",
  },
  check: "Done:",
  done: (text) => `Done: ${text}`,
  noWords: "(no text yet)",
  nobody: "Nobody yet",
  asked: (to) => (to === "" ? "" : `Asked of ${to}`),
  before: (date) => `By ${date}`,
  of: (name, date) => (date === "" ? name : `${name} of ${date}`),
  meetingWaits: {
    minutes: "No minutes taken yet",
    workOut: "Still to be written up",
    adoption: "Draft, still to be adopted",
    publication: "Adopted, not yet public",
  },
};
