/** Someone of "Wie doet wat", as filled in: a contact who works elsewhere, with what they are about. */

import type { Result } from "../../kernel/result.ts";
import { type PersonField, parsePersonField } from "./person.ts";
import { optionalText, type TextProblem } from "./text-fields.ts";

export type OfficialField = PersonField | "theme";

/** One field by itself, for the screen that keeps every change at once. */
export const parseOfficialField = (field: OfficialField, text: string): Result<string, TextProblem> =>
  field === "theme" ? optionalText(text) : parsePersonField(field, text);
