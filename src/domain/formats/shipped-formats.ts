/**
 * How each kind of overleg is held as long as an organisation says nothing else (domain.md, Kinds of overleg).
 *
 * The agendas are an organisation's own papers, so they are Dutch whatever language its screens speak. Their order is
 * that of a real Hague agenda (P). Who is asked follows R 6.2 (2): the stadsdeelmedewerker is invited to every talk with
 * the stadsdeeldirecteur and to every overleg with the stadsdeel.
 */

import type { FormatItem, Invitees } from "../tables/formats.ts";
import type { AgendaItemKind, MeetingKind } from "../tables/meetings.ts";
import type { PersonGroup } from "../tables/people.ts";

export type EffectiveFormat = {
  readonly agenda: readonly FormatItem[];
  readonly invitees: Invitees;
  readonly isPublic: boolean;
  /** In minutes; 0 is not said. */
  readonly duration: number;
  /** What to see to before the meeting, a line each. */
  readonly checklist: readonly string[];
};

export const DISTRICT_OFFICER = "stadsdeelmedewerker";

const item = (title: string, minutes: number | null, kind: AgendaItemKind = "normal", round = 0) => ({
  title,
  kind,
  minutes,
  round,
});

const round = (number: number, title: string, minutes: number) =>
  item(`Ronde ${number}: ${title}`, minutes, "normal", number);

const previous = item("Verslag vorige keer", 10, "adoptMinutes");
const letters = item("Mededelingen bestuur en ingekomen stukken", 10, "letters");

const asked = (groups: PersonGroup[], functies: string[] = []): Invitees => ({ groups, functies });
const theBoard = asked(["board"]);
const withOfficer = asked(["board"], [DISTRICT_OFFICER]);

const talkAgenda: readonly FormatItem[] = [
  item("Opening en vaststelling agenda", 5),
  previous,
  item("Lopende vragen en toezeggingen", 20),
  item("Onderwerpen", 45),
  item("Afspraken en volgende keer", 10),
];

const talkChecklist = [
  "Agenda samen met de gemeente gemaakt",
  "Open vragen en toezeggingen op een rij",
  "Afgesproken wie de actielijst deelt",
];

