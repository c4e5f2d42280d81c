/** Whom a format asks: the people of Contacten in its groups and functions, and the functions that nobody there has. */

import type { Invitees } from "../tables/formats.ts";
import type { Person } from "../tables/people.ts";

type Known = Pick<Person, "id" | "group" | "functie" | "left">;

export type Asked<P extends Known> = {
  /** In the order given; who left is not asked. */
  readonly people: readonly P[];
  /** The functions that nobody has, in the format's own words. */
  readonly missing: readonly string[];
};

export function askedBy<P extends Known>({ groups, functies }: Invitees, people: readonly P[]): Asked<P> {
  const active = people.filter((person) => !person.left);
  return {
    people: active.filter(
      (person) =>
        groups.includes(person.group) || functies.some((functie) => hasFunctie(person.functie, functie)),
    ),
    missing: functies.filter((functie) => !active.some((person) => hasFunctie(person.functie, functie))),
  };
}

/**
 * Whether somebody's own words for what they do name this function: "Stadsdeelmedewerker Segbroek" and "gastvrouw en
 * wijkagent" do, "vicevoorzitter" is no voorzitter.
 */
export function hasFunctie(own: string, functie: string): boolean {
  const wanted = plain(functie);
  if (wanted === "") return false;
  const parts = own.split(/[,/;&+()]|\s(?:en|and)\s/);
  return [own, ...parts].map(plain).some((part) => part === wanted || part.startsWith(`${wanted} `));
}

const plain = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, " ");
