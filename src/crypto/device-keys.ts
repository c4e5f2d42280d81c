/** The key pairs of this phone in one organisation; the secret halves cannot be taken out again. */
import { toBase64Url } from "../kernel/base64.ts";
import type { Bytes } from "../kernel/bytes.ts";
import {
  type DeviceId,
  type DevicePublic,
  deviceIdOf,
  importSignKey,
  verifyWith,
} from "../protocol/device.ts";
import { unwrap, wrapFor } from "./wrap.ts";

export type DeviceKeys = {
  readonly id: DeviceId;
  readonly public: DevicePublic;
  /** Private, ECDSA P-256. */
  readonly sign: CryptoKey;
  /** Private, ECDH P-256. */
  readonly wrap: CryptoKey;
};

const ECDSA = { name: "ECDSA", namedCurve: "P-256" } as const;
const ECDH = { name: "ECDH", namedCurve: "P-256" } as const;

/** New keys that never leave this phone. They survive structured cloning, so a database can keep them. */
export const makeDeviceKeys = async (): Promise<DeviceKeys> => (await generate(false)).keys;

/** The secret halves, PKCS #8. */
export type SecretHalves = { readonly sign: Bytes; readonly wrap: Bytes };

/** New keys of which the secret halves can be put in the box of a recovery sheet. */
export async function exportableDeviceKeys(): Promise<{ keys: DeviceKeys; secret: SecretHalves }> {
  const { keys } = await generate(true);
  const secret = { sign: await pkcs8Of(keys.sign), wrap: await pkcs8Of(keys.wrap) };
  return { keys, secret };
}

async function generate(isExportable: boolean): Promise<{ keys: DeviceKeys }> {
  const sign = await crypto.subtle.generateKey(ECDSA, isExportable, ["sign", "verify"]);
  const wrap = await crypto.subtle.generateKey(ECDH, isExportable, ["deriveBits"]);
  const pub = { sign: await pointOf(sign.publicKey), wrap: await pointOf(wrap.publicKey) };
  const id = await deviceIdOf(pub);
  if (id === undefined) throw new TypeError("new keys are no keys");
  return { keys: { id, public: pub, sign: sign.privateKey, wrap: wrap.privateKey } };
}

const pointOf = async (key: CryptoKey): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.exportKey("raw", key)));

const pkcs8Of = async (key: CryptoKey): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.exportKey("pkcs8", key));

/** Keys from their halves, from now on not to be taken out; undefined when the halves do not belong together. */
export async function importDeviceKeys(
  pub: DevicePublic,
  secret: SecretHalves,
): Promise<DeviceKeys | undefined> {
  const id = await deviceIdOf(pub);
  if (id === undefined) return undefined;
  try {
    const keys: DeviceKeys = {
      id,
      public: pub,
      sign: await crypto.subtle.importKey("pkcs8", secret.sign, ECDSA, false, ["sign"]),
      wrap: await crypto.subtle.importKey("pkcs8", secret.wrap, ECDH, false, ["deriveBits"]),
    };
    return (await areUsable(keys)) ? keys : undefined;
  } catch {
    return undefined;
  }
}

/** Signs: 64 bytes, ECDSA P-256 with SHA-256. */
export async function signWith(signKey: CryptoKey, bytes: Bytes): Promise<Bytes> {
  const ecdsa = { name: "ECDSA", hash: "SHA-256" };
  return new Uint8Array(await crypto.subtle.sign(ecdsa, signKey, bytes));
}

/**
 * Tries the keys, for instance after they came back from the database: some browsers keep keys that they cannot read
 * again. True when what they sign and unwrap fits their public halves. Never throws.
 */
export async function areUsable(keys: DeviceKeys): Promise<boolean> {
  const trial = new Uint8Array(32).fill(7);
  try {
    const signKey = await importSignKey(keys.public.sign);
    const isSigning = signKey && (await verifyWith(signKey, trial, await signWith(keys.sign, trial)));
    const wrapped = await wrapFor(keys.public, trial, "ws1|trial");
    return isSigning === true && (await unwrap(keys, wrapped, "ws1|trial"))?.[31] === 7;
  } catch {
    return false;
  }
}
