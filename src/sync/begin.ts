/** The first sharing: an organisation that so far was on one phone gets keys, a list of members and a place at an endpoint. */

import { type DeviceKeys, makeDeviceKeys } from "../crypto/device-keys.ts";
import { makeEpoch } from "../crypto/epochs.ts";
import { sealInfo } from "../crypto/info.ts";
import { signEntry } from "../crypto/sign-entry.ts";
import { ok, type Result } from "../kernel/result.ts";
import { foldEntry } from "../protocol/fold-entry.ts";
import { appendRoster } from "../storage/sharing/roster-log.ts";
import { beginSharing, readSharing } from "../storage/sharing/sharing-state.ts";
import type { Store } from "../storage/store.ts";
import { createOrganisation } from "./endpoint-client.ts";
import { genesisEntry } from "./entries.ts";
import {
  forgetBeginning,
  type KeptBeginning,
  keepBeginning,
  keepDevice,
  keepKeyring,
  keptBeginning,
  keptSheets,
  readDevice,
} from "./kept-keys.ts";
import { readEndpoint } from "./links.ts";
import type { SyncPorts } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { prepareSheet, type RecoverySheet, sheetOf } from "./sheets.ts";
import { Transport } from "./transport.ts";

export type Beginning = {
  readonly endpoint: string;
  /** What the endpoint asks of new organisations, if it does. */
  readonly code?: string | undefined;
  /** Of whoever holds this phone. */
  readonly name: string;
};

/**
 * Everything secret is on this phone's disk before the endpoint hears of it, so that an answer that was lost, or a phone that
 * was killed, costs nothing: beginning again goes on with the same keys. `home`: the app's own address.
 */
export async function begin(
  store: Store,
  ports: SyncPorts,
  home: string,
  how: Beginning,
): Promise<Result<RecoverySheet, Refusal>> {
  if (await readSharing(store)) return refuse("already_shared");
  const endpoint = readEndpoint(how.endpoint);
  if (endpoint === undefined) return refuse("bad_request");
  const prepared = await prepare(store, ports, endpoint, how.name);
  if (!prepared.ok) return prepared;
  const { genesis, device } = prepared.value;
  const folded = await foldEntry(undefined, genesis);
  if (!folded.ok) return refuse("roster_wrong");
  const transport = new Transport(endpoint, ports);
  const created = await createOrganisation(transport, genesis, how.code);
  if (!created.ok) return created;
  const appended = await appendRoster(store, 0, [genesis]);
  const begun = await beginSharing(store, {
    org: store.organisationId,
    endpoint,
    device,
    genesis: folded.value.genesis,
  });
  if (!appended.ok || !begun.ok) return refuse("storage");
  await forgetBeginning(store);
  const sheet = (await keptSheets(store)).at(-1);
  return sheet ? ok(sheetOf(sheet, { home, endpoint })) : refuse("storage");
}

/** What an earlier try left, when its keys still work and it was meant for the same endpoint. */
async function prepare(
  store: Store,
  ports: SyncPorts,
  endpoint: string,
  name: string,
): Promise<Result<KeptBeginning, Refusal>> {
  const before = await keptBeginning(store);
  if (before?.endpoint === endpoint && (await readDevice(store, before.device))) return ok(before);
  const keys = await makeDeviceKeys();
  const kept = await keepDevice(store, keys);
  if (!kept.ok) return kept;
  const made = await makeGenesis(store, ports, keys, name);
  if (!made.ok) return made;
  const beginning = { genesis: made.value, endpoint, device: keys.id };
  return (await keepBeginning(store, beginning)).ok ? ok(beginning) : refuse("storage");
}

async function makeGenesis(store: Store, ports: SyncPorts, keys: DeviceKeys, name: string) {
  const o = store.organisationId;
  const sheet = await prepareSheet(store, ports, { o, founder: keys.id, n: 0, p: "" });
  if (!sheet.ok) return sheet;
  const { recovery } = sheet.value;
  const holders = [
    { d: keys.id, public: keys.public },
    { d: recovery.d, public: recovery },
  ];
  const { epoch, keyring } = await makeEpoch(o, [], holders, ports.random);
  if (!(await keepKeyring(store, keyring)).ok) return refuse("storage");
  const info = await sealInfo(keyring, o, keys.id, { name, node: store.node }, ports.random);
  const first = { d: keys.id, ...keys.public, role: "admin" as const, info };
  return ok(await signEntry(genesisEntry(o, first, epoch, recovery), keys.sign));
}
