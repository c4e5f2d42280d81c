/** Dutch public holidays, and the two evenings that are no evenings to meet; computed for any year. */

import { addDays, type CivilDate, weekdayOf } from "../../kernel/civil-date.ts";

export const HOLIDAYS = [
  "newYear",
  "goodFriday",
  "easter",
  "easterMonday",
  "kingsDay",
  "remembrance",
  "liberation",
  "ascension",
  "pentecost",
  "pentecostMonday",
  "christmas",
  "secondChristmas",
  "newYearsEve",
] as const;
export type Holiday = (typeof HOLIDAYS)[number];

export type HolidayOn = { readonly date: CivilDate; readonly name: Holiday };

/** Those of one year, in order. On a day with two of them (Ascension on 5 May) both are there. */
export function holidaysOf(year: number): HolidayOn[] {
  const easter = easterOf(year);
  const on = (monthAndDay: string) => addDays(`${String(year).padStart(4, "0")}-${monthAndDay}`, 0);
  const list: HolidayOn[] = [
    { date: on("01-01"), name: "newYear" },
    { date: addDays(easter, -2), name: "goodFriday" },
    { date: easter, name: "easter" },
    { date: addDays(easter, 1), name: "easterMonday" },
    { date: kingsDayOf(year), name: "kingsDay" },
    { date: on("05-04"), name: "remembrance" },
    { date: on("05-05"), name: "liberation" },
    { date: addDays(easter, 39), name: "ascension" },
    { date: addDays(easter, 49), name: "pentecost" },
    { date: addDays(easter, 50), name: "pentecostMonday" },
    { date: on("12-25"), name: "christmas" },
    { date: on("12-26"), name: "secondChristmas" },
    { date: on("12-31"), name: "newYearsEve" },
  ];
  return list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const known = new Map<number, ReadonlyMap<string, Holiday>>();

/** The holiday on a day; undefined for an ordinary one. */
export function holidayOn(date: string): Holiday | undefined {
  const year = Number(date.slice(0, 4));
  let ofYear = known.get(year);
  if (!ofYear) {
    // The first of two on one day gives the day its name.
    ofYear = new Map(
      holidaysOf(year)
        .reverse()
        .map((each) => [each.date, each.name]),
    );
    known.set(year, ofYear);
  }
  return ofYear.get(date);
}

/** 27 April; the Saturday before when that is a Sunday. */
function kingsDayOf(year: number): CivilDate {
  const day = addDays(`${String(year).padStart(4, "0")}-04-27`, 0);
  return weekdayOf(day) === 7 ? addDays(day, -1) : day;
}

/** Easter Sunday of the Gregorian calendar, by the computus that was first printed in Nature, 20 April 1876. */
function easterOf(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skippedLeaps = Math.floor((century + 8) / 25);
  const moon = Math.floor((century - skippedLeaps + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * correction + 114;
  const month = String(Math.floor(days / 31)).padStart(2, "0");
  const day = String((days % 31) + 1).padStart(2, "0");
  return addDays(`${String(year).padStart(4, "0")}-${month}-${day}`, 0);
}
