/** What a meeting is called on screens and in file names. */

import type { Meeting } from "../domain/tables/meetings.ts";
import { kindName } from "./verslag-of.ts";

/** Its own title, or its kind with a capital: "Bestuursvergadering". */
export function meetingName(meeting: Pick<Meeting, "kind" | "title">): string {
  if (meeting.title.trim() !== "") return meeting.title;
  const name = kindName(meeting.kind);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
