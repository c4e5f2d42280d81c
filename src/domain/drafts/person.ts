/** Someone for Contacten, as filled in. */

import { err, ok, type Result } from "../../kernel/result.ts";
import type { PersonGroup } from "../tables/people.ts";
import {
  emailText,
  optionalText,
  parseTexts,
  phoneText,
  requiredText,
  type TextProblem,
} from "./text-fields.ts";

const RULES = {
  name: requiredText,
  functie: optionalText,
  worksAt: optionalText,
  phone: phoneText,
  email: emailText,
};

/** The fields of a person that are typed. */
export type PersonField = keyof typeof RULES;
export type PersonDraft = Readonly<Record<PersonField, string>> & { readonly group: PersonGroup };
export type PersonProblems = Partial<Record<PersonField, TextProblem>>;

/** The draft trimmed, or what is wrong with each field. Where one works is kept only of those who are asked for it. */
export function parsePerson(draft: PersonDraft): Result<PersonDraft, PersonProblems> {
  const parsed = parseTexts<PersonField>(RULES, {
    ...draft,
    worksAt: hasWorkplace(draft.group) ? draft.worksAt : "",
  });
  return parsed.ok ? ok({ ...parsed.value, group: draft.group }) : err(parsed.error);
}

/** One field by itself, for the screen that keeps every change at once. */
export const parsePersonField = (field: PersonField, text: string): Result<string, TextProblem> =>
  RULES[field](text);

/** Officials and people of other organisations work somewhere; neighbours are not asked. */
export const hasWorkplace = (group: string): boolean => group === "official" || group === "other";
