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
  adaptedBy: (source, who) => `${source}, adapted by ${who}`,
  changedBy: (who, parts) => `Adapted by ${who}: ${parts}.`,
  addedBy: (who) => `Added by ${who}.`,
  otherOrganisation: "another organisation",
  parts: {
    value: "number",
    weight: "how much it weighs",
    source: "where it is stated",
    sourceDate: "when that is from",
    remark: "remark",
  },
  normTitles: {
    publicMeetings: "Public meetings a year",
    minutesPublic: "Minutes of meetings are public",
    livesHere: "Board members live in the neighbourhood",
    mirror: "The board mirrors the neighbourhood",
    serviceYears: "Years on the board",
    successionTalkYears: "Talk with the municipality about succession",
    directorTalks: "Talks with the district director a year",
    yearTogether: "Meetings of the year planned together",
    officerInvited: "District officer invited to talks with the director",
    actionListShared: "Action list shared after every talk",
    formatPerKind: "A set form for each kind of meeting",
    questionsAnswered: "Every question is followed up",
    pepContact: "Contact by PEP",
    policyEvaluation: "Evaluation of the policy",
  },
  noSource: "own agreement",
};
