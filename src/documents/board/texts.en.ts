/** The English of what is said about the board. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

const ORDINALS = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];

export const english: Words<typeof dutch> = {
  weights: {
    condition: "basic rule, condition for the grant",
    ruleWithNote: "basic rule, an explanation is enough",
    guideline: "guideline",
    advice: "advice",
    effort: "effort",
    wish: "wish",
    demand: "demand of the municipality",
    intention: "intention",
  },
  whose: {
    organisation: "your organisation",
    together: "together with the municipality",
    municipality: "the municipality",
    pep: "the PEP foundation",
  },
  legalForms: {
    association: "association (vereniging)",
    foundation: "foundation (stichting)",
    none: "neither association nor foundation",
  },
  roles: { organiser: "organiser of activities", connector: "connector", advocate: "advocate" },
  subsidyParts: {
    housing: "housing",
    administration: "administrative support",
    media: "neighbourhood media",
  },

  service: {
    years: (count) => (count === 1 ? "1 year" : `${count} years`),
    months: (count) => (count === 1 ? "1 month" : `${count} months`),
    and: (years, months) => `${years} and ${months}`,
    lessThanMonth: "less than a month",
  },

  term: {
    interim: "acting",
    nth: (number) => `${ORDINALS[number] ?? `${number}th`} term`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    lapsed: (date) => `lapsed on ${date}`,
    ended: (date) => `ended on ${date}`,
    open: "no end agreed",
  },

  signal: {
    lapsed: (date) => `Term lapsed on ${date}.`,
    ends: (date) => `The term ends on ${date}.`,
    endsAhead: {
      12: "Begin to think about reappointment or succession.",
      6: "Talk about reappointment or succession.",
      2: "Put reappointment or succession on the agenda.",
    },
    over: (years, source) => `Longer than the guideline of ${years} years (${source}).`,
    overOther: (years, source) => `Longer than ${years} years (${source}).`,
    manyDisagree: "Many do not agree with it.",
    effortsCount: "What you do for succession counts.",
    effortsNoted: (count) =>
      `What you do for succession counts: noted ${count === 1 ? "once" : `${count} times`}.`,
    talkIn: (month) => `Plan the talk with the municipality in ${month}.`,
    talk: "Plan the talk with the municipality about succession.",
    notIntroduced: "Not yet introduced to residents. A public meeting is a good moment.",
  },

  source: (source, date) => (date === "" || source.includes(date) ? source : `${source}, ${date}`),
  adapted: (source) => `${source}, adapted by your organisation`,
  noSource: "own agreement",
};
