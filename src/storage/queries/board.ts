/** The board as it sits today, with what it is worked out from. */

import type { Board } from "../../domain/board/board.ts";
import { boardOf } from "../../domain/board/board-of.ts";
import type { NormsInForce } from "../../domain/norms/norms-in-force.ts";
import { type Effort, efforts, type Office, offices, type Term, terms } from "../../domain/tables/board.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Binned, Reader } from "../reader.ts";
import { readOrganisation } from "./meeting-file.ts";
import { readNorms } from "./norms.ts";

export type BoardFile = {
  readonly board: Board;
  readonly norms: NormsInForce;
  readonly organisation: Organisation;
  /** Everyone ever in Contacten, by id; who lies in the bin counts as having left. */
  readonly people: ReadonlyMap<string, Binned<Person>>;
  /** The latest first. */
  readonly efforts: readonly Effort[];
  readonly terms: readonly Term[];
  readonly offices: readonly Office[];
};

export async function readBoard(reader: Reader, today: string): Promise<BoardFile> {
  const [organisation, norms, everyone, allTerms, allOffices, noted] = await Promise.all([
    readOrganisation(reader),
    readNorms(reader),
    reader.allWithBin(people),
    reader.all(terms),
    reader.all(offices),
    reader.all(efforts),
  ]);
  const known = everyone.map((person) => (person.deleted ? { ...person, left: true } : person));
  const rest = { terms: allTerms, offices: allOffices, efforts: noted.sort(byDay) };
  return {
    ...rest,
    board: boardOf({ ...rest, people: known, norms, today }),
    norms,
    organisation,
    people: new Map(known.map((person) => [person.id, person])),
  };
}

const byDay = (a: Effort, b: Effort): number => b.on.localeCompare(a.on) || (a.id < b.id ? -1 : 1);
