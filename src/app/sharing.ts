/**
 * The sharing of the organisation that is open, for screens. The engine is only loaded when the organisation is shared, or
 * when something is asked of it: what most of the first visit needs is one line that says "off".
 */

import type { SharingPort, SharingStatus } from "../features/share/sharing-port.ts";
import type { Store } from "../storage/store.ts";
import type { Sharing } from "../sync/sharing.ts";
import { useSession } from "./session.ts";

/** One at a time, like the store. */
let current: { readonly store: Store; readonly lazy: LazySharing } | undefined;

/** The same object for the same store. It ends when the store is no longer the open one. */
export async function sharingOf(store: Store): Promise<SharingPort> {
  if (current?.store !== store) {
    const before = current?.lazy;
    current = { store, lazy: new LazySharing(store) };
    await before?.stop();
  }
  const { lazy } = current;
  await lazy.startIfShared();
  return lazy;
}

useSession.subscribe(({ session }) => {
  if (!current || (session.kind === "open" && session.store === current.store)) return;
  const { lazy } = current;
  current = undefined;
  void lazy.stop();
});

const OFF: SharingStatus = {
  kind: "off",
  waiting: 0,
  aside: 0,
  both: 0,
  manyDeletes: 0,
  version: 0,
};

class LazySharing implements SharingPort {
  readonly home = window.location.origin;
  readonly #store: Store;
  #engine: Promise<Sharing> | undefined;
  #loaded: Sharing | undefined;
  readonly #listeners = new Set<() => void>();
  #stopped = false;

  constructor(store: Store) {
    this.#store = store;
  }

  readonly status = {
    getState: (): SharingStatus => this.#loaded?.status.getState() ?? OFF,
    subscribe: (listener: () => void): (() => void) => {
      this.#listeners.add(listener);
      return () => void this.#listeners.delete(listener);
    },
  };

  async startIfShared(): Promise<void> {
    const shared = await this.#store.ask((db) => db.table("meta").get("shared") as Promise<unknown>);
    if (shared !== undefined) await (await this.#load()).start();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await (await this.#engine)?.stop();
  }

  #load(): Promise<Sharing> {
    this.#engine ??= import("./sharing-engine.ts").then(({ makeSharing }) => {
      const engine = makeSharing(this.#store);
      this.#loaded = engine;
      engine.status.subscribe(() => {
        for (const listener of this.#listeners) listener();
      });
      return engine;
    });
    return this.#engine;
  }

  async #asking<T>(ask: (engine: Sharing) => Promise<T>): Promise<T> {
    if (this.#stopped) throw new Error("this organisation is no longer open");
    return await ask(await this.#load());
  }

  endpoint = () => this.#asking((engine) => engine.endpoint());
  begin = (how: Parameters<SharingPort["begin"]>[0]) => this.#asking((engine) => engine.begin(how));
  now = () => this.#asking((engine) => engine.now());
  devices = () => this.#asking((engine) => engine.devices());
  joiners = () => this.#asking((engine) => engine.joiners());
  invite = (role: Parameters<SharingPort["invite"]>[0]) => this.#asking((engine) => engine.invite(role));
  invitations = () => this.#asking((engine) => engine.invitations());
  withdraw = (id: string) => this.#asking((engine) => engine.withdraw(id));
  admit = (device: string) => this.#asking((engine) => engine.admit(device));
  promote = (device: string, proof: string) => this.#asking((engine) => engine.promote(device, proof));
  ownKey = () => this.#asking((engine) => engine.ownKey());
  revoke = (devices: readonly string[]) => this.#asking((engine) => engine.revoke(devices));
  newSheet = () => this.#asking((engine) => engine.newSheet());
  uncheckedSheet = () => this.#asking((engine) => engine.uncheckedSheet());
  checkSheet = (letters: string) => this.#asking((engine) => engine.checkSheet(letters));
  answerDeletes = (go: boolean) => this.#asking((engine) => engine.answerDeletes(go));
}
