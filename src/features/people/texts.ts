/** Every word of Contacten. */

import type { PersonField } from "../../domain/drafts/person.ts";
import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import type { PersonGroup } from "../../domain/tables/people.ts";
import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Contacten",
  lead: "De mensen met wie u vergadert en werkt.",
  search: "Zoek op naam of functie",
  found: (count: number) => (count === 1 ? "1 persoon gevonden" : `${count} mensen gevonden`),
  nothingFound: (query: string) => `Niemand gevonden voor “${query}”.`,
  nothingFoundHint: "Zoek met minder letters, of voeg deze persoon toe.",
  add: "Voeg contact toe",
  empty: {
    title: "Hier staat nog niemand.",
    sentence: "Voeg uw medebestuursleden toe. Dan kunt u ze uitnodigen en acties geven.",
  },
  left: (count: number) => `Niet meer actief (${count})`,
  groups: {
    board: "Bestuur",
    volunteer: "Vrijwilligers",
    official: "Ambtenaren",
    resident: "Bewoners",
    other: "Anderen",
  } satisfies Record<PersonGroup, string>,
  groupLabel: "Bij welke groep hoort deze persoon?",
  privacy: "Zet een bewoner hier alleen neer als die dat goed vindt. Deze lijst wordt nooit openbaar.",
  fields: {
    name: "Naam",
    functie: "Functie",
    worksAt: "Waar werkt deze persoon?",
    phone: "Telefoon",
    email: "E-mail",
  } satisfies Record<PersonField, string>,
  examples: {
    functie: "Bijvoorbeeld: secretaris, vrijwilliger buurttuin",
    worksAt: "Bijvoorbeeld: Stadsdeel Zuid",
  },
  receives: {
    label: "Krijgt stukken via",
    ways: { app: "App", email: "E-mail", whatsapp: "WhatsApp", paper: "Papier" },
  },
  actions: {
    title: "Open acties",
    what: "Acties op deze naam.",
    whatAndFunctie: (functie: string) => `Acties op deze naam, en die van de functie ${functie}.`,
    asPdf: "Maak actielijst (PDF)",
    asText: "Stuur als tekst",
    copied: "De lijst is gekopieerd. Plak hem in WhatsApp of in een mail.",
    downloaded: "Het bestand staat bij uw downloads.",
    failed: "Dit lukte niet. De acties zijn gewoon bewaard. Probeer het nog eens.",
  },
  onBoard: "In het bestuur",
  call: "Bel nu",
  mail: "Stuur een mail",
  newTitle: "Nieuw contact",
  create: "Voeg contact toe",
  created: (name: string) => `${name} staat nu in Contacten.`,
  keptLater: (name: string) =>
    `Bewaren lukt nu even niet. Laat Wijkschrift open: ${name} wordt bewaard zodra het kan.`,
  notKept:
    "Een nieuwere versie van Wijkschrift heeft hier al iets bewaard. Deze versie kan dat niet meer. Wat u typte staat nog hier. Sluit Wijkschrift helemaal en open het opnieuw.",
  earlier: "Eerdere versies",
  hasLeft: "Niet meer actief",
  hasLeftMeaning: "Blijft in oude verslagen staan en wordt niet meer voorgesteld.",
  remove: "Verwijder dit contact",
  removeHint:
    "Deze persoon staat bij een vergadering. Kies liever “Niet meer actief”. Dan blijft de naam in de verslagen staan.",
  removed: (name: string) => `${name} is verwijderd.`,
  unnamed: "Zonder naam",
  /** `safe` says what stays there, and is empty when nothing does. */
  problems: {
    stays: (kept: string) => ` “${kept}” blijft bewaard.`,
    empty: (safe: string) => `Zonder naam is een contact niet terug te vinden.${safe} Vul een naam in.`,
    tooLong: (field: string, safe: string) => `Dit is te lang voor ${field}.${safe} Houd het bij 200 tekens.`,
    noDigits: (safe: string) => `Hier staat geen telefoonnummer.${safe} Vul het nummer in cijfers in.`,
    notAnAddress: (safe: string) =>
      `Dit is geen e-mailadres.${safe} Een adres heeft één apenstaartje (@) en geen spaties.`,
  },
  gone: {
    title: "Dit contact is er niet meer.",
    sentence: "Misschien is het verwijderd. Uw andere contacten staan er nog.",
    action: "Naar Contacten",
  },
} as const;

export const texts = spoken("features/people", dutch);

/** What is wrong with a field, and what to do. `kept` is what stays there as long as it is not right. */
export function problemText(field: PersonField, problem: TextProblem, kept = ""): string {
  const safe = kept === "" ? "" : texts.problems.stays(kept);
  if (problem === "tooLong") return texts.problems.tooLong(texts.fields[field].toLowerCase(), safe);
  return texts.problems[problem](safe);
}
