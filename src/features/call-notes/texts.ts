/** Every word of the belnotities. */

import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Belnotities",
  lead: "Wie belde, waarover, en wat u afsprak.",
  one: "Belnotitie",
  newTitle: "Nieuwe belnotitie",
  add: "Noteer belnotitie",
  back: "Belnotities",
  more: "Meer",
  search: "Zoek in belnotities",
  searchExample: "Een naam of een woord",
  found: (count: number) => (count === 1 ? "1 belnotitie gevonden" : `${count} belnotities gevonden`),
  notFound: "Geen belnotitie gevonden",
  notFoundLead: "Probeer een ander woord, of een deel van de naam.",
  empty: "Er zijn nog geen belnotities",
  emptyLead: "Noteer tijdens het bellen wie u sprak en wat u afsprak. Dan vindt u het later terug.",
  noYear: "Zonder datum",
  unknown: "Onbekende beller",
  noWords: "(nog geen tekst)",
  who: "Wie had u aan de lijn?",
  whoExample: "Een naam uit Contacten, of een andere naam",
  fromContacts: "Uit Contacten",
  phone: "Telefoonnummer",
  about: "Waar ging het over?",
  agreed: "Wat is er afgesproken?",
  when: "Datum en tijd",
  on: "Datum",
  at: "Tijd",
  call: (name: string) => `Bel ${name}`,
  callNumber: "Bel dit nummer",
  problems: {
    tooLong:
      "Deze tekst is te lang en wordt zo niet bewaard. Wat er eerder stond, is er nog. Maak hem korter.",
    noDigits: "Hier staat geen telefoonnummer. Wat er eerder stond, is er nog. Vul het nummer in cijfers in.",
  },
  blank: "Er staat nog niets. Schrijf op waar het over ging.",
  noted: "De belnotitie is bewaard.",
  remove: "Verwijder belnotitie",
  removed: "De belnotitie is verwijderd.",
  gone: "Deze belnotitie is er niet",
  goneLead: "Misschien is die verwijderd. Uw andere notities staan er nog.",
  toList: "Naar de belnotities",
  make: {
    title: "Maak er meteen iets van",
    lead: "De woorden van deze notitie gaan mee.",
    action: "Maak een actie",
    question: "Maak een vraag",
    commitment: "Noteer toezegging",
  },
  made: {
    title: "Hieruit kwam",
    action: "Actie",
    question: "Vraag",
    commitment: "Toezegging",
    done: "klaar",
    toast: {
      action: "De actie is genoteerd.",
      question: "De vraag is genoteerd.",
      commitment: "De toezegging is genoteerd.",
    },
  },
} as const;

export const texts = spoken("features/call-notes", dutch);

/** What to say of a text that is not taken. */
export const problemText = (problem: TextProblem): string =>
  problem === "noDigits" ? texts.problems.noDigits : texts.problems.tooLong;
