/** Phones that share, in Node: real stores, the real engine, and an endpoint that is asked in this process or over HTTP. */

import { discard } from "../../src/storage/discard.ts";
import { Store } from "../../src/storage/store.ts";
import type { Later, NetRequest, NewStores, SyncPorts } from "../../src/sync/ports.ts";
import { Sharing } from "../../src/sync/sharing.ts";
import { type TestPhone, testPhone } from "./phone.ts";

export const HOME = "http://localhost";

/** Anything that answers requests as an endpoint does. */
export type Answering = {
  request(url: string, init: RequestInit): Response | Promise<Response>;
};

export type SharingPhone = {
  readonly phone: TestPhone;
  readonly ports: SyncPorts;
  readonly stores: NewStores;
  /** Cuts the connection, or gives it back. */
  readonly goOnline: (online: boolean) => void;
  /** Every request since the last look: method and path. */
  readonly asked: string[];
  /** Comes before every request; may throw, or answer in the endpoint's place. */
  intercept: ((url: string, request: NetRequest) => Promise<Response | undefined>) | undefined;
};

/** Waits for real time: only for tests of what happens by itself. */
const later: Later = (ms, action) => {
  const timer = setTimeout(action, ms);
  return () => clearTimeout(timer);
};

/** A phone of its own. `reach`: gives the endpoint, which may be another one after a while. */
export function sharingPhone(seed: number, reach: () => Answering, phone = testPhone(seed)): SharingPhone {
  let online = true;
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const made: SharingPhone = {
    phone,
    asked,
    intercept: undefined,
    goOnline(next) {
      online = next;
      for (const listener of listeners) listener();
    },
    stores: {
      open: async (id) => {
        const opened = await Store.open(id, phone);
        return opened.ok ? opened.value : undefined;
      },
      discard: async (id) => void (await discard(id, phone)),
    },
    ports: {
      async net(url, request) {
        asked.push(`${request.method} ${new URL(url).pathname}`);
        if (!online) throw new TypeError("Failed to fetch");
        const instead = await made.intercept?.(url, request);
        return instead ?? (await reach().request(url, request as RequestInit));
      },
      now: () => phone.now(),
      later,
      random: (count) => crypto.getRandomValues(new Uint8Array(count)),
      signals: {
        isOnline: () => online,
        isVisible: () => true,
        subscribe: (changed) => {
          listeners.add(changed);
          return () => void listeners.delete(changed);
        },
      },
    },
  };
  return made;
}

/** A new organisation on that phone. */
export async function newStore({ phone }: SharingPhone, id: string): Promise<Store> {
  const opened = await Store.open(id, phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

export const sharingOn = (made: SharingPhone, store: Store): Sharing => new Sharing(store, made.ports, HOME);
