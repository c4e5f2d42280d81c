/**
 * After a restore: the copy may have forgotten that access was taken away. Until an admin's phone says that it knows no
 * more of the roster than the copy does, an organisation can be read and its roster completed, and nothing else.
 */
import { isAdmin } from "../protocol/roster.ts";
import type { SharingParts } from "./parts.ts";
import type { Visitor } from "./visitor.ts";

/** True while this organisation takes no batches, invites or newcomers. */
export const isPullOnly = ({ settings, checkedIn }: SharingParts, o: string): boolean =>
  settings.pullOnly && !checkedIn.has(o);

/** `known`: the number of the last entry that the phone has, as it says with its question for the state. */
export function checkIn({ settings, checkedIn, log }: SharingParts, visitor: Visitor, known: number): void {
  if (!settings.pullOnly || checkedIn.has(visitor.o)) return;
  if (known !== visitor.row.rosterVersion || !isAdmin(visitor.roster, visitor.device)) return;
  checkedIn.add(visitor.o);
  log("checked-in", { rosterVersion: known });
}
