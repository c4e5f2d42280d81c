/** Boekjaar: which days belong to it, and the ones before and after. */

import { addDays, addMonths } from "../../kernel/civil-date.ts";
import type { BookYear } from "./year.ts";

const MONTHS = 12;
const JANUARY = 1;

/** A month of a book year: both as numbers, `month` 1 to 12. */
export type YearMonth = { readonly year: number; readonly month: number };

/** The book year a civil date falls in. `startMonth`: the month it begins with, 1 to 12 (`organisation.bookYearStart`). */
export function bookYearOf(date: string, startMonth: number): BookYear {
  const year = Number(date.slice(0, 4));
  return bookYear(padded(Number(date.slice(5, 7)) < startMonth ? year - 1 : year, 4), startMonth);
}

/** The book year that begins in the year `id`: "2026". */
export function bookYear(id: string, startMonth: number): BookYear {
  const from = `${id}-${padded(startMonth, 2)}-01`;
  const until = addDays(addMonths(from, MONTHS), -1);
  return { id, from, until, label: startMonth === JANUARY ? id : `${id}-${until.slice(0, 4)}` };
}

export const yearBefore = (year: BookYear): BookYear => shifted(year, -1);
export const yearAfter = (year: BookYear): BookYear => shifted(year, 1);

/** Whether a civil date is one of its days; "" never is. */
export const isInYear = ({ from, until }: BookYear, date: string): boolean => date >= from && date <= until;

/** Its twelve months, in their order. */
export function monthsOf({ id, from }: BookYear): YearMonth[] {
  const start = Number(from.slice(5, 7));
  return Array.from({ length: MONTHS }, (_each, index) => {
    const month = start + index;
    const isNext = month > MONTHS;
    return { year: Number(id) + (isNext ? 1 : 0), month: isNext ? month - MONTHS : month };
  });
}

/** "2026" when it can be the id of a book year; undefined for anything else that stands in an address. */
export const parseYearId = (text: string): string | undefined =>
  /^(?:19|20|21)\d\d$/.test(text) ? text : undefined;

const shifted = ({ id, from }: BookYear, by: number): BookYear =>
  bookYear(padded(Number(id) + by, 4), Number(from.slice(5, 7)));

const padded = (value: number, digits: number): string => String(value).padStart(digits, "0");
