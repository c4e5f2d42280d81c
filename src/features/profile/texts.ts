/** Every word of the profile: what an organisation is, for which wijken, and what its statuten say. */

import type { ProfileField } from "../../domain/drafts/profile.ts";
import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import type { LegalForm, OrganisationRole } from "../../domain/tables/organisation.ts";
import { spoken } from "../../kernel/language.ts";

export const dutch = {
  title: "Over uw organisatie",
  lead: "Vul in wat u weet. Alles mag leeg blijven. Wat u invult, wordt meteen bewaard.",
  back: "Instellingen",
  /** What stands closed, with what was filled in. */
  glance: (title: string, said: string) => `${title}: ${said}`,

  wijk: {
    title: "Uw wijk",
    own: "Naam van de wijk",
    ownHint: "Zoals u het zegt: de Lindebuurt.",
    district: "Stadsdeel",
    districtHint: "Bijvoorbeeld: Segbroek.",
    others: "Andere wijken",
    othersLead: "Heeft een wijk geen eigen organisatie? Dan kunt u er ook voor opkomen.",
    list: "Wijken waar u ook voor opkomt",
    add: "Nog een wijk",
    addButton: "Voeg wijk toe",
    remove: "Haal weg",
    removeNamed: (name: string) => `Haal weg: ${name}`,
    removed: (name: string) => `Weggehaald: ${name}.`,
  },

  form: {
    title: "Rechtsvorm",
    about: {
      association: "U hebt leden, en elk jaar een algemene ledenvergadering.",
      foundation: "U hebt een bestuur en geen leden.",
      none: "U bent een groep bewoners zonder rechtsvorm.",
    } satisfies Record<Exclude<LegalForm, "">, string>,
  },

  roles: {
    title: "Wat u doet",
    lead: "Kies wat bij u past. Het mag ook meer zijn.",
    about: {
      organiser: "U maakt feesten, cursussen of een opruimdag mogelijk.",
      connector: "U brengt bewoners, gemeente en anderen bij elkaar.",
      advocate: "U spreekt namens de wijk. Daar let de gemeente wat scherper op.",
    } satisfies Record<OrganisationRole, string>,
  },

  subsidy: {
    title: "Subsidie",
    label: "Waarvoor krijgt u subsidie?",
  },

  statutes: {
    title: "Uw statuten",
    lead: "Dit staat in uw statuten. Weet u het niet? Sla het over.",
    termYears: "Hoeveel jaar duurt een zittingstermijn?",
    maxTerms: "Hoeveel termijnen mag iemand achter elkaar?",
    noticeDays: "Hoeveel dagen van tevoren nodigt u de leden uit?",
    noticeDaysHint: "Voor de algemene ledenvergadering. Dan ziet u wanneer de uitnodiging weg moet zijn.",
    quorum: "Hoeveel mensen moeten er zijn om te besluiten?",
    quorumHint: "Bijvoorbeeld: een derde van de leden.",
    majority: "Welke meerderheid is nodig?",
    majorityHint: "Bijvoorbeeld: meer dan de helft van de stemmen.",
    filled: (count: number, of: number) => `${count} van ${of} ingevuld`,
    notWhole: (kept: number | null) =>
      `Dit is geen heel getal.${kept === null ? "" : ` ${kept} blijft bewaard.`} Vul alleen cijfers in.`,
  },

  deputy: {
    title: "Als een bestuurslid er niet is",
    label: "Wie neemt het over als een bestuurslid er niet is?",
    hint: "Bijvoorbeeld bij ziekte, of als iemand opeens stopt.",
    law: "De wet vraagt verenigingen en stichtingen om dit af te spreken. Kijk er elk jaar even naar.",
    plain: "Handig om af te spreken. Kijk er elk jaar even naar.",
    never: "U hebt hier nog niet naar gekeken.",
    today: "U hebt hier vandaag naar gekeken.",
    looked: (span: string) => `U hebt hier ${span} geleden naar gekeken.`,
    glanceToday: "vandaag bekeken",
    glance: (span: string) => `${span} geleden bekeken`,
    fine: "Nog goed",
    noted: "Genoteerd: dit is nog goed.",
  },

  bookYear: {
    title: "Boekjaar",
    label: "In welke maand begint uw boekjaar?",
    hint: "Meestal is dat januari.",
    from: (month: string) => `begint in ${month}`,
  },

  problems: {
    tooLong: "Dit is te lang en is nog niet bewaard. Houd het korter dan 200 tekens.",
    storyTooLong: "Dit is te lang en is nog niet bewaard. Houd het korter dan 60.000 tekens.",
    emptyNew: "Typ eerst de naam van de wijk.",
    already: "Deze wijk staat er al.",
    tooMany: "Er staan al 50 wijken. Haal er eerst een weg.",
  },
} as const;

export const texts = spoken("features/profile", dutch);

/** Of a field of which only the length can be wrong. */
export const problemText = (field: ProfileField, _problem: TextProblem): string =>
  field === "deputyRule" ? texts.problems.storyTooLong : texts.problems.tooLong;
