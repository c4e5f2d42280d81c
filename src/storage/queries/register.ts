/** Actions, decisions and questions over all meetings, with their words, numbers and meetings. */

import { numbering } from "../../domain/numbering.ts";
import { type Block, type BlockKind, blocks } from "../../domain/tables/blocks.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { devices } from "../../domain/tables/organisation.ts";
import type { Person } from "../../domain/tables/people.ts";
import type { Reader } from "../reader.ts";
import { readPeople } from "./meeting-file.ts";

/** A line of a register. */
export type Entry = {
  readonly block: Block;
  readonly text: string;
  /** "A2026-03-05.4"; "" as long as none was given. */
  readonly number: string;
  /** Where it was noted; undefined outside meetings. */
  readonly meeting: Meeting | undefined;
  /** The person it belongs to, where the owner is one from Contacten. */
  readonly owner: Person | undefined;
};

const LAST = "\uffff";

/** Open blocks of a kind, soonest due first; those without a date come first of all. */
export function readOpen(reader: Reader, kind: BlockKind): Promise<Block[]> {
  return reader.between(blocks, "[kind+done+due]", [kind, "", ""], [kind, "", LAST]);
}

/** Open entries of a kind. */
export async function readOpenEntries(reader: Reader, kind: BlockKind): Promise<Entry[]> {
  return withContext(reader, await readOpen(reader, kind));
}

/** Entries of a kind that are done or answered, the latest first. */
export async function readDoneEntries(reader: Reader, kind: BlockKind): Promise<Entry[]> {
  const done = await reader.between(blocks, "[kind+done+due]", [kind, "0", ""], [kind, LAST, LAST]);
  return withContext(reader, done.reverse());
}

/** Every entry of a kind, open or not. */
export async function readEntries(reader: Reader, kind: BlockKind): Promise<Entry[]> {
  return withContext(
    reader,
    await reader.between(blocks, "[kind+done+due]", [kind, "", ""], [kind, LAST, LAST]),
  );
}

/** One entry, of whatever kind; undefined when there is none, or it lies in the bin. */
export async function readEntry(reader: Reader, id: string): Promise<Entry | undefined> {
  const block = await reader.get(blocks, id);
  return block && (await withContext(reader, [block]))[0];
}

async function withContext(reader: Reader, list: readonly Block[]): Promise<Entry[]> {
  const [everMet, known, everyone, words] = await Promise.all([
    reader.allWithBin(meetings),
    reader.all(devices),
    readPeople(reader),
    reader.words(list.map((block) => block.id)),
  ]);
  const shown = numbering(everMet, known);
  const all = everMet.filter((meeting) => !meeting.deleted);
  const byId = new Map(all.map((meeting) => [meeting.id, meeting]));
  // What was written in a meeting lies in the bin with it.
  const kept = list.filter((block) => block.meetingId === "" || byId.has(block.meetingId));
  return kept.map((block) => ({
    block,
    text: words.get(block.id) ?? "",
    number: shown(block),
    meeting: byId.get(block.meetingId),
    owner: everyone.get(block.owner.personId),
  }));
}
