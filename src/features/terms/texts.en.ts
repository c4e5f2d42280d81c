/** The English of members of the board, their terms, the roles and what is done for succession. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  board: "Board",
  unnamed: "No name",
  gone: {
    title: "This person is no longer here.",
    sentence: "Perhaps the contact was removed. The rest of the board is still here.",
    action: "Go to the board",
  },
  notKept:
    "A newer version of Wijkschrift has already saved something here. This version no longer can. Close Wijkschrift completely and open it again.",

  summary: {
    now: (functies, service) => `${functies}, ${service}.`,
    nowUnknown: (functies) => `${functies}.`,
    was: (service) => `Was a member of the board for ${service}.`,
    wasUnknown: "Sat on the board before.",
    coming: (functie, day) => `Starts on ${day} as ${functie}.`,
    onBoardSince: (day) => `On the board since ${day}.`,
    since: (day) => `since ${day}`,
    period: (from, until) => `from ${from} to ${until}`,
    together: "All terms together.",
    gaps: "The time in between does not count.",
    lapsed: "Reappoint them, or note that this person stepped down.",
    signals: "Good to know",
    noteTalk: "Note the talk",
    noteEffort: "Note what you do",
    member: "board member",
  },

  noTerms: {
    title: (name) => `Since when has ${name} been on the board?`,
    sentence: "A year is enough. Then you see how long someone has served and when the term ends.",
    action: "Fill in the term",
  },

  outOfStep: {
    sentence: (functie, words) =>
      words === ""
        ? `Contacts shows no role yet. What fits now: “${functie}”.`
        : `Contacts says “${words}”. What fits now: “${functie}”.`,
    action: "Change Contacts",
    done: "Contacts has been changed.",
  },

  terms: {
    title: "Terms",
    nth: (number) => `${number}${ordinal(number)}`,
    as: (functie) => (functie === "" ? "term" : `term as ${functie}`),
    interim: (functie) => (functie === "" ? "Acting" : `Acting ${functie}`),
    change: "Change",
    changeNamed: (name) => `Change ${name}`,
    ready: "Done",
    state: { running: "Running", coming: "Starts later", lapsed: "Term lapsed", ended: "Over" },
    period: (from, until) => `${from} to ${until}`,
    openEnd: (from) => `From ${from}. No end was agreed.`,
    noBegin: (until) => `Until ${until}. Since when is not known.`,
    noDays: "Since when is not known.",
    endsOn: (day) => `Steps down on ${day}.`,
    endedEarly: (day) => `Stepped down on ${day}.`,
    decision: (words) => `Decision: ${words}`,
    noteDecision: "Note the decision",
    decidedOn: (day) => `Decided on ${day}`,
    doubt: {
      long: (years) => `This term lasts ${years} years. Is that right?`,
      overlaps: "This term overlaps with another one in the same role. Is that right?",
    },
    tooMany: (most) =>
      most === 1
        ? "Your statutes name at most 1 term in a row."
        : `Your statutes name at most ${most} terms in a row.`,
    reappoint: "Reappoint",
    reappointed: (name, until) =>
      until === "" ? `${name} has been reappointed.` : `${name} has been reappointed until ${until}.`,
    stepDown: "Steps down",
    steppedDown: (name, day) => `Noted: ${name} stepped down on ${day}.`,
    remove: "Remove this term",
    removed: "The term is removed.",
    add: "Add a term",
    handover: "Go to the handover",
  },

  fields: {
    functie: "Role",
    otherFunctie: "Another role",
    ownFunctie: "What is the role called?",
    ownExample: "For example: vicevoorzitter, lid wijkkrant",
    from: "First day",
    until: "Last day",
    untilHint: "Until when was this term agreed? Leave it empty if there is no end.",
    endedOn: "Stepped down on",
    endedOnHint: "Only if someone stopped earlier or later than agreed.",
    onlyYear: "I only know the year",
    wholeDay: "I know the day",
    year: (label) => `${label}: which year?`,
    yearFirst: "We make it 1 January.",
    yearLast: "We make it 31 December.",
    badYear: "This is not a year of four digits. What was there stays saved. For example: 2019.",
    decision: "By which decision?",
    decisionHint: "The decision to choose or reappoint someone.",
    noDecision: "Not chosen",
    goneDecision: "A decision that is no longer here",
    decidedOn: "Or: the day of the decision",
    decidedOnAlone: "On which day was this decided?",
    decidedOnHint: "If the decision is not in Wijkschrift.",
    interim: "Acting",
    interimHint: "Until someone is chosen. It does not count as one of the terms.",
    number: "Which term is this?",
    numberHint: (counted) =>
      counted === 0
        ? "Only fill this in if earlier terms are not kept here."
        : `Now counted: ${counted}. Only fill this in if earlier terms are not kept here.`,
    remark: "Remark",
  },

  problems: {
    empty: "Nothing here yet. Fill it in, or choose one.",
    tooLong: "This is too long and is not saved like this. Keep it to 200 characters.",
    badDate: "This day does not exist. What was there stays saved. Choose another day.",
    badYear: "This year cannot be right. What was there stays saved. Check the year.",
    endBeforeStart: "This day is before the first day. What was there stays saved. Check both days.",
    fromNeeded: "Please also fill in since when. The year alone will do.",
    alreadyThere: "This term is there already. Nothing was added. Choose another first day or role.",
  },
  tooLongStory:
    "This text is too long and is not saved like this. What was there before is still there. Make it shorter.",

  last: {
    title: (name) => `${name} is no longer on the board.`,
    sentence: "What fits in Contacts now? You can also leave it like this.",
    left: "No longer active",
    volunteer: "Stays as a volunteer",
    nowLeft: (name) => `${name} is now marked as no longer active.`,
    nowVolunteer: (name) => `${name} is now among the volunteers.`,
  },

  introduced: {
    title: "Introduced to residents",
    at: "At which meeting?",
    not: "Not introduced yet",
    elsewhere: "Somewhere else, on a day",
    option: (date, name) => `${date}: ${name}`,
    calledOff: (option) => `${option} (called off)`,
    goneMeeting: "A meeting that is no longer here",
    on: "On which day?",
    onHint: "For example: at the summer party, or in the neighbourhood paper",
    plan: "Plan a public meeting",
  },

  lives: {
    title: "In the neighbourhood",
    label: "Does this person live in the neighbourhood?",
    norm: (source, weight, remark) =>
      [`Stated in: ${source}.`, `${weight}.`, remark].filter(Boolean).join(" "),
    yes: "Yes",
    no: "No",
    because: "Why is that?",
    becauseHint: "For example: moved to the next neighbourhood, knows everyone here",
  },

  links: { contact: "Telephone, email and open actions", contactMeta: "In Contacts", other: "More" },

  fresh: {
    title: "New board member",
    titleTerm: "New term",
    name: "Who?",
    nameExample: "A name from Contacts, or a new name",
    offered: "From Contacts",
    functie: "Which role?",
    from: "Since when?",
    fromHint: "Don’t you remember? Then it can be done later.",
    until: "Until when?",
    untilProposed: (years) => `By your statutes a term lasts ${years} years. You can change this.`,
    untilHint: "Don’t you know? Then leave it empty.",
    stays: "This person is still in it",
    staysHint: "The term has then lapsed.",
    split: (years) => `Divide into terms of ${years} years`,
    splitInto: (ends) => `The terms then end on ${ends}.`,
    action: "Add board member",
    actionTerm: "Add term",
    added: (name, functie) => `${name} is now on the board as ${functie}.`,
    addedOver: (name, functie) => `The term of ${name} as ${functie} has been added.`,
    keptLater: (name) =>
      `Saving does not work for a moment. Leave Wijkschrift open: ${name} is saved as soon as it can be.`,
    missing: {
      name: "There is no name yet. What you filled in is still there. Fill in who it is.",
      functie: "No role has been chosen yet. What you filled in is still there. Choose one.",
    },
  },

  offices: {
    title: "Roles",
    lead: "Which roles does your board have, and who takes over?",
    places: "How many places?",
    free: (count) => (count === 1 ? "1 place free" : `${count} places free`),
    nobody: "Nobody sits here now.",
    deputy: (functie) => `Who takes over when the ${functie} is away?`,
    noDeputy: "Not agreed yet",
    goneDeputy: "Someone who is no longer here",
    search: "Find someone",
    handover: "Handover",
    remove: "Remove role",
    removeNamed: (functie) => `Remove role ${functie}`,
    removed: (functie) => `The role ${functie} is removed.`,
    newTitle: "One more role",
    newName: "What is the role called?",
    newExample: "For example: vicevoorzitter, lid wijkkrant",
    add: "Add role",
    added: (functie) => `The role ${functie} is added.`,
    known: (functie) => `The role ${functie} is already there.`,
    empty: "No name yet. Fill in what the role is called.",
    rule: {
      title: "When someone drops out",
      sentence:
        "The law asks for an agreement: who runs the board when members are ill or leave? Have a look at it once a year.",
      link: "Go to the agreement",
    },
  },

  efforts: {
    title: "Succession",
    lead: "What you do so that others come after you. It counts, even when it does not work out.",
    back: "Succession",
    empty: "Nothing has been noted yet",
    emptyLead: "Did you put up a call, or talk to someone? Note it here. It goes into the year folder.",
    add: "Note effort",
    newTitle: "New effort",
    one: "Effort",
    on: "When?",
    what: "What did you do?",
    whatExample:
      "For example: a call in the neighbourhood paper, or meeting a candidate. This goes into the year folder. Do not write names here.",
    result: "What came of it?",
    resultExample: "For example: two neighbours called. Nothing is an answer too.",
    functie: "For which role?",
    noFunctie: "For the whole board",
    person: "Was it about a board member?",
    personHint: "For example the talk after six years. Do not write down names of candidates.",
    noPerson: "No",
    blank: "There is nothing here yet. Write down in short what you did.",
    added: "The effort is noted.",
    remove: "Remove effort",
    removed: "The effort is removed.",
    noWords: "(no words yet)",
    noYear: "Without a date",
    about: (name) => `About ${name}`,
    gone: "This effort is not here",
    goneLead: "Perhaps someone removed it. What else you noted is still here.",
    toList: "Go to succession",
    ofMember: "Succession",
    ofMemberNone: "Nothing has been noted about this yet.",
    all: "Everything about succession",
  },
};

const ordinal = (number: number): string => {
  const ten = number % 100;
  if (ten >= 11 && ten <= 13) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
};
