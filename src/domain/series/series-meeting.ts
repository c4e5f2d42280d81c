/** A meeting that belongs to a series: what it is known by, and whether it still follows. */

import type { EffectiveFormat } from "../formats/shipped-formats.ts";
import { phaseOf } from "../meeting-state.ts";
import type { AgendaItem, Meeting } from "../tables/meetings.ts";
import type { Series } from "../tables/series.ts";

/**
 * The id of a series' meeting follows from its month ("2026-04"), so that two phones which both make next year's dates
 * make the same meetings.
 */
export const seriesMeetingId = (seriesId: string, month: string): string => `${seriesId}-${month}`;

/** Which month of its series it is: that of its id, or else of its date in the series. */
export const monthOfMeeting = ({ id, seriesDate }: Pick<Meeting, "id" | "seriesDate">): string =>
  /-(\d{4}-\d{2})$/.exec(id)?.[1] ?? seriesDate.slice(0, 7);

/** Whether it was put on another day than its series has. "" as date in the series is of no series. */
export const isMoved = (meeting: Pick<Meeting, "date" | "seriesId" | "seriesDate">): boolean =>
  meeting.seriesId !== "" && meeting.seriesDate !== "" && meeting.date !== meeting.seriesDate;

/** Why a change of the series leaves this meeting as it is; "" for one that follows. */
export type KeptWhy = "" | "moved" | "cancelled" | "invited" | "own";

/** By what people did to the meeting itself. Only planned meetings follow their series at all. */
export function keptWhy(
  meeting: Meeting,
  series: Pick<Series, "start" | "end" | "place" | "title">,
): KeptWhy {
  if (isMoved(meeting)) return "moved";
  if (meeting.cancelledOn !== "") return "cancelled";
  if (meeting.invited !== null) return "invited";
  const follows = (["start", "end", "place", "title"] as const).every(
    (part) => meeting[part] === series[part],
  );
  return follows && phaseOf(meeting) === "planned" ? "" : "own";
}

/** Whether somebody worked on it already: an item of its own, something brought in, a line of its checklist `ticked`. */
export function isPrepared(
  ticked: readonly string[],
  items: readonly Pick<AgendaItem, "title" | "attachments" | "presenterId">[],
  format: Pick<EffectiveFormat, "agenda">,
): boolean {
  const usual = new Set(format.agenda.map((item) => item.title));
  return (
    ticked.length > 0 ||
    items.some((item) => !usual.has(item.title) || item.attachments.length > 0 || item.presenterId !== "")
  );
}
