/** The records of some years from which their jaarmap is made. */

import type { Board } from "../../domain/board/board.ts";
import type { NormsInForce } from "../../domain/norms/norms-in-force.ts";
import type { Block } from "../../domain/tables/blocks.ts";
import type { Effort } from "../../domain/tables/board.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import type { YearNote } from "../../domain/tables/norms.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import type { Person } from "../../domain/tables/people.ts";
import type { Publication } from "../../domain/tables/publications.ts";
import type { YearState } from "../../domain/year/year.ts";

/** A decision or an action of the register. */
export type FolderEntry = {
  readonly block: Block;
  readonly text: string;
  readonly number: string;
  readonly meeting: Meeting | undefined;
  readonly owner: Person | undefined;
};

/** Everything a jaarmap is made from. Meetings, publications, efforts, decisions and actions are those of all years. */
export type YearFolderSource = {
  readonly organisation: Organisation;
  readonly norms: NormsInForce;
  /** Oldest first, one after the other; at least one. */
  readonly years: readonly { readonly state: YearState; readonly note: YearNote }[];
  /** By date. */
  readonly meetings: readonly Meeting[];
  readonly publications: readonly Publication[];
  readonly decisions: readonly FolderEntry[];
  readonly actions: readonly FolderEntry[];
  readonly efforts: readonly Effort[];
  /** Everyone ever in Contacten: their names may stand in what was written down. */
  readonly people: readonly Person[];
  /** As it sits on `boardOn`: the last day of these years, or today when that is yet to come. */
  readonly board: Board;
  readonly boardOn: string;
  readonly today: string;
};
