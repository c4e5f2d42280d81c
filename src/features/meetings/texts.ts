/** What the list of meetings, the form for a new one, and the head above its three steps say. */

import type { AgendaItemKind, MeetingKind } from "../../domain/tables/meetings.ts";
import { spoken } from "../../kernel/language.ts";

/** The title of an item as it comes on a new agenda; `adopts` marks the one that adopts the previous verslag. */
export type ShippedItem = { readonly title: string; readonly kind?: AgendaItemKind };

const previous: ShippedItem = { title: "Verslag vorige keer", kind: "adoptMinutes" };
const item = (title: string): ShippedItem => ({ title });

const boardAgenda: readonly ShippedItem[] = [
  item("Opening, mededelingen en vaststelling agenda"),
  item("Mededelingen bestuur en ingekomen stukken"),
  previous,
  item("Werkgroepen en onderwerpen"),
  item("Rondvraag"),
  item("Sluiting"),
];

const talkAgenda: readonly ShippedItem[] = [
  item("Opening en vaststelling agenda"),
  previous,
  item("Lopende vragen en toezeggingen"),
  item("Onderwerpen"),
  item("Afspraken en volgende keer"),
];

/** The agenda that a new meeting starts with; from then on it is the organisation's own. */
/** The words of an agenda are the organisation's own, whatever language its screens speak. */
export const agendas: Record<MeetingKind, readonly ShippedItem[]> = {
  board: boardAgenda,
  public: boardAgenda,
  members: [
    item("Opening en vaststelling agenda"),
    item("Mededelingen en ingekomen stukken"),
    previous,
    item("Jaarverslag en financieel verslag"),
    item("Verkiezing van bestuursleden"),
    item("Rondvraag"),
    item("Sluiting"),
  ],
  district: talkAgenda,
  director: talkAgenda,
  department: talkAgenda,
  thermometer: [
    item("Opening"),
    item("Hoe gaat het in de wijk?"),
    item("Hoe gaat de samenwerking?"),
    item("Afspraken"),
  ],
  evaluation: [item("Opening"), item("Wat ging goed?"), item("Wat kan beter?"), item("Afspraken")],
  exchange: [
    item("Opening"),
    item("Nieuws van de gemeente"),
    item("Nieuws uit de wijk"),
    item("Vragen en afspraken"),
  ],
  information: [item("Welkom"), item("Toelichting"), item("Vragen van bewoners"), item("Afsluiting")],
  themeTable: [
    item("Welkom"),
    item("Uitleg van het thema"),
    item("Gesprek in rondes"),
    item("Conclusies en afspraken"),
  ],
  soundingBoard: [
    item("Opening"),
    item("Stand van zaken"),
    item("Onze reactie"),
    item("Wat wij terugmelden aan de wijk"),
  ],
  workingGroup: [
    item("Opening"),
    previous,
    item("Lopende acties"),
    item("Onderwerpen"),
    item("Afspraken en volgende keer"),
  ],
  activity: [item("Wat gaan we doen?"), item("Taken verdelen"), item("Kosten en benodigdheden")],
  other: [item("Opening"), item("Onderwerpen"), item("Rondvraag"), item("Sluiting")],
};

export const dutch = {
  title: "Vergaderen",
  plan: "Plan vergadering",
  back: "Vergaderen",

  list: {
    which: "Welke vergaderingen",
    upcoming: "Komt eraan",
    past: "Geweest",
    kind: "Soort",
    allKinds: "Alle soorten",
    counted: (name: string, count: number) => `${name} (${count})`,
    of: (year: string) => `Vergaderingen in ${year}`,
    noDate: "Nog geen datum",
    earlier: (year: string, count: number) =>
      count === 1
        ? `Toon ook ${year} en eerder (1 vergadering)`
        : `Toon ook ${year} en eerder (${count} vergaderingen)`,
  },

  empty: {
    none: "Schuif aan",
    noneSentence: "Hier komen uw vergaderingen. Plan de eerste. Een soort en een datum zijn genoeg.",
    upcoming: "Er staat niets gepland",
    upcomingSentence: "Plan de volgende vergadering. Of kijk bij Geweest.",
    past: "Nog niets geweest",
    pastSentence: "Een vergadering die voorbij is, vindt u hier terug met het verslag.",
    kind: "Niets van deze soort",
    kindSentence: "Kies bij Soort een andere soort, of alle soorten.",
  },

  state: {
    planned: "gepland",
    withoutMinutes: "nog geen verslag",
    live: "nu bezig",
    draft: "klad",
    proposed: "concept",
    adopted: "vastgesteld",
  },

  new: {
    title: "Plan een vergadering",
    lead: "Alleen de datum moet. Alles is later nog aan te passen.",
    kind: "Wat voor vergadering is het?",
    otherKind: "Of een andere soort",
    chooseKind: "Kies een soort",
    date: "Datum",
    start: "Begint om",
    end: "Eindigt om",
    place: "Plaats",
    placeHint: "Bijvoorbeeld: buurthuis, grote zaal.",
    samePlace: (place: string) => `Zelfde plaats: ${place}`,
    isPublic: "Openbaar",
    isPublicHint: "Iedereen uit de wijk mag erbij zijn.",
    what: "De vaste agenda van deze soort staat klaar, en het bestuur staat op de lijst.",
    waiting:
      "Dit toestel kan de vergadering nu niet bewaren. Wat u invulde staat er nog. Maak ruimte vrij op dit toestel. De vergadering wordt bewaard zodra het kan.",
    refused:
      "Op dit toestel is al een nieuwere versie van Wijkschrift gebruikt. Wat u invulde staat er nog. Sluit de app en open haar opnieuw.",
  },

  problems: {
    noDate: "De datum ontbreekt. Kies de dag van de vergadering.",
    noSuchDay: "Deze dag bestaat niet. Kies een dag van de kalender.",
    oddYear: "Dit jaar klopt vast niet. Kijk de datum nog eens na.",
    noSuchTime: "Deze tijd bestaat niet. Kies een tijd tussen 0.00 en 23.59 uur.",
    endWithoutStart: "U vulde wel een eindtijd in, maar geen begintijd. Vul ook in hoe laat het begint.",
    endNotAfterStart:
      "Het einde ligt niet na het begin. Kies een latere eindtijd. Duurt het tot na middernacht? Kies dan 23.59 uur.",
    tooLong: "Dit is te lang. Houd het korter dan 200 tekens.",
  },

  frame: {
    steps: "Stappen van deze vergadering",
    prepare: "Voorbereiden",
    takeMinutes: "Notuleren",
    workOut: "Uitwerken",
    remove: "Verwijder vergadering",
    removed: (name: string) => `${name} staat in de prullenbak.`,
    adoptedStays: "Het verslag is vastgesteld. Daarom kunt u deze vergadering niet verwijderen.",
  },

  missing: {
    title: "Deze vergadering is er niet",
    sentence:
      "Misschien is het adres niet helemaal overgenomen, of hoort deze vergadering bij een andere organisatie op dit toestel. Bij Vergaderen staat alles op een rij. Bij Instellingen wisselt u van organisatie.",
    binned: "Deze vergadering staat in de prullenbak",
    binnedSentence: "U bent niets kwijt. Zet haar terug, met alles wat erbij hoort.",
    restore: "Zet terug",
    toList: "Naar Vergaderen",
    toSettings: "Naar Instellingen",
  },
} as const;

export const texts = spoken(dutch);
