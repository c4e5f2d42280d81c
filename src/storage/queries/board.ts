/** The board as it sits today, with what it is worked out from. */

import type { Board } from "../../domain/board/board.ts";
import { boardOf } from "../../domain/board/board-of.ts";
import { plausibleDay } from "../../domain/board/days.ts";
import { isCancelled } from "../../domain/meeting-state.ts";
import type { NormsInForce } from "../../domain/norms/norms-in-force.ts";
import { type Effort, efforts, type Office, offices, type Term, terms } from "../../domain/tables/board.ts";
import { meetings } from "../../domain/tables/meetings.ts";
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

/**
 * As it sits on `day`. `now`: the day it really is, where that is later; who lies in the bin by now, and whose term was
 * over by then, sat there on `day` all the same.
 */
export async function readBoard(reader: Reader, day: string, now = day): Promise<BoardFile> {
  const [organisation, norms, everyone, allTerms, allOffices, noted] = await Promise.all([
    readOrganisation(reader),
    readNorms(reader),
    reader.allWithBin(people),
    reader.all(terms),
    reader.all(offices),
    reader.all(efforts),
  ]);
  const known = everyone.map((person) => (person.deleted ? { ...person, left: true } : person));
  const satThen = new Set(
    allTerms.filter((term) => isOverBetween(term, day, now)).map(({ personId }) => personId),
  );
  const asOfDay = known.map((person) => (satThen.has(person.id) ? { ...person, deleted: false } : person));
  const calledOff = await introductionsCalledOff(reader, asOfDay);
  const rest = { terms: allTerms, offices: allOffices, efforts: noted.sort(byDay) };
  return {
    ...rest,
    board: boardOf({ ...rest, people: asOfDay, norms, today: day, calledOff }),
    norms,
    organisation,
    people: new Map(known.map((person) => [person.id, person])),
  };
}

/** Of the meetings at which somebody was introduced, those that were called off. */
async function introductionsCalledOff(reader: Reader, everyone: readonly Person[]): Promise<Set<string>> {
  const ids = new Set(
    everyone.map(({ introducedMeetingId }) => introducedMeetingId).filter((id) => id !== ""),
  );
  const found = await Promise.all([...ids].map((id) => reader.get(meetings, id)));
  return new Set(found.flatMap((meeting) => (meeting && isCancelled(meeting) ? [meeting.id] : [])));
}

function isOverBetween({ endedOn, until }: Term, day: string, now: string): boolean {
  const end = plausibleDay(endedOn) || plausibleDay(until);
  return end >= day && end < now;
}

const byDay = (a: Effort, b: Effort): number => b.on.localeCompare(a.on) || (a.id < b.id ? -1 : 1);
