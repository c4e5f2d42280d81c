/** Every word of Gemeente: questions, toezeggingen, and who does what. */

import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import type { CommitmentState } from "../../domain/tables/outside.ts";
import { spoken } from "../../kernel/language.ts";

const states: Record<Exclude<CommitmentState, "">, string> = {
  kept: "Nagekomen",
  partly: "Deels nagekomen",
  notKept: "Niet doorgegaan",
};

export const dutch = {
  title: "Gemeente",
  lead: "Wat u vroeg, wat er is beloofd, en bij wie u moet zijn.",
  more: "Meer",
  noWords: "(nog geen tekst)",
  from: (kind: string, date: string) => (date === "" ? kind : `${kind} van ${date}`),

  hub: {
    questions: "Vragen",
    commitments: "Toezeggingen",
    officials: "Wie doet wat",
    waiting: (count: number) =>
      count === 1 ? "1 vraag wacht op antwoord" : `${count} vragen wachten op antwoord`,
    longest: (span: string) => `De oudste wacht ${span}`,
    noneWaiting: "Er wacht geen vraag op antwoord",
    open: (count: number) =>
      count === 1 ? "1 toezegging staat nog open" : `${count} toezeggingen staan nog open`,
    noneOpen: "Er staat geen toezegging open",
    people: (count: number) => (count === 1 ? "1 persoon" : `${count} mensen`),
    nobody: "Nog niemand genoteerd",
  },

  questions: {
    title: "Vragen",
    lead: "Vragen aan de gemeente en aan anderen buiten uw organisatie.",
    add: "Nieuwe vraag",
    waiting: "Wacht op antwoord",
    held: "Aangehouden",
    answered: (count: number) => `Beantwoord (${count})`,
    asked: (to: string) => `Aan ${to}`,
    empty: "Er staan geen vragen open",
    emptyLead: "Noteer een vraag. Of schrijf haar op tijdens een vergadering, en zeg aan wie.",
  },

  commitments: {
    title: "Toezeggingen",
    lead: "Wat anderen hebben beloofd, en wat ervan kwam.",
    one: "Toezegging",
    newTitle: "Nieuwe toezegging",
    add: "Noteer toezegging",
    open: "Nog open",
    settled: (count: number) => `Afgerond (${count})`,
    by: (name: string) => `Van ${name}`,
    nobody: "Nog niet gezegd van wie",
    expected: (date: string) => `Verwacht op ${date}`,
    wasExpected: (date: string) => `Zou er zijn op ${date}`,
    noDay: "Zonder datum",
    empty: "Er staan geen toezeggingen open",
    emptyLead: "Noteer wat iemand belooft, en wanneer het er zou zijn.",
    who: "Wie zegde het toe?",
    whoExample: "Een naam uit Contacten, of een andere naam",
    what: "Wat is er toegezegd?",
    whatExample: "Bijvoorbeeld: voor de zomer staan er twee bankjes",
    on: "Toegezegd op",
    due: "Verwacht op",
    state: "Hoe is het afgelopen?",
    stateHint: "Kies niets zolang het nog open staat.",
    states,
    stateOn: "Afgerond op",
    remark: "Hoe het liep",
    blank: "Er staat nog niets. Schrijf op wat er is toegezegd.",
    tooLong:
      "Deze tekst is te lang en wordt zo niet bewaard. Wat er eerder stond, is er nog. Maak hem korter.",
    added: "De toezegging is genoteerd.",
    origin: "Waar komt dit vandaan?",
    toQuestion: "Naar de vraag",
    toCallNote: "Naar de belnotitie",
    toMeeting: "Naar de vergadering",
    remove: "Verwijder toezegging",
    removed: "De toezegging is verwijderd.",
    gone: "Deze toezegging is er niet",
    goneLead: "Misschien is die verwijderd. Uw andere toezeggingen staan er nog.",
    toList: "Naar de toezeggingen",
  },

  officials: {
    title: "Wie doet wat",
    lead: "Bij wie u moet zijn, en waarvoor.",
    add: "Voeg persoon toe",
    newTitle: "Nieuwe persoon",
    search: "Zoek op naam of onderwerp",
    groups: { official: "Gemeente", other: "Anderen" },
    found: (count: number) => (count === 1 ? "1 persoon gevonden" : `${count} mensen gevonden`),
    notFound: "Niemand gevonden",
    notFoundLead: "Zoek met minder letters, of voeg deze persoon toe.",
    empty: "Hier staat nog niemand",
    emptyLead: "Voeg uw stadsdeelmedewerker toe. Dan heeft iedereen het nummer bij de hand.",
    call: "Bel",
    mail: "Mail",
    right: "Klopt nog",
    rightNamed: (name: string) => `Klopt nog: ${name}`,
    checked: (date: string) => `Nagekeken op ${date}`,
    unchecked: "Nog niet nagekeken",
    nowChecked: (name: string) => `${name}: vandaag nagekeken.`,
    unnamed: "Zonder naam",
    fields: {
      name: "Naam",
      functie: "Functie",
      worksAt: "Waar werkt deze persoon?",
      theme: "Waarover gaat deze persoon?",
      phone: "Telefoon",
      email: "E-mail",
    },
    examples: {
      functie: "Bijvoorbeeld: stadsdeelmedewerker",
      worksAt: "Bijvoorbeeld: Stadsdeel Zuid, politie, opbouwwerk",
      theme: "Bijvoorbeeld: groen, verkeer, veiligheid",
    },
    problems: {
      empty: "Zonder naam is een persoon niet terug te vinden. Vul een naam in.",
      tooLong: "Dit is te lang. Wat er eerder stond, is er nog. Houd het bij 200 tekens.",
      noDigits:
        "Hier staat geen telefoonnummer. Wat er eerder stond, is er nog. Vul het nummer in cijfers in.",
      notAnAddress:
        "Dit is geen e-mailadres. Wat er eerder stond, is er nog. Een adres heeft één apenstaartje (@).",
    },
    added: (name: string) => `${name} staat nu bij Wie doet wat.`,
    gone: "Deze persoon is er niet",
    goneLead: "Misschien heeft iemand dit contact verwijderd. De anderen staan er nog.",
    toList: "Naar Wie doet wat",
    toContact: "Alles van dit contact",
  },
} as const;

export const texts = spoken("features/municipality", dutch);

/** What to say of a field of a person that is not taken. */
export function officialProblem(problem: TextProblem): string {
  const { problems } = texts.officials;
  return (problems as Partial<Record<TextProblem, string>>)[problem] ?? problems.tooLong;
}
