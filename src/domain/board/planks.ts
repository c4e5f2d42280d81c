/** Where the terms of a board lie on an axis of years, as fractions 0 to 1 of its width: what the planks draw. */

import { addDays, addMonths, daysBetween } from "../../kernel/civil-date.ts";
import { type NormInForce, type NormsInForce, normFor } from "../norms/norms-in-force.ts";
import type { Board, Member, Sitting, TermState } from "./board.ts";
import { plausibleDay } from "./days.ts";
import { fullDay } from "./service.ts";

/** How wide an axis must be for a year to be written: any will do, a phone with usual letters, a laptop; or it never is. */
export type YearLabel = "any" | "phone" | "wide" | "none";

export type AxisYear = { readonly year: number; readonly at: number; readonly label: YearLabel };

export type Axis = {
  /** Its first and its last day. */
  readonly from: string;
  readonly until: string;
  /** Where today lies. */
  readonly today: number;
  /** Up to here many early years are drawn together, so that the late ones can be read; 0: none are. */
  readonly squeezed: number;
  readonly years: readonly AxisYear[];
};

/**
 * One sitting: sat from `from` to `sat`. What follows up to `to` is still to come, or, when it lapsed, past its last day.
 * `from` ≤ `sat` ≤ `to`.
 */
export type PlankPart = {
  readonly from: number;
  readonly sat: number;
  readonly to: number;
  readonly state: TermState;
  readonly isInterim: boolean;
  /** It goes on beyond the edge, or nobody said until when. */
  readonly goesOn: boolean;
  /** Two functions at the same time lie under one another: from 0. */
  readonly lane: number;
};

/** The day on which so many years on the board are, were or will be full. */
export type PlankMark = { readonly norm: NormInForce; readonly years: number; readonly at: number };

export type Plank = {
  readonly member: Member;
  readonly parts: readonly PlankPart[];
  /** How many functions at the same time, at least 1. */
  readonly lanes: number;
  readonly marks: readonly PlankMark[];
};

export type Planks = { readonly axis: Axis; readonly planks: readonly Plank[] };

/** So many years before today are drawn at full width; what is longer ago is squeezed. */
const YEARS_BEFORE = 10;
/** A little more than that is no reason to squeeze. */
const YEARS_WITHOUT_SQUEEZE = 13;
/** The axis shows from so many to so many years ahead. */
const YEARS_AHEAD = { least: 2, most: 6 };
const SQUEEZED = 0.16;
/** How far apart years are written on an axis of that width. */
const APART = { any: 0.3, phone: 0.18, wide: 0.1 };
const MARKS_APART = 0.07;

/** Those who sit and those who are to begin, with the marks of the guideline years that lie on the axis. */
export function planksOf(board: Board, norms: NormsInForce, today: string): Planks {
  const marked = [...board.members, ...board.coming]
    .map((member) => ({ member, sittings: datedOf(member), days: markedDays(member, norms) }))
    .filter(({ sittings }) => sittings.length > 0);
  const axis = axisOf(
    marked.flatMap(({ sittings }) => sittings),
    marked.flatMap(({ days }) => days.map(({ on }) => on)),
    today,
  );
  const place = placeOn(axis);
  return {
    axis: axis.shown,
    planks: marked.map(({ member, sittings, days }) => {
      const lanes = lanesOf(sittings);
      return {
        member,
        lanes: Math.max(...lanes, 0) + 1,
        parts: sittings.map((sitting, index) => partOf(sitting, lanes[index] ?? 0, { place, today })),
        marks: marksOf(days, axis.shown, place),
      };
    }),
  };
}

/** Without a first day there is nothing to draw: the screen asks since when. */
export const datedOf = ({ sittings }: Member): Sitting[] =>
  sittings.filter(({ term }) => plausibleDay(term.from) !== "");

type MarkedDay = { readonly norm: NormInForce; readonly years: number; readonly on: string };

/** R 6.2 (5) and R 4: the talk about succession, and the guideline; whatever the set in force says of them. */
function markedDays(member: Member, norms: NormsInForce): MarkedDay[] {
  const found: MarkedDay[] = [];
  for (const measure of ["successionTalkYears", "serviceYears"] as const) {
    const norm = normFor(norms, measure);
    if (!norm?.value) continue;
    const on = fullDay(member.service.spells, norm.value);
    if (on !== "") found.push({ norm, years: norm.value, on });
  }
  return found;
}

