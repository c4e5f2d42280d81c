/** A phone in one organisation: two public keys, and the id that follows from them. */
import * as v from "valibot";
import { fromBase64Url } from "../kernel/base64.ts";
import type { Brand } from "../kernel/brand.ts";
import { type Bytes, concat } from "../kernel/bytes.ts";
import { toHex } from "../kernel/uuid.ts";
import { sha256 } from "./hash.ts";

/** 32 lower-case hexadecimal digits: the first 16 bytes of the key hash. */
export type DeviceId = Brand<string, "DeviceId">;

/** Both P-256 points, uncompressed (65 bytes, the first is 4), as base64url: one to check signatures, one to wrap keys for. */
export type DevicePublic = { readonly sign: string; readonly wrap: string };

export const deviceIdSchema = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{32}$/),
  v.transform((text) => text as DeviceId),
);

const pointSchema = v.pipe(v.string(), v.regex(/^B[A-Za-z0-9_-]{86}$/));

export const devicePublicSchema = v.object({ sign: pointSchema, wrap: pointSchema });

/** A device id as it came from elsewhere. */
export const parseDeviceId = (text: unknown): DeviceId | undefined => {
  const parsed = v.safeParse(deviceIdSchema, text);
  return parsed.success ? parsed.output : undefined;
};

/**
 * SHA-256 over the 65 bytes of the signing key and the 65 bytes of the wrapping key: what a QR carries and what is read
 * aloud. Undefined when either is no point of the curve.
 */
export async function keyHashOf(pub: DevicePublic): Promise<Bytes | undefined> {
  const [sign, wrap] = [fromBase64Url(pub.sign), fromBase64Url(pub.wrap)];
  if (sign?.length !== 65 || wrap?.length !== 65) return undefined;
  const keys = await Promise.all([importSignKey(pub.sign), importWrapKey(pub.wrap)]);
  return keys.includes(undefined) ? undefined : await sha256(concat(sign, wrap));
}

/** The id of a phone with these keys; undefined when they are no keys. */
export async function deviceIdOf(pub: DevicePublic): Promise<DeviceId | undefined> {
  const hash = await keyHashOf(pub);
  return hash && (toHex(hash.subarray(0, 16)) as DeviceId);
}

/** The key to check a phone's signatures with; undefined when it is none. Asking again for the same key costs nothing. */
export const importSignKey = (sign: string): Promise<CryptoKey | undefined> =>
  importPoint(sign, { name: "ECDSA", namedCurve: "P-256" }, ["verify"]);

/** The key to wrap for a phone with; undefined when it is none. */
export const importWrapKey = (wrap: string): Promise<CryptoKey | undefined> =>
  importPoint(wrap, { name: "ECDH", namedCurve: "P-256" }, []);

const imported = new Map<string, Promise<CryptoKey | undefined>>();
const MOST_IMPORTED = 1000;

function importPoint(
  point: string,
  algorithm: { name: string; namedCurve: string },
  usages: "verify"[],
): Promise<CryptoKey | undefined> {
  const name = `${algorithm.name}|${point}`;
  const known = imported.get(name);
  if (known) return known;
  const key = importRaw(point, algorithm, usages);
  if (imported.size >= MOST_IMPORTED) imported.clear();
  imported.set(name, key);
  return key;
}

async function importRaw(
  point: string,
  algorithm: { name: string; namedCurve: string },
  usages: "verify"[],
): Promise<CryptoKey | undefined> {
  const bytes = fromBase64Url(point);
  if (bytes?.length !== 65) return undefined;
  try {
    return await crypto.subtle.importKey("raw", bytes, algorithm, true, usages);
  } catch {
    return undefined;
  }
}

/** True when the 64 bytes are this key's ECDSA P-256 signature over SHA-256 of the bytes. Never throws. */
export async function verifyWith(signKey: CryptoKey, bytes: Bytes, signature: Bytes): Promise<boolean> {
  if (signature.length !== 64) return false;
  try {
    return await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, signKey, signature, bytes);
  } catch {
    return false;
  }
}
