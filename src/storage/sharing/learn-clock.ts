/** The endpoint told the time: from now on this phone stamps by that, and what it has not shared yet is stamped anew. */

import { TABLES } from "../../domain/tables/all.ts";
import type { Result } from "../../kernel/result.ts";
import type { Store } from "../store.ts";
import type { Trouble } from "../write-line.ts";
import { restampWaiting, shifted } from "./restamp.ts";
import { readState } from "./sharing-state.ts";

/** Less than this is the journey of the answer, not the clock. */
const UNSURE_MS = 2_000;

/**
 * `offset`: milliseconds to add to the phone's own clock. The first time, what waits is stamped anew by the right clock, in
 * its order: edits made an hour ahead would otherwise beat those of others for an hour. Not when the clock was ahead and
 * something came in or was sealed already: what waits may have overwritten that, and must stay later than it.
 */
export function learnClock(store: Store, offset: number): Promise<Result<void, Trouble>> {
  const scope = [...TABLES.map((table) => table.name), "pending", "history"];
  return store.transact(scope, async (db, { meta, here }) => {
    const known: unknown = await db.table("meta").get("offset");
    const rounded = Math.abs(offset) < UNSURE_MS ? 0 : Math.round(offset);
    if (known !== undefined && Math.abs(meta.offset - rounded) < UNSURE_MS) return;
    await db.table("meta").put({ key: "offset", value: rounded });
    here.follow({ node: meta.node, offset: rounded });
    if (known !== undefined || rounded === 0) return;
    const state = await readState(db);
    const others = Object.keys(state?.vector ?? {}).some((device) => device !== state?.device);
    const isSealed = (state?.n ?? 0) > 0;
    if ((others || isSealed) && rounded < 0) return;
    await restampWaiting(db, (stamp) => shifted(stamp, rounded), here.now());
    await db.table("meta").put({ key: "clock", value: shifted(meta.clock, rounded), by: meta.by });
  });
}
