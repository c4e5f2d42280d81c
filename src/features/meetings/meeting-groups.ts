/** The list of meetings: to come and past, by kind, and the past by year. */

import { byDate, isUpcoming, phaseOf } from "../../domain/meeting-state.ts";
import { MEETING_KINDS, type Meeting } from "../../domain/tables/meetings.ts";

export type YearOfMeetings = { readonly year: string; readonly meetings: readonly Meeting[] };

/** To come: what goes on now first, then the soonest. Past: the latest first. */
export function splitMeetings(all: readonly Meeting[], today: string) {
  const sorted = [...all].sort(byDate);
  const upcoming = sorted.filter((meeting) => isUpcoming(meeting, today));
  const isLive = (meeting: Meeting) => phaseOf(meeting) === "live";
  return {
    upcoming: [...upcoming.filter(isLive), ...upcoming.filter((meeting) => !isLive(meeting))],
    past: sorted.filter((meeting) => !isUpcoming(meeting, today)).reverse(),
  };
}

/** The kinds that occur, in their usual order, with how often; a kind from a newer version comes last. */
export function kindsOf(meetings: readonly Meeting[]): { readonly kind: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of meetings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const place = (kind: string) => (MEETING_KINDS as readonly string[]).indexOf(kind) >>> 0;
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => place(a.kind) - place(b.kind));
}

/** By year, in the order given. */
export const byYear = (meetings: readonly Meeting[]): YearOfMeetings[] =>
  [...Map.groupBy(meetings, (meeting) => meeting.date.slice(0, 4))].map(([year, list]) => ({
    year,
    meetings: list,
  }));

/** The first years that hold some `enough` meetings together, and those after them. */
export function firstYears(years: readonly YearOfMeetings[], enough: number) {
  let seen = 0;
  const cut = years.findIndex(({ meetings }) => {
    seen += meetings.length;
    return seen >= enough;
  });
  const shown = cut < 0 ? years.length : cut + 1;
  return { shown: years.slice(0, shown), later: years.slice(shown) };
}
