/** Notes whose own item was taken off the agenda are still there to read and change, as a last item. */

import type { AgendaEntry } from "../../domain/agenda.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { type AgendaItem, agendaItems } from "../../domain/tables/meetings.ts";
import { texts } from "./texts.ts";

/** Stands for the id of that item. */
export const LOOSE = "overig";

/** No entry when there are no such notes. */
export function looseEntry(file: MeetingFile): AgendaEntry[] {
  const known = new Set(file.items.map((item) => item.id));
  if (file.blocks.every((block) => known.has(block.itemId))) return [];
  const initial = Object.fromEntries(
    Object.entries(agendaItems.fields).map(([name, field]) => [name, field.initial]),
  );
  const item = { ...(initial as Omit<AgendaItem, "id">), id: LOOSE, title: texts.item.loose };
  return [{ item, number: "", children: [] }];
}
