/** A phone of a run: a real store on a database that can fail, the real engine, and a clock that is told what time it is. */

import { IDBKeyRange } from "fake-indexeddb";
import type { DeviceKeys } from "../../../src/crypto/device-keys.ts";
import { memoryArea } from "../../../src/storage/mirror.ts";
import { appendRoster } from "../../../src/storage/sharing/roster-log.ts";
import { beginSharing, readSharing } from "../../../src/storage/sharing/sharing-state.ts";
import { Store } from "../../../src/storage/store.ts";
import { keepDevice, keepKeyring } from "../../../src/sync/kept-keys.ts";
import type { SyncPorts } from "../../../src/sync/ports.ts";
import { Sharing } from "../../../src/sync/sharing.ts";
import { type CopiedDatabase, readDatabases, writeDatabases } from "../../support/copied-databases.ts";
import { FaultyIndexedDB } from "../../support/faulty-indexed-db.ts";
import type { Chance } from "../chance.ts";
import { ORIGIN, type SimEndpoint } from "./sim-endpoint.ts";
import { SimNet } from "./sim-net.ts";
import type { Template } from "./template.ts";

export const HOME = "https://wijkschrift.example";

export class SimPhone {
  readonly name: string;
  readonly o: string;
  readonly net: SimNet;
  /** Milliseconds by which its clock is wrong. */
  skew = 0;
  disk = new FaultyIndexedDB();
  #store: Store | undefined;
  readonly #now: () => number;
  readonly #chance: Chance;

  constructor(name: string, o: string, endpoint: SimEndpoint, now: () => number, chance: Chance) {
    this.name = name;
    this.o = o;
    this.net = new SimNet(endpoint);
    this.#now = now;
    this.#chance = chance;
  }

  get store(): Store {
    if (!this.#store) throw new Error(`${this.name} is not open`);
    return this.#store;
  }

  readonly now = (): number => this.#now() + this.skew;

  /** Opens the store, as a page does that is started. */
  async open(): Promise<void> {
    this.#store = await this.openStore();
  }

  /** One more page on the same database. */
  async openStore(): Promise<Store> {
    const opened = await Store.open(this.o, {
      now: this.now,
      random: this.#chance.bytes,
      indexedDB: this.disk,
      IDBKeyRange,
      mirror: memoryArea(),
    });
    if (!opened.ok) throw new Error(opened.error.kind);
    return opened.value;
  }

  /** The page is gone at this very moment; nothing gets to be tidied up. */
  async die(): Promise<void> {
    this.disk.plan = () => ({ kind: "fail", name: "AbortError" });
    await this.#store?.close();
    this.#store = undefined;
    this.disk.heal();
  }

  async close(): Promise<void> {
    await this.#store?.close();
    this.#store = undefined;
  }

  /** Puts into an empty database what joining leaves there. */
  async becomeMember(template: Template, keys: DeviceKeys): Promise<void> {
    const { store } = this;
    if (!(await keepDevice(store, keys)).ok) throw new Error("keys are not kept");
    await keepKeyring(store, template.keyring);
    await appendRoster(store, 0, template.entries);
    const { o: org, genesis } = template;
    const begun = await beginSharing(store, { org, endpoint: ORIGIN, device: keys.id, genesis });
    if (!begun.ok) throw new Error(begun.error.kind);
  }

  ports(): SyncPorts {
    return {
      net: this.net.net,
      now: this.now,
      later: () => () => undefined,
      random: this.#chance.bytes,
      signals: {
        isOnline: () => this.net.isOnline,
        isVisible: () => false,
        subscribe: () => () => undefined,
      },
    };
  }

  /** One round with the endpoint, in whatever weather. Gives how it went. */
  async round(store = this.store): Promise<Sharing["status"]> {
    const sharing = new Sharing(store, this.ports(), HOME);
    try {
      // It starts by itself, which without a connection comes to nothing.
      await sharing.start();
      this.net.isOnline = true;
      let before: string | undefined;
      do {
        before = (await readSharing(store))?.device;
        await sharing.now();
      } while ((await readSharing(store))?.device !== before);
    } finally {
      this.net.isOnline = false;
      await sharing.stop();
    }
    return sharing.status;
  }

  /** Everything on its disk. */
  copy(): Promise<CopiedDatabase[]> {
    return readDatabases(this.disk);
  }

  /** Another disk, with this on it. The page is started anew. */
  async putBack(databases: readonly CopiedDatabase[]): Promise<void> {
    await this.close();
    this.disk = new FaultyIndexedDB();
    await writeDatabases(databases, this.disk);
    await this.open();
  }
}
