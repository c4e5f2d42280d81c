/** The English about passing on how an organisation meets. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

const kinds = (count: number): string => (count === 1 ? "1 kind of meeting" : `${count} kinds of meeting`);
const norms = (count: number): string => (count === 1 ? "1 rule" : `${count} rules`);

export const english: Words<typeof dutch> = {
  title: "Exchange",
  lead: "So you meet the same way as another organisation, and keep to the same rules.",
  back: "Settings",

  give: {
    title: "Pass on",
    line: "Your standing agendas, and your rules and guidelines, as a file",
    lead: "Choose what you pass on. The file holds no names of people.",
    action: "Make file",
    formats: "Kinds of meeting",
    formatsLead: "Of each kind: the agenda, whom you invite, and the list beforehand.",
    noneAdapted: "You have not changed anything yourselves yet. You can pass them on all the same.",
    otherKinds: "Show the other kinds too",
    allKinds: "Choose kinds of meeting",
    sets: "Which rules and guidelines?",
    noSet: "None",
    noSetLine: "Only the kinds of meeting.",
    ownSet: "With what you changed yourselves.",
    plainSet: "Without changes.",
    name: "What do you call your set?",
    nameHint: "You changed something, so it is a set of your own. For example: Rules of the Lindebuurt.",
    replaced: "Names were taken out. This is how it stands in the file now:",
    doubtful: "Is there perhaps a name in these lines? Please check them.",
    nothing: "You have not chosen anything yet. Choose below what you pass on.",
    made: (name) => `The file is ready. It is called ${name}. Send it to the other organisation.`,
    failed: "Making it does not work just now. You have lost nothing. Please try again in a moment.",
  },

  take: {
    title: "Take over",
    line: "From a file of another organisation. You first see what would change",
    lead: "Choose the file you were given. You first see what would change.",
    choose: "Choose the file",
    another: "Choose another file",
    example: "Its name ends in .wijkschrift-afspraken.json",
    action: "Take over",
    from: (from, made) => (from === "" ? `Made on ${made}.` : `From ${from}, made on ${made}.`),
    unnamed: "A file with agreements",
    formats: "Kinds of meeting",
    differs: (parts) => `Different: ${parts}.`,
    replacesOwn: "You changed this kind yourselves. That will be replaced.",
    look: "Look at now and then",
    now: "Now",
    later: "Then",
    nothingThere: "(nothing)",
    alike: (names) => `You do it this way already: ${names}.`,
    unknown: (count) => `This version does not know ${kinds(count)}. We skip that.`,
    sets: "Rules and guidelines",
    keep: (name) => `Take over “${name}”`,
    use: "Use this set at once",
    useThis: (name) => `Use “${name}”`,
    useHint: "Your present set stays saved. You can always switch.",
    inForce: (name) => `You use “${name}” already.`,
    ownStay: "What you changed in this set yourselves goes on counting.",
    counts: (all, made, changed, gone) =>
      [
        `${norms(all)}.`,
        made > 0 ? `New: ${made}.` : "",
        changed > 0 ? `Different from now: ${changed}.` : "",
        gone > 0 ? `Falls away: ${gone}.` : "",
      ]
        .filter((part) => part !== "")
        .join(" "),
    lookNorms: "Look at what changes",
    states: { new: "new", changed: "different", gone: "falls away" },
    nowSays: (said) => `Now: ${said}.`,
    laterSays: (said) => `Then: ${said}.`,
    noAmount: "no number",
    nothing: "You have everything in this file already. There is nothing to take over.",
    nothingChosen: "You have not chosen anything yet. Choose below what you take over.",
    taken: "Taken over.",
    waiting: "This device is full. Make some room. After that it is saved by itself.",
    refused: "Taking over does not work just now. Nothing has changed. Close Wijkschrift and open it again.",
  },

  parts: {
    agenda: "standing agenda",
    invitees: "whom you invite",
    isPublic: "public",
    duration: "how long it takes",
    checklist: "arrange beforehand",
  },
  partTitles: {
    agenda: "Standing agenda",
    invitees: "Whom do you invite?",
    isPublic: "Public",
    duration: "How long does it take?",
    checklist: "Arrange beforehand",
  },
  isPublic: { yes: "Everyone from the neighbourhood may be there", no: "Not public" },
  minutes: (count) => (count === 1 ? "1 minute" : `${count} minutes`),
  noDuration: "Not agreed",
  round: (round) => `round ${round}`,
  itemKinds: { adoptMinutes: "here you adopt the minutes", letters: "here the letters received come up" },
  groups: {
    board: "Board",
    volunteer: "Volunteers",
    official: "Officials",
    resident: "Residents",
    other: "Others",
  },

  problems: {
    tooLarge: "This file is too large. Nothing has changed. Choose another file.",
    unreadable: "The file does not open. Nothing has changed. Try again or choose another file.",
    notOurs:
      "This is not a file with agreements. Nothing has changed. Choose the file that ends in .wijkschrift-afspraken.json.",
    backup: "This is a backup. You put that back under Backup. Nothing has changed. Choose another file.",
    meeting: "This file holds one meeting. You take that over under Meetings. Nothing has changed.",
    newer: "This file is from a newer version of Wijkschrift. Nothing has changed. Update Wijkschrift first.",
    damaged:
      "This file is not whole. Perhaps it did not arrive properly. Nothing has changed. Ask the other organisation for it again.",
    tooMany: "There is too much in this file. Nothing has changed. Choose another file.",
    tooLong: "The texts in this file are too long. Nothing has changed. Choose another file.",
    empty: "There is nothing in this file. Nothing has changed. Ask the other organisation for a new file.",
  },

  fields: {
    emptyName: "A set of your own needs a name. Fill in a name.",
    longName: "This name is too long. Keep it under 200 characters.",
  },
};
