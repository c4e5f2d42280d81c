/** The English of what the year says. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: (year) => `Year ${year}`,
  back: "More",
  toYear: (year) => `Year ${year}`,
  before: (year) => `Previous year, ${year}`,
  after: (year) => `Next year, ${year}`,
  steps: "Other years",
  folder: "Make year folder",
  openPlan: "Settle year plan",

  unknown: "This year is not here",
  unknownLead: "The address does not name a year. Your records are still here.",
  toNow: "To this year",

  strip: "The year in twelve months",
  legend: { held: "held", planned: "planned", open: "still to fill in", duty: "task" },
  month: {
    says: (month, held, planned, open, duties) =>
      `${month}: ${
        [
          held > 0 ? `${held} held` : "",
          planned > 0 ? `${planned} planned` : "",
          open > 0 ? `${open} still to fill in` : "",
          duties > 0 ? (duties === 1 ? "1 task" : `${duties} tasks`) : "",
        ]
          .filter((part) => part !== "")
          .join(", ") || "nothing"
      }`,
    nothing: "There is nothing in this month.",
    plan: (month) => `Plan in ${month}`,
    duty: "Task for this month",
  },

  open: {
    title: "Did this take place?",
    lead: "The day has passed and there are no minutes yet. Fill them in, or say it was called off.",
  },

  duties: {
    now: "What this year asks for",
    past: "How the year went",
    own: "Your own tasks",
    noOwn:
      "For example: the annual accounts, the return to the Chamber of Commerce, or a grant to apply for.",
    add: "Add task",
    change: "Change task",
    source: "Source:",
    weight: "How much it counts:",
    whose: "For whom:",
    inMonth: (month) => `For ${month}`,
    all: (count) => `Show all ${count}`,
    more: (count) => `And ${count} more free tables.`,
  },

  tile: {
    held: "Held",
    planned: "Planned",
    live: "Going on now",
    free: "Free table",
    plan: "Arrange",
    fillIn: "Held after all? Fill in",
    public: "Public",
    notYet: "Not yet",
    notPublic: "Not public yet",
    done: "Done",
    note: "Note it",
    look: "Check it",
  },

  nothing: {
    title: (year) => `Nothing is noted about ${year} yet`,
    lead: "Do you remember what you did then? A meeting from the past counts too.",
    action: "Fill in a meeting",
  },

  next: {
    title: "Year plan",
    row: (year) => `Plan for ${year}`,
    agreed: (date) => `Planned together on ${date}`,
    line: (dated) =>
      dated === 0
        ? "No dates yet. Settle them with the district."
        : `${dated === 1 ? "1 date is" : `${dated} dates are`} set. Settle them with the district.`,
  },

  duty: {
    gone: "This task is not here",
    goneLead: "Perhaps somebody removed it. The rest of the year is still here.",
    doneOn: "Done on",
    togetherOn: "Planned together on",
    doneHint: "The day it happened. Leave empty when it has not yet.",
    days: {
      future: "This day is still to come and is not saved. Note it when it has happened.",
      unlikely: "This year cannot be right and is not saved. Check the year.",
    },
    remark: "Remark",
    remarkHint: "May stay empty. For example: with whom, or where the paper is.",
    looked: "The day follows from your records. Check who stands in, and the day appears here by itself.",
    toProfile: "To the profile",
    toNorm: "Change this agreement",
    counted: "The app counts this from your meetings by itself.",
    about: "About this task",
    remove: "Remove task",
    removed: "The task has been removed.",
    added: (title) => `Added: ${title}`,
    keptLater: (title) => `${title} has not been saved yet. The app tries again by itself.`,
    notKept: "The task was not saved. What you filled in is still there. Try again.",
  },

  form: {
    newTitle: "New task",
    changeTitle: "Your own task",
    title: "What must be done?",
    titleExample: "For example: draw up the annual accounts",
    how: "How does the app know it is done?",
    byHand: "You note the day yourself",
    byMeeting: (kind) => `Held: ${kind}`,
    perYear: "How many times a year?",
    month: "In which month?",
    anyMonth: "Any month",
    source: "Where does it say so?",
    sourceExample: "May stay empty. For example: our articles of association, article 9",
    add: "Add task",
    blank: "It does not say yet what must be done. Write it down in a few words.",
    tooLong:
      "This text is too long and is not saved like this. What was there before is still there. Make it shorter.",
  },

  plan: {
    title: (year) => `Plan for ${year}`,
    lead: "A proposal with all dates. Share it with the district and settle it together.",
    dates: "Dates",
    noDates: "No dates have been set yet. Plan a meeting, and it appears here by itself.",
    toPlan: "Still to plan",
    allPlanned: "Everything this year asks for has a date.",
    left: (count) => `${count} more`,
    planWhole: "Plan the whole year",
    others: "Also this year",
    agreed: "Planned together",
    agreedHint: "Have you discussed the year with the district? Note the day.",
    share: "Share year plan",
    busy: "Being made",
    forms: {
      pdf: { name: "PDF file", what: "On A4, to mail or print" },
      docx: { name: "Word file", what: "To change it together" },
      text: { name: "Message", what: "For WhatsApp or e-mail" },
      calendar: { name: "Calendar file", what: "The dates still to come, for any calendar" },
    },
    copied: "The year plan has been copied. Paste it into a message.",
    downloaded: "The file is among your downloads.",
    failed: "Sharing did not work. Your year plan is still here. Try again.",
  },
};
