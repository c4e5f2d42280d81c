/** Which tables of many are shown at once: what is free and what comes soonest counts most, then what was held last. */

import type { DutyTable } from "../../domain/year/year.ts";

const MOST = 4;

export type ShownTables = {
  readonly shown: readonly DutyTable[];
  /** Meetings and free tables that are not among them. */
  readonly hiddenMeetings: number;
  readonly hiddenFree: number;
};

export function shownTables(tables: readonly DutyTable[]): ShownTables {
  const of = (state: DutyTable["state"]) => tables.filter((table) => table.state === state);
  const [held, planned, free] = [of("held"), of("planned"), of("free")];
  const freeShown = free.slice(0, Math.max(1, MOST - held.length - planned.length));
  const plannedShown = planned.slice(0, Math.max(1, MOST - freeShown.length - Math.min(held.length, 1)));
  const room = MOST - freeShown.length - plannedShown.length;
  const heldShown = held.slice(Math.max(0, held.length - room));
  const shown = [...heldShown, ...plannedShown, ...freeShown];
  return {
    shown,
    hiddenMeetings: held.length + planned.length - heldShown.length - plannedShown.length,
    hiddenFree: free.length - freeShown.length,
  };
}
