/** The words of "Eerdere versies" for fields and values, for Bekijk beide: two slices that say the same alike. */

import { fieldName, valueWords } from "../features/history/version-words.ts";
import type { FieldWords } from "../features/share/read-both.ts";

export const fieldWords: FieldWords = { nameOf: fieldName, say: valueWords };
