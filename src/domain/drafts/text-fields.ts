/** The short texts people fill in: names, phone numbers, addresses. Trimmed, and refused with a reason. */

import { err, ok, type Result } from "../../kernel/result.ts";

/** Why a text is not taken. `noDigits`: no phone number. `notAnAddress`: no e-mail address, or no website. */
export type TextProblem = "empty" | "tooLong" | "noDigits" | "notAnAddress";

export type TextRule = (text: string) => Result<string, TextProblem>;

/** The most characters of a short text; a pasted document is no name. */
const LONGEST_TEXT = 200;

/** Must have something to see: spaces and invisible characters alone are nothing. */
export const requiredText: TextRule = (text) => (isBlank(text) ? err("empty") : optionalText(text));

export const optionalText: TextRule = (text) => {
  if (isBlank(text)) return ok("");
  const trimmed = text.trim();
  return trimmed.length > LONGEST_TEXT ? err("tooLong") : ok(trimmed);
};

/** The most characters of a text of several lines; what fits in a field of a record, with room to spare. */
const LONGEST_STORY = 60_000;

/** Several lines, or nothing. */
export const longText: TextRule = (text) => {
  if (isBlank(text)) return ok("");
  const trimmed = text.trim();
  return trimmed.length > LONGEST_STORY ? err("tooLong") : ok(trimmed);
};

/** A phone number with whatever people write round it ("06 12345678, na 18 uur"), or nothing. */
export const phoneText: TextRule = (text) => {
  const parsed = optionalText(text);
  if (!parsed.ok || parsed.value === "") return parsed;
  return (parsed.value.match(/\d/g) ?? []).length < 3 ? err("noDigits") : parsed;
};

/** An e-mail address, or nothing. Only what surely is none is refused. */
export const emailText: TextRule = (text) => {
  const parsed = optionalText(text);
  if (!parsed.ok || parsed.value === "") return parsed;
  return /^[^\s@]+@[^\s@]+$/.test(parsed.value) ? parsed : err("notAnAddress");
};

/** The address of a website, or nothing; "zilverlinde.nl" gets its https. */
export const websiteText: TextRule = (text) => {
  const parsed = optionalText(text);
  if (!parsed.ok || parsed.value === "") return parsed;
  const address = /^https?:\/\//i.test(parsed.value) ? parsed.value : `https://${parsed.value}`;
  return /^https?:\/\/[^\s/@"<>]+\.[^\s/@"<>]+(?:\/[^\s"<>]*)?$/i.test(address)
    ? ok(address)
    : err("notAnAddress");
};

/** All fields of a form by their rules: every one parsed, or the problem of each that is not right. */
export function parseTexts<K extends string>(
  rules: Readonly<Record<K, TextRule>>,
  draft: Readonly<Record<K, string>>,
): Result<Record<K, string>, Partial<Record<K, TextProblem>>> {
  const parsed: Partial<Record<K, string>> = {};
  const problems: Partial<Record<K, TextProblem>> = {};
  for (const name of Object.keys(rules) as K[]) {
    const result = rules[name](draft[name]);
    if (result.ok) parsed[name] = result.value;
    else problems[name] = result.error;
  }
  return Object.keys(problems).length > 0 ? err(problems) : ok(parsed as Record<K, string>);
}

const isBlank = (text: string): boolean => !/[^\p{Z}\p{C}]/u.test(text);
