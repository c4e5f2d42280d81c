/** What the rooster van aftreden says, and the proposal for it. */

import { spoken } from "../../kernel/language.ts";

const people = (count: number): string => (count === 1 ? "1 persoon" : `${count} mensen`);

export const dutch = {
  title: "Rooster van aftreden",
  lead: "Wie treedt wanneer af?",
  back: "Bestuur",
  empty: {
    title: "Er staat nog niemand op het rooster",
    sentence: "Zet bij Bestuur wie er in welke functie zit, en tot wanneer.",
    action: "Voeg bestuurslid toe",
  },

  lapsed: "Termijn verlopen",
  lapsedLead: "Leg vast of deze mensen herbenoemd zijn of gestopt.",
  open: "Nog geen einddatum",
  vacant: "Vacatures",
  until: (date: string) => `Tot en met ${date}`,
  endedOn: (date: string) => `Liep tot en met ${date}`,
  since: (date: string) => `Sinds ${date}`,
  unsaid: "Begin nog niet ingevuld",
  columns: {
    caption: (year: string) => `Aftreden in ${year}`,
    name: "Naam",
    functie: "Functie",
    until: "Tot en met",
    since: "Sinds",
    term: "Termijn",
    ended: "Liep tot en met",
  },
  nth: (number: number) => `${number}e termijn`,
  interim: "Waarnemend",
  starts: (date: string) => `begint op ${date}`,

  glance: "Aftreden per jaar",
  glanceYear: (year: number, count: number, officers: string) =>
    officers === "" ? `${year}: ${people(count)}` : `${year}: ${people(count)}, onder wie ${officers}`,
  glanceNobody: (year: number) => `${year}: niemand`,
  officers: { chair: "voorzitter", secretary: "secretaris", treasurer: "penningmeester" },

  statutes: {
    unsaid: "Hoe lang een termijn duurt, is nog niet ingevuld.",
    noMaximum: "Een hoogste aantal termijnen is niet ingevuld.",
    fillIn: "Vul statuten in",
  },
  makeProposal: "Bekijk een voorstel",
  proposalHint: "Wijkschrift kan het aftreden over de jaren spreiden. U beslist.",

  share: {
    title: "Deel rooster",
    proposal: "Deel voorstel",
    withNames: "Met namen erbij",
    withNamesHint: "Zet dit uit voor een rooster dat openbaar wordt. Dan staan er alleen functies.",
    forms: {
      pdf: { name: "PDF", what: "Om af te drukken of te mailen" },
      docx: { name: "Word", what: "Om zelf nog aan te passen" },
      text: { name: "Tekst", what: "Voor WhatsApp of een mail" },
    },
    busy: "Even geduld. Het bestand wordt gemaakt.",
    downloaded: "Het bestand staat bij uw downloads.",
    copied: "De tekst is gekopieerd. Plak hem in WhatsApp of in een mail.",
    failed: "Dit lukte niet. Alles is gewoon bewaard. Probeer het nog eens.",
  },

  proposal: {
    title: "Voorstel voor het rooster",
    lead: "Zo treden er zo min mogelijk mensen in één jaar af.",
    back: "Rooster",
    now: "Nu",
    proposed: "Voorstel",
    basis: (years: number, isSaid: boolean, terms: number | null) =>
      [
        isSaid
          ? `Volgens uw statuten duurt een termijn hoogstens ${years} jaar.`
          : `Hoe lang een termijn duurt, is nog niet ingevuld. We gaan uit van ${years} jaar.`,
        terms === null
          ? "Een hoogste aantal termijnen is niet ingevuld. We gaan uit van geen maximum."
          : `Iemand zit hoogstens ${terms === 1 ? "1 termijn" : `${terms} termijnen`} achter elkaar.`,
      ].join(" "),
    apart: "Voorzitter en secretaris treden in verschillende jaren af.",
    most: (count: number) =>
      count === 1
        ? "Per jaar treedt hoogstens 1 persoon af."
        : `Per jaar treden hoogstens ${count} mensen af.`,
    changes: "Dit verandert",
    stays: "Dit blijft zo",
    cannot: "Dit kan niet worden verplaatst",
    nothing: "Het rooster is al goed gespreid. Er hoeft niets te veranderen.",
    yearOf: (name: string) => `Jaar waarin ${name} aftreedt`,
    nowUntil: (date: string) => `Nu: tot en met ${date}`,
    nowOpen: "Nu: geen einddatum",
    willBe: (date: string) => `Wordt: tot en met ${date}`,
    reset: "Terug naar het voorstel",
    decide: "Leg dit vast in een besluit. Deel het voorstel vooraf met wie beslist. Neem het daarna over.",
    takeOver: "Neem voorstel over",
    taken: "Het rooster is aangepast. Leg dit vast in een besluit.",
    takenBack: "Het oude rooster staat er weer.",
  },
} as const;

export const texts = spoken("features/roster", dutch);
