/** What is said about who steps down when, on screens and on papers. */

import { spoken } from "../../kernel/language.ts";

const NUMBERS = ["", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

const people = (count: number): string => `${NUMBERS[count] ?? count} mensen`;

export const dutch = {
  /** The first words of a file's name. */
  file: "rooster van aftreden",
  fileProposal: "voorstel rooster van aftreden",

  title: "Rooster van aftreden",
  titleProposal: "Voorstel rooster van aftreden",
  standOn: (date: string) => `Zoals het is op ${date}.`,
  proposalOn: (date: string) => `Voorstel van ${date}. Nog geen besluit.`,
  lapsed: "Termijn verlopen",
  open: "Nog geen einddatum",
  over: (date: string) => `Einde niet afgesproken. Volgens de statuten voorbij sinds ${date}.`,
  vacancy: (functie: string, places: number) =>
    places === 1 ? `Vacature: ${functie}` : `Vacature: ${functie} (${places} plaatsen)`,
  changes: "Dit verandert",
  noChanges: "Er verandert niets.",
  becomes: "Zo wordt het rooster",
  was: (date: string, before: string) => `${date}\nwas ${before}`,
  hadNone: (date: string) => `${date}\nwas niet afgesproken`,
  nobody: "Er staat nog niemand op het rooster.",

  columns: {
    name: "Naam",
    functie: "Functie",
    until: "Tot en met",
    ended: "Liep tot en met",
    since: "Sinds",
    term: "Termijn",
    why: "Waarom",
    year: "Jaar",
    who: "Wie treden af",
  },

  noName: "zonder naam",
  noFunctie: "bestuurslid",
  noDate: "niet ingevuld",
  nth: (number: number) => `${number}e termijn`,
  interim: "waarnemend",
  again: { yes: "herbenoembaar", last: "de laatste", interim: "", unsaid: "" },
  againAlone: { yes: "Herbenoembaar", last: "Laatste termijn", interim: "Waarnemend", unsaid: "" },
  starts: (date: string) => `begint op ${date}`,

  statutes: {
    termYears: (years: number) => `Volgens de statuten duurt een termijn hoogstens ${years} jaar.`,
    maxTerms: (terms: number) =>
      terms === 1 ? "Herbenoemen kan niet." : `Iemand zit hoogstens ${terms} termijnen achter elkaar.`,
  },

  together: {
    sentence: (year: number) =>
      `Voorzitter en secretaris treden in ${year} allebei af. Vaak houden statuten die uit elkaar.`,
  },

  reasons: {
    kept: "Blijft zoals het was.",
    /** How far an end moves, in front of why: "Eén jaar eerder, zodat …". */
    moved: (years: number) => {
      const count = Math.abs(years);
      const words = count === 1 ? "Eén jaar" : `${capitalOf(NUMBERS[count] ?? String(count))} jaar`;
      return `${words} ${years < 0 ? "eerder" : "later"}`;
    },
    chairSecretary: (moved: string) => `${moved}, zodat voorzitter en secretaris niet samen aftreden.`,
    treasurer: (moved: string) =>
      `${moved}, zodat de penningmeester niet samen met de voorzitter of de secretaris aftreedt.`,
    spread: (moved: string, year: number, count: number) =>
      `${moved}, zodat er in ${year} niet ${people(count)} tegelijk aftreden.`,
    firstEnd: (termYears: number) => `Krijgt een einddatum: na een termijn van ${termYears} jaar.`,
    hadNoEnd: "Had nog geen einddatum.",
    termLimit: (termYears: number) => `Korter: een termijn duurt hoogstens ${termYears} jaar.`,
    byHand: "Zelf gekozen.",
    fixed: {
      lapsed: "De termijn is al verlopen. Leg eerst een herbenoeming of het einde vast.",
      interim: "Waarnemend, tot er iemand gekozen is.",
      leaves: "Stopt op deze dag. Dat is al afgesproken.",
      noStart: "Het begin van deze termijn is niet ingevuld.",
      tooLong: (termYears: number) =>
        `Zit langer dan een termijn van ${termYears} jaar. Leg eerst een herbenoeming vast.`,
    },
  },
} as const;

function capitalOf(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export const texts = spoken("documents/roster", dutch);
