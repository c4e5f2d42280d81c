/** What is said about a year for its jaarmap. */

import { longText, type TextProblem } from "../../domain/drafts/text-fields.ts";
import { type YearNote, years } from "../../domain/tables/norms.ts";
import { ok, type Result } from "../../kernel/result.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";

/** Keeps one text about a year, or says why not; then what was there stays. */
export function keepYearNote(
  store: Store,
  note: YearNote,
  field: "mirror" | "remark",
  text: string,
): Result<string, TextProblem> {
  const parsed = longText(text);
  if (!parsed.ok) return parsed;
  if (parsed.value !== note[field]) void store.commit([write(years, note.id, { [field]: parsed.value })]);
  return ok(parsed.value);
}
