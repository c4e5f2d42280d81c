/** What an organisation says about itself: each field kept by itself as it is changed. */

import { err, ok, type Result } from "../../kernel/result.ts";
import { longText, optionalText, requiredText, type TextProblem } from "./text-fields.ts";

const RULES = {
  neighbourhood: optionalText,
  district: optionalText,
  quorum: optionalText,
  majority: optionalText,
  deputyRule: longText,
};

export type ProfileField = keyof typeof RULES;

/** The text trimmed, or what is wrong with it. */
export const parseProfileField = (field: ProfileField, text: string): Result<string, TextProblem> =>
  RULES[field](text);

/** A whole number, or null for nothing filled in. "4,5" and "-3" are refused, never read as something else. */
export function parseCount(text: string): Result<number | null, "notWhole"> {
  const plainText = text.trim();
  if (plainText === "") return ok(null);
  return /^\d+$/.test(plainText) ? ok(Number(plainText)) : err("notWhole");
}

/** More wijken than this no organisation acts for. */
const MOST_NEIGHBOURHOODS = 50;

/**
 * One more wijk to act for, on the list as kept. `already`: it is there, or it is the own one. `tooMany`: there are
 * fifty.
 */
export function parseExtraNeighbourhood(
  text: string,
  own: string,
  known: readonly string[],
): Result<string, TextProblem | "already" | "tooMany"> {
  const parsed = requiredText(text);
  if (!parsed.ok) return parsed;
  if ([own, ...known].some((each) => plain(each) === plain(parsed.value))) return err("already");
  return known.length >= MOST_NEIGHBOURHOODS ? err("tooMany") : parsed;
}

const plain = (name: string): string => name.trim().toLocaleLowerCase("nl").replace(/\s+/gu, " ");
