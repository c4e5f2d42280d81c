/**
 * What only this phone has of another one, where the endpoint has other batches under the same numbers: a copied phone, and
 * an endpoint that lost its log. The endpoint's stand; what was in these waits here, to be shared under this phone's name.
 */

import type { Result } from "../../kernel/result.ts";
import type { Change } from "../merge.ts";
import { letWait } from "../pending.ts";
import type { Store } from "../store.ts";
import type { Trouble } from "../write-line.ts";
import { type Contents, upTo } from "./contents.ts";
import type { Range } from "./sealed-log.ts";
import { readState, writeState } from "./sharing-state.ts";

/**
 * One transaction. Nothing in the tables changes: what the batches said is there, and keeps its stamps. `contents`: what was
 * in the batches of `range`, which must reach up to the last one here. "moved": more came in, or another page was first.
 */
export function handOn(
  store: Store,
  { device, from, to }: Range,
  contents: readonly Contents[],
): Promise<Result<"handed" | "moved", Trouble>> {
  return store.transact(["pending", "sealed"], async (db) => {
    const state = await readState(db);
    if (!state || device === state.device || upTo(state.vector, device) !== to || from > to) return "moved";
    const sealed = db.table("sealed").where("[device+n]");
    await sealed.between([device, from], [device, to], true, true).delete();
    for (const { changes, texts } of contents) await letWait(db, changes as readonly Change[], texts, true);
    const { [device]: _had, ...others } = state.vector;
    await writeState(db, { ...state, vector: from > 1 ? { ...others, [device]: from - 1 } : others });
    return "handed";
  });
}
