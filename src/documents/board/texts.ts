/** What is said about the board, its norms and the organisation itself, on screens and on papers. */

import { THE_HAGUE } from "../../domain/norms/the-hague.ts";
import type { AdaptedPart, NormFor, NormWeight } from "../../domain/tables/norms.ts";
import type { LegalForm, OrganisationRole, SubsidyPart } from "../../domain/tables/organisation.ts";
import { spoken } from "../../kernel/language.ts";

const weights: Record<NormWeight, string> = {
  condition: "basisregel, voorwaarde voor subsidie",
  ruleWithNote: "basisregel, een toelichting is genoeg",
  guideline: "richtlijn",
  advice: "advies",
  effort: "inspanning",
  wish: "wens",
  demand: "eis van de gemeente",
  intention: "voornemen",
};

const whose: Record<NormFor, string> = {
  organisation: "uw organisatie",
  together: "samen met de gemeente",
  municipality: "de gemeente",
  pep: "stichting PEP",
};

const legalForms: Record<Exclude<LegalForm, "">, string> = {
  association: "vereniging",
  foundation: "stichting",
  none: "geen vereniging of stichting",
};

const roles: Record<OrganisationRole, string> = {
  organiser: "organisator van activiteiten",
  connector: "verbinder",
  advocate: "belangenbehartiger",
};

const subsidyParts: Record<SubsidyPart, string> = {
  housing: "huisvesting",
  administration: "administratieve ondersteuning",
  media: "wijkmedia",
};

const ORDINALS = [
  "",
  "eerste",
  "tweede",
  "derde",
  "vierde",
  "vijfde",
  "zesde",
  "zevende",
  "achtste",
  "negende",
  "tiende",
];

export const dutch = {
  weights,
  whose,
  legalForms,
  roles,
  subsidyParts,

  service: {
    years: (count: number) => `${count} jaar`,
    months: (count: number) => (count === 1 ? "1 maand" : `${count} maanden`),
    and: (years: string, months: string) => `${years} en ${months}`,
    lessThanMonth: "minder dan een maand",
  },

  term: {
    interim: "waarnemend",
    nth: (number: number) => `${ORDINALS[number] ?? `${number}e`} termijn`,
    from: (date: string) => `vanaf ${date}`,
    until: (date: string) => `tot ${date}`,
    lapsed: (date: string) => `verlopen op ${date}`,
    ended: (date: string) => `geëindigd op ${date}`,
    open: "einde niet afgesproken",
  },

  signal: {
    lapsed: (date: string) => `Termijn verlopen op ${date}.`,
    ends: (date: string) => `De termijn eindigt op ${date}.`,
    endsAhead: {
      12: "Denk alvast na over herbenoeming of opvolging.",
      6: "Bespreek herbenoeming of opvolging.",
      2: "Zet herbenoeming of opvolging op de agenda.",
    },
    over: (years: string, source: string) => `Langer dan de richtlijn van ${years} jaar (${source}).`,
    overOther: (years: string, source: string) => `Langer dan ${years} jaar (${source}).`,
    manyDisagree: "Velen zijn het er niet mee eens.",
    effortsCount: "Wat u doet voor opvolging telt mee.",
    effortsNoted: (count: number) => `Wat u doet voor opvolging telt mee: ${count} keer genoteerd.`,
    talkIn: (month: string) => `Plan in ${month} het gesprek met de gemeente.`,
    talk: "Plan het gesprek met de gemeente over opvolging.",
    notIntroduced: "Nog niet voorgesteld aan de bewoners. Dat kan op een openbare vergadering.",
  },

  /** Where a norm stands, behind its number: "beleidsnota 2021". */
  source: (source: string, date: string) =>
    date === "" || source.includes(date) ? source : `${source}, ${date}`,
  adapted: (source: string) => `${source}, zelf aangepast`,
  adaptedBy: (source: string, who: string) => `${source}, aangepast door ${who}`,
  /** What another organisation changed before it handed a norm on. */
  changedBy: (who: string, parts: string) => `Aangepast door ${who}: ${parts}.`,
  addedBy: (who: string) => `Toegevoegd door ${who}.`,
  otherOrganisation: "een andere organisatie",
  parts: {
    value: "aantal",
    weight: "hoe zwaar het weegt",
    source: "waar het staat",
    sourceDate: "van wanneer dat is",
    remark: "opmerking",
  } satisfies Record<Exclude<AdaptedPart, "whole">, string>,
  /** The titles of the shipped set: the papers say them in Dutch, and so does the set itself. */
  normTitles: Object.fromEntries(THE_HAGUE.norms.map(({ id, title }) => [id, title])),
  noSource: "eigen afspraak",
} as const;

export const texts = spoken("documents/board", dutch);