/** Of two that would lie upon one another the later is kept. */
function marksOf(days: readonly MarkedDay[], { from, until }: Axis, place: Place): PlankMark[] {
  return days
    .filter(({ on }) => on >= from && on <= until)
    .map(({ norm, years, on }) => ({ norm, years, at: place(on) }))
    .sort((a, b) => a.at - b.at)
    .filter(({ at }, index, all) => (all[index + 1]?.at ?? 2) - at >= MARKS_APART);
}

type Place = (date: string) => number;
type Placing = { readonly place: Place; readonly today: string };

type Measured = {
  readonly shown: Axis;
  /** From here on years are equally wide; before it they are squeezed. */
  readonly bend: string;
};

function axisOf(sittings: readonly Sitting[], marks: readonly string[], today: string): Measured {
  const first = [today, ...sittings.map(({ term }) => term.from)].sort()[0] ?? today;
  const least: string = addMonths(today, YEARS_AHEAD.least * 12);
  const most: string = addMonths(today, YEARS_AHEAD.most * 12);
  const ends = sittings.map(({ endsOn }) => (endsOn > most ? most : endsOn));
  const last = [least, ...ends, ...marks.filter((on) => on <= most)].sort().at(-1) ?? least;
  const from = `${first.slice(0, 4)}-01-01`;
  const until = `${last.slice(0, 4)}-12-31`;
  const isSqueezed = first < addMonths(today, -12 * YEARS_WITHOUT_SQUEEZE);
  const bend = isSqueezed ? `${addMonths(today, -12 * YEARS_BEFORE).slice(0, 4)}-01-01` : from;
  const bare = { from, until, today: 0, squeezed: isSqueezed ? SQUEEZED : 0, years: [] };
  const place = placeOn({ shown: bare, bend });
  return { shown: { ...bare, today: place(today), years: yearsOf(bare, bend, place) }, bend };
}

/** A day as a fraction of the axis; a day beyond it lies on its edge. */
function placeOn({ shown, bend }: Measured): Place {
  const after = addDays(shown.until, 1);
  const share = (from: string, to: string, date: string) => daysBetween(from, date) / daysBetween(from, to);
  return (day) => {
    if (day <= shown.from) return 0;
    if (day >= after) return 1;
    return day < bend
      ? share(shown.from, bend, day) * shown.squeezed
      : shown.squeezed + share(bend, after, day) * (1 - shown.squeezed);
  };
}

/** The first one is written when it is squeezed, for nobody could count back to it. */
function yearsOf({ until, squeezed, from }: Axis, bend: string, place: (date: string) => number): AxisYear[] {
  const first = Number(bend.slice(0, 4));
  const count = Number(until.slice(0, 4)) - first + 1;
  const share = (1 - squeezed) / count;
  // Each a part of the next, so that what is added on a wide screen lies between what a phone shows.
  const stepFor = (apart: number) => [1, 2, 4, 8, 16].find((step) => step * share >= apart) ?? 32;
  const fits = (year: number, at: number, apart: number) =>
    year % stepFor(apart) === 0 && at + apart * 0.8 <= 1 && (squeezed === 0 || at >= apart);
  const even = Array.from({ length: count }, (_, index): AxisYear => {
    const year = first + index;
    const at = place(`${year}-01-01`);
    const label = (["any", "phone", "wide"] as const).find((width) => fits(year, at, APART[width]));
    return { year, at, label: label ?? "none" };
  });
  return squeezed === 0 ? even : [{ year: Number(from.slice(0, 4)), at: 0, label: "any" }, ...even];
}

/** Whoever writes "tot 31 maart" and "vanaf 31 maart" did not sit twice: so many days together are no second lane. */
const SLACK_DAYS = 31;

/** A sitting that begins before the last one of a lane ended goes to the next lane. */
function lanesOf(sittings: readonly Sitting[]): number[] {
  const taken: string[] = [];
  return sittings.map(({ term, state, endsOn }) => {
    const free = taken.findIndex((until) => until !== "" && until < addDays(term.from, SLACK_DAYS));
    const lane = free === -1 ? taken.length : free;
    taken[lane] = state === "lapsed" ? "" : endsOn;
    return lane;
  });
}

function partOf({ term, state, endsOn }: Sitting, lane: number, { place, today }: Placing): PlankPart {
  const from = place(term.from);
  const end = Math.max(from, endsOn === "" ? 1 : place(addDays(endsOn, 1)));
  const common = { from, state, lane, isInterim: term.interim };
  const now = place(today);
  if (state === "lapsed") return { ...common, sat: end, to: Math.max(end, now), goesOn: false };
  const sat = state === "coming" ? from : Math.min(end, Math.max(from, now));
  return { ...common, sat, to: end, goesOn: end === 1 && state !== "ended" };
}
