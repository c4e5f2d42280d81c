/** The English of the first step of a meeting: its particulars, the agenda, what is still open, and who is invited. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

const minutes = (count: number): string => (count === 1 ? "1 minute" : `${count} minutes`);

/** "1 hour and 35 minutes". */
const duration = (count: number): string => {
  const hours = Math.floor(count / 60);
  const rest = count % 60;
  if (hours === 0) return minutes(rest);
  const said = hours === 1 ? "1 hour" : `${hours} hours`;
  return rest === 0 ? said : `${said} and ${minutes(rest)}`;
};

export const english: Words<typeof dutch> = {
  begin: "Start taking minutes",
  goOn: "Go on taking minutes",
  workOut: "Go to Write up",
  adopted:
    "These minutes are adopted. So everything here is fixed. Is there something to correct? You can do that at Write up.",

  details: {
    title: "Kind, date and place",
    kind: "Kind",
    name: "Name of its own",
    nameHint: "Only when the kind says too little. For example: Evening about the park.",
    date: "Date",
    dateLocked: "The decisions and actions have a number with this date. So the date is fixed.",
    time: "Time",
    start: "Begins at",
    end: "Ends at",
    place: "Place",
    isPublic: "Public",
    isPublicHint: "Everyone from the neighbourhood may come.",
    yes: "yes",
    no: "no",
  },

  series: {
    movedFrom: (date) => `Moved from ${date}.`,
    open: "See the whole series",
  },

  beforehand: {
    title: "Arrange beforehand",
    done: (done, total) => `${done} of ${total} arranged.`,
    allDone: "Everything has been arranged.",
  },

  problems: {
    noDate: "A meeting needs a date. The old date stays until you choose another one.",
    noSuchDay: "This day does not exist. The old date stays. Choose a day from the calendar.",
    oddYear: "This year cannot be right. The old date stays. Have another look at the year.",
    noSuchTime: "This time does not exist. The old time stays. Choose a time between 0:00 and 23:59.",
    endWithoutStart: "You filled in an end, but no beginning. Also fill in at what time it begins.",
    endNotAfterStart:
      "The end is not after the beginning. The old times stay. Does it last until after midnight? Then choose 23:59.",
    tooLong: "This is too long and is not saved yet. Keep it shorter than 200 characters.",
  },

  lineProblems: {
    emptyTitle: "An agenda item needs a name. The old name stays.",
    emptyNew: "First type what comes on the agenda.",
    tooLong: "This is too long and is not saved yet. Keep it shorter than 200 characters.",
  },

  letters: {
    title: (count) => (count === 1 ? "1 letter" : `${count} letters`),
    none: "There are no new letters since the last time.",
    switch: "Letters received and sent stand here",
    switchHint: "New letters are then put under this item for you.",
    toAll: "Go to all letters",
  },
  agenda: {
    title: "Agenda",
    list: "Agenda items",
    empty: "There is nothing on the agenda yet.",
    total: (planned) => `Together ${duration(planned)}.`,
    within: (available) => `You have ${duration(available)}.`,
    over: (tooMuch) => `That is ${duration(tooMuch)} more than the meeting lasts.`,
    untimed: (count) => (count === 1 ? "1 item has no time yet." : `${count} items have no time yet.`),
    minutes,
    adopts: "here you adopt the minutes",
    letters: "the letters received come up here",
    round: "In which round?",
    roundNumber: (round) => `Round ${round}`,
    change: "Change",
    changeItem: (title) => `Change: ${title}`,
    ready: "Done",
    itemTitle: "Agenda item",
    planned: "Minutes of time",
    presenter: "Who brings it in",
    nobody: "Nobody",
    gone: "No longer in Contacts",
    remove: "Remove agenda item",
    removed: (title) => `Off the agenda: ${title}`,
    add: "New agenda item",
    addHint: "It comes before any other questions and the closing.",
    addButton: "Put on the agenda",
    addAdoption: "Put adopting the minutes on the agenda",
    // Stands on the agenda, which is in Dutch.
    adoptionTitle: "Verslag vorige keer",
    subPoints: (title) => `Sub-items of ${title}`,
    subPointsTitle: "Sub-items",
    subPoint: (number) => `Sub-item ${number}`,
    addSubPoint: "New sub-item",
    addSubPointButton: "Add sub-item",
    removeSubPoint: "Remove",
    removeSubPointNamed: (title) => `Remove: ${title}`,
  },

  carryOver: {
    title: "Still open from last time",
    nothing: "Nothing is open from an earlier time.",
    toAdopt: "To be adopted",
    verslagOf: (date) => `Minutes of ${date}`,
    draft: "rough version",
    proposed: "draft",
    toPublish: "To be made public",
    unpublished: "not yet public",
    undiscussed: "Not discussed last time",
    put: "Put on the agenda",
    onAgenda: (title) => `On the agenda: ${title}`,
    actions: "Open actions",
    noWords: "Action without text",
    nobody: "nobody yet",
    due: (date) => `by ${date}`,
    overdue: "date passed",
  },

  board: {
    title: "Also think of",
    terms: "Terms on the board",
    who: (name, functie) => (name === "" || functie === "" ? name || functie : `${name} (${functie})`),
    ends: (who, date) => `The term of ${who} ends on ${date}.`,
    ended: (who, date) => `The term of ${who} ended on ${date}.`,
    // Stands on the agenda, which is in Dutch.
    putNamed: (title) => `Put on the agenda: ${title}`,
    isOnAgenda: "is on the agenda",
    more: (count) =>
      count === 1 ? "And 1 more set of minutes" : `And the minutes of ${count} more meetings`,
  },

  invitation: {
    title: "Invite people",
    titleCancelled: "Tell people it is called off",
    what: "Message, mail, calendar file and poster",
    sent: "The invitation has been sent.",
    changed: "changed",
    again: (what) => `Send the invitation again: ${what}.`,
    and: ", ",
    changes: {
      date: "the date has changed",
      time: "the time has changed",
      place: "the place has changed",
      cancelled: "the meeting is called off",
      restored: "the meeting goes ahead after all",
    },
  },

  statutes: {
    title: "According to your statutes",
    notice: (day, days) =>
      days === 0
        ? `Send the invitation by ${day}.`
        : `Send the invitation by ${day}. That leaves ${days === 1 ? "1 whole day" : `${days} whole days`} in between.`,
    past: (day) => `The last day for the invitation was ${day}. Look in your statutes what can be done now.`,
    quorum: (quorum) => `This many people must be there: ${quorum}.`,
    majority: (majority) => `This majority is needed: ${majority}.`,
    ask: "What do your statutes say?",
    askLine: "Fill in how many days beforehand you invite. Then the last day stands here.",
  },

  attachments: {
    title: "Attachments",
    hint: "Write down what the paper is called and where it is. You send the paper itself separately.",
    list: (title) => `Attachments of ${title}`,
    add: "New attachment",
    example: "For example: quote for the bench, in the treasurer's folder.",
    addButton: "Add attachment",
    remove: "Remove",
    removeNamed: (name) => `Remove attachment: ${name}`,
    removed: (name) => `Attachment removed: ${name}`,
    count: (count) => (count === 1 ? "1 attachment" : `${count} attachments`),
  },

  papers: {
    title: "Hand out the papers",
    what: "Agenda, meeting papers, attendance list and sheet for minutes. On paper and by mail.",
  },

  people: {
    search: "Search the list",
    searchHint: "Type a name to note apologies.",
    notFound: "Nobody of that name is on the list.",
    apologised: (name) => `${name} sent apologies.`,
    comesAgain: (name) => `${name} is coming after all.`,
    title: "Invited",
    chair: "Chair",
    minuteTaker: "Minute taker",
    nobody: "Nobody yet",
    gone: "No longer in Contacts",
    list: "Invited people",
    empty: "Nobody is invited yet.",
    apologies: "apologies",
    present: "present",
    absent: "absent",
    noteApologies: "Note apologies",
    noteApologiesOf: (name) => `Note apologies: ${name}`,
    changeList: "Change the list",
    ready: "Done",
    comesAfterAll: "Comes after all",
    comesAfterAllNamed: (name) => `Comes after all: ${name}`,
    remove: "Take off",
    removeNamed: (name) => `Take off: ${name}`,
    removed: (name) => `Off the list: ${name}`,
    missing: (functie) => `No ${functie} in Contacts yet.`,
    addMissing: "Add contact",
    addMissingNamed: (functie) => `Add contact: ${functie}`,
    notAsked: (name, functie) => `${name} (${functie}) is not on the list yet.`,
    stopped: (name) => `${name} has stepped down and no longer counts here.`,
    add: "Invite someone",
    addHint: "Type a name from Contacts, or a new name.",
    found: "Found in Contacts",
    invite: (name) => `Invite ${name}`,
    already: (name) => `${name} is already on the list.`,
    addNew: (name) => `New: ${name}`,
    newHint: "Also comes in Contacts.",
    atMinutes: "Who is there, you note at Take minutes.",
    afterwards: "Who was there, you change at Take minutes.",
  },
};
