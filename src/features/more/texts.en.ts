/** The English of Meer. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "More",
  board: { word: "Board", line: "Who sits on it, until when, and who follows" },
  year: { word: "Year", line: "What this year still asks, and the year folder" },
  municipality: { word: "Municipality", line: "Questions, promises, and who does what" },
  decisions: { word: "Decisions", line: "What you decided together, in one place" },
  contacts: { word: "Contacts", line: "Board, volunteers, officials and residents" },
  letters: { word: "Letters", line: "What came in and what you sent" },
  callNotes: { word: "Phone notes", line: "Who called, and what you agreed" },
  share: { word: "Share with the board", line: "All see the same, each on their own device" },
  settings: { word: "Settings", line: "Name, letters, light or dark, this device" },
  help: {
    title: "Help",
    line: (name, phone) => `Are you stuck? Ask ${[name, phone].filter(Boolean).join(", ")}.`,
    call: (name) => `Call ${name}`,
    callNumber: (phone) => `Call ${phone}`,
  },
};
