/** What the list of offices and the dossier of one are made from. */

import { type HandoverList, handoverList } from "../../domain/handover/checklist.ts";
import { type Dossier, dossierOf, handingOver } from "../../domain/handover/dossier.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { commitments } from "../../domain/tables/outside.ts";
import { ticks } from "../../domain/tables/ticks.ts";
import { tickedLines } from "../../domain/ticked-lines.ts";
import { readBoard } from "../../storage/queries/board.ts";
import { readEntries, readOpenEntries } from "../../storage/queries/register.ts";
import type { Reader } from "../../storage/reader.ts";

export type HandoverRow = {
  readonly id: string;
  readonly functie: string;
  /** Names of its holders, or of who held it last. */
  readonly names: readonly string[];
  readonly isHeld: boolean;
  readonly list: HandoverList;
};

/** Every office of the board, in its order. */
export async function readHandovers(reader: Reader, today: string): Promise<readonly HandoverRow[]> {
  const { board, organisation } = await readBoard(reader, today);
  const ticked = await Promise.all(board.offices.map(({ id }) => readTicked(reader, id)));
  return board.offices.map((state, place) => ({
    id: state.id,
    functie: state.functie,
    names: handingOver(state, board).map(({ person }) => person.name),
    isHeld: state.holders.length > 0,
    list: handoverList({ ...state.office, functie: state.functie }, organisation, ticked[place] ?? []),
  }));
}

/** The lines of the list of an office that were seen to. */
const readTicked = async (reader: Reader, officeId: string): Promise<readonly string[]> =>
  tickedLines([], await reader.where(ticks, "officeId", officeId));

export type HandoverFile = {
  readonly dossier: Dossier;
  /** Whether anything was kept about this office yet. */
  readonly isStored: boolean;
  /** Lines that were seen to, also those that are not on its list now. */
  readonly ticked: readonly string[];
};

/** null when there is no such office. */
export async function readHandover(
  reader: Reader,
  officeId: string,
  today: string,
): Promise<HandoverFile | null> {
  const [file, actions, questions, decisions, promised, allMeetings, ticked] = await Promise.all([
    readBoard(reader, today),
    readOpenEntries(reader, "action"),
    readOpenEntries(reader, "question"),
    readEntries(reader, "decision"),
    reader.all(commitments),
    reader.all(meetings),
    readTicked(reader, officeId),
  ]);
  const office = file.board.offices.find(({ id }) => id === officeId);
  if (!office) return null;
  const { board, organisation, people } = file;
  return {
    dossier: dossierOf(office, {
      board,
      organisation,
      people,
      today,
      actions,
      questions,
      decisions,
      commitments: promised,
      meetings: allMeetings,
      ticked,
    }),
    isStored: file.offices.some(({ id }) => id === officeId),
    ticked,
  };
}
