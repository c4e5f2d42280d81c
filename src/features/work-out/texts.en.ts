/** The English of the third step of a meeting: looking over, handing out, adopting and what comes after. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  gone: "This meeting is not here. Perhaps it is in the bin.",
  notYet: {
    title: "Nothing to write up yet",
    planned: "This meeting has not begun yet. Afterwards you look over the minutes here, and share them.",
    live: "This meeting is still going on. Close it at Take minutes. Then you look over the minutes here.",
    toMinutes: "Go to Take minutes",
  },

  states: { draft: "Rough version", proposed: "Draft", adopted: "Adopted" },
  writeOn: "Go on writing",
  shareDecisionsAlready: "Share the decision list already",
  nextAdopts: "In the next meeting you adopt these minutes.",
  nextAdoptsOn: (kind, date) => `In the ${kind} of ${date} you adopt these minutes.`,
  propose: "Make the draft ready",
  proposed: "The draft is ready. You can share it.",
  proposeHint:
    "Looked over everything? Then make the draft ready. What has no number yet gets it then. You can still write after that.",

  numberless: (count) =>
    count === 1
      ? "Something was added that has no number yet."
      : `Something was added: ${count} lines have no number yet.`,
  giveNumbers: "Give numbers",

  check: {
    title: "Look over",
    all: "Everything has been looked over.",
    titled: (count) => (count === 0 ? "Look over" : `Look over (${count})`),
    attendance: "Who was there?",
    statuses: { present: "Present", apologies: "Apologies", absent: "Absent" },
    statusOf: (name) => `Was ${name} there?`,
    unknownPerson: "unknown",
    actions: "Actions without a name or date",
    noOwnerNoDate: "Nobody yet, no date",
    noOwner: "Nobody yet",
    noDate: "No date",
    items: "Nothing written down with",
    discussed: "Was discussed",
    deferred: "Goes to the next time",
    outcomeOf: (title) => `What happened to ${title}?`,
    noTitle: "(no title)",
    empty: "Empty lines",
    emptyCount: (count) =>
      count === 1 ? "There is one line without text." : `There are ${count} lines without text.`,
    removeEmpty: "Take empty lines away",
    removed: "The empty lines are gone.",
    names: "Names of residents",
    namesHint:
      "Minutes can become public. Better write “een bewoner” (a resident), or ask whether the name may stay.",
    sentences: (count) => (count === 1 ? "Tip: 1 long sentence" : `Tip: ${count} long sentences`),
    sentencesHint: "Short sentences are easier to read. You do not have to do anything about it.",
    words: (count) => `${count} words`,
  },

  preview: "This is how the minutes will look",

  share: {
    title: "Share minutes",
    forms: {
      pdf: { name: "PDF", what: "To email or to print" },
      docx: { name: "Word", what: "To go on with yourself" },
      html: { name: "Web page", what: "One file, to read on any device" },
      text: { name: "Text for WhatsApp", what: "As a message, without the lists" },
      decisions: { name: "Decision list", what: "Only the decisions, as PDF" },
      actions: { name: "Action list", what: "Only the actions, as PDF" },
    },
    busy: "One moment …",
    copied: "The text is copied. Paste it in WhatsApp or in an email.",
    downloaded: "The file is in your downloads.",
    failed: "Sharing did not work. The minutes are safely saved. Try it once more.",
  },

  handOut: "Who has it already?",
  reactions: {
    title: "Comments on the draft",
    until: "Comments are welcome up to and including",
    untilHint: "This date is in the draft and in the mail with it.",
    counted: ({ all, adopted, open }) =>
      `${all === 1 ? "1 comment" : `${all} comments`}, ${adopted} adopted${open === 0 ? "." : `, ${open} still open.`}`,
    from: (who, on) => `${who}, on ${on}`,
    about: (point) => `On item ${point}`,
    outcome: (who) => `What did you do with the comment of ${who}?`,
    outcomes: { adopted: "Taken over", declined: "Not taken over", open: "Not looked at yet" },
    why: "Why? (may stay empty)",
    whyTooLong: "This is too long and is not saved yet. Keep it under 200 characters.",
    openText: "Change the text",
    remove: "Remove",
    removeOf: (who) => `Remove the comment of ${who}`,
    removed: (who) => `The comment of ${who} is gone.`,
    add: "Note down a comment",
    who: "Whose comment is it?",
    choose: "Choose a name",
    other: "Someone else",
    name: "Name",
    item: "About which item?",
    whole: "All of the minutes",
    text: "What is the comment?",
    example: "For example: the decision should say 250 euros.",
    addButton: "Add comment",
    added: "The comment is there.",
    problems: {
      who: { empty: "Choose whose comment it is.", tooLong: "Choose whose comment it is." },
      name: {
        empty: "Fill in whose comment it is.",
        tooLong: "This name is too long. Use 200 characters at most.",
      },
      text: {
        empty: "There is nothing yet. Write down what the comment is.",
        tooLong: "This comment is too long and is not added yet. Use 20,000 characters at most.",
      },
    },
  },

  published: {
    title: "Made public",
    ask: "Where can residents read these minutes?",
    norm: (title, source) => `${title} (${source}).`,
    names: "Are there names of residents in them? Take those out first.",
    vias: {
      website: {
        name: "Own website",
        heading: "On your own website",
        where: "Link to the minutes",
        example: "For example: zilverlinde.example/minutes.",
      },
      inspection: {
        name: "On paper to read",
        heading: "On paper to read somewhere",
        where: "Where are they?",
        example: "For example: at the desk of the library.",
      },
      email: {
        name: "By e-mail",
        heading: "By e-mail",
        where: "To whom?",
        example: "For example: to everyone who signed up.",
      },
    },
    on: "Public since",
    since: (date) => `Since ${date}`,
    change: "Change",
    ready: "Done",
    named: (what, way) => `${what}: ${way}`,
    noAddress: "This does not look like a web address. It stays as you typed it.",
    tooLong: "This is too long and is not kept yet. Use at most 2,000 characters.",
    open: "Look at the page",
    takenBack: (way) => `No longer public: ${way}.`,
    notAdopted: "Not yet adopted",
    notAdoptedHint: "Write “Nog niet vastgesteld” on the minutes you make public.",
    before: "That was still the draft. Put the adopted minutes there now.",
  },

  late: (count) =>
    count === 1
      ? "One more line came in after the minutes were adopted. It stands at the end, and is no part of the adopted text."
      : `${count} more lines came in after the minutes were adopted. They stand at the end, and are no part of the adopted text.`,

  addenda: {
    title: "Additions",
    intro: "The adopted text does not change any more. Is something not right? Then write an addition.",
    heading: (on, by) => (by === "" ? `Addition of ${on}` : `Addition of ${on} by ${by}`),
    label: "New addition",
    example: "For example: at item 4 the amount should be 250 euros.",
    add: "Add this to the minutes",
    added: "The addition stands with the minutes.",
    empty: "There is nothing here yet. Write down what has to be added to the minutes.",
    tooLong: "This addition is too long. It is not added yet. Use 20,000 characters at most.",
  },

  reopen: {
    title: "Reopen",
    intro:
      "Must the text itself change? Then you can reopen the minutes. They become a rough version again and must be adopted again. Who did this, when and why is written in the minutes. The text adopted earlier stays saved.",
    label: "Why do you reopen the minutes?",
    button: "Reopen the minutes",
    done: "The minutes are a rough version again.",
    empty: "Fill in why. The minutes are not reopened yet.",
    tooLong: "This reason is too long. The minutes are not reopened yet. Use 2,000 characters at most.",
  },

  unreadable: {
    banner:
      "These minutes were adopted with a newer version of the app. The adopted text is saved, but this version cannot show it. Close Wijkschrift and open it again for the new version.",
    notes: "What was written down",
    notesHint: "These are the notes themselves. The adopted text may differ from them.",
    raw: "The saved text, as the app keeps it",
  },
};
