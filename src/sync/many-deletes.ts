/** Nothing that comes in may empty an organisation unasked: very many deletions at once wait for somebody here to say so. */

import { TABLES } from "../domain/tables/all.ts";
import type { OpenedBatch } from "../storage/sharing/incoming.ts";
import type { Here } from "./here.ts";

/** So few are never asked about. */
const FEW = 20;

/** What somebody here answered, until it is used. */
const allowed = new WeakSet<object>();
const refused = new WeakSet<object>();

/** From now on what deletes much may come in, until everything was fetched. */
export const allowDeletes = (here: Here): void => void allowed.add(here.members);
export const askAgain = (here: Here): void => {
  allowed.delete(here.members);
  refused.delete(here.members);
};
/** What deletes much is kept aside. */
export const refuseDeletes = (here: Here): void => void refused.add(here.members);

/** `in`: apply them. `ask`: they wait. `aside`: whoever was asked did not want it. */
export type Verdict = "in" | "ask" | "aside";

/** Whether these may come in; when they would put more than half of all records in the bin, the status asks. */
export async function judgeDeletes(here: Here, batches: readonly OpenedBatch[]): Promise<Verdict> {
  const going = new Set<string>();
  for (const { contents } of batches)
    for (const { table, id, fields } of contents.changes)
      if (fields["_del"] === true) going.add(`${table}/${id}`);
      else if (fields["_del"] === false) going.delete(`${table}/${id}`);
  if (going.size <= FEW || allowed.has(here.members)) return "in";
  if (going.size <= (await countRecords(here)) / 2) return "in";
  if (refused.has(here.members)) return "aside";
  here.line.knows({ manyDeletes: going.size });
  return "ask";
}

export const deletesSomething = ({ contents }: OpenedBatch): boolean =>
  contents.changes.some(({ fields }) => fields["_del"] === true);

/** Records that do not lie in the bin. */
async function countRecords(here: Here): Promise<number> {
  const counts = await here.store.read((reader) =>
    Promise.all(TABLES.map(async (table) => (await reader.all(table)).length)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
