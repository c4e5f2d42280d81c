/**
 * What to look over before a verslag goes out. Everything here is a hint: it names a place and never judges, and nothing
 * of it stands in the way of handing the verslag out.
 */

import type { MeetingFile } from "./meeting-file.ts";
import { undiscussedItems } from "./meeting-state.ts";
import { numberLetter } from "./numbering.ts";
import { namesIn, residentNames } from "./resident-names.ts";
import type { Block } from "./tables/blocks.ts";
import type { AgendaItem, Attendance } from "./tables/meetings.ts";

export type LongSentence = { readonly block: Block; readonly sentence: string; readonly words: number };
export type FoundName = { readonly block: Block; readonly name: string };

export type Checklist = {
  /** Invited, and nobody noted whether they came. */
  readonly attendance: readonly Attendance[];
  /** Actions that nobody has, or without a date. */
  readonly actions: readonly Block[];
  /** Agenda items without a word, of which nobody said what became of them. */
  readonly items: readonly AgendaItem[];
  /** Blocks without words. */
  readonly empty: readonly Block[];
  /** Full names of residents in texts and answers. */
  readonly names: readonly FoundName[];
  readonly sentences: readonly LongSentence[];
};

/** More words than these make a sentence hard to follow. */
const LONG_SENTENCE = 25;

export function checklist(file: MeetingFile): Checklist {
  const residents = residentNames(file.people.values());
  const written = file.blocks.filter((block) => !isEmpty(file, block));
  return {
    attendance: file.attendance.filter((each) => each.status === ""),
    actions: written.filter(
      (block) =>
        block.kind === "action" && block.done === "" && (block.owner.kind === "" || block.due === ""),
    ),
    items: silentItems(file),
    empty: file.blocks.filter((block) => isEmpty(file, block)),
    names: written.flatMap((block) =>
      namesIn(`${wordsOf(file, block)}\n${block.answer}`, residents).map((name) => ({ block, name })),
    ),
    sentences: written.flatMap((block) =>
      longSentences(wordsOf(file, block)).map((found) => ({ block, ...found })),
    ),
  };
}

/** How many things it names, hints about sentences left out. */
export const openPoints = (list: Checklist): number =>
  list.attendance.length + list.actions.length + list.items.length + list.empty.length + list.names.length;

/** What should have a number and has none: written after the numbers were given. */
export const numberless = (file: MeetingFile): Block[] =>
  file.blocks.filter(
    (block) => numberLetter(block.kind) !== undefined && !block.number && !isEmpty(file, block),
  );

/** Items that nobody got to, and of which nobody said so. */
function silentItems(file: MeetingFile): AgendaItem[] {
  return undiscussedItems(file.meeting, file.items, file.blocks).filter(
    (item) => item.outcome === "" && !(item.kind === "adoptMinutes" && file.adoptedHere.length > 0),
  );
}

/** Sentences of more words than one can hold; a line of a list is a sentence by itself. */
export function longSentences(text: string): { sentence: string; words: number }[] {
  return text
    .split(/(?<=[.!?…])\s+|\n/u)
    .map((sentence) => ({ sentence: sentence.trim(), words: sentence.split(/\s+/).filter(hasLetter).length }))
    .filter(({ words }) => words > LONG_SENTENCE);
}

const hasLetter = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
const wordsOf = (file: MeetingFile, block: Block): string => file.texts.get(block.id) ?? "";
const isEmpty = (file: MeetingFile, block: Block): boolean => wordsOf(file, block).trim() === "";
