/** The English of Uitdelen. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Hand out",
  back: { prepare: "Prepare", workOut: "Work out" },
  gone: {
    title: "This meeting is not here",
    sentence: "Perhaps it is in the bin. Under Meetings you find all of them.",
    action: "To Meetings",
  },

  which: "What do you want to hand out?",
  papers: {
    papers: { name: "Meeting papers", what: "Agenda, last minutes and action list in one" },
    agenda: { name: "Agenda only", what: "Just the items, with their times" },
    signIn: { name: "Attendance list", what: "To lay on the table and sign" },
    sheet: { name: "Sheet for minutes", what: "Lines to write on with a pen" },
    minutes: { name: "Minutes", what: "As they are now" },
    actions: { name: "Action list", what: "The actions of this meeting" },
  },
  inside: {
    agenda: "the agenda",
    verslag: (date) => `the minutes of ${date}`,
    actions: (count) => (count === 0 ? "the action list (no open actions)" : `the action list (${count})`),
    sentence: (parts) => `In it: ${parts}.`,
  },
  makePdf: "Make a PDF",
  makeWord: "Make Word",
  sendText: "Send text",
  downloaded: "The file is among your downloads.",
  copied: "The text is copied. Paste it into WhatsApp or a mail.",
  failed: "This did not work. Everything is still saved. Please try again.",

  who: {
    title: "Who has it already?",
    nobody: "Nobody is invited yet. Put people on the list under Prepare.",
    all: "Everyone has it.",
    left: (count, all) => (count === 1 ? `1 of ${all} people to go.` : `${count} of ${all} people to go.`),
    concept: "A draft goes to those who were there.",
    everyone: "Also to those who were not there",
    has: "Has it:",
    givenOn: (date) => `given on ${date}`,
    noAddress: "No email address in Contacts yet",
    unnamed: "No name",
    ways: {
      "": "Not known yet",
      email: "By email",
      whatsapp: "By WhatsApp",
      paper: "On paper",
      app: "In the app",
    },
    unknownHint: "Ask once. Wijkschrift remembers it for next time.",
    wayOf: (name) => `How does ${name} get papers?`,
    wayNames: { app: "The app", email: "Mail", whatsapp: "WhatsApp", paper: "Paper" },
    markAll: (count) => (count === 1 ? "This person has it" : `These ${count} have it`),
    marked: (count) => (count === 1 ? "1 person has it." : `${count} people have it.`),
    app: "These people look in Wijkschrift themselves.",
    paper: (count) =>
      count === 0
        ? "Everyone has it on paper."
        : count === 1
          ? "Make the PDF and print it once."
          : `Make the PDF and print it ${count} times.`,
  },

  mail: {
    send: {
      agenda: "Mail the agenda",
      papers: "Mail the papers",
      invitation: "Mail the invitation",
      minutes: "Mail the minutes",
      actions: "Mail the action list",
    },
    sendPart: (part, parts) => `Mail ${part} of ${parts}`,
    parts: (parts) =>
      `So many addresses do not fit in one mail. There will be ${parts}. Or copy the addresses and paste them under BCC.`,
    attach:
      "First make the PDF and attach it to the mail yourself. The addresses are under BCC: nobody sees those of others.",
    copy: "Copy addresses",
    copied: (count) =>
      count === 1
        ? "The address is copied. Paste it under BCC in your mail."
        : `${count} addresses are copied. Paste them under BCC in your mail.`,
    notCopied: "Copying did not work. The addresses are in Contacts.",
    none: "Nobody here has an email address in Contacts.",
  },
};
