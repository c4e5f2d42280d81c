/** What people fill in about an action or a question, before it is kept. */

import { err, ok, type Result } from "../../kernel/result.ts";
import { NOBODY, type Owner } from "../tables/blocks.ts";
import type { Person } from "../tables/people.ts";

/** What fits in a field of a record, with room to spare. */
export const ANSWER_LIMIT = 60_000;
export const NAME_LIMIT = 200;

/** The words of a new action; there must be some. */
export function parseActionText(text: string): Result<string, "empty"> {
  const words = text.trim();
  return words === "" ? err("empty") : ok(words);
}

/**
 * Someone named by hand: one who is active in Contacten when the name is theirs, otherwise a party outside; nobody for no
 * name.
 */
export function parseOwnerName(name: string, people: Iterable<Person>): Result<Owner, "tooLong"> {
  const words = name.replace(/\s+/g, " ").trim();
  if (words.length > NAME_LIMIT) return err("tooLong");
  if (words === "") return ok(NOBODY);
  const known = [...people].find(
    (person) => !person.left && person.name.trim().toLowerCase() === words.toLowerCase(),
  );
  return ok(
    known
      ? { kind: "person", personId: known.id, name: known.name }
      : { kind: "outside", personId: "", name: words },
  );
}

/** An answer in words; "" takes the answer back. */
export function parseAnswer(text: string): Result<string, "tooLong"> {
  const words = text.trim();
  return words.length > ANSWER_LIMIT ? err("tooLong") : ok(words);
}
