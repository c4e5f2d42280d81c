/** Every word of Meer. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Meer",
  board: { word: "Bestuur", line: "Wie er zit, tot wanneer, en wie er volgt" },
  year: { word: "Jaar", line: "Wat dit jaar nog vraagt, en de jaarmap" },
  municipality: { word: "Gemeente", line: "Vragen, toezeggingen en wie wat doet" },
  decisions: { word: "Besluiten", line: "Wat u samen besloot, bij elkaar" },
  contacts: { word: "Contacten", line: "Bestuur, vrijwilligers, ambtenaren en bewoners" },
  letters: { word: "Stukken", line: "Wat binnenkwam en wat u verstuurde" },
  callNotes: { word: "Belnotities", line: "Wie belde, en wat u afsprak" },
  share: { word: "Delen met het bestuur", line: "Samen hetzelfde zien, ieder op het eigen toestel" },
  settings: { word: "Instellingen", line: "Naam, letters, licht of donker, dit toestel" },
  help: {
    title: "Hulp",
    line: (name: string, phone: string) =>
      `Komt u er niet uit? Vraag ${[name, phone].filter(Boolean).join(", ")}.`,
    call: (name: string) => `Bel ${name}`,
    callNumber: (phone: string) => `Bel ${phone}`,
  },
} as const;

export const texts = spoken("features/more", dutch);
