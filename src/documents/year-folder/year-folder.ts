/** The jaarmap as data: what a year, or some years in a row, come down to. Its files and the screen are drawn from this. */

import type { Extra, ToldOwner } from "../../domain/year/public-part.ts";
import type { BookYear } from "../../domain/year/year.ts";

/** What a duty rests on, in words of the papers. */
export type FolderBasis = {
  readonly title: string;
  readonly source: string;
  /** Softly: "basisregel, voorwaarde voor subsidie". */
  readonly weight: string;
  readonly remark: string;
};

/** A meeting that may be told of. */
export type FolderMeeting = {
  readonly id: string;
  readonly date: string;
  /** Its kind or own title. */
  readonly name: string;
  readonly place: string;
  /** Every resident may come. */
  readonly isOpen: boolean;
  /** Residents that were counted; null: nobody counted. */
  readonly residents: number | null;
  readonly minutes: FolderMinutes;
};

/** Where its verslag is: "none" when there need not be a public one. */
export type FolderMinutes =
  | { readonly state: "none" }
  | { readonly state: "published"; readonly places: readonly FolderPlace[]; readonly fileName: string }
  /** `stage` and `fileName` are "" unless asked for. */
  | {
      readonly state: "waiting";
      readonly stage: "" | "none" | "draft" | "proposed" | "adopted";
      readonly fileName: string;
    };

export type FolderPlace = { readonly via: string; readonly where: string; readonly on: string };

/** `isOpenness`: about being open to residents, which comes first (domain.md, Norms). */
export type FolderDuty = {
  readonly id: string;
  readonly basis: FolderBasis;
  readonly isOpenness: boolean;
} & (
  | {
      readonly kind: "meetings";
      readonly asked: number;
      /** How many were held and are to come; the lists have those that may be told of. */
      readonly count: { readonly held: number; readonly coming: number };
      readonly held: readonly FolderMeeting[];
      readonly coming: readonly FolderMeeting[];
    }
  | {
      readonly kind: "minutes";
      readonly published: readonly FolderMeeting[];
      readonly waiting: readonly FolderMeeting[];
    }
  /** `on` "": nothing was written down about it. */
  | { readonly kind: "mark"; readonly on: string; readonly remark: string }
);

export type FolderDecision = {
  readonly number: string;
  readonly text: string;
  /** The vote in words; "" without one. */
  readonly vote: string;
  readonly date: string;
};

export type FolderIntroduction = {
  readonly functie: string;
  /** "" unless asked for. */
  readonly name: string;
  readonly on: string;
  /** The meeting at which it was; "" elsewhere, or at one that may not be told of. */
  readonly at: string;
};

export type FolderEffort = {
  readonly on: string;
  readonly what: string;
  readonly result: string;
  readonly functie: string;
};

/** Who came on the board or left it. */
export type FolderChange = {
  readonly on: string;
  readonly kind: "joined" | "left";
  readonly functie: string;
  readonly name: string;
};

export type FolderAction = {
  readonly number: string;
  readonly text: string;
  readonly owner: ToldOwner;
  readonly due: string;
  readonly done: string;
};

export type FolderYear = {
  readonly year: BookYear;
  /** Still going on, or to come, on the day it was made. */
  readonly isOpen: boolean;
  /** It is over, and nothing at all was written down of it: what there was is not known. */
  readonly isUnrecorded: boolean;
  readonly remark: string;
  readonly mirror: string;
  readonly duties: readonly FolderDuty[];
  /** Of meetings that every resident may come to: those held, and the residents that were counted there. */
  readonly openMeetings: { readonly held: number; readonly residents: number; readonly counted: number };
  readonly minutes: { readonly published: number; readonly of: number };
  /** Talks with the municipality that were held. */
  readonly talks: readonly FolderMeeting[];
  /** Everything that was held and may be told of, by date. */
  readonly meetings: readonly FolderMeeting[];
  /** What was held and may not: how many of each kind, in words. */
  readonly inner: readonly { readonly name: string; readonly count: number }[];
  readonly decisions: readonly FolderDecision[];
  /** Decisions that are not public were left out. */
  readonly leavesDecisionsOut: boolean;
  readonly introductions: readonly FolderIntroduction[];
  readonly efforts: readonly FolderEffort[];
  readonly changes: readonly FolderChange[];
  /** `done` in the year and `open` at its end have those that were noted before it as well: so many of them. */
  readonly actions: {
    readonly noted: number;
    readonly done: number;
    readonly open: number;
    readonly before: { readonly done: number; readonly open: number };
  };
  /** Empty unless asked for. */
  readonly actionList: readonly FolderAction[];
};

export type FolderSeat = {
  readonly functie: string;
  /** undefined: an empty seat. */
  readonly holder:
    | {
        /** "" unless asked for. */
        readonly name: string;
        /** "5 jaar en 8 maanden", over all terms. */
        readonly service: string;
        /** "tweede termijn, tot 31 maart 2028"; "" no term is known. */
        readonly term: string;
        /** undefined unless asked for. */
        readonly livesHere: { readonly is: string; readonly because: string } | undefined;
      }
    | undefined;
};

export type FolderBoard = {
  /** The day as it sat on. */
  readonly on: string;
  readonly seats: readonly FolderSeat[];
  readonly members: number;
  /** The guideline for years of service; undefined: none counts here. */
  readonly guideline:
    | { readonly years: number; readonly beyond: number; readonly basis: FolderBasis }
    | undefined;
  /** What is said about the board as a whole: that it mirrors the wijk. */
  readonly mirror: FolderBasis | undefined;
};

export type YearFolder = {
  readonly organisation: string;
  /** Its own wijk first, then those it acts for as well. */
  readonly neighbourhoods: readonly string[];
  readonly district: string;
  readonly legalForm: string;
  readonly roles: readonly string[];
  readonly subsidyParts: readonly string[];
  /** belangenbehartiger: read more strictly (R 4). */
  readonly isAdvocate: boolean;
  readonly normSet: string;
  /** Something in that set counts otherwise here. */
  readonly isNormSetAdapted: boolean;
  readonly madeOn: string;
  /** Oldest first; at least one. */
  readonly years: readonly FolderYear[];
  readonly board: FolderBoard;
  /** What was added beyond what is public. */
  readonly extras: readonly Extra[];
};
