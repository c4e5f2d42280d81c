/** The screen of an invitation in English. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Invite",
  titleCancelled: "Tell people it is called off",
  back: "Prepare",
  noDate: "No date yet",

  changed: {
    date: "the date",
    time: "the time",
    place: "the place",
    and: " and ",
    again: (what, isOne) => `Send the invitation again: ${what} ${isOne ? "has" : "have"} changed.`,
    cancelled: "This meeting is called off. Send this message to everyone who was invited.",
    restored: "This meeting goes ahead after all. Send the invitation again.",
  },
  sent: "This invitation has been sent.",
  cancelled: "This meeting is called off.",

  form: { label: "How do you send it?", message: "WhatsApp", mail: "Email" },
  text: {
    message: "Your message",
    mail: "Your mail",
    hint: "In Dutch, for your neighbours. You can change every word.",
    tooLong:
      "This text is too long and cannot be kept like this. What stood here before is safe. Make it shorter.",
    old: "You wrote this text yourself. The meeting has changed since. Please read it once more.",
    again: "Write the text again",
    madeAgain: "The text has been written again.",
    subject: (subject) => `Subject: ${subject}`,
  },

  share: "Share invitation",
  shareCancelled: "Share message",
  copy: "Copy text",
  openMail: "Open my mail",
  openMailPart: (part, of) => `Open my mail (${part} of ${of})`,
  mailTo: (count) =>
    count === 1
      ? "The mail goes to 1 address."
      : `The mail goes to ${count} addresses. Nobody sees the others.`,
  mailToNobody: "We know no mail address of those invited yet. You fill in yourself whom the mail goes to.",
  pasteMail: "The text is too long for the mail. It has been copied. Paste it into your mail.",
  copied: "The text has been copied. Paste it into WhatsApp or a mail.",
  failed: "Sharing did not work. Your text is kept. Please try again.",

  calendar: {
    title: "In your calendar",
    put: "Put it in my calendar",
    takeOut: "Take it out of my calendar",
    hint: "You can send this file along. It fits any calendar.",
    noDate: "As soon as there is a date, the meeting fits your calendar.",
    downloaded: "The calendar file is in your downloads. Open it, and the meeting is in your calendar.",
  },

  poster: {
    title: "Poster",
    sketch: "A sketch. The poster also gets a code for the calendar.",
    hint: "To put up in the neighbourhood, with strips to tear off.",
    fill: "The neighbourhood, email and website of your organisation are filled in at Settings.",
    make: (size) => `Make poster ${size}`,
    toSettings: "Go to Settings",
    downloaded: "The poster is in your downloads.",
    failed: "Making the poster did not work. Nothing is lost. Please try again.",
  },

  gone: "There is no such meeting",
  goneSentence: "Perhaps it was removed. Meetings has them all.",
  toList: "Go to Meetings",
};
