/** The screen of a vacancy in English. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: (functie) => `Vacancy: ${functie}`,
  titleBare: "Vacancy",
  back: "Board",
  free: (count) => (count === 1 ? "There is 1 free seat." : `There are ${count} free seats.`),
  taken: "The seat is taken now. The text says that one will be free.",

  share: "Share vacancy",
  copy: "Copy text",
  mail: "Open my mail",
  copied: "The text has been copied. Paste it into WhatsApp or a mail.",
  pasteMail: "The text is too long for the mail. It has been copied. Paste it into your mail.",
  failed: "Sharing did not work. Your text is kept. Please try again.",

  text: {
    label: "Your text",
    hint: "In Dutch, for your neighbours. You can change every word.",
    own: "You wrote this text yourself. What you change below does not come into it by itself.",
    again: "Write the text again",
    madeAgain: "The text has been written again.",
    tooLong:
      "This text is too long and cannot be kept like this. What stood here before is safe. Make it shorter.",
  },

  asks: {
    title: "What you ask",
    lead: "The work and the time are an example. Put down what is right for you.",
    work: "What does one do?",
    workHint: "Each task on a line of its own.",
    time: "How much time does it take?",
    ask: "Whom can people ask?",
    askHint:
      "A name and number go on the poster, which hangs in the street. Ask first whether that is all right.",
    offered: "Take over",
    tooLong:
      "This is too long and cannot be kept like this. What stood here before is safe. Make it shorter.",
  },

  paper: {
    title: "On paper",
    hint: "The poster is to put up, with strips to tear off.",
    hintBare: "The poster is to put up.",
    unreachable: "It does not yet say how people can reach you. Fill in a telephone number or an email.",
    fill: "The neighbourhood, email and website of your organisation are filled in at Settings.",
    toSettings: "Go to Settings",
    poster: (size) => `Make poster ${size}`,
    pdf: "Make PDF",
    docx: "Make Word",
    downloaded: "The file is in your downloads.",
    failed: "Making the file did not work. Nothing is lost. Please try again.",
  },

  gone: "There is no such office",
  goneSentence: "Perhaps your board does not have it any more. Board has them all.",
  toBoard: "Go to Board",
};
