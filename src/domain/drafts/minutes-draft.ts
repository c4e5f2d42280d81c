/** What people write about an adopted verslag: an addendum, or why it is reopened. */

import { err, ok, type Result } from "../../kernel/result.ts";

export const ADDENDUM_LIMIT = 20_000;
export const REASON_LIMIT = 2_000;

export type WordsProblem = "empty" | "tooLong";

export const parseAddendum = (text: string): Result<string, WordsProblem> => parseWords(text, ADDENDUM_LIMIT);

/** A reopening always says why. */
export const parseReason = (text: string): Result<string, WordsProblem> => parseWords(text, REASON_LIMIT);

function parseWords(text: string, limit: number): Result<string, WordsProblem> {
  const words = text.trim();
  if (words === "") return err("empty");
  return words.length > limit ? err("tooLong") : ok(words);
}
