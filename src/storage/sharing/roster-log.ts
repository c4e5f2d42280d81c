/** The signed entries of the list of phones, as they came; what they say is the engine's business. */

import type { Result } from "../../kernel/result.ts";
import type { Store } from "../store.ts";
import type { Trouble } from "../write-line.ts";

export type RosterEntry = { readonly body: string; readonly sig: string };

/** All entries, from number 0 on. */
export function readRoster(store: Store): Promise<RosterEntry[]> {
  return store.ask(async (db) => {
    const rows = (await db.table("roster").orderBy("n").toArray()) as RosterEntry[];
    return rows.map(({ body, sig }) => ({ body, sig }));
  });
}

/** Adds entries from number `fromN` on; "moved" when other entries stand there, or some before them are missing. */
export function appendRoster(
  store: Store,
  fromN: number,
  entries: readonly RosterEntry[],
): Promise<Result<"kept" | "moved", Trouble>> {
  return store.transact(["roster"], async (db) => {
    const roster = db.table<RosterEntry & { readonly n: number }>("roster");
    const count = await roster.count();
    if (fromN > count) return "moved";
    const had = await roster.where("n").aboveOrEqual(fromN).sortBy("n");
    if (had.some((row, at) => entries[at] && row.body !== entries[at].body)) return "moved";
    const rows = entries.map(({ body, sig }, at) => ({ n: fromN + at, body, sig }));
    await roster.bulkAdd(rows.slice(had.length));
    return "kept";
  });
}

/** Puts these entries in the place of `before`, which is all that stands there; "moved" when something else does. */
export function replaceRoster(
  store: Store,
  before: readonly RosterEntry[],
  entries: readonly RosterEntry[],
): Promise<Result<"kept" | "moved", Trouble>> {
  return store.transact(["roster"], async (db) => {
    const roster = db.table<RosterEntry & { readonly n: number }>("roster");
    const had = await roster.orderBy("n").toArray();
    if (had.length !== before.length || had.some((row, at) => row.body !== before[at]?.body)) return "moved";
    await roster.clear();
    await roster.bulkAdd(entries.map(({ body, sig }, n) => ({ n, body, sig })));
    return "kept";
  });
}
