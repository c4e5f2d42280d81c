/** What someone is called in Contacten, kept in step with the terms they sit in. */

import { functionsIn, sameFunction } from "../owner.ts";
import type { Term } from "../tables/board.ts";
import { sittingsOf } from "./sittings.ts";

/** The functies of one person's terms that go on today (a lapsed one goes on), each once, in the order of the terms. */
export function sittingFuncties(terms: readonly Term[], today: string): string[] {
  const sitting = new Set(
    sittingsOf(terms, today).flatMap(({ term, state }) =>
      state === "running" || state === "lapsed" ? [term.id] : [],
    ),
  );
  return once(terms.filter(({ id }) => sitting.has(id)).map(({ functie }) => functie.trim()));
}

/**
 * The words in Contacten after a change: what one sits in now comes in, what one sat in before goes out, and other words
 * stay ("secretaris, buurttuin"). Who sits in nothing any more keeps them: the last verslag still names them so.
 */
export function functieInStep(words: string, before: readonly string[], now: readonly string[]): string {
  const parts = functionsIn(words);
  const gone = before.filter((functie) => !has(now, functie));
  const isInStep =
    now.every((functie) => has(parts, functie)) && !gone.some((functie) => has(parts, functie));
  if (now.length === 0 || isInStep) return words;
  // The whole comes first: what it consists of counts, unless it is the name of one functie ("lief en leed").
  const [whole = "", ...taken] = parts;
  const single = has([...gone, ...now], whole) ? [] : taken;
  return listed(once([...now, ...single.filter((part) => !has(gone, part))]));
}

const has = (list: readonly string[], functie: string): boolean =>
  list.some((each) => sameFunction(each, functie));

const once = (list: readonly string[]): string[] =>
  list.reduce<string[]>((all, each) => (each === "" || has(all, each) ? all : [...all, each]), []);

/** "voorzitter, secretaris en penningmeester", as `functionsIn` takes apart again. */
const listed = (list: readonly string[]): string =>
  list.length < 2 ? (list[0] ?? "") : `${list.slice(0, -1).join(", ")} en ${list.at(-1) ?? ""}`;
