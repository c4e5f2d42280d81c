/** An entry of the register in words, the same in every list. */

import { ownerName } from "../../documents/verslag-entries.ts";
import { kindName } from "../../documents/verslag-of.ts";
import { clip } from "../../kernel/clip.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { texts } from "./texts.ts";

/** More of a text is read on its own screen. */
const LONGEST_TITLE = 240;

/** Its first words, or that there are none yet. */
export const titleOf = (entry: Pick<Entry, "text">, most = LONGEST_TITLE): string =>
  clip(entry.text, most) || texts.noWords;

/** Who does it or whom it was asked; "" nobody yet. */
export const ownerOf = ({ owner, block }: Pick<Entry, "owner" | "block">): string =>
  ownerName(new Map(owner ? [[owner.id, owner]] : []), block.owner);

/** "openbare vergadering van 5 maart"; "" outside meetings. */
export function originOf({ meeting }: Pick<Entry, "meeting">, today: string): string {
  if (!meeting) return "";
  return texts.from(meeting.title || kindName(meeting.kind), shortDate(meeting.date, today));
}
