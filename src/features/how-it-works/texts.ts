/** The words of "Zo werkt dit": three sentences to each main screen. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  today: {
    title: "Zo werkt Vandaag",
    steps: [
      "Bovenaan staat wat nu het eerst komt, met één knop.",
      "Komt er iets op? Noteer de actie of de vraag meteen.",
      "Daaronder staat wat nog wacht. Vink af wat klaar is.",
    ],
  },
  meetings: {
    title: "Zo werkt Vergaderen",
    steps: [
      "Plan een vergadering: kies het soort en de datum.",
      "Elke vergadering heeft drie stappen: voorbereiden, notuleren en uitwerken.",
      "Onder Geweest vindt u alle eerdere vergaderingen terug.",
    ],
  },
  prepare: {
    title: "Zo werkt Voorbereiden",
    steps: [
      "Zet de punten op de agenda, in de volgorde die u wilt.",
      "Wat de vorige keer open bleef, staat er vanzelf bij.",
      "Kies wie u uitnodigt, en noteer wie zich afmeldt.",
    ],
  },
  takeMinutes: {
    title: "Zo werkt Notuleren",
    steps: [
      "Onderaan kiest u wat u opschrijft: notitie, besluit, actie of vraag.",
      "Bij Aanwezig tikt u aan wie er is.",
      "Alles wordt meteen op dit toestel bewaard, ook zonder internet.",
    ],
  },
  workOut: {
    title: "Zo werkt Uitwerken",
    steps: [
      "Loop de lijst na: wie was er, en wie doet wat?",
      "Lees het verslag zoals anderen het zullen zien.",
      "Deel het als concept. De volgende vergadering stelt het vast.",
    ],
  },
  actions: {
    title: "Zo werken Acties",
    steps: [
      "Bovenaan staat wat als eerste aan de beurt is.",
      "Vink een actie af als zij klaar is. U kunt dat terugzetten.",
      "Met Deel lijst stuurt u de lijst naar de anderen.",
    ],
  },
} as const;

export const texts = spoken("features/how-it-works", dutch);
