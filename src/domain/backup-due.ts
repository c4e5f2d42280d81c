/** Whether a backup would be welcome after a meeting. */

import { addDays, civilNow } from "../kernel/civil-date.ts";
import { phaseOf } from "./meeting-state.ts";
import type { Meeting } from "./tables/meetings.ts";

/** Closed, and no backup since. `lastMade` in milliseconds since 1970; undefined: never. */
export function isBackupDue(meeting: Meeting, lastMade: number | undefined): boolean {
  if (phaseOf(meeting) !== "closed") return false;
  if (lastMade === undefined) return true;
  const { date, time } = civilNow(lastMade);
  const { date: day, opened, closed } = meeting;
  // Closed past midnight: the next day.
  const closedOn = closed < opened ? addDays(day, 1) : day;
  return `${date} ${time}` < `${closedOn} ${closed}`;
}
