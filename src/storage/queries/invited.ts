/** Reads who counts as invited to a meeting, and who was and has left their seat since. */

import { formatOf } from "../../domain/formats/format-of.ts";
import { type Invited, isInvitingOpen, stillInvited } from "../../domain/still-invited.ts";
import { terms } from "../../domain/tables/board.ts";
import { formats } from "../../domain/tables/formats.ts";
import { type Attendance, attendance, type Meeting } from "../../domain/tables/meetings.ts";
import type { Person } from "../../domain/tables/people.ts";
import type { Reader } from "../reader.ts";

/** `listed`: all of the meeting's attendance. Reads nothing more once something is noted of everyone. */
export async function readInvited(
  reader: Reader,
  meeting: Meeting,
  listed: readonly Attendance[],
  people: ReadonlyMap<string, Person>,
): Promise<Invited> {
  if (!isInvitingOpen(meeting, listed)) return { attendance: listed, stopped: [] };
  const [own, everyTerm, byHand] = await Promise.all([
    reader.get(formats, meeting.kind),
    reader.all(terms),
    reader.putBack(attendance, "meetingId", meeting.id),
  ]);
  const { invitees } = formatOf(meeting.kind, own);
  return stillInvited(meeting, listed, people, { invitees, terms: everyTerm, byHand });
}
