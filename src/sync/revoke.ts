/** Taking away access, and the new keys and the new recovery sheet that come with that. */

import { ok, type Result } from "../kernel/result.ts";
import { isActive, type Roster } from "../protocol/roster.ts";
import type { Vector } from "../protocol/vector.ts";
import { cutsOf } from "./entries.ts";
import { fetchAll } from "./fetch.ts";
import type { Here } from "./here.ts";
import { admitAll } from "./invite.ts";
import type { KeptSheet } from "./kept-keys.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { syncRoster, writeEntry } from "./roster-round.ts";
import { rotation } from "./rotation.ts";
import { type RecoverySheet, sheetOf } from "./sheets.ts";

/**
 * Cuts these phones off, with every identity that they took, after the last batch that is known of each: what they sent
 * until now counts, so it is fetched first. Whoever waits with a good code comes in first as well, or their code would be void.
 */
export async function revoke(
  here: Here,
  home: string,
  devices: readonly string[],
): Promise<Result<RecoverySheet, Refusal>> {
  if (here.members.role !== "admin") return refuse("not_admin");
  const synced = await syncRoster(here);
  if (!synced.ok) return synced;
  const { roster } = here.members;
  const known = devices.filter((device) => isActive(roster, device));
  if (known.length === 0) return refuse("device_unknown_here");
  const admitted = await admitAll(here);
  if (!admitted.ok) return admitted;
  const fetched = await fetchAll(here);
  if (!fetched.ok) return fetched;
  return await rotate(here, home, (now, vector) => cutsOf(now, known, vector));
}

/** A new sheet; with the new key that comes with it, the one before opens nothing any more. */
export const newSheet = async (here: Here, home: string): Promise<Result<RecoverySheet, Refusal>> => {
  if (here.members.role !== "admin") return refuse("not_admin");
  const synced = await syncRoster(here);
  return synced.ok ? await rotate(here, home, () => ({})) : synced;
};

async function rotate(
  here: Here,
  home: string,
  cutsIn: (roster: Roster, known: Vector) => Record<string, number>,
): Promise<Result<RecoverySheet, Refusal>> {
  let sheet: KeptSheet | undefined;
  const written = await writeEntry(here, async (roster, known) => {
    const made = await rotation(here, roster, { cut: cutsIn(roster, known), sheet: {} });
    if (!made.ok) return undefined;
    sheet = made.value.sheet;
    return made.value.news;
  });
  if (!written.ok) return written;
  if (written.value === "nothing" || !sheet) return refuse("storage");
  return ok(sheetOf(sheet, { home, endpoint: here.endpoint }));
}
