/** What people fill in about a belnotitie, a letter or a toezegging: one field at a time, for every change is kept at once. */

import type { CallNote, Commitment, Letter } from "../tables/outside.ts";
import { longText, optionalText, phoneText, type TextRule } from "./text-fields.ts";

export const CALL_NOTE_RULES = { phone: phoneText, about: longText, agreed: longText } satisfies Partial<
  Record<keyof CallNote, TextRule>
>;

export const LETTER_RULES = { subject: longText, file: optionalText } satisfies Partial<
  Record<keyof Letter, TextRule>
>;

export const COMMITMENT_RULES = { what: longText, remark: longText } satisfies Partial<
  Record<keyof Commitment, TextRule>
>;

/** A belnotitie must say what it was about, or what was agreed. */
export const isCallNoteBlank = ({ about, agreed }: Pick<CallNote, "about" | "agreed">): boolean =>
  about === "" && agreed === "";
