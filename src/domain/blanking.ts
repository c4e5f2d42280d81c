/**
 * The bin of 30 days: how long something can be put back, and what of it stays afterwards. A record is never taken away
 * itself: numbers are not given twice, and what was adopted stays as it was adopted.
 */

import { addDays, civilNow } from "../kernel/civil-date.ts";
import type { Table } from "./table.ts";

/** So many days something can be put back. */
export const BIN_DAYS = 30;

const DAY_MS = 86_400_000;

/** Whether its time in the bin is over. `since` and `now` in milliseconds since 1970. */
export const isBinTimeOver = (since: number, now: number): boolean => now - since >= BIN_DAYS * DAY_MS;

/** The last day on which it can be put back. */
export const putBackUntil = (since: number): string => addDays(civilNow(since).date, BIN_DAYS - 1);

/**
 * Fields that keep their value: where a record belongs and what its number follows from. Numbers, day letters, statuses
 * and adopted texts stay by their merge kind (`first`, `max`) and are not named here.
 */
const STAYS: Readonly<Record<string, readonly string[]>> = {
  meetings: ["kind", "date", "seriesId", "seriesDate"],
  agendaItems: ["meetingId", "parentId", "kind", "order"],
  attendance: ["meetingId", "personId"],
  blocks: ["meetingId", "itemId", "kind", "order", "noted"],
  adoptions: ["meetingId"],
  reopenings: ["meetingId"],
  addenda: ["meetingId"],
  handOuts: ["meetingId", "what", "personId"],
  reactions: ["meetingId"],
  commitments: ["meetingId"],
  letters: ["itemId"],
  people: ["group"],
  terms: ["personId"],
  publications: ["meetingId", "via"],
  ticks: ["meetingId", "officeId"],
};

/** Of someone who is named in what stays: how they are called there. */
const NAMED: readonly string[] = ["name", "functie"];

/** The fields of a table that are emptied; `isNamed`: a person who is named in a record that stays. */
export function blankedFields(table: Table, isNamed: boolean): string[] {
  const stays = new Set([...(STAYS[table.name] ?? []), ...(isNamed ? NAMED : [])]);
  return Object.entries(table.fields)
    .filter(([name, field]) => field.merge === "lww" && !stays.has(name))
    .map(([name]) => name);
}
