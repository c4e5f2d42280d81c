/** An invitation in own words, instead of the one that is made up from the meeting. */

import { err, ok, type Result } from "../../kernel/result.ts";

/** What fits in a field of a record, with room to spare. */
export const OWN_WORDS_LIMIT = 60_000;

/** null where the words are those that were made up, or nothing at all: then they are made up again. */
export function parseOwnWords(typed: string, madeUp: string): Result<string | null, "tooLong"> {
  if (typed.length > OWN_WORDS_LIMIT) return err("tooLong");
  const words = typed.trim();
  return ok(words === "" || words === madeUp.trim() ? null : words);
}
