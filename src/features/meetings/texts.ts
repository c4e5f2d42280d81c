/** What the list of meetings, the form for a new one, and the head above its three steps say. */

import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Vergaderen",
  plan: "Plan vergadering",
  takeOver: "Neem een vergadering over",
  yearPlan: "Bekijk het jaarplan",
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
    toCalendar: "Zet in mijn agenda",
    calendarSaved:
      "Het agendabestand staat bij uw downloads. Open het, dan staan de vergaderingen in uw agenda.",
    calendarFailed: "Dat lukte niet. Er is niets kwijt. Probeer het nog eens.",
    earlier: (year: string, count: number) =>
      count === 1
        ? `Toon ook ${year} en eerder (1 vergadering)`
        : `Toon ook ${year} en eerder (${count} vergaderingen)`,
  },

  year: {
    title: "Dit jaar",
    bookYear: (label: string) => `Boekjaar ${label}`,
    held: (held: number, asked: number) =>
      asked === 0
        ? `${held} ${held === 1 ? "openbare vergadering" : "openbare vergaderingen"} gehouden`
        : `${held} van ${asked} openbare vergaderingen gehouden`,
    line: (year: string, held: string, planned: number) =>
      planned === 0 ? `${year}: ${held}.` : `${year}: ${held}, ${planned} gepland.`,
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
    cancelled: "gaat niet door",
    live: "nu bezig",
    draft: "klad",
    proposed: "concept",
    adopted: "vastgesteld",
  },
  unpublished: "nog niet openbaar",

  past: {
    open: "Vul een vergadering van vroeger in",
    title: "Een vergadering van vroeger",
    lead: "Vul haar in vanaf papier, zonder klok en in elke volgorde. Alleen de datum is nodig.",
    plan: "Ga naar invullen",
  },

  new: {
    title: "Plan een vergadering",
    lead: "Alleen de datum is nodig. De rest past u later aan.",
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
    what: "De vaste agenda van deze soort staat klaar. Wie u altijd uitnodigt, staat al op de lijst.",
    series: "Komt dit vaker terug? Maak een reeks",
    waiting:
      "Dit toestel kan de vergadering nu niet bewaren. Wat u invulde staat er nog. Maak ruimte vrij op dit toestel. De vergadering wordt bewaard zodra het kan.",
    refused:
      "Op dit toestel is al een nieuwere versie van Wijkschrift gebruikt. Wat u invulde staat er nog. Sluit Wijkschrift en open het opnieuw.",
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
    passOn: "Geef deze vergadering door",
    earlier: "Eerdere versies",
    steps: "Stappen van deze vergadering",
    prepare: "Voorbereiden",
    takeMinutes: "Notuleren",
    workOut: "Uitwerken",
    callOff: "Vergadering gaat niet door",
    calledOff: (name: string) => `${name} gaat niet door.`,
    isOff: "Deze vergadering gaat niet door.",
    tellThem: "Vertel het de genodigden",
    goesOn: "Gaat toch door",
    goesOnAgain: (name: string) => `${name} gaat toch door.`,
    remove: "Verwijder vergadering",
    removed: (name: string) => `${name} staat in de prullenbak.`,
    adoptedStays: "Het verslag is vastgesteld. Daarom kunt u deze vergadering niet verwijderen.",
  },

  missing: {
    title: "Deze vergadering is er niet",
    sentence:
      "Misschien is het adres niet helemaal overgenomen. Of de vergadering hoort bij een andere organisatie op dit toestel. Bij Vergaderen staat alles op een rij. Bij Instellingen wisselt u van organisatie.",
    binned: "Deze vergadering staat in de prullenbak",
    binnedSentence: "U bent niets kwijt. Zet de vergadering terug, met alles wat erbij hoort.",
    restore: "Zet terug",
    toList: "Naar Vergaderen",
    toSettings: "Naar Instellingen",
  },
} as const;

export const texts = spoken("features/meetings", dutch);
