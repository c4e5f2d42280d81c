/** An organisation as it crosses the wire: its roster chain made longer step by step, with real keys and signatures. */
import { type DeviceKeys, exportableDeviceKeys } from "../../src/crypto/device-keys.ts";
import { keyFor, makeEpoch } from "../../src/crypto/epochs.ts";
import type { Keyring } from "../../src/crypto/keyring.ts";
import { signEntry } from "../../src/crypto/sign-entry.ts";
import { uuidV7 } from "../../src/kernel/uuid.ts";
import type { DevicePublic } from "../../src/protocol/device.ts";
import { foldEntry } from "../../src/protocol/fold-entry.ts";
import { activeDevices, publicOf, type Roster } from "../../src/protocol/roster.ts";
import type { EntryBody, Recovery, Role, SignedEntry } from "../../src/protocol/roster-entry.ts";
import { routes } from "../../src/protocol/routes.ts";
import {
  type At,
  headers,
  newPhone,
  randomBytes,
  secretId,
  someBox,
  someProof,
  type WirePhone,
} from "./wire-phone.ts";

type Change = Omit<EntryBody, "v" | "o" | "n" | "p" | "by">;
type Holder = { readonly d: string; readonly public: DevicePublic };

export class WireOrganisation {
  readonly at: At;
  readonly o: string;
  readonly admin: WirePhone;
  readonly entries: SignedEntry[] = [];
  roster: Roster;
  keyring: Keyring;
  /** By which the recovery sheet asks. */
  recoveryId: string;
  recoveryKeys: DeviceKeys;

  private constructor(admin: WirePhone, genesis: SignedEntry, roster: Roster, more: Secrets) {
    this.at = admin.at;
    this.o = roster.o;
    this.admin = admin;
    this.entries.push(genesis);
    this.roster = roster;
    this.keyring = more.keyring;
    this.recoveryId = more.recoveryId;
    this.recoveryKeys = more.recoveryKeys;
  }

  /** Made on the first phone; the endpoint has not heard of it yet. */
  static async make(at: At): Promise<WireOrganisation> {
    const admin = await newPhone(at);
    const o = uuidV7(Date.UTC(2026, 2, 5), randomBytes(10));
    const { recovery, recoveryId, recoveryKeys } = await makeRecovery();
    const { epoch, keyring } = await makeEpoch(
      o,
      [],
      [holder(admin.keys), holder(recoveryKeys)],
      randomBytes,
    );
    const first = { d: admin.keys.id, ...admin.keys.public, role: "admin", info: someBox() } as const;
    const body: EntryBody = { v: 1, o, n: 0, p: "", by: admin.keys.id, add: [first], epoch, recovery };
    const genesis = await signEntry(body, admin.keys.sign);
    const folded = await foldEntry(undefined, genesis);
    if (!folded.ok) throw new Error(folded.error.code);
    return new WireOrganisation(admin, genesis, folded.value, { keyring, recoveryId, recoveryKeys });
  }

  /** Made, begun at the endpoint, and its first phone logged in. */
  static async begin(at: At): Promise<WireOrganisation> {
    const organisation = await WireOrganisation.make(at);
    const answer = await organisation.post(organisation.admin);
    if (!answer.ok) throw new Error(await answer.text());
    await organisation.admin.login();
    return organisation;
  }

  /** Begins it at the endpoint. */
  async post(phone: WirePhone, code?: string): Promise<Response> {
    return phone.post(routes.organisations(), {
      genesis: this.entries[0],
      ...(code !== undefined && { code }),
    });
  }

  /** Signs the next entry, and folds it in here. */
  async sign(by: WirePhone, change: Change): Promise<SignedEntry> {
    const { o, roster } = this;
    const body: EntryBody = { v: 1, o, n: roster.version + 1, p: roster.head, by: by.keys.id, ...change };
    const entry = await signEntry(body, by.keys.sign);
    const folded = await foldEntry(roster, entry);
    if (!folded.ok) throw new Error(folded.error.code);
    this.roster = folded.value;
    this.entries.push(entry);
    return entry;
  }

  /** Brings entry number `n` to the endpoint. */
  async bring(phone: WirePhone, n = this.roster.version): Promise<Response> {
    return phone.post(routes.roster(this.o), { expect: n - 1, entry: this.entries[n] });
  }

  /** A phone with access, by an entry of the first phone; logged in. */
  async add(role: Role, invite?: string, phone?: WirePhone): Promise<WirePhone> {
    const added = phone ?? (await newPhone(this.at));
    await this.signAdding(added, role, invite);
    const answer = await this.bring(this.admin);
    if (!answer.ok) throw new Error(await answer.text());
    await added.login();
    return added;
  }

  async signAdding(phone: WirePhone, role: Role, invite?: string): Promise<void> {
    const key = await keyFor(this.o, this.keyring, phone.keys.public);
    const add = { d: phone.keys.id, ...phone.keys.public, role, info: someBox(), key };
    await this.sign(this.admin, { add: [invite === undefined ? add : { ...add, invite }] });
  }

  /** Takes away access after the last batch of each: signed, not yet brought. With a new epoch and a new sheet. */
  async signCut(phones: readonly WirePhone[]): Promise<void> {
    const gone = new Set(phones.map(({ id }) => id));
    const { recovery, recoveryId, recoveryKeys } = await makeRecovery();
    const staying = activeDevices(this.roster)
      .filter((d) => !gone.has(d))
      .map((d) => ({ d, public: publicOf(this.roster, d) as DevicePublic }));
    const made = await makeEpoch(this.o, this.keyring, [...staying, holder(recoveryKeys)], randomBytes);
    const cut = Object.fromEntries(phones.map(({ id, n }) => [id, n]));
    await this.sign(this.admin, { cut, epoch: made.epoch, recovery });
    this.keyring = made.keyring;
    this.recoveryId = recoveryId;
    this.recoveryKeys = recoveryKeys;
  }

  async cut(...phones: readonly WirePhone[]): Promise<Response> {
    await this.signCut(phones);
    return this.bring(this.admin);
  }

  /** Makes an invitation at the endpoint; gives the secret id. */
  async invite(role: Role, exp: number): Promise<{ id: string; idHash: string }> {
    const { id, idHash } = await secretId();
    const invite = { idHash, box: someBox(), role, exp, sealedProof: someBox() };
    const answer = await this.admin.post(routes.invites(this.o), invite);
    if (!answer.ok) throw new Error(await answer.text());
    return { id, idHash };
  }
}

interface Secrets {
  readonly keyring: Keyring;
  readonly recoveryId: string;
  readonly recoveryKeys: DeviceKeys;
}

const holder = ({ id, public: keys }: DeviceKeys): Holder => ({ d: id, public: keys });

async function makeRecovery() {
  const [{ id: recoveryId, idHash }, { keys: recoveryKeys }] = await Promise.all([
    secretId(),
    exportableDeviceKeys(),
  ]);
  const recovery: Recovery = { d: recoveryKeys.id, ...recoveryKeys.public, idHash, box: someBox() };
  return { recovery, recoveryId, recoveryKeys };
}

/** What a newcomer sends. */
export function redeeming(id: string, phone: WirePhone, proof = someProof()) {
  return { id, device: phone.keys.public, proof, info: someBox() };
}

/** Without a token. */
export const asStranger = (at: At, path: string, json: unknown): Response | Promise<Response> =>
  at.ask(at.url + path, {
    method: "POST",
    headers: { ...headers(), "Content-Type": "application/json" },
    body: JSON.stringify(json),
  });
