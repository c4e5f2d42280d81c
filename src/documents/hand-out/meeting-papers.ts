/** What the papers of a meeting are made from: its file, and what earlier meetings of its kind leave for it. */

import type { MeetingFile } from "../../domain/meeting-file.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { nameOf } from "../verslag-entries.ts";
import { kindName } from "../verslag-of.ts";
import type { OpenAction } from "./open-action-list.ts";

export type MeetingPapers = {
  readonly file: MeetingFile;
  /** The meetings whose verslag it can adopt, oldest first. */
  readonly toAdopt: readonly MeetingFile[];
  /** The open actions of earlier meetings of its kind, soonest due first. */
  readonly actions: readonly OpenAction[];
};

/** Its own title, or "" when the kind says enough. */
export const titleOf = ({ meeting }: MeetingFile): string => meeting.title.trim();

export const kindOf = ({ meeting }: MeetingFile): string => kindName(meeting.kind);

/** A name from Contacten; "" for nobody. */
export const personName = ({ people }: MeetingFile, id: string): string =>
  id === "" ? "" : nameOf(people, id);

/** "5 februari, 5 maart": the verslagen that are to be adopted. */
export const datesToAdopt = ({ file, toAdopt }: MeetingPapers): string =>
  toAdopt.map(({ meeting }) => shortDate(meeting.date, file.meeting.date)).join(", ");
