/**
 * A new identity for this phone, when another one writes under the same: a copied profile, or a storage that fell back. What
 * the others do not have from here goes out again under the new name, so that nothing is lost on either side.
 */

import { makeDeviceKeys } from "../crypto/device-keys.ts";
import { openInfo, sealInfo } from "../crypto/info.ts";
import { ok, type Result } from "../kernel/result.ts";
import { toHex } from "../kernel/uuid.ts";
import { deviceOf } from "../protocol/roster.ts";
import type { Contents } from "../storage/sharing/contents.ts";
import { takeNewIdentity } from "../storage/sharing/identity.ts";
import { readSealed } from "../storage/sharing/sealed-log.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import { openKept } from "./handed-on.ts";
import type { Here } from "./here.ts";
import { forgetDevice, keepDevice } from "./kept-keys.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { writeEntry } from "./roster-round.ts";

/** `upTo`: own batches up to here are the same at the endpoint. Afterwards `here` is of the past: open it anew. */
export async function takeIdentity(here: Here, upTo: number): Promise<Result<void, Refusal>> {
  const { store, members, organisation, ports, device } = here;
  const { role } = members;
  if (!role) return refuse("cut_off");
  const keys = await makeDeviceKeys();
  const kept = await keepDevice(store, keys);
  if (!kept.ok) return kept;
  const node = toHex(ports.random(8));
  const own = deviceOf(members.roster, device);
  const name = own && (await openInfo(members.keyring, organisation, device, own.info))?.name;
  const info = await sealInfo(
    members.keyring,
    organisation,
    keys.id,
    { name: name ?? "", node },
    ports.random,
  );
  const written = await writeEntry(here, () => ({
    add: [{ d: keys.id, ...keys.public, role, info, from: device }],
  }));
  if (!written.ok) return written;
  const contents = await contentsAfter(here, upTo);
  const taken = await takeNewIdentity(store, device, { device: keys.id, node, upTo, contents });
  if (!taken.ok) return refuse("storage");
  // The keys of before stay: an endpoint that forgets the entry would not know this phone under its new name (come-back.ts).
  if (taken.value !== "taken") await forgetDevice(store, keys.id);
  return ok(undefined);
}

async function contentsAfter(here: Here, upTo: number): Promise<Contents[]> {
  const state = await readSharing(here.store);
  const range = { device: here.device, from: upTo + 1, to: state?.n ?? 0 };
  const batches = await readSealed(here.store, [range], Number.MAX_SAFE_INTEGER);
  const opened = await Promise.all(batches.map((batch) => openKept(here, batch)));
  return opened.filter((contents) => contents !== undefined);
}
