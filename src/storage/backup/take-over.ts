/**
 * Takes a meeting over from a file: merged like anything another phone wrote. What both changed merges, what was taken
 * over before changes nothing, and what is newer here stays.
 */

import { meetings } from "../../domain/tables/meetings.ts";
import { organisation } from "../../domain/tables/organisation.ts";
import type { Result } from "../../kernel/result.ts";
import type { StoredRow } from "../merge.ts";
import type { Received } from "../receive.ts";
import { changesOfRow } from "../row-changes.ts";
import type { Store } from "../store.ts";
import type { Trouble } from "../write-line.ts";
import type { FileContents } from "./file-format.ts";
import { originOf } from "./origin.ts";

/** How a meeting in a file stands to what is on this phone. */
export type MeetingComing = {
  /** Of this very organisation, on whatever phone. */
  readonly isOurs: boolean;
  /** Whether the meeting is here already; then it is only brought up to date. */
  readonly here: "no" | "yes" | "inBin";
};

export async function compareMeeting(store: Store, { head }: FileContents): Promise<MeetingComing> {
  const row = await store.ask((db) => db.table<StoredRow>(meetings.name).get(head.meeting?.id ?? ""));
  return {
    isOurs: head.origin === (await originOf(store)),
    here: row === undefined ? "no" : row["_del"] === true ? "inBin" : "yes",
  };
}

/** One transaction: all of it, or nothing. The organisation's own record is never taken over with a meeting. */
export function takeOver(store: Store, { records, notes }: FileContents): Promise<Result<Received, Trouble>> {
  const changes = [...records]
    .filter(([table]) => table !== organisation.name)
    .flatMap(([table, rows]) => rows.flatMap((row) => changesOfRow(table, row)));
  return store.receive(changes, notes);
}
