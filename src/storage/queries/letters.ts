/** Which letters stand under the items of a meeting's agenda. */

import { earlierThatCount, lettersFor } from "../../domain/letters.ts";
import { type AgendaItem, agendaItems, type Meeting } from "../../domain/tables/meetings.ts";
import { type Letter, letters } from "../../domain/tables/outside.ts";
import type { Reader } from "../reader.ts";

/** By agenda item; items without letters are left out. `all` are the meetings that are not in the bin. */
export async function readLetters(
  reader: Reader,
  meeting: Meeting,
  items: readonly AgendaItem[],
  all: readonly Meeting[],
): Promise<Map<string, Letter[]>> {
  const takesAll = items.some((item) => item.kind === "letters");
  const [known, earlier] = takesAll
    ? await Promise.all([reader.all(letters), readPreviousItems(reader, meeting, all)])
    : [(await Promise.all(items.map((item) => reader.where(letters, "itemId", item.id)))).flat(), []];
  const found = items.map((item) => [item.id, lettersFor(item, meeting, all, earlier, known)] as const);
  return new Map(found.filter(([, list]) => list.length > 0));
}

/** The items of the meetings before this one, as far back as the first that has one for letters. */
async function readPreviousItems(
  reader: Reader,
  meeting: Meeting,
  all: readonly Meeting[],
): Promise<AgendaItem[]> {
  for (const other of earlierThatCount(meeting, all).reverse()) {
    const items = await reader.where(agendaItems, "meetingId", other.id);
    if (items.some((item) => item.kind === "letters")) return items;
  }
  return [];
}
