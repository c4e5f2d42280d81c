/** Every word of a vacancy and its poster. Neighbours read them, so they are in Dutch whatever the screens speak. */

import type { OfficeRole } from "../../domain/handover/office-roles.ts";

type Work = { readonly tasks: readonly string[]; readonly time: string };

const work: Readonly<Record<OfficeRole, Work>> = {
  chair: {
    tasks: [
      "De vergaderingen leiden",
      "Zorgen dat iedereen aan het woord komt",
      "Namens de wijk praten met de gemeente",
      "Samen met het bestuur vooruitkijken",
    ],
    time: "Ongeveer 4 uur per week",
  },
  secretary: {
    tasks: [
      "Verslagen maken van de vergaderingen",
      "De post en de mail bijhouden",
      "Uitnodigingen en stukken rondsturen",
      "Bewaken wat er is afgesproken",
    ],
    time: "Ongeveer 3 uur per week",
  },
  treasurer: {
    tasks: [
      "Het geld en de bonnen bijhouden",
      "Rekeningen betalen",
      "Subsidie aanvragen en verantwoorden",
      "Elk jaar laten zien waar het geld bleef",
    ],
    time: "Ongeveer 2 uur per week",
  },
  member: {
    tasks: [
      "Meedenken en meebeslissen",
      "Vertellen wat er leeft in uw straat",
      "Een of twee klussen doen, samen met anderen",
    ],
    time: "Ongeveer 2 uur per week",
  },
};

export const texts = {
  work,

  title: (functie: string) => `Schuif aan: wij zoeken een ${functie}`,
  subject: (functie: string) => `Wij zoeken een ${functie}`,
  /** `free` 0: the seat comes free later. */
  seats: (free: number, organisation: string) => {
    const where = organisation === "" ? "ons bestuur" : `het bestuur van ${organisation}`;
    if (free > 1) return `Er zijn ${free} stoelen vrij in ${where}.`;
    return free === 1 ? `Er is een stoel vrij in ${where}.` : `Er komt een stoel vrij in ${where}.`;
  },
  living: (neighbourhood: string) =>
    `Woont u in ${neighbourhood === "" ? "de wijk" : neighbourhood} en wilt u meedoen? Dan maken wij graag kennis.`,
  whatHeading: "Wat doet u?",
  timeHeading: "Hoeveel tijd kost het?",
  meets: (rule: string, times: string) =>
    times === "" ? `Het bestuur vergadert ${rule}.` : `Het bestuur vergadert ${rule}, ${times}.`,
  times: (times: string, hasEnd: boolean) => `${hasEnd ? "van" : "om"} ${times}`,
  help: "U hoeft het nog niet te kunnen. Wij werken u rustig in.",
  lookHeading: "Kom eerst eens kijken",
  look: (when: string, place: string) =>
    `De volgende openbare vergadering is op ${when}${place === "" ? "" : `, ${place}`}. U bent welkom.`,
  moreHeading: "Meer weten?",
  ask: (who: string) => `Vraag het aan ${who}.`,
  find: (address: string, site: string) => `Mail naar ${address} of kijk op ${site}.`,
  mailUs: (address: string) => `Mail naar ${address}.`,
  lookAt: (site: string) => `Kijk op ${site}.`,
  speakToUs: "Spreek ons aan in de wijk. Wij vertellen u er graag meer over.",
  foot: (functie: string) => `Vacature ${functie}`,

  /** The first words of a file's name. */
  files: { vacancy: "vacature", poster: (size: string) => `affiche ${size} vacature` },

  poster: {
    properties: (functie: string) => `Affiche: ${functie} gezocht`,
    title: (functie: string) => `${functie} gezocht`,
    welcome: (neighbourhood: string) =>
      `Woont u in ${neighbourhood === "" ? "de wijk" : neighbourhood}? Doe met ons mee.`,
    call: "Schuif aan!",
    one: ["Er is een", "stoel", "vrij"],
    coming: ["Er komt een", "stoel", "vrij"],
    more: (count: number) => ["Er zijn", String(count), "stoelen vrij"],
    speakToUs: "Meer weten? Spreek ons aan in de wijk.",
    codeMail: "Stuur ons een mail",
    codeSite: "Meer lezen",
    codeHint: "Richt de camera van uw telefoon op dit blokje.",
    figure: (address: string) => `Code met het adres ${address}`,
  },
} as const;
