/** A decision in words. */

import { kindName } from "../../documents/verslag-of.ts";
import { outcomeOf } from "../../domain/vote.ts";
import { clip } from "../../kernel/clip.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { texts } from "./texts.ts";

/** More of a text is read in its sheet. */
const LONGEST_TITLE = 300;

export const titleOf = ({ text }: Entry): string => clip(text, LONGEST_TITLE) || texts.noWords;

/** "openbare vergadering van 5 maart 2026"; "" when its meeting is gone. */
export function originOf({ meeting }: Entry, today: string): string {
  if (!meeting) return "";
  return texts.from(meeting.title || kindName(meeting.kind), shortDate(meeting.date, today));
}

/** "Aangenomen (4 voor, 1 tegen, 0 blanco)", or that nobody voted. */
export function voteOf({ block }: Entry): string {
  if (!block.vote) return texts.noVote;
  return `${texts[outcomeOf(block.vote)]} (${texts.one.counts(block.vote)})`;
}
