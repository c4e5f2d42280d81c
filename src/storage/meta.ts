/** What the database knows about itself: whose it is, how far its clock is, and which app wrote it last. */

import type { Dexie } from "dexie";
import { toHex } from "../kernel/uuid.ts";
import { DATA_VERSION } from "./schema.ts";
import { parseStamp, type Stamp, ZERO_STAMP } from "./stamp.ts";

export type Meta = {
  readonly clock: Stamp;
  /** The intent that set the clock last. */
  readonly by: string;
  /** The clock node of this phone; "" in a database that was never prepared, or was wiped. */
  readonly node: string;
  readonly shared: boolean;
  /** Milliseconds by which the phone's own clock lags behind an endpoint's; 0 as long as none was asked. */
  readonly offset: number;
  /** Where the phone stands in sharing, as `sharing/sharing-state.ts` keeps it; undefined when nothing is shared. */
  readonly sharing: unknown;
};

/** Under which key that is kept. */
export const SHARING_KEY = "sharing";

/** Under which key the database keeps what this phone remembers about itself. */
export const rememberedKey = (name: string): string => `here:${name}`;

/** Under which name it remembers that it only reads along. */
export const READING_ALONG = "reading-along";

/** Thrown inside a transaction when a newer app has written here; nothing is stored. */
export class NewerData extends Error {
  override readonly name = "NewerData";
}

type MetaRow = { readonly key: string; readonly value: unknown; readonly by?: unknown };

/** The clock is read inside the transaction, so that two tabs never give one stamp twice. Throws `NewerData`. */
export async function readMeta(db: Dexie): Promise<Meta> {
  const keys = ["clock", "node", "shared", "dataVersion", "offset", SHARING_KEY];
  const rows = (await db.table("meta").bulkGet(keys)) as (MetaRow | undefined)[];
  const [clock, node, shared, dataVersion, offset, sharing] = rows;
  if (isNewer(db, dataVersion?.value)) throw new NewerData();
  return {
    clock: parseStamp(clock?.value) ?? ZERO_STAMP,
    by: typeof clock?.by === "string" ? clock.by : "",
    node: typeof node?.value === "string" ? node.value : "",
    shared: shared?.value === true,
    offset: offsetOf(offset),
    sharing: sharing?.value,
  };
}

/**
 * Gives the phone its clock node at the first opening, and says that this version of the app has written here.
 * "updated": an older one wrote last. Data of a newer app is left as it is. `reads`: this phone only reads along.
 */
export function prepare(
  db: Dexie,
  random: (count: number) => Uint8Array,
): Promise<{ node: string; offset: number; reads: boolean; state: "current" | "updated" | "newer" }> {
  return db.transaction("rw", "meta", async () => {
    const meta = db.table<MetaRow>("meta");
    const keys = ["node", "dataVersion", "offset", rememberedKey(READING_ALONG)];
    const [node, dataVersion, offsetRow, readsRow] = await meta.bulkGet(keys);
    const [offset, reads] = [offsetOf(offsetRow), readsRow?.value === true];
    const known = typeof node?.value === "string" ? node.value : undefined;
    if (isNewer(db, dataVersion?.value)) return { node: known ?? "", offset, reads, state: "newer" };
    const own = known ?? toHex(random(8));
    if (known === undefined) await meta.put({ key: "node", value: own });
    if (dataVersion?.value !== DATA_VERSION) await meta.put({ key: "dataVersion", value: DATA_VERSION });
    const isUpdated = dataVersion !== undefined && dataVersion.value !== DATA_VERSION;
    return { node: own, offset, reads, state: isUpdated ? "updated" : "current" };
  });
}

const offsetOf = (row: MetaRow | undefined): number => (typeof row?.value === "number" ? row.value : 0);

/** IndexedDB's own number is ten times Dexie's; it tells of a newer app before that has written anything. */
function isNewer(db: Dexie, dataVersion: unknown): boolean {
  const handle = db.backendDB() as IDBDatabase | null;
  const installed = Math.floor((handle?.version ?? 0) / 10);
  return installed > DATA_VERSION || (typeof dataVersion === "number" && dataVersion > DATA_VERSION);
}
