/** One belnotitie with the people it may be of, and what came of it. */

import { blocks } from "../../domain/tables/blocks.ts";
import { type CallNote, type Commitment, callNotes, commitments } from "../../domain/tables/outside.ts";
import type { Person } from "../../domain/tables/people.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { type Entry, readEntry } from "../../storage/queries/register.ts";
import type { Reader } from "../../storage/reader.ts";

export type ReadCallNote = {
  readonly note: CallNote | undefined;
  readonly people: ReadonlyMap<string, Person>;
  readonly entries: readonly Entry[];
  readonly commitments: readonly Commitment[];
};

export async function readCallNote(reader: Reader, id: string): Promise<ReadCallNote> {
  const [note, people, outside, promised] = await Promise.all([
    reader.get(callNotes, id),
    readPeople(reader),
    reader.where(blocks, "meetingId", ""),
    reader.all(commitments),
  ]);
  const made = outside.filter((block) => block.callNoteId === id).sort((a, b) => (a.id < b.id ? -1 : 1));
  const entries = await Promise.all(made.map((block) => readEntry(reader, block.id)));
  return {
    note,
    people,
    entries: entries.filter((entry) => entry !== undefined),
    commitments: promised.filter((each) => each.callNoteId === id),
  };
}
