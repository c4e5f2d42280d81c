/** What the papers of a meeting are made from, and who has them. */

import type { MeetingPapers } from "../../documents/hand-out/meeting-papers.ts";
import { mayEdit, phaseOf } from "../../domain/meeting-state.ts";
import { type HandOut, handOuts } from "../../domain/tables/handing-out.ts";
import { readCarryOver } from "../../storage/queries/carry-over.ts";
import { readMeetingFile } from "../../storage/queries/meeting-file.ts";
import { readOpenEntries } from "../../storage/queries/register.ts";
import type { Reader } from "../../storage/reader.ts";

export type Handing = { readonly papers: MeetingPapers; readonly handOuts: readonly HandOut[] };

/** The latest verslagen that wait: more would make a book of the papers. */
const MOST_TO_ADOPT = 6;

/** Undefined when there is no such meeting, or it lies in the bin. */
export async function readHanding(reader: Reader, id: string): Promise<Handing | undefined> {
  const file = await readMeetingFile(reader, id);
  if (!file) return undefined;
  const given = await reader.where(handOuts, "meetingId", id);
  // What was left for a meeting that is over, it has dealt with itself.
  if (phaseOf(file.meeting) === "closed" || !mayEdit(file.meeting))
    return { papers: { file, toAdopt: [], actions: [] }, handOuts: given };
  const carried = await readCarryOver(reader, file.meeting);
  const [toAdopt, open] = await Promise.all([
    Promise.all(carried.toAdopt.slice(-MOST_TO_ADOPT).map((each) => readMeetingFile(reader, each.id))),
    readOpenEntries(reader, "action"),
  ]);
  const wanted = new Set(carried.actions.map((block) => block.id));
  return {
    papers: {
      file,
      toAdopt: toAdopt.filter((each) => each !== undefined),
      actions: open.filter(({ block }) => wanted.has(block.id)),
    },
    handOuts: given,
  };
}
