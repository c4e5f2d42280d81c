/** A series in one sentence, and its dates in words. */

import type { SeriesValues } from "../../domain/series/series-changes.ts";
import type { SeriesRule } from "../../domain/tables/series.ts";
import { clockTimes } from "../../press/spoken-dates.ts";
import { listed, monthName, weekdayName } from "./calendar-words.ts";
import { texts } from "./texts.ts";

/** "Elke tweede dinsdag van de maand, niet in juli en augustus". */
export function sayRule({ nth, weekday, exceptMonths }: SeriesRule): string {
  const months = [...exceptMonths].sort((a, b) => a - b).map((month) => monthName(month));
  return texts.rule(texts.nth[String(nth)] ?? String(nth), weekdayName(weekday), listed(months));
}

/** The rule, its times and its place, as one sentence. */
export function saySeries({
  rule,
  start,
  end,
  place,
}: Pick<SeriesValues, "rule" | "start" | "end" | "place">) {
  const times = start === "" ? "" : texts.times(clockTimes(start, end), end !== "");
  return texts.sentence(sayRule(rule), times, place.trim());
}
