/** The English of Contacten. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Contacts",
  lead: "The people you meet and work with.",
  search: "Search by name or role",
  found: (count) => (count === 1 ? "1 person found" : `${count} people found`),
  nothingFound: (query) => `Nobody found for “${query}”.`,
  nothingFoundHint: "Search with fewer letters, or add this person.",
  add: "Add a contact",
  empty: {
    title: "There is nobody here yet.",
    sentence: "Add your fellow board members. Then you can invite them and give them actions.",
  },
  left: (count) => `No longer active (${count})`,
  groups: {
    board: "Board",
    volunteer: "Volunteers",
    official: "Officials",
    resident: "Residents",
    other: "Others",
  },
  groupLabel: "Which group does this person belong to?",
  privacy: "Only put a resident here who agrees to it. This list is never made public.",
  fields: {
    name: "Name",
    functie: "Role",
    worksAt: "Where does this person work?",
    phone: "Telephone",
    email: "Email",
  },
  examples: {
    functie: "For example: secretaris, vrijwilliger buurttuin",
    worksAt: "For example: Stadsdeel Zuid",
  },
  receives: {
    label: "Gets papers by",
    ways: { app: "The app", email: "Mail", whatsapp: "WhatsApp", paper: "Paper" },
  },
  actions: {
    title: "Open actions",
    what: "Actions in this name.",
    whatAndFunctie: (functie) => `Actions in this name, and those of the role ${functie}.`,
    asPdf: "Make action list (PDF)",
    asText: "Send as text",
    copied: "The list is copied. Paste it into WhatsApp or a mail.",
    downloaded: "The file is among your downloads.",
    failed: "This did not work. The actions are still saved. Please try again.",
  },
  onBoard: "On the board",
  call: "Call now",
  mail: "Send an email",
  newTitle: "New contact",
  create: "Add a contact",
  created: (name) => `${name} is now in Contacts.`,
  keptLater: (name) =>
    `Saving does not work for a moment. Leave Wijkschrift open: ${name} is saved as soon as it can be.`,
  notKept:
    "A newer version of Wijkschrift has already saved something here. This version no longer can. What you typed is still here. Close Wijkschrift completely and open it again.",
  earlier: "Earlier versions",
  hasLeft: "No longer active",
  hasLeftMeaning: "Stays in old minutes and is no longer suggested.",
  remove: "Remove this contact",
  removeHint:
    "This person is named in a meeting. Better choose “No longer active”. Then the name stays in the minutes.",
  removed: (name) => `${name} is removed.`,
  unnamed: "No name",
  problems: {
    stays: (kept) => ` “${kept}” stays saved.`,
    empty: (safe) => `Without a name a contact cannot be found again.${safe} Fill in a name.`,
    tooLong: (field, safe) => `This is too long for “${field}”.${safe} Keep it to 200 characters.`,
    noDigits: (safe) => `This is not a telephone number.${safe} Fill in the number in digits.`,
    notAnAddress: (safe) => `This is not an email address.${safe} An address has one @ and no spaces.`,
  },
  gone: {
    title: "This contact is no longer here.",
    sentence: "Perhaps it was removed. Your other contacts are still here.",
    action: "Go to Contacts",
  },
};
