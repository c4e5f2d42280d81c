/** Every word of "Zo vergadert u": how an organisation holds each kind of overleg. */

import type { AgendaItemKind, MeetingKind } from "../../domain/tables/meetings.ts";
import type { PersonGroup } from "../../domain/tables/people.ts";
import { spoken } from "../../kernel/language.ts";

const points = (count: number): string => (count === 1 ? "1 agendapunt" : `${count} agendapunten`);
const minutes = (count: number): string => (count === 1 ? "1 minuut" : `${count} minuten`);

const duration = (count: number): string => {
  const hours = Math.floor(count / 60);
  const rest = count % 60;
  if (hours === 0) return minutes(rest);
  return rest === 0 ? `${hours} uur` : `${hours} uur en ${minutes(rest)}`;
};

export const dutch = {
  title: "Zo vergadert u",
  lead: "Per soort overleg staat hier uw vaste agenda, en wie u uitnodigt. Een nieuwe vergadering begint daarmee.",
  settings: "Instellingen",
  list: "Soorten overleg",
  adapted: "aangepast",
  points,
  minutes,
  duration,
  public: "openbaar",

  lines:
    "Wat u hier verandert, wordt meteen bewaard. Vergaderingen die al gepland zijn, blijven zoals ze zijn.",
  unknown: "Deze soort is er niet",
  unknownSentence: "Misschien is het adres niet helemaal overgenomen. Ga terug en kies een soort.",
  reset: "Zet terug zoals meegeleverd",
  wasReset: (name: string) => `${name}: weer zoals meegeleverd.`,

  /** What is behind the shipped format, with its source. */
  notes: {
    members: "Alleen een vereniging heeft een algemene ledenvergadering.",
    public: "Twee keer per jaar is een basisregel voor de basissubsidie (beleidsnota 2021).",
    director:
      "Het advies is om de stadsdeelmedewerker altijd uit te nodigen (onderzoek naar de bewonersorganisaties, 2024).",
    district:
      "Het advies is om de stadsdeelmedewerker altijd uit te nodigen (onderzoek naar de bewonersorganisaties, 2024).",
    themeTable: "U praat in rondes. In het verslag staan de punten per thema bij elkaar.",
  } satisfies Partial<Record<MeetingKind, string>> as Partial<Record<string, string>>,

  agenda: {
    title: "Vaste agenda",
    list: "Vaste agendapunten",
    empty: "Er staat nog niets op de vaste agenda.",
    total: (planned: number) => `Samen ${duration(planned)}.`,
    change: "Wijzig",
    changeItem: (title: string) => `Wijzig: ${title}`,
    ready: "Klaar",
    itemTitle: "Agendapunt",
    minutes: "Minuten",
    kind: "Wat gebeurt er bij dit punt?",
    kinds: {
      normal: "Gewoon agendapunt",
      adoptMinutes: "Hier stelt u het verslag vast",
      letters: "Hier komen de ingekomen stukken",
    } satisfies Record<AgendaItemKind, string>,
    round: "In welke ronde?",
    roundNumber: (round: number) => `Ronde ${round}`,
    remove: "Verwijder agendapunt",
    removed: (title: string) => `Van de vaste agenda: ${title}`,
    add: "Nieuw agendapunt",
    addButton: "Zet op de vaste agenda",
  },

  invitees: {
    title: "Wie nodigt u uit?",
    groups: "Groepen uit Contacten",
    names: {
      board: "Bestuur",
      volunteer: "Vrijwilligers",
      official: "Ambtenaren",
      resident: "Bewoners",
      other: "Anderen",
    } satisfies Record<PersonGroup, string>,
    functies: "En wie deze functie heeft",
    none: "U nodigt nog niemand om een functie uit.",
    add: "Nog een functie",
    addHint: "Bijvoorbeeld: wijkagent, gebiedsregisseur.",
    addButton: "Voeg functie toe",
    remove: "Haal weg",
    removeNamed: (functie: string) => `Haal weg: ${functie}`,
    removed: (functie: string) => `Niet meer uitgenodigd: ${functie}`,
    already: "Deze functie staat er al.",
  },

  meeting: {
    title: "De vergadering zelf",
    isPublic: "Openbaar",
    isPublicHint: "Iedereen uit de wijk mag erbij zijn.",
    duration: "Hoe lang duurt het, in minuten?",
    durationHint: "Vult u een begintijd in? Dan komt de eindtijd erbij.",
  },

  checklist: {
    title: "Vooraf regelen",
    lead: "Deze lijst staat bij Voorbereiden, om af te vinken.",
    list: "Wat u vooraf regelt",
    empty: "Er staat nog niets op de lijst.",
    line: (place: number) => `Regel ${place}`,
    add: "Nieuwe regel",
    addHint: "Bijvoorbeeld: zaal vastgelegd.",
    addButton: "Zet op de lijst",
    remove: "Haal weg",
    removeNamed: (line: string) => `Haal weg: ${line}`,
    removed: (line: string) => `Van de lijst: ${line}`,
    already: "Deze regel staat er al.",
  },

  problems: {
    empty: "Dit kan niet leeg zijn. Wat er stond, blijft staan.",
    emptyNew: "Typ eerst wat erbij komt.",
    tooLong: "Dit is te lang en is nog niet bewaard. Houd het korter dan 200 tekens.",
  },
} as const;

export const texts = spoken("features/formats", dutch);
