/** The year at a glance: its months, each with its meetings and holidays. */

import { addDays, addMonths, type CivilDate } from "../../kernel/civil-date.ts";
import { isTalk } from "../meeting-kinds.ts";
import { byDate } from "../meeting-state.ts";
import type { Meeting } from "../tables/meetings.ts";
import { type HolidayOn, holidaysOf } from "./holidays.ts";

export type PlanMonth = {
  /** "2026-03". */
  readonly month: string;
  readonly meetings: readonly Meeting[];
  readonly holidays: readonly HolidayOn[];
};

export const MONTHS_A_YEAR = 12;

/** Twelve months from the one of `from` on. */
export function planMonths(from: string, meetings: readonly Meeting[]): PlanMonth[] {
  const byMonth = Map.groupBy(meetings, (meeting) => meeting.date.slice(0, 7));
  return Array.from({ length: MONTHS_A_YEAR }, (_each, index) => {
    const month = addMonths(`${from.slice(0, 7)}-01`, index).slice(0, 7);
    return {
      month,
      meetings: (byMonth.get(month) ?? []).toSorted(byDate),
      holidays: holidaysOf(Number(month.slice(0, 4))).filter(({ date }) => date.startsWith(month)),
    };
  });
}

/** Every day of a month "2026-03". */
export function daysOf(month: string): CivilDate[] {
  const last = Number(addDays(addMonths(`${month}-01`, 1), -1).slice(8));
  return Array.from(
    { length: last },
    (_each, index) => `${month}-${String(index + 1).padStart(2, "0")}` as CivilDate,
  );
}

/** What stands out in a year: residents are welcome, or it is a talk with the municipality. */
export type Mark = "public" | "talk" | "ordinary";

export function markOf({ kind, isPublic }: Pick<Meeting, "kind" | "isPublic">): Mark {
  if (isPublic) return "public";
  return isTalk({ kind }) ? "talk" : "ordinary";
}
