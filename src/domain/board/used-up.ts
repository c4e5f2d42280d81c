/** Terms that lasted longer than the statuten allow: since when, and whether any years are left (domain.md, Rooster; P). */

import { addDays } from "../../kernel/civil-date.ts";
import type { Sitting, Spell } from "./board.ts";
import { plausibleDay } from "./days.ts";
import { lastDayOf } from "./next-term.ts";
import { officeId } from "./offices.ts";
import { fullDay } from "./service.ts";
import { type Again, againAfter, type Seat, type Statutes } from "./step-down.ts";

/**
 * The civil date since which a running seat without an agreed end is over by the statuten: as many years as a term may
 * last after it began, or as many as all terms in a row may. "" when it is not, or nobody said how long a term lasts.
 */
export function overSince(seat: Seat, statutes: Statutes, today: string): string {
  if (seat.state !== "running" || seat.until !== "" || seat.number === 0) return "";
  const last = lastDayOf(seat.from, statutes.termYears);
  const days = [last === "" ? "" : addDays(last, 1), usedUpOn(seat, statutes)];
  return days.filter((day) => day !== "" && day <= today).sort()[0] ?? "";
}

/** As `againAfter`; and when the years of all terms together are used up, it is the last one, whatever its number. */
export function againOf(seat: Seat, statutes: Statutes, today: string): Again {
  const again = againAfter(seat, statutes);
  if (again !== "yes") return again;
  const full = usedUpOn(seat, statutes);
  const end = seat.until === "" || seat.state === "lapsed" ? today : addDays(seat.until, 1);
  return full !== "" && full <= end ? "last" : again;
}

/** The first day after the years the statuten allow in one office in a row; "" when they do not say. */
function usedUpOn({ member, sittings }: Seat, { termYears, maxTerms }: Statutes): string {
  if (termYears === null || maxTerms === null) return "";
  const days = sittings.map((sitting) => fullDay(rowUntil(sitting, member.sittings), termYears * maxTerms));
  return days.filter((day) => day !== "").sort()[0] ?? "";
}

/** The days of a term and of those before it in the same office, from where counting began anew; the last goes on. */
function rowUntil(sitting: Sitting, all: readonly Sitting[]): Spell[] {
  if (plausibleDay(sitting.term.from) === "") return [];
  const office = officeId(sitting.term.functie);
  let row: Spell[] = [];
  let count = 0;
  for (const { term, number, endsOn } of all.slice(0, all.indexOf(sitting) + 1)) {
    const from = plausibleDay(term.from);
    if (officeId(term.functie) !== office || number === 0 || from === "") continue;
    // After a break the first term is the first again.
    if (number <= count && row.at(-1)?.from !== from) row = [];
    row = [...row.map((before) => endedBy(before, addDays(from, -1))), { from, until: endsOn }];
    count = number;
  }
  return row.map((spell, at) => (at === row.length - 1 ? { ...spell, until: "" } : spell));
}

const endedBy = ({ from, until }: Spell, last: string): Spell => ({
  from,
  until: until === "" || until > last ? last : until,
});
