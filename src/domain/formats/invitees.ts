/** Whom a format asks: the people of Contacten in its groups and functions, and the functions that nobody there has. */

import { plausibleDay } from "../board/days.ts";
import { sittingsOf } from "../board/sittings.ts";
import type { Term } from "../tables/board.ts";
import type { Invitees } from "../tables/formats.ts";
import type { Person } from "../tables/people.ts";

type Known = Pick<Person, "id" | "group" | "functie" | "left">;

export type Asked<P extends Known> = {
  /** In the order given; who left is not asked. */
  readonly people: readonly P[];
  /** The functions that nobody has, in the format's own words. */
  readonly missing: readonly string[];
};

/** The terms of everyone, and the day the meeting is held. */
export type Seats = { readonly terms: readonly Term[]; readonly date: string };

export function askedBy<P extends Known>(
  { groups, functies }: Invitees,
  people: readonly P[],
  seats: Seats,
): Asked<P> {
  const isUnseated = unseatedFrom(seats);
  const active = people.filter((person) => !person.left && !isUnseated(person));
  return {
    people: active.filter(
      (person) =>
        groups.includes(person.group) || functies.some((functie) => hasFunctie(person.functie, functie)),
    ),
    missing: functies.filter((functie) => !active.some((person) => hasFunctie(person.functie, functie))),
  };
}

/** Who is of the board in Contacten, and by their terms does not sit on it that day: nobody asks them as such. */
export function unseatedFrom({ terms, date }: Seats): (person: Pick<Person, "id" | "group">) => boolean {
  const unseated = unseatedOn(terms, date);
  return ({ id, group }) => group === "board" && unseated.has(id);
}

/**
 * Ids of those who have terms of which none goes on or is lapsed on the day: they stepped down, or begin only later. Who
 * has no term at all is not among them, and on a day that is none nobody is.
 */
export function unseatedOn(terms: readonly Term[], date: string): ReadonlySet<string> {
  if (plausibleDay(date) === "") return new Set();
  const all = [...Map.groupBy(terms, ({ personId }) => personId)];
  return new Set(all.flatMap(([personId, own]) => (sitsOn(own, date) ? [] : [personId])));
}

const sitsOn = (terms: readonly Term[], date: string): boolean =>
  sittingsOf(terms, date).some(({ state }) => state === "running" || state === "lapsed");

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
