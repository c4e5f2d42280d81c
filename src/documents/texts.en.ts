/** The English of the words of documents. Papers are handed out in Dutch; screens borrow names from here. */

import type { Words } from "../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  kinds: {
    board: "board meeting",
    public: "public meeting",
    members: "general members’ meeting",
    district: "meeting with the district",
    director: "talk with the district director",
    department: "meeting with a department",
    thermometer: "thermometer talk",
    evaluation: "evaluation",
    exchange: "information exchange",
    information: "information meeting",
    themeTable: "theme table",
    soundingBoard: "sounding board group",
    workingGroup: "working group",
    activity: "activity",
    other: "meeting",
  },

  verslagOf: (kind) => `Minutes of the ${kind}`,
  verslagTitled: (title) => `Minutes: ${title}`,
  facts: { kind: "Kind", date: "Date", time: "Time", place: "Place", organisation: "Organisation" },
  unknownPerson: "unknown",
  nobody: "nobody yet",
  noDate: "no date",
  themesHeading: "By theme",
  underThemes: "The points stand further on, together by theme.",
  noWords: "(no text)",
  noTitle: "(no title)",
  and: " and ",

  status: {
    none: "Rough version. The meeting is not closed yet.",
    draft: "Rough version. These minutes are not ready yet.",
    proposed: (on) =>
      on === ""
        ? "Draft. These minutes are not adopted yet."
        : `Draft of ${on}. These minutes are not adopted yet.`,
    reactUntil: (date) => `You can comment up to and including ${date}.`,
    adopted: "Adopted.",
    adoptedOn: (on) => `Adopted on ${on}`,
    adoptedIn: (date) => `Adopted in the meeting of ${date}`,
    adoptedOnIn: (on, date) => `Adopted on ${on}, in the meeting of ${date}`,
    asPresented: ", as presented.",
    withChanges: ", with these changes:",
    reopened: (on, by) => (by === "" ? `Reopened on ${on}.` : `Reopened on ${on} by ${by}.`),
    reason: (why) => `Reason: ${why}`,
  },

  attendance: {
    heading: "Attendance",
    present: "Present",
    apologies: "Apologies",
    absent: "Absent without apologies",
    chair: "chair",
    minuteTaker: "minute taker",
    residents: (count) => (count === 1 ? "1 resident" : `${count} residents`),
    arrived: (time) => `from ${time}`,
    left: (time) => `until ${time}`,
    fromTo: (times) => `from ${times}`,
    proxy: (name) => `proxy to ${name}`,
  },

  numbered: (label, number) => (number === "" ? label : `${label} ${number}`),
  decision: "Decision",
  action: "Action",
  question: "Question",
  who: "Who",
  when: "When",
  forWhom: "For",
  answer: "Answer",
  answerOn: (date) => `Answer of ${date}`,
  asked: {
    waits: (span) => `Waiting for ${span}`,
    askedToday: "Asked today",
    heldUntil: (date) => `Held over until ${date}`,
    answeredOn: (date) => `Answered on ${date}`,
    askedAgain: (times, last) =>
      times === 1 ? `Asked again on ${last}` : `Asked again ${times} times, last on ${last}`,
  },
  replies: { yes: "Yes", no: "No", partly: "Partly" },
  noBecause: (why) => `No, because ${why}`,
  review: (date) => `Look at again: ${date}.`,

  vote: {
    counts: (vote) => `For ${vote.for}, against ${vote.against}, blank ${vote.blank}`,
    proxies: (count) => `, of which ${count} by proxy`,
    none: "No votes were cast.",
    carried: "Carried.",
    rejected: "Rejected.",
    tie: "The votes are equal: rejected.",
    conflictedOne: (name) => `${name} took no part in this decision (personal interest).`,
    conflictedMore: (names) => `${names} took no part in this decision (personal interest).`,
  },

  letters: {
    heading: "Letters",
    in: (name) => (name === "" ? "Received" : `Received from ${name}`),
    out: (name) => (name === "" ? "Sent" : `Sent to ${name}`),
    line: (how, date, subject) => `${date === "" ? how : `${how} (${date})`}: ${subject}`,
    noSubject: "(no subject)",
  },

  deferred: "Not discussed; goes to the next meeting.",
  continued: "Continues in the next meeting.",
  outcome: (word) => `Outcome: ${word}.`,
  adoptedHere: (title, date) => `The minutes of ${date} (${title}) are adopted`,
  adoptedHeading: "Adopted minutes",
  looseHeading: "Other",
  nextHeading: "Next dates",
  addendaHeading: "Additions",
  addendum: (on, by) => (by === "" ? `Addition of ${on}` : `Addition of ${on} by ${by}`),
  lateHeading: "Came in later",
  lateIntro: "This came in only after the minutes were adopted. It is no part of the adopted text.",
  lateItem: (item) => `With agenda item ${item}`,

  decisionList: "Decision list",
  actionList: "Action list",
  columns: {
    number: "Number",
    decision: "Decision",
    item: "Agenda item",
    what: "What",
    who: "Who",
    when: "When",
  },
  doneOn: (date) => `done on ${date}`,
  nothing: "There is nothing on this list.",
  fromMeeting: (kind, date) => `From the ${kind} of ${date}`,
  series: {
    nth: { "1": "first", "2": "second", "3": "third", "4": "fourth", "-1": "last" },
    rule: (nth, weekday, months) =>
      `The ${nth} ${weekday} of every month${months === "" ? "" : `, except in ${months}`}`,
  },
  page: (page, pages) => `Page ${page} of ${pages}`,
  unknownSigns: "An empty box stands for a sign that this typeface does not have, such as an emoji.",
};
