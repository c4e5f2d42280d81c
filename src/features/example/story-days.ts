/** On which day each meeting of the story falls, told back from today, so that the example never looks old. */

import { holidayOn } from "../../domain/series/holidays.ts";
import { occurrencesInMonths } from "../../domain/series/occurrences.ts";
import { addDays, addMonths, type CivilDate, weekdayOf } from "../../kernel/civil-date.ts";
import type { Chapter, Moment, Place } from "./story.ts";

/** ISO: 1 is Monday. The board meets on a Tuesday. */
const BOARD_DAY = 2;
/** The next one is about this many days away. */
const NEXT_BOARD = 7;
const MONTHS_BETWEEN = 2;

/** The id of the board's series. */
export const BOARD_SERIES = "bestuur";

/** Every chapter's day, by its key: in the order of the story, on its weekday, and not on a holiday. */
export function storyDays(chapters: readonly Chapter[], today: string): Map<string, CivilDate> {
  return new Map(chapters.map(({ key, on }) => [key, dayOf(on, today)]));
}

/** How the board's meetings come back, and the day that the rule gave each of them before a holiday moved it. */
export function boardSeries(today: string): { nth: number; weekday: number; exceptMonths: number[] } {
  const next = nextBoard(today);
  const month = Number(next.slice(5, 7));
  const exceptMonths = Array.from({ length: 12 }, (_none, index) => index + 1).filter(
    (each) => (each - month) % MONTHS_BETWEEN !== 0,
  );
  return { nth: nthOf(next), weekday: BOARD_DAY, exceptMonths };
}

/** The day that the rule gives the one of `back` times before the next. */
export function boardDay(back: number, today: string): CivilDate {
  const next = nextBoard(today);
  const month = addMonths(`${next.slice(0, 7)}-01`, -back * MONTHS_BETWEEN);
  const rule = { nth: nthOf(next), weekday: BOARD_DAY, exceptMonths: [] };
  return occurrencesInMonths(rule, "keep", month, month)[0]?.ruleDate ?? next;
}

/** A moment as a day; `base` is the day of the meeting or the note. */
export function dayAt(moment: Moment, base: string, today: string): CivilDate {
  return typeof moment === "number" ? addDays(base, moment) : addDays(today, moment.days);
}

const dayOf = (place: Place, today: string): CivilDate =>
  unlessFree(
    "board" in place ? boardDay(place.board, today) : nearest(addDays(today, place.days), place.weekday),
  );

/** The day that the rule gives the next one. */
const nextBoard = (today: string): CivilDate => nearest(addDays(today, NEXT_BOARD), BOARD_DAY);

/** The how-manieth of its month; a fifth one is the last, since not every month has it. */
function nthOf(date: string): number {
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  return nth > 4 ? -1 : nth;
}

/** The day with this weekday that lies nearest, at most three days away. */
function nearest(date: CivilDate, weekday: number): CivilDate {
  const ahead = (weekday - weekdayOf(date) + 7) % 7;
  return addDays(date, ahead > 3 ? ahead - 7 : ahead);
}

/** People come together on another evening of that week. */
function unlessFree(date: CivilDate): CivilDate {
  const others = [1, -1, 2, -2, 3, -3].map((days) => addDays(date, days));
  return [date, ...others].find((each) => !isFree(each) && (each === date || weekdayOf(each) < 5)) ?? date;
}

/** A holiday, or Christmas Eve: no Dutch association meets then. */
const isFree = (date: string): boolean => holidayOn(date) !== undefined || date.endsWith("-12-24");
