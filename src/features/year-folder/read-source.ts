/** Reads everything the jaarmap of some years is made from. */

import type { YearFolderSource } from "../../documents/year-folder/year-folder-source.ts";
import { bookYear } from "../../domain/year/book-year.ts";
import { readBoard } from "../../storage/queries/board.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { readEntries } from "../../storage/queries/register.ts";
import { readYear } from "../../storage/queries/year.ts";
import type { Reader } from "../../storage/reader.ts";

/** `first` and `last`: the years they begin in, "2024" to "2026", both included. */
export async function readYearFolder(
  reader: Reader,
  first: string,
  last: string,
  today: string,
): Promise<YearFolderSource> {
  const { bookYearStart } = await readOrganisation(reader);
  const end = bookYear(last, bookYearStart).until;
  const boardOn = end < today ? end : today;
  const [years, { board, efforts, people }, decisions, actions] = await Promise.all([
    Promise.all(idsBetween(first, last).map((id) => readYear(reader, id, today))),
    readBoard(reader, boardOn, today),
    readEntries(reader, "decision"),
    readEntries(reader, "action"),
  ]);
  const [file] = years;
  if (!file) throw new Error("no years");
  const { organisation, norms, meetings, publications } = file;
  return {
    organisation,
    norms,
    meetings,
    publications,
    decisions,
    actions,
    efforts,
    people: [...people.values()],
    board,
    boardOn,
    today,
    years: years.map(({ state, note }) => ({ state, note })),
  };
}

const idsBetween = (first: string, last: string): string[] =>
  Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index));
