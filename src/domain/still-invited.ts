/** Who counts as invited to a meeting: who was asked for a seat that they have left since does not, unless asked by hand. */

import { plausibleDay } from "./board/days.ts";
import { askedBy, unseatedOn } from "./formats/invitees.ts";
import { mayEdit, phaseOf } from "./meeting-state.ts";
import type { Term } from "./tables/board.ts";
import type { Invitees } from "./tables/formats.ts";
import type { Attendance, Meeting } from "./tables/meetings.ts";
import type { Person } from "./tables/people.ts";

/** What the list of a meeting is held against. */
export type Asking = {
  /** Whom the format of its kind asks. */
  readonly invitees: Invitees;
  readonly terms: readonly Term[];
  /** Ids of attendance that somebody put on the list by hand, or back on it. */
  readonly byHand: ReadonlySet<string>;
};

export type Invited = {
  readonly attendance: readonly Attendance[];
  /** On the list still, and not counted. */
  readonly stopped: readonly Attendance[];
};

/** Whether anyone's being on the list is open at all: something was noted of everyone else, or the verslag is adopted. */
export const isInvitingOpen = (meeting: Meeting, attendance: readonly Attendance[]): boolean =>
  mayEdit(meeting) && attendance.some(({ status }) => status === "");

/**
 * Not counted is of whom nothing is noted, whom nobody chose, whom the format would not ask now, and who by their terms does
 * not sit on the board that day but did before, or, as long as the meeting is still to come, is no longer active in Contacten.
 */
export function stillInvited(
  meeting: Meeting,
  attendance: readonly Attendance[],
  people: ReadonlyMap<string, Person>,
  { invitees, terms, byHand }: Asking,
): Invited {
  if (!isInvitingOpen(meeting, attendance)) return { attendance, stopped: [] };
  const unseated = unseatedOn(terms, meeting.date);
  const satBefore = new Set(
    terms.filter(({ from }) => plausibleDay(from) <= meeting.date).map(({ personId }) => personId),
  );
  const asked = new Set(
    askedBy(invitees, [...people.values()], { terms, date: meeting.date }).people.map(({ id }) => id),
  );
  const isAhead = phaseOf(meeting) === "planned";
  const hasStopped = ({ id, personId, status }: Attendance): boolean =>
    status === "" &&
    !byHand.has(id) &&
    !asked.has(personId) &&
    ((unseated.has(personId) && satBefore.has(personId)) || (isAhead && people.get(personId)?.left === true));
  const [stopped, counted] = [attendance.filter(hasStopped), attendance.filter((each) => !hasStopped(each))];
  return { attendance: counted, stopped };
}
