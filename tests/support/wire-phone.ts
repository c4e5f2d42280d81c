/** A phone as the endpoint sees one: it logs in, signs roster entries and sends sealed batches, and keeps nothing. */
import { type DeviceKeys, makeDeviceKeys, signWith } from "../../src/crypto/device-keys.ts";
import { newestOf } from "../../src/crypto/keyring.ts";
import { sealBatch } from "../../src/crypto/seal-batch.ts";
import { toBase64Url } from "../../src/kernel/base64.ts";
import type { Bytes } from "../../src/kernel/bytes.ts";
import { toHex } from "../../src/kernel/uuid.ts";
import type { Header } from "../../src/protocol/batch.ts";
import { writeUpload } from "../../src/protocol/frames.ts";
import { idHashOf } from "../../src/protocol/hash.ts";
import { protocolHeader } from "../../src/protocol/limits.ts";
import { loginBytes } from "../../src/protocol/login.ts";
import { routes } from "../../src/protocol/routes.ts";
import type { WireOrganisation } from "./wire-organisation.ts";

/** `fetch`, or the `request` of an endpoint without a socket. */
export type Ask = (url: string, init?: RequestInit) => Response | Promise<Response>;

export interface At {
  readonly ask: Ask;
  /** The address of the endpoint, which is also the origin that logins are signed for. */
  readonly url: string;
}

export interface WireBatch {
  readonly bytes: Bytes;
  readonly id: string;
  readonly header: Header;
}

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

export const headers = (token?: string): Record<string, string> => ({
  [protocolHeader]: "1",
  ...(token !== undefined && { Authorization: `Bearer ${token}` }),
});

export class WirePhone {
  readonly at: At;
  readonly keys: DeviceKeys;
  token = "";
  /** The number and the id of its last batch. */
  n = 0;
  previous = "";

  constructor(at: At, keys: DeviceKeys) {
    this.at = at;
    this.keys = keys;
  }

  get id(): string {
    return this.keys.id;
  }

  /** With its token, to a path. */
  async get(path: string): Promise<Response> {
    return this.at.ask(this.at.url + path, { headers: headers(this.token) });
  }

  async remove(path: string): Promise<Response> {
    return this.at.ask(this.at.url + path, { method: "DELETE", headers: headers(this.token) });
  }

  async post(path: string, json: unknown): Promise<Response> {
    return this.at.ask(this.at.url + path, {
      method: "POST",
      headers: { ...headers(this.token), "Content-Type": "application/json" },
      body: JSON.stringify(json),
    });
  }

  async push(o: string, batches: readonly { readonly bytes: Bytes }[]): Promise<Response> {
    return this.at.ask(this.at.url + routes.batches(o), {
      method: "POST",
      headers: { ...headers(this.token), "Content-Type": "application/octet-stream" },
      body: writeUpload(batches.map(({ bytes }) => bytes)),
    });
  }

  /** What the endpoint says to its last step of logging in; a good answer leaves the token here. */
  async login(origin = this.at.url): Promise<Response> {
    const challenge = await this.post(routes.challenge(), { device: this.id });
    const { nonce } = (await challenge.json()) as { nonce: string };
    const answer = await this.post(routes.token(), await this.signed(nonce, origin));
    if (answer.ok) this.token = ((await answer.clone().json()) as { token: string }).token;
    return answer;
  }

  async signed(nonce: string, origin = this.at.url) {
    const signature = await signWith(this.keys.sign, loginBytes(origin, nonce, this.id));
    return { device: this.id, nonce, sig: toBase64Url(signature) };
  }

  /** Its next sealed batch, with some text inside. */
  async write({ o, keyring, roster }: WireOrganisation, text = "Notulen"): Promise<WireBatch> {
    const epochKey = newestOf(keyring);
    if (!epochKey) throw new Error("no key");
    const { id: d, n, previous: p } = this;
    const header: Header = {
      v: 1,
      o,
      d: this.keys.id,
      n: n + 1,
      p,
      e: epochKey.e,
      k: "ops",
      s: 1,
      r: roster.version,
    };
    const changes = [{ table: "meetings", id: `m${n}`, stamp: d, fields: { title: text } }];
    const contents = { changes, texts: [], seen: {} };
    const sealed = await sealBatch({
      header,
      contents,
      epochKey,
      signKey: this.keys.sign,
      random: randomBytes,
    });
    if (!sealed.ok) throw new Error(sealed.error.code);
    this.n += 1;
    this.previous = sealed.value.id;
    return { ...sealed.value, header };
  }

  async writeSome(organisation: WireOrganisation, count: number, text?: string): Promise<WireBatch[]> {
    const batches: WireBatch[] = [];
    for (let at = 0; at < count; at += 1) batches.push(await this.write(organisation, text));
    return batches;
  }
}

export const newPhone = async (at: At): Promise<WirePhone> => new WirePhone(at, await makeDeviceKeys());

/** A secret id as a code or a recovery sheet gives it, and the hash under which the endpoint knows it. */
export async function secretId(): Promise<{ id: string; idHash: string }> {
  const id = toHex(randomBytes(16));
  return { id, idHash: (await idHashOf(id)) ?? "" };
}

/** A sealed box as the endpoint sees one. */
export const someBox = (): string => toBase64Url(randomBytes(120));
/** A proof as the endpoint sees one. */
export const someProof = (): string => toBase64Url(randomBytes(32));
