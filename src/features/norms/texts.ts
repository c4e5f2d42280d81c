/** Every word about the norms an organisation keeps to. */

import type { NormProblem } from "../../domain/drafts/norm.ts";
import type { NormUnit } from "../../domain/tables/norms.ts";
import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Regels en richtlijnen",
  back: "Instellingen",
  lead: (set: string) => `Volgens “${set}”. Is er een nieuwe? Pas aan.`,
  own: "Wat u zelf doet",
  together: "Wat u samen met de gemeente doet",
  others: "Wat anderen doen",
  othersLead: "Dit is om te weten. Bij u telt het nooit mee.",
  changed: "aangepast",
  added: "zelf toegevoegd",
  addedLater: (title: string) => `${title} is nog niet bewaard. De app probeert het zelf opnieuw.`,
  notAdded: "De regel is niet bewaard. Wat u invulde, staat er nog. Probeer het opnieuw.",
  add: "Voeg regel toe",
  wasAdded: (title: string) => `Toegevoegd: ${title}`,
  off: "telt niet mee",
  source: (source: string) => `Bron: ${source}`,
  sourceOf: (source: string, when: string) => `Bron: ${source} (${when})`,

  amount: {
    "": (count: number) => String(count),
    perYear: (count: number) => (count === 1 ? "1 keer per jaar" : `${count} keer per jaar`),
    years: (count: number) => `${count} jaar`,
    afterYears: (count: number) => `na ${count} jaar`,
    everyYears: (count: number) => (count === 1 ? "elk jaar" : `elke ${count} jaar`),
  } satisfies Record<NormUnit, (count: number) => string>,

  sets: {
    title: "Welke set gebruikt u?",
    hint: "Wat u in een set aanpast, blijft bij die set bewaard.",
    shipped: "Meegeleverd met Wijkschrift.",
    taken: (when: string) => `Overgenomen uit een bestand op ${when}.`,
    chosen: (name: string) => `U gebruikt nu: ${name}.`,
    more: "Een andere set",
    moreLine: "Neem een set over van een andere organisatie, of geef die van u door",
    remove: "Haal deze set weg",
    removeNamed: (name: string) => `Haal deze set weg: ${name}`,
    removed: (name: string) => `Weggehaald: ${name}.`,
    tidy: "Sets die u niet gebruikt",
  },

  one: {
    back: "Regels en richtlijnen",
    kept: "Wat u hier verandert, wordt meteen bewaard.",
    inSet: (said: string) => `In de set staat: ${said}.`,
    number: {
      "": "Hoeveel?",
      perYear: "Hoeveel keer per jaar?",
      years: "Hoeveel jaar?",
      afterYears: "Na hoeveel jaar?",
      everyYears: "Om de hoeveel jaar?",
    } satisfies Record<NormUnit, string>,
    weight: "Hoe zwaar weegt dit?",
    source: "Waar staat het?",
    sourceHint: "Bijvoorbeeld: beleidsnota bewonersorganisaties.",
    sourceDate: "Van wanneer is dat?",
    sourceDateHint: "Een jaar of een datum. Bijvoorbeeld: 2021, of 1 mei 2021.",
    remark: "Opmerking",
    off: "Telt hier niet mee",
    offHint: "Dan ziet u dit niet meer bij Vandaag en Jaar. Het komt ook niet in de jaarmap.",
    reset: "Zoals in de set",
    wasReset: (title: string) => `${title}: weer zoals in de set.`,
    others: "Dit doet de gemeente of een ander. U kunt het hier alleen lezen.",
    gone: "Dit staat niet in uw set",
    goneSentence: "Misschien gebruikt u nu een andere set. Ga terug en kies uit de lijst.",
  },

  form: {
    title: "Nieuwe regel",
    name: "Wat spreekt u af?",
    nameHint: "Kort en duidelijk. Bijvoorbeeld: straatgesprekken per jaar",
    how: "Hoe weet u dat het lukt?",
    tick: "U noteert zelf de dag",
    say: "Het is alleen om te weten",
    byMeeting: (kind: string) => `De app telt: ${kind}`,
    forYears: "Voor hoeveel jaar?",
    forYearsHint: "Mag leeg blijven. Vul dit in als de regel over een aantal jaren gaat.",
    whose: "Wie doet dit?",
    sourceHint: "Mag leeg blijven. Bijvoorbeeld: onze statuten, artikel 9",
    sourceDateHint: "Mag leeg blijven. Een jaar of een datum, bijvoorbeeld: 1 mei 2021",
    kept: "Dit is een regel van uzelf. Wat u verandert, wordt meteen bewaard.",
    remove: "Verwijder regel",
    removed: (title: string) => `Verwijderd: ${title}`,
  },

  problems: {
    title: {
      empty: "Er staat nog niet wat u afspreekt. Schrijf dat kort op.",
      tooLong: "Dit is te lang en is nog niet bewaard. Houd het korter dan 200 tekens.",
    },
    source: {
      empty: "Dit kan niet leeg zijn. Wat er stond, blijft staan.",
      tooLong: "Dit is te lang en is nog niet bewaard. Houd het korter dan 200 tekens.",
    },
    sourceDate: {
      empty: "Dit kan niet leeg zijn. Wat er stond, blijft staan.",
      noDate: "Dit is geen jaar en geen datum. Wat er stond, blijft staan. Typ bijvoorbeeld 2021.",
      noSuchDay: "Deze dag bestaat niet. Wat er stond, blijft staan. Kijk de datum nog eens na.",
      oddYear: "Dit jaar klopt vast niet. Wat er stond, blijft staan. Kijk het jaar nog eens na.",
    },
    remark: {
      empty: "Leeg laten kan niet. De opmerking uit de set blijft staan.",
      tooLong: "Dit is te lang en is nog niet bewaard. Houd het korter dan 2000 tekens.",
    },
  } satisfies Record<string, Partial<Record<NormProblem, string>>>,
} as const;

export const texts = spoken("features/norms", dutch);
