/** What must go when an organisation is taken off this phone, and what an interrupted page left of one. */
import { forgetPlace } from "../features/take-minutes/place.ts";
import { discard } from "../storage/discard.ts";
import { forgetDraftsOf } from "../ui/form-drafts.ts";
import { forgetUnsentOf } from "../ui/unsent-words.ts";
import { unlessBeingMade } from "./busy-making.ts";
import { organisations, phone } from "./this-phone.ts";

/** Its database, its words, and at last its row; while another page holds on to the database, the row stays. */
export async function takeOff(id: string): Promise<void> {
  forgetWordsOf(id);
  const gone = await discard(id, phone);
  if (gone.ok) await organisations.remove(id);
}

/** At the start of a page: `left` were half made or half removed, of `unknown` only words can be left. */
export async function tidyUp(left: readonly string[], unknown: readonly string[]): Promise<void> {
  for (const id of left) await unlessBeingMade(id, () => takeOff(id));
  unknown.forEach(forgetWordsOf);
}

/** What this page keeps of words that were begun, and where the minute taker was. */
export function forgetWordsOf(id: string): void {
  forgetDraftsOf(id);
  forgetUnsentOf(id);
  forgetPlace();
}
