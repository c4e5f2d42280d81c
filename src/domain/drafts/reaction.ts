/** A reaction on a concept, as it was written down: who said what. */

import { err, ok, type Result } from "../../kernel/result.ts";
import type { Person } from "../tables/people.ts";
import { optionalText, requiredText } from "./text-fields.ts";

/** `who`: the id of one from Contacten, "" nobody chosen yet, or OTHER with a `name` beside it. */
export type ReactionDraft = {
  readonly who: string;
  readonly name: string;
  readonly itemId: string;
  readonly text: string;
};

export const OTHER = "other";
const REACTION_LIMIT = 20_000;

export type ReactionProblem = "empty" | "tooLong";
export type ReactionProblems = Partial<Record<"who" | "name" | "text", ReactionProblem>>;

/** What is kept of it; `name` only of who is not in Contacten. */
export type ParsedReaction = {
  readonly personId: string;
  readonly name: string;
  readonly itemId: string;
  readonly text: string;
};

export function parseReaction(
  draft: ReactionDraft,
  people: ReadonlyMap<string, Person>,
): Result<ParsedReaction, ReactionProblems> {
  const name = requiredText(draft.name);
  const text = draft.text.trim();
  const isOther = draft.who === OTHER;
  const problems: ReactionProblems = {
    ...(!isOther && !people.has(draft.who) && { who: "empty" as const }),
    ...(isOther && !name.ok && { name: name.error === "empty" ? ("empty" as const) : ("tooLong" as const) }),
    ...(text === "" && { text: "empty" as const }),
    ...(text.length > REACTION_LIMIT && { text: "tooLong" as const }),
  };
  if (Object.keys(problems).length > 0) return err(problems);
  const known = isOther && name.ok ? namesake(name.value, people) : undefined;
  return ok({
    personId: isOther ? (known?.id ?? "") : draft.who,
    name: isOther && !known && name.ok ? name.value : "",
    itemId: draft.itemId,
    text,
  });
}

/** Why it was taken over or not; may stay empty. */
export const parseReactionAnswer = (text: string): Result<string, "tooLong"> => {
  const answer = optionalText(text);
  return answer.ok ? answer : err("tooLong");
};

/** Who is active under exactly this name. */
const namesake = (name: string, people: ReadonlyMap<string, Person>): Person | undefined =>
  [...people.values()].find(
    (person) => !person.left && person.name.trim().toLowerCase() === name.toLowerCase(),
  );
