/** Which kinds of overleg an organisation can choose from: only a vereniging has an algemene ledenvergadering (domain.md, Kinds of overleg). */

import { MEETING_KINDS, type MeetingKind } from "./tables/meetings.ts";
import type { Organisation } from "./tables/organisation.ts";

/** As long as nobody said what the rechtsvorm is, every kind is offered. What was planned before stays what it is. */
export const kindsOffered = (
  organisation: Pick<Organisation, "legalForm"> | undefined,
): readonly MeetingKind[] => {
  const hasNoMembers = organisation?.legalForm === "foundation" || organisation?.legalForm === "none";
  return hasNoMembers ? MEETING_KINDS.filter((kind) => kind !== "members") : MEETING_KINDS;
};
