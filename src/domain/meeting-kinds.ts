/** Kinds of overleg: which an organisation can choose from, and which are talks with the municipality (domain.md, Kinds of overleg). */

import { MEETING_KINDS, type Meeting, type MeetingKind } from "./tables/meetings.ts";
import type { Organisation } from "./tables/organisation.ts";

/**
 * Only a vereniging has an algemene ledenvergadering. As long as nobody said what the rechtsvorm is, every kind is offered.
 * What was planned before stays what it is.
 */
export const kindsOffered = (
  organisation: Pick<Organisation, "legalForm"> | undefined,
): readonly MeetingKind[] => {
  const hasNoMembers = organisation?.legalForm === "foundation" || organisation?.legalForm === "none";
  return hasNoMembers ? MEETING_KINDS.filter((kind) => kind !== "members") : MEETING_KINDS;
};

const TALKS: readonly string[] = [
  "district",
  "director",
  "department",
  "thermometer",
  "exchange",
] satisfies MeetingKind[];

/** The municipality sits at the table. */
export const isTalk = ({ kind }: Pick<Meeting, "kind">): boolean => TALKS.includes(kind);
