/** Months, weekdays and lists of them as people say them, in the language of what is said now. */

import { language, locale } from "../kernel/language.ts";

type Form = "long" | "short";

const known = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language()} ${JSON.stringify(options)}`;
  const made = known.get(key) ?? new Intl.DateTimeFormat(locale(), { timeZone: "UTC", ...options });
  known.set(key, made);
  return made;
}

/** "maart", or "mrt" without a full stop; 1 is January. */
export const monthName = (month: number, form: Form = "long"): string =>
  format({ month: form })
    .format(Date.UTC(2026, month - 1, 1))
    .replace(".", "");

/** "dinsdag", or "di"; 1 is Monday. */
export const weekdayName = (weekday: number, form: Form = "long"): string =>
  format({ weekday: form })
    .format(Date.UTC(2026, 5, weekday))
    .replace(".", "");

/** "juli en augustus". */
export const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(locale(), { type: "conjunction" }).format(words);

/** With a capital, at the head of a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
