/** The English of giving a meeting to someone else's phone. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  give: {
    title: "Hand this meeting over",
    lead: "Someone else carries on with it on a device of their own. Afterwards they can give the meeting back to you.",
    back: "Meeting",
    inside:
      "This meeting is in the file. The people who belong to it, minutes still to be adopted and open actions come along.",
    how: "The other person opens Wijkschrift, goes to Meetings and chooses “Take over a meeting”.",
    private: "Give the file only to someone of the board.",
    action: "Hand over",
    busy: "The file is being made.",
    made: (name) => `The file is ready. It is called ${name}.`,
    failed: "It cannot be made just now. Nothing is lost. Please try again in a moment.",
    gone: "This meeting is no longer here.",
  },
  take: {
    title: "Take over a meeting",
    lead: "Choose the file you were given. You will first see which meeting it is.",
    back: "Meetings",
    choose: "Choose the file",
    another: "Choose another file",
    example: "Its name ends in .wijkschrift.json",
    reading: "The file is being read.",
    action: "Take over",
    of: (organisation) => `Of ${organisation}`,
    made: (date) => `File made on ${date}`,
    ours: "This is a meeting of your own organisation.",
    notOurs: (organisation) =>
      `Please note: this meeting comes from another organisation: ${organisation}. If you take it over, it will stand among your own meetings.`,
    unnamed: "without a name",
    here: {
      no: "You do not have this meeting yet.",
      yes: "You have this meeting already. What the other person wrote is added. What you wrote yourself stays.",
      inBin: "This meeting is in the bin here. It stays there until you put it back.",
    },
    taken: "The meeting is taken over.",
    trouble: {
      full: "This device is full, so taking over does not work. Nothing has changed. Make some room and try again.",
      lost: "Taking over does not work just now. Nothing has changed. Please try again in a moment.",
      newer:
        "A newer version of Wijkschrift has saved something here. Close Wijkschrift completely and open it again.",
    },
  },
  problems: {
    notOurs:
      "This is not a file of Wijkschrift. Nothing has changed. Choose the file that ends in .wijkschrift.json.",
    newer:
      "This file is from a newer version of Wijkschrift. Nothing has changed. Update Wijkschrift first and then try again.",
    damaged:
      "This file is not whole. It may not have arrived completely. Nothing has changed. Ask for it again.",
    changed: "Someone or something changed this file. Nothing was taken over. Ask for it again.",
    tooLarge: "This file is too large for one meeting. Nothing has changed. Choose another file.",
    unreadable: "The file does not open. Nothing has changed. Try again or choose another file.",
    stopped: "You stopped. Nothing has changed.",
    organisation:
      "This is a backup of a whole organisation. Nothing has changed. You restore it under Settings, Backup.",
  },
};
