/** Every word of Stukken. */

import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Stukken",
  lead: "Wat er binnenkwam en wat u verstuurde.",
  one: "Stuk",
  newTitle: "Nieuw stuk",
  add: "Voeg stuk toe",
  back: "Stukken",
  more: "Meer",
  which: "Wat wilt u zien?",
  both: "Alles",
  direction: { in: "Ingekomen", out: "Verzonden" },
  directionLabel: "Kwam het binnen, of verstuurde u het?",
  line: {
    in: (name: string) => (name === "" ? "Ingekomen" : `Ingekomen van ${name}`),
    out: (name: string) => (name === "" ? "Verzonden" : `Verzonden aan ${name}`),
  },
  search: "Zoek in stukken",
  searchExample: "Een onderwerp, een naam of een bestand",
  found: (count: number) => (count === 1 ? "1 stuk gevonden" : `${count} stukken gevonden`),
  notFound: "Geen stuk gevonden",
  notFoundLead: "Probeer een ander woord, of kies Alles.",
  empty: "Er zijn nog geen stukken",
  emptyLead: "Schrijf op welke brieven en mails binnenkomen. Nieuwe staan vanzelf op de agenda.",
  noYear: "Zonder datum",
  noSubject: "(nog geen onderwerp)",
  date: { in: "Ontvangen op", out: "Verzonden op" },
  party: { in: "Van wie?", out: "Aan wie?" },
  partyExample: "Een naam uit Contacten, of een andere naam",
  fromContacts: "Uit Contacten",
  subject: "Onderwerp",
  subjectExample: "Bijvoorbeeld: herinrichting van het plein",
  file: "Bestand",
  fileExample: "Hoe het heet en waar het ligt. Bijvoorbeeld: brief-plein.pdf, in de map van Bram",
  blank: "Er staat nog geen onderwerp. Schrijf kort op waar het over gaat.",
  tooLong: "Deze tekst is te lang en wordt zo niet bewaard. Wat er eerder stond, is er nog. Maak hem korter.",
  added: "Het stuk is bewaard.",
  remove: "Verwijder stuk",
  removed: "Het stuk is verwijderd.",
  gone: "Dit stuk is er niet",
  goneLead: "Misschien heeft iemand het verwijderd. Uw andere stukken staan er nog.",
  toList: "Naar de stukken",
  place: {
    title: "Op de agenda",
    label: "Bij welk agendapunt?",
    byItself: "Vanzelf, bij ingekomen stukken",
    taken: "Een punt dat er niet meer is",
    option: (date: string, kind: string, item: string) =>
      [[date, kind].filter((part) => part !== "").join(", "), item].join(": "),
    noTitle: "(zonder titel)",
    none: "Dit stuk staat nog nergens op. De volgende agenda met ingekomen stukken toont het vanzelf.",
  },
} as const;

export const texts = spoken("features/letters", dutch);

/** What to say of a text that is not taken. */
export const problemText = (problem: TextProblem): string =>
  problem === "empty" ? texts.blank : texts.tooLong;
