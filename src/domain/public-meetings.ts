/** Which meetings are public. */

import type { Meeting } from "./tables/meetings.ts";

/** A meeting to which every resident may come; a street party is open too, but is no meeting. */
export const isPublicMeeting = ({ kind, isPublic }: Meeting): boolean =>
  kind === "public" || (isPublic && kind !== "activity");
