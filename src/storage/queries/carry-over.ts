/** Reads just what "Nog open van vorige keer" of one meeting is computed from. */

import { type CarryOver, carryOver, earlierOfKind } from "../../domain/carry-over.ts";
import { byDate } from "../../domain/meeting-state.ts";
import { blocks } from "../../domain/tables/blocks.ts";
import { agendaItems, type Meeting, meetings } from "../../domain/tables/meetings.ts";
import type { Reader } from "../reader.ts";
import { readOpen } from "./register.ts";

/** What earlier meetings of the same kind leave for this one, with the words of its actions by block id. */
export async function readCarryOver(
  reader: Reader,
  meeting: Meeting,
): Promise<CarryOver & { readonly texts: ReadonlyMap<string, string> }> {
  const all = await reader.all(meetings);
  const last = earlierOfKind(meeting, all).at(-1);
  const since = all.filter((other) => other.kind === meeting.kind && last && byDate(other, last) >= 0);
  const [items, written, open] = await Promise.all([
    Promise.all(since.map((other) => reader.where(agendaItems, "meetingId", other.id))),
    last ? reader.where(blocks, "meetingId", last.id) : [],
    readOpen(reader, "action"),
  ]);
  const known = new Map([...written, ...open].map((block) => [block.id, block]));
  const result = carryOver(meeting, all, items.flat(), [...known.values()]);
  return { ...result, texts: await reader.words(result.actions.map((block) => block.id)) };
}
