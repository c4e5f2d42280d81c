/** How the sharing goes, for the line in the frame and the screens: lost on reload, and true again after one round. */

import { createStore, type StoreApi } from "zustand/vanilla";

/** What a phone may do in a shared organisation: `admin` beheerder, `editor` schrijft mee, `reader` leest mee. */
export type Role = "admin" | "editor" | "reader";

/** What sharing is doing now. */
export type Doing =
  /** Not shared, or stopped. */
  | { readonly kind: "off" }
  /** Nothing waits; `at`: when endpoint and phone were last known to have the same, milliseconds since 1970. */
  | { readonly kind: "idle"; readonly at?: number | undefined }
  | { readonly kind: "sharing" }
  | { readonly kind: "noInternet" }
  | { readonly kind: "trouble"; readonly why: string }
  /** Came with a code, and is not let in yet. */
  | { readonly kind: "pending" }
  /** The access of this phone was taken away. */
  | { readonly kind: "cutOff" };

/** What is known besides. */
export type Known = {
  /** Changes of this phone that the endpoint does not have yet. */
  readonly waiting: number;
  /** Undefined while not sharing, or not let in. */
  readonly role: Role | undefined;
  /** How far this phone's clock is ahead (negative: behind), in milliseconds; only when more than two minutes. */
  readonly clockOffMs: number | undefined;
  /** Batches of others that could not be read, and are kept aside. */
  readonly aside: number;
  /** Phones of which others have seen work that the endpoint does not give here. */
  readonly missing: number;
  /** Fields that two people changed without having seen each other's value. */
  readonly both: number;
  /** So many records would go to the bin at once: held back until somebody says so. 0: nothing is asked. */
  readonly manyDeletes: number;
  /** Goes up whenever devices, joiners or invitations may be others than before. */
  readonly version: number;
};

export type SharingStatus = Known & Doing;

const UNKNOWN: Known = {
  waiting: 0,
  role: undefined,
  clockOffMs: undefined,
  aside: 0,
  missing: 0,
  both: 0,
  manyDeletes: 0,
  version: 0,
};

/** The status, and the two ways to change it. Telling what is already known wakes nobody. */
export class StatusLine {
  readonly status: StoreApi<SharingStatus> = createStore<SharingStatus>(() => ({ ...UNKNOWN, kind: "off" }));

  get now(): SharingStatus {
    return this.status.getState();
  }

  /** What sharing is doing from here on. */
  does(doing: Doing): void {
    this.#set({ ...knownOf(this.now), ...doing });
  }

  /** What became known besides. */
  knows(known: Partial<Known>): void {
    this.#set({ ...this.now, ...known });
  }

  /** Devices, joiners or invitations may be others than before. */
  peopleChanged(): void {
    this.knows({ version: this.now.version + 1 });
  }

  #set(next: SharingStatus): void {
    if (JSON.stringify(next) !== JSON.stringify(this.now)) this.status.setState(next, true);
  }
}

function knownOf(status: SharingStatus): Known {
  const { waiting, role, clockOffMs, aside, missing, both, manyDeletes, version } = status;
  return { waiting, role, clockOffMs, aside, missing, both, manyDeletes, version };
}
