/** Who belongs, as this phone knows it: the stored chain of entries added up, and the keys it gives this phone. */

import type { DeviceKeys } from "../crypto/device-keys.ts";
import { keyringFrom } from "../crypto/epochs.ts";
import { type Keyring, newestOf } from "../crypto/keyring.ts";
import { ok, type Result } from "../kernel/result.ts";
import { foldEntry } from "../protocol/fold-entry.ts";
import { activeDevices, deviceOf, isActive, type Roster, roleOf } from "../protocol/roster.ts";
import type { Role, SignedEntry } from "../protocol/roster-entry.ts";
import { appendRoster, readRoster, replaceRoster } from "../storage/sharing/roster-log.ts";
import type { Store } from "../storage/store.ts";
import { keepKeyring, keptKeyring } from "./kept-keys.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** What accepting entries changed. */
export type Grown = {
  readonly entries: number;
  /** Keys came that this phone did not have. */
  readonly newKeys: boolean;
  /** Phones that lost access, each with its last batch that counts. */
  readonly cut: Readonly<Record<string, number>>;
};

const UNCHANGED: Grown = { entries: 0, newKeys: false, cut: {} };

export class Members {
  readonly #store: Store;
  readonly #keys: DeviceKeys;
  /** The hash of the first entry: any other beginning is another organisation. */
  readonly #genesis: string;
  #roster: Roster | undefined;
  /** The body of its last entry. */
  #last: string | undefined;
  #keyring: Keyring = [];
  /** Nobody else writes to this phone's storage unseen: see `mayHaveGrown`. */
  #isCurrent = false;

  constructor(store: Store, keys: DeviceKeys, genesis: string) {
    this.#store = store;
    this.#keys = keys;
    this.#genesis = genesis;
  }

  /** What is stored, added up. Gives undefined when it does not add up: then the phone's storage is damaged. */
  async load(): Promise<Roster | undefined> {
    this.#keyring = await keptKeyring(this.#store);
    const entries = await readRoster(this.#store);
    const folded = await this.#folded(undefined, entries);
    this.#roster = folded.ok ? folded.value : undefined;
    this.#last = entries.at(-1)?.body;
    // A page that ended between keys and entries: what is missing follows from the entries.
    if (this.#roster && (newestOf(this.#keyring)?.e ?? 0) < this.#roster.epoch)
      this.#keyring = await keyringFrom(this.#roster, this.#keys, this.#keyring);
    return this.#roster;
  }

  /** Another page of this phone said that it learnt something. */
  mayHaveGrown(): void {
    this.#isCurrent = false;
  }

  /** Takes over what another page of this phone learnt. `isTold`: other pages say so, then it costs nothing while they do not. */
  async refresh(isTold = false): Promise<void> {
    if (this.#isCurrent && isTold) return;
    this.#isCurrent = true;
    const entries = await readRoster(this.#store);
    if (entries.length === this.roster.version + 1 && entries.at(-1)?.body === this.#last) return;
    const more = entries.slice(this.roster.version + 1);
    const folded = await this.#folded(this.roster, more);
    // Another page went on from other entries than these.
    if (!folded.ok || more.length === 0) return void (await this.load());
    this.#roster = folded.value;
    this.#last = entries.at(-1)?.body;
    this.#keyring = await keptKeyring(this.#store);
  }

  /** Only after `load` or `accept`. */
  get roster(): Roster {
    if (!this.#roster) throw new Error("the roster was not loaded");
    return this.#roster;
  }

  get keyring(): Keyring {
    return this.#keyring;
  }

  /** Of this phone; undefined while it is not let in, and once it lost access. */
  get role(): Role | undefined {
    return roleOf(this.roster, this.#keys.id);
  }

  /** This phone was a member, and is no more. */
  get isCut(): boolean {
    return deviceOf(this.roster, this.#keys.id) !== undefined && !isActive(this.roster, this.#keys.id);
  }

  /** The stored entries, for an endpoint that lost them. */
  entries(): Promise<readonly SignedEntry[]> {
    return readRoster(this.#store);
  }

  /** Checks entries that follow the last one, and keeps them. Refused: an endpoint, or a phone, wrote what it may not. */
  async accept(entries: readonly SignedEntry[]): Promise<Result<Grown, Refusal>> {
    if (entries.length === 0) return ok(UNCHANGED);
    const before = this.#roster;
    const folded = await this.#folded(before, entries);
    if (!folded.ok) return folded;
    const roster = folded.value;
    const keyring = await keyringFrom(roster, this.#keys, this.#keyring);
    const newKeys = keyring !== this.#keyring;
    // Keys first: without them the entries would say that nothing is missing.
    if (newKeys && !(await keepKeyring(this.#store, keyring)).ok) return refuse("storage");
    const kept = await appendRoster(this.#store, (before?.version ?? -1) + 1, entries);
    if (!kept.ok) return refuse("storage");
    if (kept.value === "moved") {
      await this.load();
      return ok({ ...UNCHANGED, entries: entries.length });
    }
    this.#roster = roster;
    this.#last = entries.at(-1)?.body;
    this.#keyring = keyring;
    return ok({ entries: entries.length, newKeys, cut: newlyCut(before, roster) });
  }

  /** Takes these entries, from the first on, in the place of those that stand here. Everything is checked again. */
  async replace(entries: readonly SignedEntry[]): Promise<Result<void, Refusal>> {
    const before = await readRoster(this.#store);
    const folded = await this.#folded(undefined, entries);
    if (!folded.ok) return folded;
    // Keys of epochs that these entries do not come to are no longer those to close with.
    const known = this.#keyring.filter(({ e }) => e <= folded.value.epoch);
    const keyring = await keyringFrom(folded.value, this.#keys, known);
    if (!(await keepKeyring(this.#store, keyring)).ok) return refuse("storage");
    const replaced = await replaceRoster(this.#store, before, entries);
    if (!replaced.ok) return refuse("storage");
    if (!(await this.load())) return refuse("roster_wrong");
    return ok(undefined);
  }

  async #folded(from: Roster | undefined, entries: readonly SignedEntry[]): Promise<Result<Roster, Refusal>> {
    let roster = from;
    for (const entry of entries) {
      const next = await foldEntry(roster, entry);
      if (!next.ok) return refuse("roster_wrong");
      roster = next.value;
    }
    return roster?.genesis === this.#genesis ? ok(roster) : refuse("roster_wrong");
  }
}

/** The phones that had access before and have none after, each with its last batch that counts. */
function newlyCut(before: Roster | undefined, after: Roster): Record<string, number> {
  const gone = before ? activeDevices(before).filter((device) => !isActive(after, device)) : [];
  return Object.fromEntries(gone.map((device) => [device, deviceOf(after, device)?.cut ?? 0]));
}
