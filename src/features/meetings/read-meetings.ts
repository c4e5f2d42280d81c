/** What Vergaderen shows: every meeting, and of which the verslag should be public and is not. */

import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { readWaitingPublication } from "../../storage/queries/publications.ts";
import type { Reader } from "../../storage/reader.ts";

export type ReadMeetings = {
  readonly all: readonly Meeting[];
  /** Ids of meetings. */
  readonly unpublished: ReadonlySet<string>;
};

export async function readMeetings(reader: Reader, today: string): Promise<ReadMeetings> {
  const all = await reader.all(meetings);
  const waiting = await readWaitingPublication(reader, all, today);
  return { all, unpublished: new Set(waiting.map(({ id }) => id)) };
}
