/** Names of residents in texts: found, or replaced where a paper goes further than those who were there (AVG). */

import type { Person } from "./tables/people.ts";

const nameOf = ({ name }: Person): string => name.trim().replace(/\s+/g, " ");

/** The names of the residents among these people. */
export const residentNames = (people: Iterable<Person>): string[] =>
  [...people]
    .filter(({ group }) => group === "resident")
    .map(nameOf)
    .filter((name) => name !== "");

/** Which of the names stand in the text: a full name whatever its capitals, a name of one word only as it is written. */
export const namesIn = (text: string, names: readonly string[]): string[] =>
  names.filter((name) => placesOf(text, name).length > 0);

/** Gives texts back with "een bewoner", or whatever `instead` is, for every name of a resident among these people. */
export function residentsLeftOut(people: Iterable<Person>, instead: string): (text: string) => string {
  const everyone = [...people];
  const names = residentNames(everyone).sort((a, b) => b.length - a.length);
  const others = everyone.filter(({ group }) => group !== "resident").map(nameOf);
  return (text) => names.reduce((words, name) => without(words, name, others, instead), text);
}

/** Not where the name is part of someone else's: a neighbour Noor is not Noor Abbink of the board. */
function without(text: string, name: string, others: readonly string[], instead: string): string {
  const found = placesOf(text, name);
  if (found.length === 0) return text;
  const taken = others
    .filter((other) => other.length > name.length && other.includes(name))
    .flatMap((other) => placesOf(text, other).map((at) => [at, at + other.length] as const));
  return found
    .filter((at) => !taken.some(([from, to]) => at >= from && at < to))
    .reverse()
    .reduce((words, at) => words.slice(0, at) + instead + words.slice(at + name.length), text);
}

/** Where the name stands as a word of its own. */
function placesOf(text: string, name: string): number[] {
  if (name === "") return [];
  const isFull = name.includes(" ");
  // Where another case is longer or shorter, places would shift: then only the name as it is written is found.
  const lower = text.toLowerCase();
  const [where, what] = isFull && lower.length === text.length ? [lower, name.toLowerCase()] : [text, name];
  const places: number[] = [];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length))
    if (!isLetter(where.charAt(at - 1)) && !isLetter(where.charAt(at + what.length))) places.push(at);
  return places;
}

const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
