/** The board as it sits on a day: what the rules beside this file work out, and every screen and paper of it shows. */

import type { NormInForce } from "../norms/norms-in-force.ts";
import type { Office, Term } from "../tables/board.ts";
import type { Person } from "../tables/people.ts";

/**
 * `lapsed` (termijn verlopen): its last day is past, nobody said that it ended, no later term of the same person in the
 * same office follows, and they did not go on to another office after it. The one real alarm (domain.md, Rooster).
 */
export type TermState = "coming" | "running" | "lapsed" | "ended";

/** A term with what follows from it. */
export type Sitting = {
  readonly term: Term;
  readonly state: TermState;
  /** Which term in a row it is of this person in this office, from 1; 0 for an interim one. */
  readonly number: number;
  /** The last day it lasts: when they stepped down, else what was agreed; "" open. */
  readonly endsOn: string;
};

/** An unbroken stretch on the board, whatever the functions; `until` "" goes on. */
export type Spell = { readonly from: string; readonly until: string };

/** Length of service: the total over terms and functions, days sat twice counted once, gaps left out (R 4). */
export type Service = {
  /** Oldest first. */
  readonly spells: readonly Spell[];
  readonly years: number;
  /** Beyond the years, 0 to 11. */
  readonly months: number;
  /** The day on which so many years are full if they stay; "" when not on the board, or already past. */
  readonly fullOn: (years: number) => string;
};

/** So many months ahead an end is told. */
export type Ahead = 12 | 6 | 2;

export type Signal =
  /** The only red one. */
  | { readonly kind: "lapsed"; readonly sitting: Sitting; readonly on: string }
  | { readonly kind: "ends"; readonly sitting: Sitting; readonly on: string; readonly ahead: Ahead }
  /** On the board longer than the guideline; never a violation. `efforts`: how many were noted. */
  | { readonly kind: "overGuideline"; readonly norm: NormInForce; readonly efforts: number }
  /** The talk about succession: `on` is when those years are full; shown from 12 months ahead, until a talk is noted. */
  | { readonly kind: "successionTalk"; readonly norm: NormInForce; readonly on: string }
  | { readonly kind: "notIntroduced" };

export type Member = {
  readonly person: Person;
  /** All of them, oldest first. */
  readonly sittings: readonly Sitting[];
  /** Those that go on: running or lapsed, the office that comes first in front. */
  readonly now: readonly Sitting[];
  readonly service: Service;
  readonly signals: readonly Signal[];
};

/** An office, who sits in it, and how many of its places are empty. */
export type OfficeState = {
  readonly id: string;
  readonly functie: string;
  /** A blank one as long as nobody said anything about it. */
  readonly office: Office;
  readonly holders: readonly Member[];
  readonly free: number;
};

export type Board = {
  /** Who sits now, in the order of the offices, then by name. */
  readonly members: readonly Member[];
  /** Who is to begin. */
  readonly coming: readonly Member[];
  /** Who sat before, the latest first. */
  readonly former: readonly Member[];
  readonly offices: readonly OfficeState[];
};
