/** What this phone wrote and the others never got, for the file of whoever's access was taken away. */

import { deviceOf } from "../protocol/roster.ts";
import type { Contents } from "../storage/sharing/contents.ts";
import { readSealed } from "../storage/sharing/sealed-log.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import { readUnshared, type Unshared } from "../storage/sharing/unshared.ts";
import { openKept } from "./handed-on.ts";
import type { Here } from "./here.ts";

/** What waits, what the endpoint does not have, and what came there after this phone was cut off. */
export async function unsharedOf(here: Here): Promise<Unshared[]> {
  const { store, device, members } = here;
  const state = await readSharing(store);
  if (!state) return [];
  const taken = Math.min(state.acked, deviceOf(members.roster, device)?.cut ?? state.acked);
  const range = { device, from: taken + 1, to: state.n };
  const batches = await readSealed(store, [range], Number.MAX_SAFE_INTEGER);
  const opened = await Promise.all(batches.map((batch) => openKept(here, batch)));
  const contents = opened.filter((each): each is Contents => each !== undefined);
  return await readUnshared(store, contents);
}
