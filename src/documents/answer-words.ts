/** An answer as one reads it: what it comes down to, and why. "Nee is ook een antwoord." */

import type { Block } from "../domain/tables/blocks.ts";
import { texts } from "./texts.ts";

/** A reason that brings its own word along. */
const HAS_ITS_WORD = /^(omdat|want|zolang|totdat|because|since)\b/i;

/** "Nee, omdat het geld op is", "Ja. Tot twee meter.", or the words alone; "" as long as there is no answer. */
export function answerWords({ reply, answer }: Pick<Block, "reply" | "answer">): string {
  const why = answer.trim();
  const word = (texts.replies as Readonly<Record<string, string>>)[reply] ?? reply;
  if (word === "" || why === "") return word || why;
  if (reply !== "no" || /^\p{Lu}/u.test(why)) return `${word}. ${why}`;
  return HAS_ITS_WORD.test(why) ? `${word}, ${why}` : texts.noBecause(why);
}
