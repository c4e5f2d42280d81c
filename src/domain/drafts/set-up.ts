/** The two questions of the first start: the organisation's name, and who begins with it. */

import type { Result } from "../../kernel/result.ts";
import { optionalText, parseTexts, requiredText, type TextProblem } from "./text-fields.ts";

export type SetUpDraft = { readonly organisation: string; readonly name: string; readonly functie: string };
export type SetUpProblems = Partial<Record<keyof SetUpDraft, TextProblem>>;

const RULES = { organisation: requiredText, name: requiredText, functie: optionalText };

/** The draft trimmed, or what is wrong with each field. */
export const parseSetUp = (draft: SetUpDraft): Result<SetUpDraft, SetUpProblems> => parseTexts(RULES, draft);
