/**
 * The sharing of the organisation that is open, for screens. The engine is only loaded when the organisation is shared, or
 * when something is asked of it: what most of the first visit needs is one line that says "off".
 */

import type {
  OwnKey,
  RecoverySheet,
  Refusal,
  SharingDevice,
  SharingPort,
  SharingStatus,
} from "../features/share/sharing-port.ts";
import { err, type Result } from "../kernel/result.ts";
import { StorageUnavailable } from "../storage/connection.ts";
import type { Unshared } from "../storage/sharing/unshared.ts";
import type { Store } from "../storage/store.ts";
import type { Sharing } from "../sync/sharing.ts";
import { useSession } from "./session.ts";
import { channelOf } from "./sharing-channel.ts";

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

/** The engine's own file did not come: without internet, or because a newer version took its place. */
class NotLoaded extends Error {}

const NOT_LOADED: Refusal = { code: "not_loaded", retry: "soon" };

class LazySharing implements SharingPort {
  readonly home = window.location.origin;
  readonly #store: Store;
  #engine: Promise<Sharing> | undefined;
  #loaded: Sharing | undefined;
  /** What is said as long as there is no engine. */
  #without: SharingStatus = OFF;
  readonly #listeners = new Set<() => void>();
  #stopped = false;
  readonly #endHearing: () => void;

  constructor(store: Store) {
    this.#store = store;
    // Sharing begun on another page of this phone goes on here at once.
    this.#endHearing = channelOf(store.organisationId).hear((message) => {
      if (message === "begun") void this.#startHere();
    });
  }

  readonly status = {
    getState: (): SharingStatus => this.#loaded?.status.getState() ?? this.#without,
    subscribe: (listener: () => void): (() => void) => {
      this.#listeners.add(listener);
      return () => void this.#listeners.delete(listener);
    },
  };

  async startIfShared(): Promise<void> {
    const shared = await this.#store.ask((db) => db.table("meta").get("shared") as Promise<unknown>);
    if (shared === undefined) return;
    try {
      await (await this.#load()).start();
    } catch (error) {
      if (!(error instanceof NotLoaded)) throw error;
      this.#without = { ...OFF, kind: "trouble", why: NOT_LOADED.code };
      this.#tell();
    }
  }

  async #startHere(): Promise<void> {
    if (this.#stopped) return;
    try {
      await this.startIfShared();
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#endHearing();
    // One that is still on its way ends as soon as it is there.
    await this.#engine?.then(
      (engine) => engine.stop(),
      () => undefined,
    );
  }

  /** What this phone may do follows from the list of members; until that was read, it stays as it was. */
  #followRole(engine: Sharing): void {
    const { role } = engine.status.getState();
    if (role !== undefined && !this.#stopped) void this.#store.readAlong(role === "reader");
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Tried again at the next call when it does not come. */
  #load(): Promise<Sharing> {
    this.#engine ??= import("./sharing-engine.ts").then(
      ({ makeSharing }) => {
        const engine = makeSharing(this.#store);
        this.#loaded = engine;
        engine.status.subscribe(() => {
          this.#followRole(engine);
          this.#tell();
        });
        return engine;
      },
      (error: unknown) => {
        this.#engine = undefined;
        throw new NotLoaded("the engine of sharing could not be loaded", { cause: error });
      },
    );
    return this.#engine;
  }

  async #asking<T>(ask: (engine: Sharing) => Promise<T>): Promise<T> {
    if (this.#stopped) throw new Error("this organisation is no longer open");
    return await ask(await this.#load());
  }

  /** For what answers with a value: then that the engine did not come is one more answer. */
  async #telling<T>(ask: (engine: Sharing) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
    return await this.#asking(ask).catch(notLoaded(() => err(NOT_LOADED)));
  }

  /** For what is looked at; without an engine there is nothing to see yet. */
  async #looking<T>(ask: (engine: Sharing) => Promise<T>, nothing: T): Promise<T> {
    return await this.#asking(ask).catch(notLoaded(() => nothing));
  }

  endpoint = () => this.#looking<string | undefined>((engine) => engine.endpoint(), undefined);
  begin = (how: Parameters<SharingPort["begin"]>[0]) => this.#telling((engine) => engine.begin(how));
  now = () => this.#looking((engine) => engine.now(), undefined);
  devices = () => this.#looking<readonly SharingDevice[]>((engine) => engine.devices(), []);
  joiners = () => this.#telling((engine) => engine.joiners());
  invite = (role: Parameters<SharingPort["invite"]>[0]) => this.#telling((engine) => engine.invite(role));
  invitations = () => this.#telling((engine) => engine.invitations());
  withdraw = (id: string) => this.#telling((engine) => engine.withdraw(id));
  admit = (device: string) => this.#telling((engine) => engine.admit(device));
  promote = (device: string, proof: string) => this.#telling((engine) => engine.promote(device, proof));
  ownKey = () => this.#looking<OwnKey | undefined>((engine) => engine.ownKey(), undefined);
  unshared = () => this.#looking<readonly Unshared[]>((engine) => engine.unshared(), []);
  revoke = (devices: readonly string[]) => this.#telling((engine) => engine.revoke(devices));
  newSheet = () => this.#telling((engine) => engine.newSheet());
  uncheckedSheet = () =>
    this.#looking<RecoverySheet | undefined>((engine) => engine.uncheckedSheet(), undefined);
  checkSheet = (letters: string) => this.#telling((engine) => engine.checkSheet(letters));
  answerDeletes = (go: boolean) => this.#telling((engine) => engine.answerDeletes(go));
}

/** What is given instead when it was the engine that did not come. */
const notLoaded =
  <T>(instead: () => T) =>
  (error: unknown): T => {
    if (error instanceof NotLoaded) return instead();
    throw error;
  };
