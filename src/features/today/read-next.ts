/** What the top of Vandaag shows. */

import { agendaItems, meetings } from "../../domain/tables/meetings.ts";
import { type NextThing, nextThing } from "../../domain/today.ts";
import type { Reader } from "../../storage/reader.ts";

export type Next = {
  readonly next: NextThing;
  /** How many items the agenda of the next meeting has. */
  readonly agenda: number;
  /** Whether there ever was a meeting. */
  readonly hasMeetings: boolean;
};

export async function readNext(reader: Reader, today: string): Promise<Next> {
  const all = await reader.all(meetings);
  const next = nextThing(all, today);
  const items = next.kind === "plan" ? [] : await reader.where(agendaItems, "meetingId", next.meeting.id);
  return { next, agenda: items.length, hasMeetings: all.length > 0 };
}
