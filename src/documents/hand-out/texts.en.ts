/** The English beside the words of what is handed out; the papers themselves are always in Dutch. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  agendaOf: (kind) => `Agenda of the ${kind}`,
  agendaTitled: (title) => `Agenda of: ${title}`,
  agenda: "The agenda",
  chair: "Chair",
  minuteTaker: "Minute taker",
  open: "Public",
  everyoneWelcome: "Everyone in the neighbourhood is welcome.",
  calledOff: "This meeting is cancelled.",
  columns: { number: "No.", item: "Item", presenter: "Who", time: "Time" },
  minutes: (count) => (count === 1 ? "1 minute" : `${count} minutes`),
  round: (round) => `Round ${round}`,
  attachment: (name) => `Attachment: ${name}`,
  adopts: (dates) => `To adopt: the minutes of ${dates}.`,
  noItems: "There is nothing on the agenda yet.",
  next: "Next dates",

  bundleOf: (kind) => `Meeting papers of the ${kind}`,
  bundleTitled: (title) => `Meeting papers: ${title}`,
  contents: "What is in it",
  verslagOn: (title, date) => `${title} of ${date}`,
  actions: "Action list",
  noActions: "No actions are open.",

  signIn: "Attendance list",
  signInIntro: "This list is for the board. It is not made public.",
  signInNames: "Circle yes or no.",
  signInColumns: {
    name: "Name",
    functie: "Role",
    functieOrAddress: "Role or address",
    signature: "Signature",
    named: "May your name be in the minutes?",
  },
  yesNo: "yes     no",
  apologies: "(apologies)",

  sheet: "Sheet for minutes",
  sheetIntro: "Fill in with a pen what you copy into Wijkschrift later.",
  times: { began: "Began at", closed: "Closed at" },
  present: "Present",
  absent: "Apologies",
  residents: "Number of residents",
  note: "Note",
  decision: "Decision",
  actionColumns: { what: "Action", who: "Who", when: "When" },
  loose: "Other",

  groups: {
    overdue: "Date passed",
    thisMonth: "This month",
    later: "Later on",
    undated: "Without a date",
  },
  actionsFor: (name) => `Action list for ${name}`,
  fromMeeting: (kind, date) => (date === "" ? kind : `${kind} of ${date}`),

  mail: {
    greeting: "Dear all,",
    papers: (what, meeting) => `Please find attached ${what} for the ${meeting}.`,
    place: (place) => `Place: ${place}.`,
    concept: (meeting) => `Please find attached the draft minutes of the ${meeting}.`,
    adopted: (meeting) => `Please find attached the adopted minutes of the ${meeting}.`,
    actions: (meeting) => `Please find attached the action list of the ${meeting}.`,
    reactUntil: (date) => `You can comment up to and including ${date}.`,
    attached: "The file is attached to this mail.",
    regards: "Kind regards,",
    theAgenda: "the agenda",
    thePapers: "the papers",
    theMeeting: (kind, when) => `${kind} on ${when}`,
    subjects: {
      agenda: "The agenda",
      papers: "Meeting papers",
      concept: "Draft minutes",
      minutes: "Minutes",
      actions: "Action list",
    },
  },

  files: {
    agenda: "the-agenda",
    papers: "meeting-papers",
    signIn: "attendance-list",
    sheet: "minute-sheet",
  },
};
