/** The English of the norms an organisation keeps to. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Rules and guidelines",
  back: "Settings",
  lead: (set) => `According to “${set}”. Is there a newer one? Change it here.`,
  own: "What you do yourselves",
  together: "What you do together with the municipality",
  others: "What others do",
  othersLead: "This is for you to know. It never counts for you.",
  changed: "changed",
  added: "added by you",
  addedLater: (title) => `${title} has not been saved yet. The app tries again by itself.`,
  notAdded: "The rule was not saved. What you filled in is still there. Try again.",
  add: "Add rule",
  wasAdded: (title) => `Added: ${title}`,
  off: "does not count",
  source: (source) => `Source: ${source}`,
  sourceOf: (source, when) => `Source: ${source} (${when})`,

  amount: {
    "": (count) => String(count),
    perYear: (count) => (count === 1 ? "once a year" : `${count} times a year`),
    years: (count) => (count === 1 ? "1 year" : `${count} years`),
    afterYears: (count) => (count === 1 ? "after 1 year" : `after ${count} years`),
    everyYears: (count) => (count === 1 ? "every year" : `every ${count} years`),
  },

  sets: {
    title: "Which set do you use?",
    hint: "What you change in a set stays saved with that set.",
    shipped: "Comes with Wijkschrift.",
    taken: (when) => `Taken over from a file on ${when}.`,
    chosen: (name) => `You now use: ${name}.`,
    more: "Another set",
    moreLine: "Take over a set from another organisation, or pass yours on",
    remove: "Take this set away",
    removeNamed: (name) => `Take this set away: ${name}`,
    removed: (name) => `Taken away: ${name}.`,
    tidy: "Sets you do not use",
  },

  one: {
    back: "Rules and guidelines",
    kept: "What you change here is saved at once.",
    inSet: (said) => `The set says: ${said}.`,
    number: {
      "": "How many?",
      perYear: "How many times a year?",
      years: "How many years?",
      afterYears: "After how many years?",
      everyYears: "Every how many years?",
    },
    weight: "How much does this weigh?",
    source: "Where does it say so?",
    sourceHint: "For example: policy note on residents’ organisations.",
    sourceDate: "When is that from?",
    sourceDateHint: "A year or a date. For example: 2021, or 1 May 2021.",
    remark: "Remark",
    off: "Does not count here",
    offHint: "Then you no longer see it under Today and Year. It is left out of the year folder too.",
    reset: "As in the set",
    wasReset: (title) => `${title}: as in the set again.`,
    others: "The municipality or someone else does this. You can only read it here.",
    gone: "This is not in your set",
    goneSentence: "Perhaps you use another set now. Go back and choose from the list.",
  },

  form: {
    title: "New rule",
    name: "What do you agree on?",
    nameHint: "Short and clear. For example: street talks a year",
    how: "How do you know it is kept?",
    tick: "You note the day yourselves",
    say: "It is only for you to know",
    byMeeting: (kind) => `The app counts: ${kind}`,
    forYears: "For how many years?",
    forYearsHint: "May stay empty. Fill this in if the rule is about a number of years.",
    whose: "Who does this?",
    sourceHint: "May stay empty. For example: our statutes, article 9",
    sourceDateHint: "May stay empty. A year or a date, for example: 1 May 2021",
    kept: "This is a rule of your own. What you change is saved at once.",
    remove: "Remove rule",
    removed: (title) => `Removed: ${title}`,
  },

  problems: {
    title: {
      empty: "You have not said yet what you agree on. Write it down in a few words.",
      tooLong: "This is too long and has not been saved yet. Keep it under 200 characters.",
    },
    source: {
      empty: "This cannot be empty. What was there stays.",
      tooLong: "This is too long and has not been saved yet. Keep it under 200 characters.",
    },
    sourceDate: {
      empty: "This cannot be empty. What was there stays.",
      noDate: "This is not a year or a date. What was there stays. Type 2021, for example.",
      noSuchDay: "There is no such day. What was there stays. Please check the date.",
      oddYear: "This year cannot be right. What was there stays. Please check the year.",
    },
    remark: {
      empty: "This cannot be left empty. The remark from the set stays.",
      tooLong: "This is too long and has not been saved yet. Keep it under 2000 characters.",
    },
  },
};
