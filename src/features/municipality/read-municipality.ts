/** What the lists of Gemeente are made from. */

import { byWaiting, isAskedOutside } from "../../domain/question.ts";
import { commitments } from "../../domain/tables/outside.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import { type Entry, readEntries, readOpenEntries } from "../../storage/queries/register.ts";
import type { Reader } from "../../storage/reader.ts";

/** Questions to the municipality and other parties outside, the longest waiting first; answered ones last. */
export async function readQuestions(reader: Reader, today: string): Promise<readonly Entry[]> {
  const [entries, everyone] = await Promise.all([readEntries(reader, "question"), reader.all(people)]);
  return sorted(entries, everyone, today);
}

/** How much there is in each list. */
export async function readHub(reader: Reader, today: string) {
  const [open, everyone, promised] = await Promise.all([
    readOpenEntries(reader, "question"),
    reader.all(people),
    reader.all(commitments),
  ]);
  return {
    questions: sorted(open, everyone, today),
    open: promised.filter((each) => each.state === "").length,
    people: everyone.filter(isElsewhere).length,
  };
}

/** Whoever works for the municipality or another party, and still does. */
export const isElsewhere = ({ group, left }: Person): boolean =>
  !left && (group === "official" || group === "other");

function sorted(entries: readonly Entry[], everyone: readonly Person[], today: string): Entry[] {
  const compare = byWaiting(today);
  return entries
    .filter(({ block }) => isAskedOutside(block.owner, everyone))
    .sort((a, b) => compare(a.block, b.block));
}
