/** Everything one meeting consists of, read together: what the live screen, the checklist and the verslag are made from. */

import type { Block } from "./tables/blocks.ts";
import type { AgendaItem, Attendance, Meeting } from "./tables/meetings.ts";
import type { Addendum, Adoption, Reopening } from "./tables/minutes.ts";
import type { Organisation } from "./tables/organisation.ts";
import type { Letter } from "./tables/outside.ts";
import type { Person } from "./tables/people.ts";

export type MeetingFile = {
  readonly organisation: Organisation;
  readonly meeting: Meeting;
  /** In agenda order, sub-points under their item; see `agendaTree`. */
  readonly items: readonly AgendaItem[];
  readonly attendance: readonly Attendance[];
  /** Everyone ever in Contacten, by id; who left, or was deleted, is marked `left`. */
  readonly people: ReadonlyMap<string, Person>;
  /** In the order they were written within their item. */
  readonly blocks: readonly Block[];
  /** The words of each block, by its id. */
  readonly texts: ReadonlyMap<string, string>;
  /** The shown number of each block that has one, by its id. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The letters that stand under an agenda item, by its id; items without any are left out. See domain/letters. */
  readonly letters: ReadonlyMap<string, readonly Letter[]>;
  readonly adoptions: readonly Adoption[];
  readonly reopenings: readonly Reopening[];
  readonly addenda: readonly Addendum[];
  /** The meeting at which this one's verslag was adopted, per adoption, where it is known. */
  readonly adoptedIn: ReadonlyMap<string, Meeting>;
  /** The verslagen that were adopted in this meeting and not taken back at once, with the meetings they are of. */
  readonly adoptedHere: readonly { readonly adoption: Adoption; readonly of: Meeting }[];
  /** The meetings after this one, soonest first: the next dates of its verslag, whenever that is read. */
  readonly upcoming: readonly Meeting[];
};
