/** The English about the organisations on this phone. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Organisations on this device",
  lead: "Each organisation is kept apart. Their papers never get mixed up.",
  back: "Back to Settings",
  present: "You are looking at this one",
  switch: "Go to this organisation",
  example: "example",
  unnamed: "Organisation without a name",
  add: "Add an organisation",
  leave: {
    title: "Stopping on this device",
    action: "Leave this organisation",
    line: "Then everything of this organisation goes from this device.",
    question: (name) => `Take ${name} off this device?`,
    lost: (meetings, actions, decisions) =>
      `This goes from this device: ${[
        ...some(meetings, "meeting"),
        ...some(actions, "action"),
        ...some(decisions, "decision"),
        "all contacts and documents",
      ].join(", ")}. This cannot be put back.`,
    shared:
      "You share with the board. The others keep everything. An organiser can withdraw the access of this device.",
    waiting: "What was not shared yet is lost. Find internet first.",
    backup: "Make a backup first",
    confirm: "Leave this organisation",
    cancel: "Stay",
  },
  stopExample: "Stop the example",
};

const some = (count: number, one: string): string[] =>
  count === 0 ? [] : [`${count} ${one}${count === 1 ? "" : "s"}`];
