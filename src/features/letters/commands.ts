/** What can be done with stukken. */

import { LETTER_RULES } from "../../domain/drafts/outside.ts";
import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import { type Letter, letters } from "../../domain/tables/outside.ts";
import type { Store } from "../../storage/store.ts";
import { remove, restore, write } from "../../storage/write.ts";

/** What is filled in about a letter. */
export type LetterFields = Partial<Omit<Letter, "id">>;

export const changeLetter = (store: Store, id: string, fields: LetterFields) =>
  store.commit([write(letters, id, fields)]);

/** Hands over one typed field, or says why not. */
export function keepTyped(
  letter: Letter,
  field: keyof typeof LETTER_RULES,
  text: string,
  keep: (fields: LetterFields) => void,
): TextProblem | undefined {
  const parsed = LETTER_RULES[field](text);
  if (!parsed.ok) return parsed.error;
  if (parsed.value !== letter[field]) keep({ [field]: parsed.value });
  return undefined;
}

export const removeLetter = (store: Store, id: string) => store.commit([remove(letters, id)]);
export const restoreLetter = (store: Store, id: string) => store.commit([restore(letters, id)]);
