/** What is in a file, in a few numbers, for whoever is asked whether to take it. */

import type { StoredRow } from "../merge.ts";
import { DELETED } from "../schema.ts";
import type { FileContents } from "./file-format.ts";

export type FileSummary = {
  readonly meetings: number;
  readonly actions: number;
  readonly decisions: number;
  readonly people: number;
};

/** What lies in the bin is not counted. */
export function summaryOf({ records }: FileContents): FileSummary {
  const standing = (table: string): readonly StoredRow[] =>
    (records.get(table) ?? []).filter((row) => row[DELETED] !== true);
  const blocks = standing("blocks");
  return {
    meetings: standing("meetings").length,
    actions: blocks.filter((row) => row["kind"] === "action").length,
    decisions: blocks.filter((row) => row["kind"] === "decision").length,
    people: standing("people").length,
  };
}
