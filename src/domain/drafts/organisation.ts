/** The organisation's own fields, each kept by itself as it is changed. */

import type { Result } from "../../kernel/result.ts";
import {
  emailText,
  optionalText,
  phoneText,
  requiredText,
  type TextProblem,
  websiteText,
} from "./text-fields.ts";

const RULES = {
  name: requiredText,
  helperName: optionalText,
  helperPhone: phoneText,
  neighbourhood: optionalText,
  email: emailText,
  website: websiteText,
};

export type OrganisationField = keyof typeof RULES;

/** The text trimmed, or what is wrong with it. */
export const parseOrganisationField = (field: OrganisationField, text: string): Result<string, TextProblem> =>
  RULES[field](text);
