/** The English of the profile. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "About your organisation",
  lead: "Fill in what you know. Everything may stay empty. What you fill in is saved at once.",
  back: "Settings",
  glance: (title, said) => `${title}: ${said}`,

  wijk: {
    title: "Your neighbourhood",
    own: "Name of the neighbourhood",
    ownHint: "As you say it: de Lindebuurt.",
    district: "City district",
    districtHint: "For example: Segbroek.",
    others: "Other neighbourhoods",
    othersLead: "Does a neighbourhood have no organisation of its own? Then you can speak up for it too.",
    list: "Neighbourhoods you also speak up for",
    add: "Another neighbourhood",
    addButton: "Add neighbourhood",
    remove: "Take off",
    removeNamed: (name) => `Take off: ${name}`,
    removed: (name) => `Taken off: ${name}.`,
  },

  form: {
    title: "Legal form",
    about: {
      association: "You have members, and a general members’ meeting every year.",
      foundation: "You have a board and no members.",
      none: "You are a group of residents without a legal form.",
    },
  },

  roles: {
    title: "What you do",
    lead: "Choose what suits you. It may be more than one.",
    about: {
      organiser: "You make parties, courses or a clean-up day possible.",
      connector: "You bring residents, the municipality and others together.",
      advocate: "You speak for the neighbourhood. The municipality looks at that a little more closely.",
    },
  },

  subsidy: {
    title: "Subsidy",
    label: "What do you receive subsidy for?",
  },

  statutes: {
    title: "Your statutes",
    lead: "This is in your statutes. Don’t know? Skip it.",
    termYears: "How many years does a term last?",
    maxTerms: "How many terms in a row may someone serve?",
    noticeDays: "How many days beforehand do you invite the members?",
    noticeDaysHint: "For the general members’ meeting. Then you see when the invitation must be out.",
    quorum: "How many people must be there to decide?",
    quorumHint: "For example: a third of the members.",
    majority: "Which majority is needed?",
    majorityHint: "For example: more than half of the votes.",
    filled: (count, of) => `${count} of ${of} filled in`,
    notWhole: (kept) =>
      `This is not a whole number.${kept === null ? "" : ` ${kept} is still kept.`} Fill in digits only.`,
  },

  deputy: {
    title: "When a board member is away",
    label: "Who takes over when a board member is away?",
    hint: "When someone is ill, for example, or suddenly stops.",
    law: "The law asks associations and foundations to agree on this. Have a look at it every year.",
    plain: "Handy to agree on. Have a look at it every year.",
    never: "You have not looked at this yet.",
    today: "You looked at this today.",
    looked: (span) => `You looked at this ${span} ago.`,
    glanceToday: "looked at today",
    glance: (span) => `looked at ${span} ago`,
    fine: "Still fine",
    noted: "Noted: this is still fine.",
  },

  bookYear: {
    title: "Financial year",
    label: "In which month does your financial year begin?",
    hint: "Usually that is January.",
    from: (month) => `begins in ${month}`,
  },

  problems: {
    tooLong: "This is too long and has not been saved yet. Keep it under 200 characters.",
    storyTooLong: "This is too long and has not been saved yet. Keep it under 60,000 characters.",
    emptyNew: "First type the name of the neighbourhood.",
    already: "This neighbourhood is there already.",
    tooMany: "There are 50 neighbourhoods already. Take one off first.",
  },
};
