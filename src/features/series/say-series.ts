/** A series in one sentence, and its dates in words. */

import { sayRule } from "../../documents/series-words.ts";
import type { SeriesValues } from "../../domain/series/series-changes.ts";
import { clockTimes } from "../../press/spoken-dates.ts";
import { texts } from "./texts.ts";

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
