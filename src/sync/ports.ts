/** What sharing needs of the world. Everything it waits for goes through here, so that a simulator can drive real code. */

import type { Store } from "../storage/store.ts";

/** A request as `fetch` takes it; the body is bytes or JSON text. */
export type NetRequest = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer> | string;
  readonly signal?: AbortSignal;
};

/** Like `fetch`: rejects when there is no connection, and when `signal` aborts. */
export type Net = (url: string, request: NetRequest) => Promise<Response>;

/** Calls `action` once, after `ms`; the answer takes it back. */
export type Later = (ms: number, action: () => void) => () => void;

/** Whether there may be internet, whether the page is looked at, and when either changed. */
export type Signals = {
  readonly isOnline: () => boolean;
  readonly isVisible: () => boolean;
  readonly subscribe: (changed: () => void) => () => void;
};

/**
 * Does the work while no other page of this phone does work under the same name; undefined when another page is at it.
 * Nothing becomes wrong when two pages work at once: it only saves work.
 */
export type Lock = <T>(name: string, work: () => Promise<T>) => Promise<T | undefined>;

/** Tells the other pages of this phone something, and hears what they tell. */
export type Channel = {
  readonly tell: (message: string) => void;
  readonly hear: (listener: (message: string) => void) => () => void;
};

export type SyncPorts = {
  readonly net: Net;
  /** Milliseconds since 1970, by this phone's own clock. */
  readonly now: () => number;
  readonly later: Later;
  /** `count` random bytes, fit for keys. */
  readonly random: (count: number) => Uint8Array<ArrayBuffer>;
  readonly signals: Signals;
  readonly lock?: Lock;
  readonly channel?: Channel;
};

/** The store of an organisation that comes to this phone: opened by its id, taken off again when joining fails. */
export type NewStores = {
  readonly open: (organisationId: string) => Promise<Store | undefined>;
  readonly discard: (organisationId: string) => Promise<void>;
};
