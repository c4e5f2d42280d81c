/** The sharing of one organisation on one page: its status and its commands. */

import type { StoreApi } from "zustand/vanilla";
import { ok, type Result } from "../kernel/result.ts";
import { StorageUnavailable } from "../storage/connection.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import type { Store } from "../storage/store.ts";
import { type Beginning, begin } from "./begin.ts";
import type { Here } from "./here.ts";
import { admit, type Invitation, invitations, invite, newcomers, withdraw } from "./invite.ts";
import { allowDeletes, askAgain, refuseDeletes } from "./many-deletes.ts";
import { devicesOf, ownKey, promote } from "./people.ts";
import type { SyncPorts } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { newSheet, revoke } from "./revoke.ts";
import { Rounds } from "./rounds.ts";
import { checkSheet, type RecoverySheet, sheetOf, uncheckedSheet } from "./sheets.ts";
import type { Role, SharingStatus } from "./status.ts";
import { unsharedOf } from "./unshared.ts";

export class Sharing {
  readonly #store: Store;
  readonly #ports: SyncPorts;
  /** The app's own address: where links lead, and where the endpoint is unless somebody says otherwise. */
  readonly home: string;
  readonly #rounds: Rounds;

  constructor(store: Store, ports: SyncPorts, home: string) {
    this.#store = store;
    this.#ports = ports;
    this.home = home;
    this.#rounds = new Rounds(store, ports);
  }

  get status(): StoreApi<SharingStatus> {
    return this.#rounds.line.status;
  }

  /** Begins the rounds when the organisation is shared. May be called again. */
  start = (): Promise<void> => this.#rounds.start();

  /** Ends the rounds. What waits stays, and goes with the next start. */
  stop = (): Promise<void> => this.#rounds.stop();

  /** One round now. */
  now = (): Promise<void> => this.#rounds.now();

  /** For commands that need the endpoint: undefined before anything is shared. */
  async #open(): Promise<Here | undefined> {
    await this.start();
    return this.#rounds.here;
  }

  async #inside<T>(work: (here: Here) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
    try {
      const here = await this.#open();
      if (!here) return refuse("not_shared");
      await here.members.refresh();
      return await work(here);
    } catch (error) {
      if (error instanceof StorageUnavailable) return refuse("storage");
      throw error;
    }
  }

  async endpoint(): Promise<string | undefined> {
    return (await readSharing(this.#store))?.endpoint;
  }

  async begin(how: Beginning): Promise<Result<RecoverySheet, Refusal>> {
    try {
      const begun = await begin(this.#store, this.#ports, this.home, how);
      if (begun.ok) {
        await this.start();
        // Other pages of this phone, which share nothing yet.
        this.#ports.channel?.tell("begun");
      }
      return begun;
    } catch (error) {
      if (error instanceof StorageUnavailable) return refuse("storage");
      throw error;
    }
  }

  async devices() {
    const here = await this.#open();
    return here ? await devicesOf(here) : [];
  }

  joiners = () => this.#inside(newcomers);
  invite = (role: Role): Promise<Result<Invitation, Refusal>> =>
    this.#inside((here) => invite(here, this.home, role));
  invitations = () => this.#inside((here) => invitations(here, this.home));
  withdraw = (id: string) => this.#inside((here) => withdraw(here, id));
  admit = (device: string) => this.#inside((here) => admit(here, device));
  promote = (device: string, proof: string) => this.#inside((here) => promote(here, device, proof));

  async ownKey() {
    const here = await this.#open();
    return here && (await ownKey(here));
  }

  /** What the others never got of this phone. */
  async unshared() {
    const here = await this.#open();
    return here ? await unsharedOf(here) : [];
  }

  revoke = (devices: readonly string[]): Promise<Result<RecoverySheet, Refusal>> =>
    this.#inside((here) => revoke(here, this.home, devices));
  newSheet = (): Promise<Result<RecoverySheet, Refusal>> => this.#inside((here) => newSheet(here, this.home));

  async uncheckedSheet(): Promise<RecoverySheet | undefined> {
    const here = await this.#open();
    const sheet = here && (await uncheckedSheet(this.#store, here.members.roster));
    return sheet && here && sheetOf(sheet, { home: this.home, endpoint: here.endpoint });
  }

  checkSheet = (letters: string) =>
    this.#inside((here) => checkSheet(this.#store, here.members.roster, letters));

  /** true: they may go to the bin. false: they stay here, and what wanted it is kept aside. */
  answerDeletes = (go: boolean): Promise<Result<void, Refusal>> =>
    this.#inside(async (here) => {
      if (go) allowDeletes(here);
      else refuseDeletes(here);
      this.#rounds.line.knows({ manyDeletes: 0 });
      await this.now();
      askAgain(here);
      return ok(undefined);
    });
}
