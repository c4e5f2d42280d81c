/**
 * A new identity for this phone: when another phone writes under the same one (a copied profile), or when its storage fell
 * back behind what it had shared. What the others do not have from it waits again, under new stamps and a new clock node.
 */

import { TABLES } from "../../domain/tables/all.ts";
import { devices } from "../../domain/tables/organisation.ts";
import type { Result } from "../../kernel/result.ts";
import { type Change, type StoredRow, writtenFields } from "../merge.ts";
import { mergeInto } from "../merge-into.ts";
import { letWait, type PendingRow } from "../pending.ts";
import { isSound } from "../receive.ts";
import { nodeOf, type Stamp } from "../stamp.ts";
import type { Store } from "../store.ts";
import type { Trouble } from "../write-line.ts";
import type { Contents } from "./contents.ts";
import { movedTo, restampWaiting } from "./restamp.ts";
import { readState, writeState } from "./sharing-state.ts";

export type NewIdentity = {
  /** The new device id, whose keys the engine has kept. */
  readonly device: string;
  /** The new clock node: 16 random hexadecimal digits. */
  readonly node: string;
  /** Own batches up to here are the same at the endpoint: they stay as they are. */
  readonly upTo: number;
  /** What was in the own batches after that, oldest first. */
  readonly contents: readonly Contents[];
};

/** One transaction. "moved": this phone has another identity already. `expect`: the device id it had. */
export function takeNewIdentity(
  store: Store,
  expect: string,
  identity: NewIdentity,
): Promise<Result<"taken" | "moved", Trouble>> {
  const scope = [...TABLES.map((table) => table.name), "pending", "history", "sealed"];
  return store.transact(scope, async (db, { meta, here }) => {
    const state = await readState(db);
    if (!state || state.device !== expect) return "moved";
    const { device, node, upTo, contents } = identity;
    const sealed = db.table("sealed").where("[device+n]");
    await sealed.between([expect, upTo], [expect, Number.MAX_SAFE_INTEGER], false, true).delete();
    const waited = (await db.table("pending").orderBy("n").toArray()) as PendingRow[];
    await db.table("pending").clear();
    for (const { changes, texts } of contents) {
      const isOwn = (stamp: string): boolean => nodeOf(stamp as Stamp) === meta.node;
      const own = changes.filter((change): change is Change => isSound(change) && isOwn(change.stamp));
      await letWait(db, own, texts);
      await letWait(db, changes.filter((change) => !own.includes(change as Change)) as Change[], [], true);
    }
    await db.table("pending").bulkAdd(waited.map(({ n: _n, ...row }) => row));
    const renewed = (stamp: Stamp): Stamp => (nodeOf(stamp) === meta.node ? movedTo(stamp, node) : stamp);
    await restampWaiting(db, renewed, here.now());
    const { [expect]: _old, ...others } = state.vector;
    const vector = upTo > 0 ? { ...others, [expect]: upTo } : others;
    await writeState(db, { ...state, device, n: 0, prev: "", acked: 0, vector });
    const clock = movedTo(meta.clock, node);
    await db.table("meta").bulkPut([
      { key: "node", value: node },
      { key: "clock", value: clock, by: meta.by },
    ]);
    const row = await db.table<StoredRow>(devices.name).get(meta.node);
    if (row) await sayWhose(db, row, node, clock, here.now());
    here.follow({ node, offset: meta.offset });
    return "taken";
  });
}

/** The new clock node belongs to the same person. The letter in its numbers is another's: it gets one of its own. */
async function sayWhose(
  db: Parameters<typeof letWait>[0],
  row: StoredRow,
  node: string,
  stamp: Stamp,
  now: number,
): Promise<void> {
  const fields = Object.fromEntries(writtenFields(row).map(([name, { value }]) => [name, value]));
  const { letter: _letter, _del: _deleted, ...whose } = fields;
  const change: Change = { table: devices.name, id: node, stamp, fields: whose };
  await mergeInto(db, [change], new Map(), now);
  await letWait(db, [change], []);
}
