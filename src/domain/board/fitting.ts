/** In which order meetings and decisions are offered where a term asks for one. */

import { daysBetween } from "../../kernel/civil-date.ts";
import { plausibleDay } from "./days.ts";

type Dated = { readonly date: string; readonly kind: string };

/** Who sits on the board is decided there. */
const CHOOSING_KINDS: readonly string[] = ["board", "public", "members"];

/**
 * Those of meetings that can choose a board first, then those nearest to the day (the beginning of the term, else today);
 * at most `most`, for a phone's own picker scrolls through all of them.
 */
export function fittingFirst<T>(list: readonly T[], of: (one: T) => Dated, day: string, most: number): T[] {
  const rank = (one: T) => (CHOOSING_KINDS.includes(of(one).kind) ? 0 : 1);
  const far = (one: T) => {
    const date = plausibleDay(of(one).date);
    return date === "" || plausibleDay(day) === ""
      ? Number.MAX_SAFE_INTEGER
      : Math.abs(daysBetween(date, day));
  };
  return [...list].sort((a, b) => rank(a) - rank(b) || far(a) - far(b)).slice(0, most);
}
