/** What the vergaderstukken hold, in one sentence. */

import type { MeetingPapers } from "../../documents/hand-out/meeting-papers.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { texts } from "./texts.ts";

/** "Hierin: de agenda, het verslag van 5 februari, de actielijst (12)." */
export function insideOf({ file, toAdopt, actions }: MeetingPapers): string {
  const { inside } = texts;
  const parts = [
    inside.agenda,
    ...toAdopt.map(({ meeting }) => inside.verslag(shortDate(meeting.date, file.meeting.date))),
    inside.actions(actions.length),
  ];
  return inside.sentence(parts.join(", "));
}
