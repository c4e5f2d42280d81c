/** The whole board on a day, worked out from people, terms, offices and efforts. */

import type { NormsInForce } from "../norms/norms-in-force.ts";
import type { Effort, Office, Term } from "../tables/board.ts";
import type { Person } from "../tables/people.ts";
import type { Board, Member, Sitting } from "./board.ts";
import { byOffice, officeId, officesOf } from "./offices.ts";
import { serviceOf } from "./service.ts";
import { signalsOf } from "./signals.ts";
import { sittingsOf } from "./sittings.ts";

interface BoardAt {
  /** With those in the bin, marked `deleted`: they are kept among who sat before, and sit no more. */
  readonly people: Iterable<Person & { readonly deleted?: boolean }>;
  readonly terms: readonly Term[];
  readonly offices: readonly Office[];
  readonly efforts: readonly Effort[];
  readonly norms: NormsInForce;
  readonly today: string;
  /** Ids of meetings that were called off, as far as somebody was to be introduced there. */
  readonly calledOff?: ReadonlySet<string>;
}

/** Board people without any term are members too, with no sittings: the screen asks since when. */
export function boardOf(at: BoardAt): Board {
  const { offices } = at;
  const terms = Map.groupBy(at.terms, ({ personId }) => personId);
  const everyone = [...at.people].map((person) => ({
    isRemoved: person.deleted === true,
    member: memberOf(person, terms.get(person.id) ?? [], at),
  }));
  const here = everyone.filter(({ isRemoved }) => !isRemoved).map(({ member }) => member);
  const members = here.filter(sits).sort(inOrderOf(offices));
  const coming = here.filter((member) => !sits(member) && member.sittings.some(isComing));
  const others = everyone.map(({ member }) => member).filter(({ sittings }) => sittings.length > 0);
  const kept = new Set([...members, ...coming]);
  return {
    members,
    coming: coming.sort((a, b) => compare(beginOf(a), beginOf(b)) || byName(a, b)),
    former: others
      .filter((member) => !kept.has(member))
      .sort((a, b) => compare(endOf(b), endOf(a)) || byName(a, b)),
    offices: officesOf({ members, offices }),
  };
}

function memberOf(
  person: Person & { readonly deleted?: boolean },
  terms: readonly Term[],
  at: BoardAt,
): Member {
  const sittings = sittingsOf(terms, at.today);
  const compareOffices = byOffice(at.offices);
  const now = sittings
    .filter(({ state }) => !person.deleted && (state === "running" || state === "lapsed"))
    .sort((a, b) => compareOffices(officeId(a.term.functie), officeId(b.term.functie)));
  const member = { person, sittings, now, service: serviceOf(terms, at.today) };
  return { ...member, signals: signalsOf(member, at) };
}

/** On the board today: by a term, or because they are called board and nothing else is known. */
const sits = ({ person, sittings, now }: Member): boolean =>
  now.length > 0 || (sittings.length === 0 && person.group === "board" && !person.left);

const isComing = ({ state }: Sitting): boolean => state === "coming";

function inOrderOf(offices: readonly Office[]): (a: Member, b: Member) => number {
  const compareOffices = byOffice(offices);
  const first = ({ person, now }: Member) => officeId(now[0]?.term.functie ?? person.functie);
  return (a, b) => compareOffices(first(a), first(b)) || byName(a, b);
}

const byName = (a: Member, b: Member): number =>
  a.person.name.localeCompare(b.person.name, "nl") || compare(a.person.id, b.person.id);

const beginOf = ({ sittings }: Member): string => sittings.find(isComing)?.term.from ?? "";

/** The last day of all; "" comes last. */
const endOf = ({ sittings }: Member): string =>
  sittings.reduce((latest, { endsOn }) => (endsOn > latest ? endsOn : latest), "");

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
