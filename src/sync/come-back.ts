/**
 * A phone that took a new name in an entry which an endpoint forgot, and others wrote another in its place: nobody there
 * knows it any more. Its earlier name they do know, and its keys are kept: with those it says once more that it goes on.
 */

import { ok, type Result } from "../kernel/result.ts";
import { deviceOf, roleOf } from "../protocol/roster.ts";
import type { Added } from "../protocol/roster-entry.ts";
import { readState } from "./endpoint-client.ts";
import type { Here } from "./here.ts";
import { keptOwed, readDevice } from "./kept-keys.ts";
import { Members } from "./members.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { bodiesOf } from "./roster-fork.ts";
import { syncRoster, writeEntry } from "./roster-round.ts";
import { Session } from "./session.ts";

/** "stranger": this phone has no earlier name that the endpoint knows. */
export async function comeBack(here: Here): Promise<Result<"back" | "stranger", Refusal>> {
  const added = await additions(here);
  const names: Added[] = [];
  for (let own = added.get(here.device); own?.from !== undefined; own = added.get(own.from)) {
    names.unshift(own);
    const as = await openAs(here, own.from);
    if (!as) break;
    const state = await readState(as.session, as.organisation, as.members.roster.version);
    if (!state.ok && state.error.code === "device_unknown") continue;
    if (!state.ok) return state;
    const synced = await syncRoster(as, state.value.rosterVer, state.value.rosterHead);
    if (!synced.ok) return synced;
    return await goOnUnder(here, as, names);
  }
  return ok("stranger");
}

/** Each of these names after the one before it. */
async function goOnUnder(
  here: Here,
  first: Here,
  names: readonly Added[],
): Promise<Result<"back" | "stranger", Refusal>> {
  let as = first;
  for (const { key: _old, ...name } of names) {
    const { device } = as;
    const role = roleOf(as.members.roster, device);
    if (!role) return refuse("cut_off");
    const written = await writeEntry(as, (roster) =>
      deviceOf(roster, name.d) ? undefined : { add: [{ ...name, role, from: device }] },
    );
    if (!written.ok) return written;
    const next = name.d === here.device ? undefined : await openAs(here, name.d);
    if (next) as = next;
  }
  await here.members.load();
  here.line.peopleChanged();
  return ok("back");
}

/** Who was ever added, by the entries that stand here and by those that were given up. */
async function additions({ store, members }: Here): Promise<Map<string, Added>> {
  const entries = [...((await keptOwed(store))?.entries ?? []), ...(await members.entries())];
  const added = (await bodiesOf(entries)).flatMap(({ add = [] }) => add);
  return new Map(added.map((each) => [each.d, each]));
}

/** This phone under an earlier name; undefined when those keys are gone. */
async function openAs(here: Here, device: string): Promise<Here | undefined> {
  const keys = await readDevice(here.store, device);
  if (!keys) return undefined;
  const members = new Members(here.store, keys, here.members.roster.genesis);
  if (!(await members.load())) return undefined;
  return { ...here, device: keys.id, keys, session: new Session(here.session.transport, keys), members };
}
