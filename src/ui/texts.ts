/** The words that the controls themselves say; everything else comes in through props. */

import { spoken } from "../kernel/language.ts";

export const dutch = {
  arrowDown: "pijl omlaag",
  arrowUp: "pijl omhoog",
  back: "Terug",
  backspace: "Backspace",
  badDate: "Deze datum is niet af of bestaat niet. Kies dag, maand en jaar.",
  badTime: "Deze tijd is niet af of bestaat niet. Kies uren en minuten.",
  clear: "Wis",
  close: "Sluiten",
  down: "Omlaag",
  downItem: (name: string) => `Omlaag: ${name}`,
  drag: "Sleep",
  dragItem: (name: string) => `Sleep: ${name}. Of gebruik pijl omhoog en pijl omlaag.`,
  fewer: (label: string) => `Eén minder: ${label}`,
  language: "Taal (language)",
  languages: { nl: "Nederlands", en: "English" },
  mainNavigation: "Hoofdmenu",
  messages: "Meldingen",
  more: (label: string) => `Eén meer: ${label}`,
  moreOptions: "Meer opties",
  movedTo: (name: string, place: number, total: number) =>
    `${name} staat nu op plaats ${place} van ${total}.`,
  pending: "Even geduld",
  printSize: "Letter",
  printSizes: { normal: "Gewoon (12 punt)", large: "Groot (16 punt)" },
  putBack: "Zet terug",
  required: "verplicht",
  showMore: (next: number, left: number) =>
    next === left ? `Toon meer (nog ${left})` : `Toon er ${next} meer (nog ${left})`,
  skipToContent: "Naar de inhoud",
  stepDone: "klaar",
  steps: "Stappen",
  textSize: "Grootte van de letters",
  textSizes: { "100": "Gewoon", "115": "Groter", "130": "Grootst" },
  tooGreat: (most: number, kept: number | null) =>
    `Dit getal is te groot.${stays(kept)} Kies hoogstens ${most}.`,
  tooSmall: (least: number, kept: number | null) =>
    `Dit getal is te klein.${stays(kept)} Kies minstens ${least}.`,
  up: "Omhoog",
  upItem: (name: string) => `Omhoog: ${name}`,
} as const;

export const texts = spoken("ui", dutch);

function stays(kept: number | null): string {
  return kept === null ? "" : ` ${kept} blijft bewaard.`;
}
