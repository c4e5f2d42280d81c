/** Time used against time planned, in whole minutes for people. */

import { useEffect, useState } from "react";
import type { AgendaEntry } from "../../domain/agenda.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";

/** Seconds since an instant (ISO text); 0 when it is malformed or the clock went back. */
export function secondsSince(since: string, now: number): number {
  const start = Date.parse(since);
  return Number.isNaN(start) ? 0 : Math.max(0, Math.round((now - start) / 1000));
}

/** Minutes used on an entry so far, its sub-points and the present turn included. */
export function minutesUsed(entry: AgendaEntry, meeting: Meeting, now: number): number {
  const own = [entry, ...entry.children].map(({ item }) => {
    const running = meeting.closed === "" && meeting.current?.itemId === item.id;
    return item.spent + (running && meeting.current ? secondsSince(meeting.current.since, now) : 0);
  });
  return Math.floor(own.reduce((sum, seconds) => sum + seconds, 0) / 60);
}

const TICK_MS = 10_000;

/** The time, refreshed every ten seconds while `isRunning`. In milliseconds. */
export function useNow(now: () => number, isRunning: boolean): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setTime(now()), TICK_MS);
    return () => clearInterval(timer);
  }, [now, isRunning]);
  return time;
}
