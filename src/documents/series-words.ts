/** The rule of a series in words. */

import type { SeriesRule } from "../domain/tables/series.ts";
import { listed, monthName, weekdayName } from "../press/calendar-words.ts";
import { texts } from "./texts.ts";

/** "Elke tweede dinsdag van de maand, niet in juli en augustus". */
export function sayRule({ nth, weekday, exceptMonths }: SeriesRule): string {
  const months = [...exceptMonths].sort((a, b) => a - b).map((month) => monthName(month));
  return texts.series.rule(nthName(nth), weekdayName(weekday), listed(months));
}

/** "eerste" to "vierde"; -1 is "laatste". */
export const nthName = (nth: number): string => texts.series.nth[String(nth)] ?? String(nth);
