/** The English of the backup. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Backup",
  lead: "One file with everything of your organisation. If this device breaks or gets lost, you still have it all.",
  back: "Settings",
  make: {
    action: "Make a backup",
    again: "Make another backup",
    hint: "Keep the file somewhere other than on this device. Mail it to yourself, for instance, or put it on a USB stick.",
    private:
      "Everything is in the file, names and telephone numbers too. Give it only to someone of the board.",
    busy: "The backup is being made.",
    stop: "Stop",
    stopped: "You stopped. No backup was made.",
    made: "The backup is made.",
    fileIs: (name) => `The file is called ${name}.`,
    failed: "It cannot be made just now. Nothing is lost. Please try again in a moment.",
    never: "You have not made a backup on this device yet.",
    last: (when) => `Last made: ${when}.`,
    example: "This is an example. There is no backup of it.",
  },
  toRestore: {
    title: "Restore a backup",
    line: "It comes to this device as a new organisation. What is here already does not change.",
  },
  restore: {
    title: "Restore a backup",
    lead: "Choose the file. You will first see what is in it.",
    backToStart: "Back",
    choose: "Choose the file",
    another: "Choose another file",
    example: "Its name ends in .wijkschrift.json",
    reading: "The file is being read.",
    stop: "Stop",
    found: "This is in it",
    unnamed: "Organisation without a name",
    made: (date) => `Made on ${date}`,
    meetings: "Meetings",
    actions: "Actions",
    decisions: "Decisions",
    people: "Contacts",
    twice:
      "An organisation with this name is on this device already. The backup comes beside it, as a second one. The present one does not change.",
    action: "Restore",
    busy: "Everything is being restored.",
    ready: (name) => `Everything of ${name} is back.`,
    stopped: "You stopped. Nothing was restored.",
    copyName: (name, date) => `${name} (copy of ${date})`,
    trouble: {
      full: "This device is full, so restoring does not work. Nothing has changed. Make some room and try again.",
      lost: "Restoring does not work just now. Nothing has changed. Please try again in a moment.",
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
      "This file is not whole. It may not have arrived completely. Nothing has changed. Fetch the file again or choose another one.",
    changed:
      "Someone or something changed this file. That is why it is not restored. Nothing has changed. Choose another file.",
    tooLarge: "This file is too large for a backup. Nothing has changed. Choose another file.",
    unreadable: "The file does not open. Nothing has changed. Try again or choose another file.",
    stopped: "You stopped. Nothing has changed.",
    meeting: "There is one meeting in this file. You take that over under Meetings. Nothing has changed.",
  },
  nudge: {
    text: "Do make a backup. Then this meeting is somewhere else as well.",
    action: "Make a backup",
    away: "Not now",
  },
};
