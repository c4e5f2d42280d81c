/** Numbers for what has words and none yet; what was left without words would be a number with nothing under it. */

import { giveNumbers } from "../../domain/numbering.ts";
import { type BlockNumber, blocks } from "../../domain/tables/blocks.ts";
import { agendaItems, type Meeting } from "../../domain/tables/meetings.ts";
import type { Reader } from "../reader.ts";

/** By block id. `node` is the clock node of this phone. */
export async function readNewNumbers(
  reader: Reader,
  meeting: Meeting,
  node: string,
): Promise<Map<string, BlockNumber>> {
  const [items, written] = await Promise.all([
    reader.where(agendaItems, "meetingId", meeting.id),
    reader.whereWithBin(blocks, "meetingId", meeting.id),
  ]);
  const words = await reader.words(written.map((block) => block.id));
  const worth = written.map((block) => ({
    ...block,
    deleted: block.deleted || (words.get(block.id) ?? "").trim() === "",
  }));
  return giveNumbers(meeting, items, worth, node);
}
