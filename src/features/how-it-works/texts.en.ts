/** The words of "How this works", in English. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  today: {
    title: "How Today works",
    steps: [
      "At the top stands what comes first now, with one button.",
      "Something comes up? Note the action or the question at once.",
      "Below it stands what is still waiting. Tick what is done.",
    ],
  },
  meetings: {
    title: "How Meetings works",
    steps: [
      "Plan a meeting: choose its kind and its date.",
      "Every meeting has three steps: prepare, take minutes and work out.",
      "Under Past you find all earlier meetings again.",
    ],
  },
  prepare: {
    title: "How Prepare works",
    steps: [
      "Put the items on the agenda, in the order you want.",
      "What was left open last time is there by itself.",
      "Choose whom you invite, and note who sends apologies.",
    ],
  },
  takeMinutes: {
    title: "How Take minutes works",
    steps: [
      "At the bottom you choose what you write: note, decision, action or question.",
      "Under Present you tap who is there.",
      "Everything is saved on this device at once, also without internet.",
    ],
  },
  workOut: {
    title: "How Work out works",
    steps: [
      "Go through the list: who was there, and who does what?",
      "Read the minutes as others will see them.",
      "Share them as a draft. The next meeting adopts them.",
    ],
  },
  actions: {
    title: "How Actions works",
    steps: [
      "At the top stands what comes first.",
      "Tick an action when it is done. You can put that back.",
      "With Share list you send the list to the others.",
    ],
  },
};
