/** The English of what the app room itself shows. */

import type { Words } from "../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  appName: "Wijkschrift",
  starting: "One moment.",
  howItWorks: "How this works",
  takeMinutes: "While taking minutes",
  stillUnsaved: "Something is not saved yet. Wait until everything is saved, and then switch.",
  leavingFailed: "Removing does not work now. Nothing has changed. Try again in a moment.",
  example: { strip: "This is an example", stop: "Stop the example" },
  toOrganisations: (name) => `${name}, organisations on this device`,
  files: { verslag: "minutes", decisions: "decision-list", actions: "action-list" },
  places: {
    today: "Today",
    meetings: "Meetings",
    actions: "Actions",
    more: "More",
    board: "Board",
    year: "Year",
    municipality: "Municipality",
    decisions: "Decisions",
    people: "Contacts",
    letters: "Letters",
    callNotes: "Phone notes",
    share: "Sharing",
    settings: "Settings",
  },
  health: {
    saved: "Saved on this device",
    saving: "Saving",
    notSaved: "Not saved yet",
    noAnswer: "No answer for a moment",
    readOnly: "Read only",
    retry: "Try again",
    keepAsFile: "Save as a file",
    full: "The storage of this device is full. What you typed is still on this screen, but is not saved. Free some space and choose Try again. Leave this screen open.",
    lost: "This device is not saving anything at the moment. What you typed is still on this screen. Leave this screen open; we keep trying.",
    newer:
      "A newer version of Wijkschrift has written here. You can read everything, but not write yet. Close Wijkschrift and open it again.",
    fileHeading: "Wijkschrift: what was not saved yet",
    fileName: "not-saved.txt",
  },
  trouble: {
    title: "Wijkschrift cannot reach your information now",
    full: "The storage of this device is full. Nothing is lost. Free some space and try again.",
    lost: "The storage of this device gives no answer. Nothing is lost. Close other tabs of Wijkschrift and try again.",
    newer: "A newer version of Wijkschrift has written here. Close Wijkschrift and open it again.",
  },
  readingAlong: {
    why: "You read along. The board can make changes.",
    refused: "You read along. This was not saved. The board can make changes.",
    title: "You read along",
    heading: "There is nothing for you to do here",
    safe: "The board can make changes. You can read everything.",
    home: "To Today",
  },
  update: {
    ready: "There is a new version.",
    apply: "Use it now",
    heldElsewhere: "A meeting is going on in another window. The new version comes after it.",
  },
  insecure: {
    title: "Open Wijkschrift at a safe address",
    why: "At this address your browser cannot save anything safely. So we ask nothing here and save nothing here.",
    what: "Open this address:",
    helper:
      "Does that address not work? Ask whoever set up Wijkschrift for you for an address that begins with https.",
  },
  broken: {
    title: "Something went wrong on this screen.",
    safe: "What you typed is saved.",
    reload: "Open this screen again",
    home: "Go to the first screen",
  },
  notFound: {
    title: "This page does not exist",
    heading: "Nothing is lost",
    safe: "Perhaps the address was not copied completely, or this has been removed since.",
    home: "Go to the first screen",
  },
};
