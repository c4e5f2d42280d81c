/** A run of the full tier: real phones, a real endpoint, and what is known of every word that somebody saw stored. */

import type { PendingRow } from "../../../src/storage/pending.ts";
import type { SealedRow } from "../../../src/storage/sharing/sealed-log.ts";
import { readSharing } from "../../../src/storage/sharing/sharing-state.ts";
import { keptKeyring } from "../../../src/sync/kept-keys.ts";
import { type Chance, chanceOf } from "../chance.ts";
import { contentsOf, saidIn } from "./opened-log.ts";
import { SimEndpoint } from "./sim-endpoint.ts";
import { CANARY } from "./sim-net.ts";
import { SimPhone } from "./sim-phone.ts";
import type { Template } from "./template.ts";

/** `must`: everywhere in the end. `may`: what held it was destroyed. `never`: nobody with a right to write wrote it. */
export type Fate = "must" | "may" | "never";

const START = Date.UTC(2026, 2, 5, 19, 0);

export class FullWorld {
  readonly chance: Chance;
  readonly template: Template;
  readonly endpoint: SimEndpoint;
  phones: SimPhone[] = [];
  /** Phones whose access was taken away; they go on by themselves. */
  readonly revoked: SimPhone[] = [];
  now = START;
  readonly fates = new Map<string, Fate>();
  /** Words typed into notes: those must stand in the words in the end. */
  readonly typed = new Set<string>();
  readonly #seed: number;
  #words = 0;
  #phones = 0;

  constructor(seed: number, template: Template) {
    this.#seed = seed;
    this.chance = chanceOf(seed);
    this.template = template;
    this.endpoint = new SimEndpoint(() => this.now);
  }

  async begin(): Promise<void> {
    for (const [at, keys] of this.template.keys.entries()) {
      const phone = this.newPhone(`phone ${at}`);
      await phone.open();
      await phone.becomeMember(this.template, keys);
      this.phones.push(phone);
    }
  }

  newPhone(name: string): SimPhone {
    this.#phones += 1;
    // Chance of its own: how often a phone throws the dice must not change what happens next.
    const chance = chanceOf(this.#seed * 64 + this.#phones);
    return new SimPhone(name, this.template.o, this.endpoint, () => this.now, chance);
  }

  get admin(): SimPhone {
    return this.phones[0] as SimPhone;
  }

  someone(): SimPhone {
    return this.chance.pick(this.phones);
  }

  /** A word that nobody said before, and that nobody may see on the line. */
  word(): string {
    this.#words += 1;
    return `${CANARY}${String(this.#words).padStart(4, "0")}.`;
  }

  /** Does what destroys something: a word of which nothing is left afterwards need not come back. */
  async destroying(work: () => Promise<void>): Promise<void> {
    const held = await this.held();
    await work();
    const left = await this.held();
    for (const [word, fate] of this.fates)
      if (fate === "must" && held.includes(word) && !left.includes(word)) this.fates.set(word, "may");
  }

  /** Everything that any phone or the endpoint holds, as one text. */
  async held(): Promise<string> {
    const said = await Promise.all(this.phones.map((phone) => this.heldBy(phone)));
    return said.join("\n") + (await this.#heldByEndpoint());
  }

  /** What a phone has sealed, and what waits on it. */
  async heldBy(phone: SimPhone, withPending = true): Promise<string> {
    const { store } = phone;
    const keyring = await keptKeyring(store);
    const [sealed, pending] = await store.ask(async (db) => [
      (await db.table("sealed").toArray()) as SealedRow[],
      (await db.table("pending").toArray()) as PendingRow[],
    ]);
    const contents = await Promise.all(
      (sealed ?? []).map(({ id, bytes }) => contentsOf(this, id, bytes, keyring)),
    );
    const waiting = withPending ? (pending as PendingRow[]).map(saidIn) : [];
    return [...contents.map((each) => (each ? saidIn(each) : "")), ...waiting].join("\n");
  }

  async #heldByEndpoint(): Promise<string> {
    const { o } = this.template;
    if (!(await this.endpoint.store.organisation(o))) return "";
    const keyring = await keptKeyring(this.admin.store);
    const page = await this.endpoint.store.batchesAfter(o, 0, { bytes: 1e9, count: 1e6 });
    const contents = await Promise.all(page.rows.map(({ id, body }) => contentsOf(this, id, body, keyring)));
    return contents.map((each) => (each ? saidIn(each) : "")).join("\n");
  }

  /** The id of this phone's device now. */
  async deviceOf(phone: SimPhone): Promise<string> {
    return (await readSharing(phone.store))?.device ?? "";
  }

  /** Good weather until nothing moves any more. False when that never comes. */
  async settle(): Promise<boolean> {
    for (const phone of this.phones) phone.net.change();
    let before = "";
    for (let turn = 0; turn < 14; turn += 1) {
      for (const phone of this.phones) await phone.round();
      this.now += 1000;
      const after = await this.#signOfLife();
      if (after === before) return true;
      before = after;
    }
    return false;
  }

  async #signOfLife(): Promise<string> {
    const states = await Promise.all(
      this.phones.map(async ({ store }) => {
        const { extra: _extra, ...state } = (await readSharing(store)) ?? { extra: {} };
        const pending = await store.ask((db) => db.table("pending").count());
        return JSON.stringify([state, pending]);
      }),
    );
    const row = await this.endpoint.store.organisation(this.template.o);
    return [...states, JSON.stringify(row)].join("\n");
  }

  async close(): Promise<void> {
    for (const phone of [...this.phones, ...this.revoked]) await phone.close();
    await this.endpoint.close();
  }
}
