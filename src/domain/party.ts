/** Someone who called, wrote or promised: one from Contacten, or just a name. */

import { err, ok, type Result } from "../kernel/result.ts";
import { NAME_LIMIT } from "./drafts/action-draft.ts";
import { plainWords } from "./plain-words.ts";
import type { Person, PersonGroup } from "./tables/people.ts";

/** `personId` "" when they are not among Contacten; `name` is what was written then. */
export type Party = { readonly personId: string; readonly name: string };

/** The name to show; "" when nobody was filled in. */
export const partyName = (people: ReadonlyMap<string, Person>, { personId, name }: Party): string =>
  people.get(personId)?.name || name;

/** A typed name: whoever is active in Contacten under exactly that name, otherwise the name itself. */
export function parseParty(typed: string, people: Iterable<Person>): Result<Party, "tooLong"> {
  const name = typed.replace(/\s+/g, " ").trim();
  if (name.length > NAME_LIMIT) return err("tooLong");
  if (name === "") return ok({ personId: "", name: "" });
  const known = [...people].find((person) => !person.left && same(person.name, name));
  return ok(known ? { personId: known.id, name: known.name } : { personId: "", name });
}

/**
 * Who may be meant: active people with a word that begins like the typed ones, at most `most`. Before anything is typed
 * those of `groups`, when they are few enough to choose from.
 */
export function peopleLike(
  people: Iterable<Person>,
  typed: string,
  groups: readonly PersonGroup[],
  most = 4,
): Person[] {
  const active = [...people].filter((person) => !person.left && person.name !== "");
  const words = plainWords(typed).split(/\s+/).filter(Boolean);
  const rank = (person: Person) => {
    const at = groups.findIndex((group) => group === person.group);
    return at < 0 ? groups.length : at;
  };
  const byRank = (a: Person, b: Person) => rank(a) - rank(b) || collator.compare(a.name, b.name);
  if (words.length === 0) {
    const near = active.filter((person) => groups.some((group) => group === person.group));
    return near.length > most ? [] : near.sort(byRank);
  }
  return active
    .filter((person) => begins(person, words))
    .sort(byRank)
    .slice(0, most);
}

const collator = new Intl.Collator("nl", { numeric: true });

function begins({ name, worksAt }: Person, words: readonly string[]): boolean {
  const own = plainWords(`${name} ${worksAt}`).split(/\s+/);
  return words.every((word) => own.some((each) => each.startsWith(word)));
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
