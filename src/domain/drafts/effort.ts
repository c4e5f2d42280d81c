/** What people fill in about an effort for succession, and in their own words about a term: one field at a time. */

import type { Effort, Term } from "../tables/board.ts";
import type { Person } from "../tables/people.ts";
import { longText, requiredText, type TextRule } from "./text-fields.ts";

export const EFFORT_RULES = { what: longText, result: longText } satisfies Partial<
  Record<keyof Effort, TextRule>
>;

export const TERM_RULES = { functie: requiredText, remark: longText } satisfies Partial<
  Record<keyof Term, TextRule>
>;

export const BOARD_PERSON_RULES = { livesHereBecause: longText } satisfies Partial<
  Record<keyof Person, TextRule>
>;
