/** Length of service: the total over terms and functions, days sat twice counted once, gaps left out (R 4, 5.2). */

import { addDays, addMonths, daysBetween } from "../../kernel/civil-date.ts";
import type { Term } from "../tables/board.ts";
import type { Service, Spell } from "./board.ts";
import { plausibleDay } from "./days.ts";
import { sittingsOf } from "./sittings.ts";

/**
 * Whole calendar years and months of a stretch, `until` included: 1 January to 31 December is a year. 29 February is
 * 28 February in other years. Nothing where one of the two is no day, or it ends before it begins.
 */
export function spanBetween(from: string, until: string): { years: number; months: number } {
  const [first, last] = [plausibleDay(from), plausibleDay(until)];
  if (first === "" || last === "" || last < first) return { years: 0, months: 0 };
  return inYears(wholeMonths(first, addDays(last, 1)));
}

/**
 * The service of one person on `today`, from all their terms. Days that are over count: who began eight years ago today
 * is full eight years. A term that runs, or lapsed without anybody saying that it ended, goes on.
 */
export function serviceOf(terms: readonly Term[], today: string): Service {
  const spells = spellsOf(terms, today);
  const counted = counting(spells, today);
  const isOnBoard = spells.at(-1)?.until === "";
  return {
    spells,
    ...inYears(counted.months),
    fullOn: (years) => {
      const day = isOnBoard ? fullDay(spells, years) : "";
      return day > today ? day : "";
    },
  };
}

/** The day on which so many years were or will be full, if they stay; "" when they left before. */
export function fullDay(spells: readonly Spell[], years: number): string {
  let before = { months: 0, days: 0 };
  const asked = Math.round(years * 12);
  for (const spell of spells) {
    // What was left over of earlier spells, in days, lets this one begin so much earlier.
    const start = addDays(spell.from, -before.days);
    const day = addMonths(start, Math.max(0, asked - before.months));
    if (spell.until === "" || day <= addDays(spell.until, 1)) return day;
    before = after(before, spell.from, addDays(spell.until, 1));
  }
  return "";
}

type Counted = { readonly months: number; readonly days: number };

const counting = (spells: readonly Spell[], today: string): Counted =>
  spells.reduce<Counted>((counted, { from, until }) => after(counted, from, endBefore(until, today)), {
    months: 0,
    days: 0,
  });

/** Adds a spell; `end` is the first day that does not count. */
function after({ months, days }: Counted, from: string, end: string): Counted {
  const start = addDays(from, -days);
  const more = Math.max(0, wholeMonths(start, end));
  return { months: months + more, days: Math.max(0, daysBetween(addMonths(start, more), end)) };
}

const endBefore = (until: string, today: string): string =>
  until === "" || until >= today ? today : addDays(until, 1);

/** Stretches without a gap, oldest first; a term that is to come is not served yet. */
function spellsOf(terms: readonly Term[], today: string): Spell[] {
  const served = sittingsOf(terms, today)
    .filter(({ state, term }) => state !== "coming" && plausibleDay(term.from) !== "")
    .map(({ term, state, endsOn }) => ({ from: term.from, until: state === "ended" ? endsOn : "" }))
    .filter(({ from, until }) => until === "" || until >= from)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const spells: Spell[] = [];
  for (const next of served) {
    const last = spells.at(-1);
    if (!last || (last.until !== "" && addDays(last.until, 1) < next.from)) spells.push(next);
    else spells[spells.length - 1] = { from: last.from, until: laterEnd(last.until, next.until) };
  }
  return spells;
}

/** "" is the latest of all: it goes on. */
const laterEnd = (a: string, b: string): string => (a === "" || b === "" ? "" : a > b ? a : b);

/** Months that are full on the morning of `end`. */
function wholeMonths(from: string, end: string): number {
  const between = monthCount(end) - monthCount(from);
  return addMonths(from, between) > end ? between - 1 : between;
}

const monthCount = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

const inYears = (months: number) => ({ years: Math.floor(months / 12), months: months % 12 });
