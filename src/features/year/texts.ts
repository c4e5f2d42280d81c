/** What the year says. */

import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: (year: string) => `Jaar ${year}`,
  back: "Meer",
  toYear: (year: string) => `Jaar ${year}`,
  before: (year: string) => `Vorig jaar, ${year}`,
  after: (year: string) => `Volgend jaar, ${year}`,
  steps: "Andere jaren",
  folder: "Maak jaarmap",
  openPlan: "Stem jaarplan af",

  unknown: "Dit jaar staat hier niet",
  unknownLead: "Het adres noemt geen jaar. Uw gegevens zijn er nog.",
  toNow: "Naar dit jaar",

  strip: "Het jaar in twaalf maanden",
  legend: { held: "gehouden", planned: "gepland", open: "nog in te vullen", duty: "taak" },
  month: {
    says: (month: string, held: number, planned: number, open: number, duties: number) =>
      `${month}: ${
        [
          held > 0 ? `${held} gehouden` : "",
          planned > 0 ? `${planned} gepland` : "",
          open > 0 ? `${open} nog in te vullen` : "",
          duties > 0 ? (duties === 1 ? "1 taak" : `${duties} taken`) : "",
        ]
          .filter((part) => part !== "")
          .join(", ") || "niets"
      }`,
    nothing: "In deze maand staat niets.",
    plan: (month: string) => `Plan in ${month}`,
    duty: "Taak voor deze maand",
  },

  open: {
    title: "Ging dit door?",
    lead: "De dag is voorbij en er staat nog geen verslag. Vul het in, of zeg dat het niet doorging.",
  },

  duties: {
    now: "Wat dit jaar vraagt",
    past: "Hoe het jaar ging",
    own: "Eigen taken",
    noOwn: "Bijvoorbeeld: de jaarrekening, de opgave bij de Kamer van Koophandel of een subsidie aanvragen.",
    add: "Voeg taak toe",
    change: "Wijzig taak",
    source: "Bron:",
    weight: "Hoe zwaar het telt:",
    whose: "Voor wie:",
    inMonth: (month: string) => `Voor ${month}`,
    all: (count: number) => `Toon alle ${count}`,
    more: (count: number) => `En nog ${count} vrije tafels.`,
  },

  tile: {
    held: "Gehouden",
    planned: "Gepland",
    live: "Nu bezig",
    free: "Vrije tafel",
    plan: "Plan",
    fillIn: "Toch gehouden? Vul in",
    public: "Openbaar",
    notYet: "Nog niet",
    notPublic: "Nog niet openbaar",
    done: "Gedaan",
    note: "Noteer",
    look: "Kijk na",
  },

  nothing: {
    title: (year: string) => `Over ${year} staat hier nog niets`,
    lead: "Weet u nog wat u toen deed? Een vergadering van vroeger telt ook mee.",
    action: "Vul een vergadering in",
  },

  next: {
    title: "Jaarplan",
    row: (year: string) => `Jaarplan ${year}`,
    agreed: (date: string) => `Samen gepland op ${date}`,
    line: (dated: number) =>
      dated === 0
        ? "Nog geen data. Stem ze af met het stadsdeel."
        : `${dated === 1 ? "1 datum staat" : `${dated} data staan`} vast. Stem ze af met het stadsdeel.`,
  },

  duty: {
    gone: "Deze taak is er niet",
    goneLead: "Misschien heeft iemand de taak verwijderd. De rest van het jaar staat er nog.",
    doneOn: "Gedaan op",
    togetherOn: "Samen gepland op",
    doneHint: "De dag waarop het gebeurde. Laat leeg als het nog niet zo is.",
    days: {
      future: "Deze dag moet nog komen en is niet bewaard. Noteer hem als het zover is.",
      unlikely: "Dit jaartal klopt niet en is niet bewaard. Kijk het jaartal na.",
    },
    remark: "Opmerking",
    remarkHint: "Mag leeg blijven. Bijvoorbeeld: met wie, of waar het stuk ligt.",
    looked: "De dag volgt uit uw gegevens. Kijk na wie invalt, dan staat de dag hier vanzelf.",
    toProfile: "Naar het profiel",
    toNorm: "Pas deze afspraak aan",
    counted: "De app telt dit zelf uit uw vergaderingen.",
    about: "Over deze taak",
    remove: "Verwijder taak",
    removed: "De taak is verwijderd.",
    added: (title: string) => `Toegevoegd: ${title}`,
    keptLater: (title: string) => `${title} is nog niet bewaard. De app probeert het zelf opnieuw.`,
    notKept: "De taak is niet bewaard. Wat u invulde, staat er nog. Probeer het opnieuw.",
  },

  form: {
    newTitle: "Nieuwe taak",
    changeTitle: "Eigen taak",
    title: "Wat moet er gebeuren?",
    titleExample: "Bijvoorbeeld: jaarrekening opmaken",
    how: "Hoe weet de app dat het gedaan is?",
    byHand: "U noteert zelf de dag",
    byMeeting: (kind: string) => `Er is gehouden: ${kind}`,
    perYear: "Hoe vaak per jaar?",
    month: "In welke maand?",
    anyMonth: "Maakt niet uit",
    source: "Waar staat dit?",
    sourceExample: "Mag leeg blijven. Bijvoorbeeld: onze statuten, artikel 9",
    add: "Voeg taak toe",
    blank: "Er staat nog niet wat er moet gebeuren. Schrijf dat kort op.",
    tooLong:
      "Deze tekst is te lang en wordt zo niet bewaard. Wat er eerder stond, is er nog. Maak hem korter.",
  },

  plan: {
    title: (year: string) => `Jaarplan ${year}`,
    lead: "Een voorstel met alle data. Deel het met het stadsdeel en stem het samen af.",
    dates: "Data",
    noDates: "Er staan nog geen data vast. Plan een vergadering, dan staat zij hier vanzelf.",
    toPlan: "Nog te plannen",
    allPlanned: "Alles wat dit jaar vraagt, heeft een datum.",
    left: (count: number) => `Nog ${count}`,
    planWhole: "Plan het hele jaar",
    others: "Ook in dit jaar",
    agreed: "Samen gepland",
    agreedHint: "Hebt u het jaar besproken met het stadsdeel? Noteer de dag.",
    share: "Deel jaarplan",
    busy: "Wordt gemaakt",
    forms: {
      pdf: { name: "PDF", what: "Op A4, om te mailen of te printen" },
      docx: { name: "Word", what: "Om samen in te veranderen" },
      text: { name: "Bericht", what: "Voor WhatsApp of e-mail" },
      calendar: { name: "Agenda-bestand", what: "De data die nog komen, voor elke agenda" },
    },
    copied: "Het jaarplan is gekopieerd. Plak het in een bericht.",
    downloaded: "Het bestand staat bij uw downloads.",
    failed: "Het delen lukte niet. Uw jaarplan is er nog. Probeer het opnieuw.",
  },
} as const;

export const texts = spoken("features/year", dutch);

/** What to say of a text that is not taken. */
export const problemText = (problem: TextProblem): string =>
  problem === "empty" ? texts.form.blank : texts.form.tooLong;
