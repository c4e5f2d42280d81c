/** "Zo vergadert u" in English. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

const minutes = (count: number): string => (count === 1 ? "1 minute" : `${count} minutes`);

const duration = (count: number): string => {
  const hours = Math.floor(count / 60);
  const rest = count % 60;
  const inHours = hours === 1 ? "1 hour" : `${hours} hours`;
  if (hours === 0) return minutes(rest);
  return rest === 0 ? inHours : `${inHours} and ${minutes(rest)}`;
};

export const english: Words<typeof dutch> = {
  title: "How you meet",
  lead: "For each kind of meeting: your standing agenda, and whom you invite. A new meeting starts with these.",
  settings: "Settings",
  list: "Kinds of meeting",
  adapted: "adapted",
  points: (count) => (count === 1 ? "1 agenda item" : `${count} agenda items`),
  minutes,
  duration,
  public: "public",

  lines: "What you change here is saved at once. Meetings that are planned already stay as they are.",
  unknown: "There is no such kind",
  unknownSentence: "Perhaps the address was not copied in full. Go back and choose a kind.",
  reset: "Put back as supplied",
  wasReset: (name) => `${name}: as supplied again.`,

  notes: {
    members: "Only an association has a general members’ meeting.",
    public: "Twice a year is a basic rule for the basic subsidy (policy note of 2021).",
    director:
      "The advice is to always invite the district officer (study of the residents’ organisations, 2024).",
    district:
      "The advice is to always invite the district officer (study of the residents’ organisations, 2024).",
    themeTable: "You talk in rounds. The minutes show the points together by theme.",
  },

  agenda: {
    title: "Standing agenda",
    list: "Standing agenda items",
    empty: "There is nothing on the standing agenda yet.",
    total: (planned) => `${duration(planned)} in all.`,
    change: "Change",
    changeItem: (title) => `Change: ${title}`,
    ready: "Done",
    itemTitle: "Agenda item",
    minutes: "Minutes",
    kind: "What happens at this item?",
    kinds: {
      normal: "Ordinary agenda item",
      adoptMinutes: "Here you adopt the minutes",
      letters: "Here the letters received come up",
    },
    round: "In which round?",
    roundNumber: (round) => `Round ${round}`,
    remove: "Remove agenda item",
    removed: (title) => `Off the standing agenda: ${title}`,
    add: "New agenda item",
    addButton: "Put on the standing agenda",
  },

  invitees: {
    title: "Whom do you invite?",
    groups: "Groups from Contacts",
    names: {
      board: "Board",
      volunteer: "Volunteers",
      official: "Officials",
      resident: "Residents",
      other: "Others",
    },
    functies: "And whoever holds this position",
    none: "You do not invite anyone for a position yet.",
    add: "Another position",
    addHint: "For example: wijkagent, gebiedsregisseur.",
    addButton: "Add position",
    remove: "Take off",
    removeNamed: (functie) => `Take off: ${functie}`,
    removed: (functie) => `No longer invited: ${functie}`,
    already: "This position is there already.",
  },

  meeting: {
    title: "The meeting itself",
    isPublic: "Public",
    isPublicHint: "Everyone from the neighbourhood may be there.",
    duration: "How long does it take, in minutes?",
    durationHint: "Fill in a starting time, and the end comes with it.",
  },

  checklist: {
    title: "Arrange beforehand",
    lead: "This list stands under Prepare, to tick off.",
    list: "What you arrange beforehand",
    empty: "There is nothing on the list yet.",
    line: (place) => `Line ${place}`,
    add: "New line",
    addHint: "For example: hall booked.",
    addButton: "Put on the list",
    remove: "Take off",
    removeNamed: (line) => `Take off: ${line}`,
    removed: (line) => `Off the list: ${line}`,
    already: "This line is there already.",
  },

  problems: {
    empty: "This cannot be empty. What was there stays.",
    emptyNew: "First type what should be added.",
    tooLong: "This is too long and has not been saved yet. Keep it under 200 characters.",
  },
};
