/** One shared organisation on this page: everything that the parts of sharing work with. */

import type { DeviceKeys } from "../crypto/device-keys.ts";
import type { DeviceId } from "../protocol/device.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import type { Store } from "../storage/store.ts";
import { readDevice } from "./kept-keys.ts";
import { Members } from "./members.ts";
import type { SyncPorts } from "./ports.ts";
import { Session } from "./session.ts";
import type { StatusLine } from "./status.ts";
import { Transport } from "./transport.ts";

export type Here = {
  readonly store: Store;
  readonly ports: SyncPorts;
  readonly line: StatusLine;
  /** Its id at the endpoint. */
  readonly organisation: string;
  readonly endpoint: string;
  readonly device: DeviceId;
  readonly keys: DeviceKeys;
  readonly session: Session;
  readonly members: Members;
};

/** Undefined when the organisation is not shared; "no_keys" when the browser gives back no keys that work. */
export async function openHere(
  store: Store,
  ports: SyncPorts,
  line: StatusLine,
): Promise<Here | "no_keys" | undefined> {
  const state = await readSharing(store);
  if (!state) return undefined;
  const keys = await readDevice(store, state.device);
  if (!keys) return "no_keys";
  const members = new Members(store, keys, state.genesis);
  if (!(await members.load())) return "no_keys";
  const session = new Session(new Transport(state.endpoint, ports), keys);
  const { org: organisation, endpoint } = state;
  return { store, ports, line, organisation, endpoint, device: keys.id, keys, session, members };
}
