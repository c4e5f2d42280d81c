/** The functions on the board: who sits in each, and how many of its places are empty. */

import { functionsIn } from "../owner.ts";
import { plainWords } from "../plain-words.ts";
import { blank } from "../table.ts";
import { type Office, offices as officesTable } from "../tables/board.ts";
import type { Member, OfficeState } from "./board.ts";

/** As Dutch statuten name them, in their usual order. The first three always count, unless an office says otherwise. */
export const USUAL_OFFICES = ["voorzitter", "secretaris", "penningmeester", "algemeen bestuurslid"] as const;

/** Always there: a vereniging or stichting has these three, and where nobody sits the seat is empty. */
const ALWAYS = ["voorzitter", "secretaris", "penningmeester"];
/** Of these there are as many places as people who sit in them, unless it was said how many. */
const AS_MANY_AS_SIT = ["algemeen-bestuurslid", "bestuurslid"];

/** The id of a functie, the same on every phone: "Vice-Voorzitter " and "vice voorzitter" are one; "" for empty. */
export const officeId = (functie: string): string =>
  plainWords(functie)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "")
    .join("-")
    .slice(0, 200);

/** Sorts ids of offices: as the organisation arranged them, else the usual order, ordinary members last. */
export function byOffice(records: readonly Office[]): (a: string, b: string) => number {
  const orders = new Map(records.map(({ id, order }) => [id, order]));
  return (a, b) => {
    const [first, second] = [orders.get(a) ?? "", orders.get(b) ?? ""];
    if (first !== second && first !== "" && second !== "") return first < second ? -1 : 1;
    if (first !== second) return first !== "" ? -1 : 1;
    return rankOf(a) - rankOf(b) || a.localeCompare(b, "nl");
  };
}

function rankOf(id: string): number {
  const at = ALWAYS.indexOf(id);
  if (at >= 0) return at;
  return AS_MANY_AS_SIT.includes(id) ? ALWAYS.length + 1 : ALWAYS.length;
}

/**
 * The offices that count: those somebody sits in (a lapsed term sits), voorzitter, secretaris and penningmeester, and
 * those that were set up; without the ones of which it was said that there are none and in which nobody sits.
 */
export function officesOf({
  members,
  offices,
}: {
  readonly members: readonly Member[];
  readonly offices: readonly Office[];
}): OfficeState[] {
  const records = new Map(offices.map((office) => [office.id, office]));
  const held = heldOffices(members);
  const ids = new Set([...ALWAYS, ...records.keys(), ...held.keys()]);
  ids.delete("");
  const shared = heldTogether(held);
  return [...ids]
    .map((id) => stateOf(id, records.get(id), held.get(id) ?? [], shared))
    .filter(({ holders, free }) => holders.length > 0 || free > 0)
    .sort((a, b) => byOffice(offices)(a.id, b.id));
}

/** Where nobody said how many: one of those there always are, of others none as soon as nobody sits. */
const placesOf = ({ id, places }: Office, shared: ReadonlySet<string>): number =>
  places ?? (ALWAYS.includes(id) && !shared.has(id) ? 1 : 0);

/** The offices within one of two words: who is "secretaris en penningmeester" leaves neither seat empty. */
function heldTogether(held: ReadonlyMap<string, readonly Holding[]>): Set<string> {
  const words = [...held.values()].flatMap((list) => list.flatMap(({ functie }) => functionsIn(functie)));
  return new Set(words.map(officeId).filter((id) => !held.has(id)));
}

type Holding = { readonly member: Member; readonly functie: string };

function heldOffices(members: readonly Member[]): Map<string, Holding[]> {
  const held = new Map<string, Holding[]>();
  for (const member of members)
    for (const functie of functionsOf(member)) {
      const list = held.get(officeId(functie)) ?? [];
      if (!list.some((each) => each.member === member)) list.push({ member, functie: functie.trim() });
      held.set(officeId(functie), list);
    }
  return held;
}

/** Of whom no term is known, the functie they go by: their seat is not empty. */
const functionsOf = ({ sittings, now, person }: Member): string[] =>
  sittings.length === 0 ? [person.functie] : now.map(({ term }) => term.functie);

function stateOf(
  id: string,
  record: Office | undefined,
  holding: readonly Holding[],
  shared: ReadonlySet<string>,
): OfficeState {
  const holders = holding.map(({ member }) => member);
  const functie = record?.functie.trim() || holding[0]?.functie || usualName(id);
  const office = record ?? { ...blank(officesTable, id), functie };
  return { id, functie, office, holders, free: Math.max(0, placesOf(office, shared) - holders.length) };
}

const usualName = (id: string): string => USUAL_OFFICES.find((name) => officeId(name) === id) ?? id;
