/**
 * What stood in a list of members that was given up, made again behind the one that stands: who was let in comes in again, and
 * whose access was taken away loses it again, before anything is sent or fetched. Each step looks at what is there by then,
 * so that it can be broken off and begun again, by this phone or another beheerder's.
 */

import { keyFor } from "../crypto/epochs.ts";
import { type Keyring, keysOf, readKeyring } from "../crypto/keyring.ts";
import { epochInfo, wrapFor } from "../crypto/wrap.ts";
import { equalBytes } from "../kernel/bytes.ts";
import { ok, type Result } from "../kernel/result.ts";
import { deviceOf, isActive, type Roster, roleOf, successorsOf } from "../protocol/roster.ts";
import type { Added, EntryBody } from "../protocol/roster-entry.ts";
import { upTo, type Vector } from "../protocol/vector.ts";
import { cutOff } from "../storage/sharing/rebuild.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import type { News } from "./entries.ts";
import { cutsIn, isOwing, needsSheet, type Owed, orphansOf, rankOf } from "./given-up.ts";
import { handOnFrom } from "./handed-on.ts";
import type { Here } from "./here.ts";
import { forgetOwed, keptOwed, keptSheets } from "./kept-keys.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { bodiesOf } from "./roster-fork.ts";
import { rotation } from "./rotation.ts";

/** Writes an entry with what this makes of the list as it is by then (`writeEntry` of `roster-round.ts`). */
export type Write = (
  here: Here,
  make: (roster: Roster, known: Vector) => Promise<News | undefined> | News | undefined,
) => Promise<Result<unknown, Refusal>>;

type Debt = { readonly owed: Owed; readonly bodies: readonly EntryBody[]; readonly lost: Keyring };

/**
 * Settles what is owed here, if anything is. A phone that is no beheerder's has nothing to make again; if it was one when it
 * gave its side up, it waits for another to do so (`roster_waits`).
 */
export async function settleOwed(here: Here, write: Write): Promise<Result<void, Refusal>> {
  const { store, members, device } = here;
  const owed = await keptOwed(store);
  // Under an earlier name nothing is settled: this phone has to come back under its own first.
  if (!owed || (await readSharing(store))?.device !== device || !deviceOf(members.roster, device))
    return ok(undefined);
  const bodies = await bodiesOf(owed.entries);
  if (members.role === "admin") {
    const made = await makeAgain(here, write, { owed, bodies, lost: readKeyring(owed.keyring) ?? [] });
    if (!made.ok) return made;
  } else if (!members.isCut && isOwing(owed, bodies, members.roster)) return refuse("roster_waits");
  if (members.role === "admin" || members.role === "editor")
    for (const orphan of orphansOf(owed, bodies, members.roster)) {
      const handed = await handOnFrom(here, orphan, 1, true);
      if (!handed.ok) return handed;
    }
  const gone = owed.devices.filter((d) => !isActive(members.roster, d));
  const cut = Object.fromEntries(gone.map((d) => [d, deviceOf(members.roster, d)?.cut ?? 0]));
  if (gone.length > 0 && !(await cutOff(store, cut)).ok) return refuse("storage");
  return (await forgetOwed(store)).ok ? ok(undefined) : refuse("storage");
}

async function makeAgain(here: Here, write: Write, debt: Debt): Promise<Result<void, Refusal>> {
  for (const body of debt.bodies) {
    for (const make of [letInAgain, rolesAgain, takeAwayAgain]) {
      const written = await write(here, (roster, known) => make(here, roster, debt, body, known));
      if (!written.ok) return written;
    }
  }
  // What was sealed under the list that was given up names its number and its epoch: the one that stands has to reach both.
  for (let more = debt.owed.version + debt.owed.epoch; more > 0 && isBehind(here, debt); more -= 1) {
    const written = await write(here, (roster) => newsOf(rotation(here, roster, { lost: debt.lost })));
    if (!written.ok) return written;
  }
  return isOwing(debt.owed, debt.bodies, here.members.roster) ? refuse("storage") : ok(undefined);
}

function isBehind({ members }: Here, { owed, lost }: Debt): boolean {
  const { roster, keyring } = members;
  const has = ({ e, key }: Keyring[number]): boolean =>
    keysOf(keyring, e).some((each) => equalBytes(each.key, key));
  return roster.version < owed.version || roster.epoch < owed.epoch || !lost.every(has);
}

async function newsOf(rotated: ReturnType<typeof rotation>): Promise<News | undefined> {
  const made = await rotated;
  return made.ok ? made.value.news : undefined;
}

/**
 * Who came in, comes in again, unless the invitation let in somebody else. Who goes on under a new name has to say so itself
 * (`come-back.ts`). Whoever lost access later on comes in once more without a key, only to lose it: then neither those keys
 * nor that invitation can ever be used again.
 */
async function letInAgain(
  { organisation, members, ports }: Here,
  roster: Roster,
  { bodies }: Debt,
  { add = [] }: EntryBody,
): Promise<News | undefined> {
  const gone = cutsIn(bodies);
  const used = new Set(Object.values(roster.devices).map(({ invite }) => invite));
  const missing = add.filter(
    ({ d, from, invite }) =>
      from === undefined && !deviceOf(roster, d) && (invite === undefined || !used.has(invite)),
  );
  if (missing.length === 0) return undefined;
  const again = missing.map(async ({ key: _old, ...each }): Promise<Added> => {
    const key = Object.hasOwn(gone, each.d)
      ? await wrapFor(each, ports.random(32), epochInfo(organisation, roster.epoch))
      : await keyFor(organisation, members.keyring, each);
    return { ...each, key };
  });
  return { add: await Promise.all(again) };
}

/** The lower of two roles stands; a higher one where nobody changed it meanwhile. */
function rolesAgain(_: Here, roster: Roster, { owed, bodies }: Debt, body: EntryBody): News | undefined {
  const last = Object.fromEntries(bodies.flatMap((each) => Object.entries(each.roles ?? {})));
  const roles = Object.entries(body.roles ?? {}).filter(([d, change]) => {
    const [is, moved] = [roleOf(roster, d), owed.roles[d]];
    if (!is || !moved?.now || change !== last[d] || is === change.role) return false;
    return rankOf(change.role) < rankOf(is) || moved.was === undefined || moved.was === is;
  });
  return roles.length > 0 ? { roles: Object.fromEntries(roles) } : undefined;
}

/** After the number that counted then; whoever took a new name meanwhile goes along, after what is known of it. */
async function takeAwayAgain(
  here: Here,
  roster: Roster,
  { owed, bodies, lost }: Debt,
  body: EntryBody,
  known: Vector,
): Promise<News | undefined> {
  const named = Object.entries(body.cut ?? {}).filter(([d]) => isActive(roster, d));
  const heirs = successorsOf(
    roster,
    named.map(([d]) => d),
  ).map((d) => [d, upTo(known, d)] as const);
  const cut = Object.fromEntries([...heirs, ...named]);
  const { recovery, minClient = 0 } = body;
  const needs = recovery !== undefined && needsSheet(owed, bodies, roster);
  const later = minClient > roster.minClient ? { minClient } : {};
  if (named.length === 0 && !needs) return Object.keys(later).length > 0 ? later : undefined;
  // The sheet that was printed for it stays good where its letters are still known here.
  const printed = (await keptSheets(here.store)).find(({ device }) => device === recovery?.d);
  const made = await newsOf(
    rotation(here, roster, { cut, lost, sheet: needs ? { letters: printed?.letters } : undefined }),
  );
  return made && { ...made, ...later };
}
