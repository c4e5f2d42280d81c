/** What Vergaderen shows: every meeting, of which the verslag should be public and is not, and how the year stands. */

import { waitingPublication } from "../../domain/public-minutes.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { type PublicMeetings, publicMeetingsOfYear } from "../../domain/year/public-meetings-of-year.ts";
import { readYear } from "../../storage/queries/year.ts";
import type { Reader } from "../../storage/reader.ts";

export type ReadMeetings = {
  readonly all: readonly Meeting[];
  /** Ids of meetings. */
  readonly unpublished: ReadonlySet<string>;
  /** undefined where the norm was put aside. */
  readonly year: PublicMeetings | undefined;
};

export async function readMeetings(reader: Reader, today: string): Promise<ReadMeetings> {
  const year = await readYear(reader, "", today);
  return {
    all: year.meetings,
    unpublished: new Set(waitingPublication({ ...year, today }).map(({ id }) => id)),
    year: publicMeetingsOfYear(year.state),
  };
}
