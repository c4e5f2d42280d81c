/** What a vacancy asks, in own words instead of the example that is shipped. */

import { ok, type Result } from "../../kernel/result.ts";
import { longText, optionalText, type TextRule } from "./text-fields.ts";

const RULES = { vacancyWork: longText, vacancyTime: optionalText, vacancyAsk: optionalText } satisfies Record<
  string,
  TextRule
>;
export type VacancyField = keyof typeof RULES;

/** "" where the words are those of the example, or nothing at all: then the example stands again. */
export function parseVacancyField(
  field: VacancyField,
  typed: string,
  example: string,
): Result<string, "tooLong"> {
  const parsed = RULES[field](typed);
  // The two rules refuse nothing but a text that is too long.
  if (!parsed.ok) return { ok: false, error: "tooLong" };
  return ok(parsed.value === example.trim() ? "" : parsed.value);
}
