/** Days of terms as they were typed: only what can have been meant counts. */

import { parseCivilDate } from "../../kernel/civil-date.ts";

/** The day, or "": nobody's term began in the year 24, and a calendar does not count on from such years. */
export const plausibleDay = (text: string): string =>
  /^(19|20|21)/.test(text) ? (parseCivilDate(text) ?? "") : "";
