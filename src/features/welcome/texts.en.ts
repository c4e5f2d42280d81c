/** The English of the first start. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Welcome to Wijkschrift",
  promise: "Everything is saved on this device, also without internet.",
  otherLanguage: "In het Nederlands",
  another: {
    title: "Another organisation",
    lead: "Each organisation is kept apart. Their papers never get mixed up.",
    back: "Back",
  },
  begin: {
    title: "Begin with your organisation",
    line: "Two questions, and you can start",
    action: "Set up your organisation",
  },
  organisation: {
    label: "What is your organisation called?",
    example: "For example: Wijkvereniging De Zilverlinde",
  },
  name: { label: "What is your name?", example: "First name and surname" },
  functie: {
    label: "What is your role?",
    example:
      "It appears on your Dutch papers: voorzitter (chair), secretaris (secretary), penningmeester (treasurer), bestuurslid (board member). You may skip this.",
    suggestionsLabel: "Choose a role",
    suggestions: ["voorzitter", "secretaris", "penningmeester", "bestuurslid"],
  },
  ways: "How do you want to begin?",
  code: { title: "I have a code", line: "Someone of the board invited me" },
  otherWays: "Or else",
  sheet: { title: "I have a recovery sheet", line: "The phones are gone, get everything back" },
  example: {
    title: "Look at an example first",
    line: "A made-up neighbourhood with two years of meetings, actions and decisions",
    making: "The example is being set out.",
    trouble: {
      full: "This device is full, so there is no room for the example. Free some space and try again.",
      lost: "Setting out the example does not work now. Nothing has changed. Close other tabs of Wijkschrift and try again.",
      newer:
        "A newer version of Wijkschrift has already saved something here. Close Wijkschrift completely and open it again.",
    },
  },
  backup: { title: "I have a backup", line: "Put everything of your organisation on this device" },
  problems: {
    organisation: {
      empty: "The name of your organisation is missing. Fill it in here.",
      tooLong: "This name is too long. Keep it to 200 characters.",
    },
    name: {
      empty: "Your name is missing. Fill it in here.",
      tooLong: "This name is too long. Keep it to 200 characters.",
    },
    functie: {
      empty: "",
      tooLong: "This role is too long. Keep it to 200 characters.",
    },
  },
  trouble: {
    full: "This device is full, so saving does not work. What you typed is still here. Free some space and try again.",
    lost: "Saving does not work for a moment. What you typed is still here. Try again.",
    newer:
      "A newer version of Wijkschrift has already saved something here. Nothing is lost. Close Wijkschrift completely and open it again.",
  },
};
