/** The words in which the example is told: people by a short name, days as counted from the meeting. */

import type { Reply, Vote } from "../../domain/tables/blocks.ts";
import type { AgendaItemKind, ItemOutcome, MeetingKind } from "../../domain/tables/meetings.ts";
import type { CommitmentState, LetterDirection } from "../../domain/tables/outside.ts";
import type { Person } from "../../domain/tables/people.ts";

/** One of the cast ("rashid"), a function ("functie:secretaris"), or an outside party ("@Stadsdeel West"). */
export type OwnerName = string;

/** A number counts days from the meeting or the day it was noted; `{ from: "today" }` counts from today. */
export type Moment = number | { readonly days: number; readonly from: "today" };

/** Somewhere in the future, or still to be dated: `days` counts from today. */
export const inDays = (days: number): Moment => ({ days, from: "today" });

export type Note = { readonly kind: "note"; readonly words: string };
export type Decision = {
  readonly kind: "decision";
  readonly words: string;
  readonly vote?: Vote;
  readonly conflicted?: readonly string[];
  readonly reviewOn?: Moment;
};
export type Action = {
  readonly kind: "action";
  readonly words: string;
  readonly owner: OwnerName;
  readonly due: Moment;
  /** Left out: still open. */
  readonly done?: Moment;
};
export type Question = {
  readonly kind: "question";
  readonly words: string;
  readonly owner: OwnerName;
  readonly answer?: { readonly reply: Reply; readonly words: string; readonly on: Moment };
  readonly heldUntil?: Moment;
  readonly askedAgain?: readonly Moment[];
};
export type Told = Note | Decision | Action | Question;

export const note = (words: string): Note => ({ kind: "note", words });
export const decision = (words: string, more: Omit<Decision, "kind" | "words"> = {}): Decision => ({
  kind: "decision",
  words,
  ...more,
});
/** `due` and `done` in days from the meeting. */
export const action = (words: string, owner: OwnerName, due: Moment, done?: Moment): Action => ({
  kind: "action",
  words,
  owner,
  due,
  ...(done === undefined ? {} : { done }),
});
export const question = (
  words: string,
  owner: OwnerName,
  more: Omit<Question, "kind" | "words" | "owner"> = {},
): Question => ({ kind: "question", words, owner, ...more });
export const votes = (inFavour: number, against: number, blank = 0, proxies = 0): Vote => ({
  for: inFavour,
  against,
  blank,
  proxies,
});

export type Point = {
  readonly title: string;
  readonly minutes?: number;
  readonly kind?: AgendaItemKind;
  readonly by?: string;
  readonly outcome?: ItemOutcome;
  readonly attachments?: readonly string[];
  /** The round of a thematafel. */
  readonly round?: number;
  readonly told?: readonly Told[];
};

/** `board: n`: the n-th of the series, counted back from the next one (0). Else days before (or after) today, and a weekday (ISO). */
export type Place = { readonly board: number } | { readonly days: number; readonly weekday: number };

export type Chapter = {
  /** Also the meeting's id. */
  readonly key: string;
  readonly kind: MeetingKind;
  readonly title?: string;
  readonly on: Place;
  readonly start: string;
  readonly end: string;
  /** When it really ended; left out, it is still to come. */
  readonly closed?: string;
  readonly place: string;
  readonly isPublic?: boolean;
  readonly chair: string;
  readonly taker: string;
  readonly present?: readonly string[];
  readonly apologies?: readonly string[];
  readonly absent?: readonly string[];
  /** Invited to a meeting to come, and nothing known yet. */
  readonly invited?: readonly string[];
  readonly residents?: number;
  /** Which meeting adopted its verslag, and with what changes. Left out, it is a concept, or there is none yet. */
  readonly adopted?: { readonly in: string; readonly changes?: string };
  readonly points: readonly Point[];
};

/** Who plays a part. `id` is the short name by which the story calls them. */
export type Player = Partial<Omit<Person, "id">> & {
  readonly id: string;
  readonly name: string;
  /** What they were until a meeting. */
  readonly before?: { readonly until: string; readonly functie: string };
};

/** Between meetings; `days` is before today (negative) or after. */
export type Aside =
  | {
      readonly what: "letter";
      readonly days: number;
      readonly direction: LetterDirection;
      readonly who: OwnerName;
      readonly subject: string;
      readonly file?: string;
    }
  | {
      readonly what: "call";
      readonly days: number;
      readonly at: string;
      readonly who: OwnerName;
      readonly about: string;
      readonly agreed: string;
    }
  | {
      readonly what: "promise";
      readonly meeting: string;
      readonly who: OwnerName;
      readonly promised: string;
      readonly due: number;
      readonly state?: CommitmentState;
      readonly stateDays?: number;
      readonly remark?: string;
    }
  | { readonly what: "noted"; readonly days: number; readonly told: Action | Question };