export const SHIPPED_FORMATS: Readonly<Record<MeetingKind, EffectiveFormat>> = {
  board: {
    agenda: [
      item("Opening en vaststelling agenda", 5),
      previous,
      letters,
      item("Werkgroepen en onderwerpen", 70),
      item("Rondvraag", 10),
      item("Sluiting", 5),
    ],
    invitees: theBoard,
    isPublic: false,
    duration: 120,
    checklist: ["Ruimte geregeld", "Stukken rondgestuurd"],
  },
  public: {
    agenda: [
      item("Opening en vaststelling agenda", 5),
      previous,
      letters,
      item("Werkgroepen en onderwerpen", 50),
      item("Gemeente en politie", 20),
      item("Rondvraag", 15),
      item("Sluiting", 5),
    ],
    invitees: asked(["board"], [DISTRICT_OFFICER, "wijkagent"]),
    isPublic: true,
    duration: 120,
    checklist: [
      "Zaal vastgelegd",
      "Uitnodiging verspreid in de wijk",
      "Poster opgehangen",
      "Presentielijst geprint",
      "Koffie en sleutel geregeld",
    ],
  },
  members: {
    agenda: [
      item("Opening en vaststelling agenda", 5),
      previous,
      letters,
      item("Jaarverslag", 15),
      item("Financieel verslag en kascommissie", 20),
      item("Begroting en contributie", 15),
      item("Verkiezing van bestuursleden", 15),
      item("Rondvraag", 15),
      item("Sluiting", 5),
    ],
    invitees: theBoard,
    isPublic: false,
    duration: 120,
    checklist: [
      "Leden op tijd uitgenodigd, zoals de statuten zeggen",
      "Jaarverslag en jaarrekening klaar",
      "Kascommissie is geweest",
      "Kandidaten voor het bestuur bekend",
    ],
  },
  district: {
    agenda: talkAgenda,
    invitees: withOfficer,
    isPublic: false,
    duration: 90,
    checklist: talkChecklist,
  },
  director: {
    agenda: talkAgenda,
    invitees: asked(["board"], ["stadsdeeldirecteur", DISTRICT_OFFICER]),
    isPublic: false,
    duration: 90,
    checklist: talkChecklist,
  },
  department: {
    agenda: talkAgenda,
    invitees: theBoard,
    isPublic: false,
    duration: 90,
    checklist: talkChecklist,
  },
  thermometer: {
    agenda: [
      item("Opening", 5),
      item("Hoe gaat het in de wijk?", 25),
      item("Hoe gaat de samenwerking?", 20),
      item("Afspraken", 10),
    ],
    invitees: withOfficer,
    isPublic: false,
    duration: 60,
    checklist: ["In het bestuur besproken wat u wilt zeggen"],
  },
  evaluation: {
    agenda: [
      item("Opening", 5),
      item("Wat spraken we af?", 10),
      item("Wat ging goed?", 20),
      item("Wat kan beter?", 20),
      item("Afspraken", 5),
    ],
    invitees: withOfficer,
    isPublic: false,
    duration: 60,
    checklist: ["Iedereen gevraagd die meedeed"],
  },
  exchange: {
    agenda: [
      item("Opening", 5),
      item("Nieuws van de gemeente", 25),
      item("Nieuws uit de wijk", 25),
      item("Vragen en afspraken", 20),
    ],
    invitees: withOfficer,
    isPublic: false,
    duration: 75,
    checklist: ["Nieuws uit de wijk verzameld"],
  },
  information: {
    agenda: [
      item("Welkom", 5),
      item("Toelichting", 30),
      item("Vragen van bewoners", 45),
      item("Afsluiting", 10),
    ],
    invitees: withOfficer,
    isPublic: true,
    duration: 90,
    checklist: [
      "Zaal vastgelegd",
      "Sprekers bevestigd",
      "Uitnodiging verspreid in de wijk",
      "Scherm geregeld",
    ],
  },
  themeTable: {
    agenda: [
      item("Welkom", 10),
      item("Uitleg van het thema", 10),
      round(1, "wat speelt er?", 25),
      round(2, "wat kan anders?", 25),
      round(3, "wat spreken we af?", 25),
      item("Conclusies per thema", 15),
      item("Afspraken", 10),
    ],
    invitees: withOfficer,
    isPublic: false,
    duration: 120,
    checklist: ["Tafelleiders gevraagd", "Schrijvers gevraagd", "Thema’s gekozen"],
  },
  soundingBoard: {
    agenda: [
      item("Opening", 5),
      item("Stand van zaken", 25),
      item("Onze reactie", 30),
      item("Wat wij terugmelden aan de wijk", 15),
    ],
    invitees: theBoard,
    isPublic: false,
    duration: 90,
    checklist: ["Afgesproken wie namens ons spreekt", "Afgesproken wie het terugmeldt"],
  },
  workingGroup: {
    agenda: [
      item("Opening", 5),
      previous,
      item("Lopende acties", 20),
      item("Onderwerpen", 45),
      item("Afspraken en volgende keer", 10),
    ],
    invitees: theBoard,
    isPublic: false,
    duration: 90,
    checklist: [],
  },
  activity: {
    agenda: [
      item("Wat gaan we doen?", 20),
      item("Taken verdelen", 20),
      item("Kosten en benodigdheden", 15),
      item("Afspraken", 5),
    ],
    invitees: asked(["board", "volunteer"]),
    isPublic: false,
    duration: 60,
    checklist: [],
  },
  other: {
    agenda: [
      item("Opening", null),
      item("Onderwerpen", null),
      item("Rondvraag", null),
      item("Sluiting", null),
    ],
    invitees: theBoard,
    isPublic: false,
    duration: 0,
    checklist: [],
  },
};
